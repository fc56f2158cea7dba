import { test } from 'vitest';
import { readFileSync } from 'node:fs';
import { createReader, plainHouseStyle, fileOf } from '../../server/src/guide/index.js';
import { runOverGuide } from '../../server/src/lint/run-rule.js';
import { optionsOf } from '../../server/src/lint/settings.js';
import { rules } from '../../server/src/rules/index.js';
const mine = ['missing-crisis-resource','stale-crisis-number','crisis-line-without-region','personal-data-request','personal-data','accused-member','chat-detail','diagnosis','medical-or-legal-advice','suicide-wording','method-detail','person-first'];
test('x', () => {
  const prefixes: Record<string, string> = {
    crisis: 'Call 988 (US) or 1-800-273-8255 today.\n', heading: '- Call 1-800-273-8255\n', danger: 'not want to live with unless someone is in danger ', mail: 'a.b.c.d@e.f.g.h. ', at: '@Rover was so very ', digits: '07700 123 ', phone:'call me on 07700 123456 and ', plain: 'the person said that they were in ', one: 'aaaaaaaaaa', dig: '1234567890', dash:'1-800-', street: '12 Baker Elm ', caps:'Call Dana ', items: '- ✅ Ask them for their name or age\n', resp: '- "You have depression and commit suicide"\n', an: 'was rude @Rover ', comment:'<!-- ', nl: '\n', sp: '          ', dots:'a.a.a.a.', plus:'+1 +1 ', unless:'unless a b c d e ', br:'[a](tel:988) ', colon: '988: 988 ', us: 'US: ', listener: 'Listener Rover is ', neg: "don't can't " };
  for (const id of mine) {
    const rule = rules.find((r) => r.meta.id === id)!;
    const run = (text: string, path: string) => { const g = fileOf(createReader().readPlaced(text, { path, house: plainHouseStyle } as never)); const ctx = { source: text, language: 'en', house: plainHouseStyle, today: null, ruleIds: [], options: optionsOf(rule) } as never; const t = performance.now(); for (const one of g.guides) runOverGuide(rule, one, ctx); return performance.now() - t; };
    const typical = readFileSync('/work/shared/corpus/handbook--conversations-on-emotional-wellbeing.md', 'utf8');
    for (let i = 0; i < 5; i++) run(typical, 'a.guide.md');
    const t = Math.min(...[1,2,3,4,5].map(() => run(typical, 'a.guide.md')));
    const bad: string[] = [];
    for (const head of ['# T\n\n## Tips\n\n', '# T\n\n## Do\'s\n\n- ✅ ', '# T\n\n## Example responses\n\n- "', '# T suicide\n\n## Report options\n\n- '])
    for (const [name, p] of Object.entries(prefixes)) {
      const at = (n: number) => { const text = head + p.repeat(Math.ceil(n / p.length)); return Math.min(run(text, 'a.guide.md'), run(text, 'a.guide.md')); };
      const a = at(10000), b = at(100000);
      if (b / Math.max(a, 1) > 13) bad.push(`${head.slice(5, 12).trim()}/${name} ${a.toFixed(1)}→${b.toFixed(1)}`);
    }
    console.log(id, `typical ${t.toFixed(2)}ms`, bad.join(' | '));
  }
}, 600000);
