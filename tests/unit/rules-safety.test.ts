import { describe, expect, test } from 'vitest';
import { plainHouseStyle } from '../../server/src/guide/index.js';
import { rules } from '../../server/src/rules/index.js';
import type { LintSettings } from '../../server/src/lint/settings.js';
import { check } from './rules/examples.js';
import { safetyTables } from './rules/safety-lines.js';
import { tip } from './rules/safety-table.js';
import { safetyWordingTables } from './rules/safety-wording-lines.js';

const tables = [...safetyTables, ...safetyWordingTables];

/** The same in other languages: harmful words are found, kind ones are not. */
const abroad: readonly (readonly [rule: string, text: string, count: number])[] = [
  ['suicide-wording', '# Una tarde\n\n## Ejemplos de respuestas\n\n- "¿Tu amigo cometió suicidio?"\n', 1],
  [
    'suicide-wording',
    '# Una tarde\n\n## Ejemplos de respuestas\n\n- "Tu intento de suicidio fallido no te define."\n',
    1,
  ],
  ['suicide-wording', '# Una tarde\n\n## Ejemplos de respuestas\n\n- "¿Estás pensando en el suicidio?"\n', 0],
  [
    'suicide-wording',
    '# Un soir\n\n## Exemples de réponses\n\n- « Est-ce que ton ami a commis un suicide ? »\n',
    1,
  ],
  [
    'suicide-wording',
    '# Un soir\n\n## Exemples de réponses\n\n- « Après ta tentative de suicide ratée, tu es là. »\n',
    1,
  ],
  ['suicide-wording', '# Un soir\n\n## Exemples de réponses\n\n- « Est-ce que tu penses au suicide ? »\n', 0],
  ['suicide-wording', '# Ein Abend\n\n## Beispielantworten\n\n- „Hat dein Freund Selbstmord begangen?“\n', 1],
  ['suicide-wording', '# Ein Abend\n\n## Beispielantworten\n\n- „Du machst doch keine Dummheiten?“\n', 1],
  ['suicide-wording', '# Ein Abend\n\n## Beispielantworten\n\n- „Mach bitte keine Dummheiten!“\n', 1],
  ['suicide-wording', '# Ein Abend\n\n## Beispielantworten\n\n- „Denkst du an Suizid?“\n', 0],
  ['missing-crisis-resource', '# Cuando alguien habla de suicidio\n\n## Qué hacer\n\n- ✅ Escucha.\n', 1],
  ['missing-crisis-resource', '# Hablar de suicidio\n\n## Qué hacer\n\n- ✅ Llama al 024 (España).\n', 0],
  ['missing-crisis-resource', '# Quand quelqu’un parle de suicide\n\n## À faire\n\n- ✅ Écoute.\n', 1],
  ['missing-crisis-resource', '# Parler de suicide\n\n## À faire\n\n- ✅ Appelez le 3114 (France).\n', 0],
  ['missing-crisis-resource', '# Wenn jemand sterben will\n\n## So ja\n\n- ✅ Zuhören.\n', 1],
  ['missing-crisis-resource', '# Suizidgedanken\n\n## So ja\n\n- ✅ TelefonSeelsorge: 0800 111 0 111\n', 0],
  ['missing-crisis-resource', '# 自殺の話\n\n## やること\n\n- ✅ 聞く。\n', 1],
  [
    'missing-crisis-resource',
    '# 死にたいと言われたら\n\n## やること\n\n- ✅ よりそいホットライン：0120-279-338\n',
    0,
  ],
  [
    'missing-crisis-resource',
    '# 自殺行為のような無理\n\n## やること\n\n- ✅ 誰かに危険が迫っている場合を除き、秘密を守る。\n',
    0,
  ],
  ['missing-crisis-resource', '# 有人说想自杀的时候\n\n## 该做的\n\n- ✅ 先听对方说。\n', 1],
  [
    'missing-crisis-resource',
    '# 有人说不想活了\n\n## 该做的\n\n- ✅ [心理危机热线](https://example.org/lines)\n',
    0,
  ],
  [
    'missing-crisis-resource',
    '# 想死你了：老朋友回来\n\n## 该做的\n\n- ✅ 除非有人处于危险，否则保密。\n',
    0,
  ],
  ['missing-crisis-resource', '# Quando alguém quer morrer\n\n## O que fazer\n\n- ✅ Escute.\n', 1],
  [
    'missing-crisis-resource',
    '# Falar de suicídio\n\n## O que fazer\n\n- ✅ Ligue para o CVV: 188 (Brasil).\n',
    0,
  ],
  [
    'missing-crisis-resource',
    '# Um projeto em perigo\n\n## O que fazer\n\n- ✅ Evite o abuso de poder.\n',
    0,
  ],
  ['missing-crisis-resource', '# Когда человек не хочет жить\n\n## Что делать\n\n- ✅ Слушай.\n', 1],
  [
    'missing-crisis-resource',
    '# Разговор о самоубийстве\n\n## Что делать\n\n- ✅ [Телефон доверия](https://example.org/lines)\n',
    0,
  ],
  ['missing-crisis-resource', '# Экономический кризис в семье\n\n## Что делать\n\n- ✅ Слушай.\n', 0],
];

