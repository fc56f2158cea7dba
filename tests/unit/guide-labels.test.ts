/** Labels as different authors write them, and headings that are none. */
import { describe, expect, test } from 'vitest';
import { labelMeaning } from '../../server/src/guide/label.js';

/** Kind and language → labels, one on each line. */
const labels: Readonly<Record<string, string>> = {
  'responses en': `
    Phrases to use
    2. What you might say
    **Say something like**
    You could write:
    Sample wording
    Sample openers:
    Canned replies for the night shift
    Ready-made answers
    Examples of good replies
    Things volunteers can say
    What you can write back
  `,
  'dos en': `
    Things you should do
    What works
  `,
  'donts en': `
    🚫 Not this
    Things you should never say
    What you shouldn't do
    What we don't do
    Phrases to avoid
    What never to ask
  `,
  'tips en': `
    What other volunteers have learned
    Hints from the evening team
    Lessons from our mentors
  `,
  'report en': `
    5. Reporting and referral
    Who to tell
    Escalation & reporting
    Report this
  `,
  'dos de': `
    Was man tun sollte
    Das kannst du tun
  `,
  'donts de': `
    Was man nicht tun sollte
    Was Sie besser lassen sollten
    Das solltest du nicht sagen
  `,
  'responses de': `
    Beispiele für gute Sätze
    Formulierungshilfen
  `,
  'tips de': 'Tipps aus der Nachtschicht',
  'report de': `
    Wie man Vorfälle meldet
    Wo du melden kannst
  `,
  'dos es': 'Lo que puedes decir',
  'donts es': `
    Lo que nunca debes decir
    Qué conviene evitar
  `,
  'responses es': 'Ejemplos de mensajes para empezar',
  'tips es': 'Sugerencias de quienes escuchan',
  'report es': 'Dónde denunciar un abuso',
  'dos fr': "Ce qu'on peut dire",
  'donts fr': "Ce qu'il ne faut jamais dire",
  'responses fr': 'Exemples de phrases',
  'tips fr': "Astuces de l'équipe du soir",
  'report fr': 'Où signaler un écoutant',
  'donts pt': 'O que nunca se deve dizer',
  'responses pt': 'Exemplos de mensagens',
  'credit pt': 'Postagem original',
  'report pt': 'Onde denunciar um ouvinte',
  'dos ru': 'Что можно делать',
  'donts ru': 'Чего не стоит говорить',
  'responses ru': 'Варианты фраз',
  'report ru': 'Куда пожаловаться на слушателя',
  'donts zh': '不建议做',
  'responses zh': '可以这样说',
  'responses ja': '声かけの例',
  'report ja': '報告のしかた',
};

const none = [
  'Words to use',
  'How we respond to incidents',
  'What you can install',
  'Reporting bugs',
  'Report a vulnerability',
  'Working with phrases',
  'What you should know',
  'Example configuration',
  'Was man wissen sollte',
  'Cómo informar de errores',
];

const cases = Object.entries(labels).flatMap(([meaning, lines]) =>
  lines
    .trim()
    .split('\n')
    .map((line): [string, string] => [meaning, line.trim()]),
);

describe('labels', () => {
  test.each(cases)('%s: %s', (meaning, label) => {
    const found = labelMeaning(label, ['en']);
    expect(`${found?.kind ?? 'no label'} ${found?.language ?? ''}`).toBe(meaning);
  });

  test.each(none)('no label: %s', (words) => {
    expect(labelMeaning(words, ['en'])).toBeNull();
  });
});