test.each(abroad)('%s: %s', (rule, text, count) => {
  expect(saidBy(rule, text)).toHaveLength(count);
});

describe('missing-crisis-resource takes for an answer', () => {
  const guide = (part: string): string =>
    `# When someone talks about suicide\n\n## Do's\n\n- ✅ Listen.\n\n${part}\n`;
  test.each([
    '## Report options\n\n- Call 988 (US).',
    '## Report options\n\n- [Crisis lines](https://example.org/lines)',
    '## Report options\n\n- [Find help](https://example.org/helplines)',
    '## In an emergency\n\n- [Befriending](https://example.org/here)',
    'If they are in a crisis, point them\nto [this list](https://example.org/list).',
    'This is not a crisis service: [find one](https://example.org/list).',
    'Tell them to ring their local emergency number.',
    'Our hotline: 0800 555 123',
    'Crisis lines:\n\n- Northland: 0800 555 123',
    '## Tips\n\n- Have the number of Samaritans ready: 116 123 (UK). -@Mika',
    'Crisis help stands on ourcircle.org.',
  ])('%s', (part) => {
    expect(saidBy('missing-crisis-resource', guide(part))).toEqual([]);
  });
  test.each([
    '## Report options\n\n- [Report form](https://example.org/report)',
    'If they are in a crisis, fill in the [report form](https://example.org/report).',
    'Tell them to look for a helpline.',
    '## Report options\n\n- Crisis line: […](https://)',
    '## Report options\n\n- Write to us within 24 hours.',
  ])('but not %s', (part) => {
    const said = check(guide(part), 'a.guide.md').map(({ rule }) => rule);
    expect(said.includes('missing-crisis-resource') || said.includes('unfilled-scaffold')).toBe(true);
  });
});

test('danger that only tips and don’ts name asks for no crisis line', () => {
  const text = `${tip('Suicide is hard to hear of.')}\n## Don'ts\n\n- ❌ Don't argue about suicide.\n`;
  expect(saidBy('missing-crisis-resource', text)).toEqual([]);
});

function saidBy(rule: string, text: string): readonly string[] {
  const found = rules.find(({ meta }) => meta.id === rule);
  const severities: LintSettings['severities'] = { [rule]: found?.meta.severity ?? 'off' };
  const settings: LintSettings = { severities, options: {}, house: plainHouseStyle, today: null };
  return check(text, 'a.guide.md', settings)
    .filter((one) => one.rule === rule || one.rule === 'internal-error')
    .map((one) => `${one.rule}: ${one.message}`);
}

describe.each(
  tables.map((table) => [`${table.rule}, ${table.guide('…').split('\n')[2] ?? ''}`, table] as const),
)('%s', (_, { rule, guide, found, silent }) => {
  if (found.length > 0)
    test.each(found)('finds: %s', (line) => {
      expect(saidBy(rule, guide(line))).toHaveLength(1);
    });
  test.each(silent)('leaves alone: %s', (line) => {
    expect(saidBy(rule, guide(line))).toEqual([]);
  });
});
