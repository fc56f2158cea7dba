import { test } from 'vitest';
import { createReader, plainHouseStyle } from '../../server/src/guide/index.js';
import { createLinter } from '../../server/src/lint/linter.js';
import { runRule } from '../../server/src/lint/run-rule.js';
import { optionsOf } from '../../server/src/lint/settings.js';
import { rules } from '../../server/src/rules/index.js';
const mine = ['bare-url','insecure-link','unlisted-report-link','report-without-consent','broken-reference','leading-mention','unknown-contributor'];
const house = { ...plainHouseStyle, contributors: Array.from({length: 500}, (_, i) => ({ name: 'Person' + i * 37, aliases: ['P' + i] })), reportLinks: Array.from({length: 50}, (_, i) => ({ id: 'a' + i, label: 'form', url: 'https://x.org/a' + i, required: i < 2, replaces: ['https://x.org/b' + i] })) };
const worst: Record<string, (n: number) => string> = {
  links: (n) => '# A\n\n## Report options\n\n' + '- See [x](http://a.example.org/b)\n'.repeat(n / 33),
  anchors: (n) => '# A\n\n## Report options\n\n' + '- See [x](#abcdefg)\n'.repeat(n / 20) + '\n## abcdefh\n',
  headings: (n) => '# A\n\n## Report options\n\n- See [x](#abcdefg)\n\n' + '## abcdefhijk\n\n'.repeat(n / 15),
  refs: (n) => '# A\n\n## Report options\n\n' + '- See [xx][yy]\n'.repeat(n / 15),
  ask: (n) => '# A\n\n## Report options\n\n- https://a.org\n\n' + 'ask, '.repeat(n / 5),
  ask2: (n) => '# A\n\n## Report options\n\n- https://a.org\n\n' + 'if the a b c '.repeat(n / 13),
  tips: (n) => '# A\n\n## Tips\n\n' + Array.from({length: n / 40}, (_, i) => `- Breathe in and then out. -@Prson${i}\n`).join(''),
  mentions: (n) => '# A\n\n## Tips\n\n' + Array.from({length: n / 40}, (_, i) => `- @Prson${i} Breathe in and then out.\n`).join(''),
};
test('time', () => {
  for (const w in worst) for (const id of mine) {
    const rule = rules.find((r) => r.meta.id === id)!;
    const t = (n: number) => { const source = worst[w]!(n); const file = createReader().read(source, { path: 'a.guide.md' });
      const s0 = performance.now(); let best = Infinity; for (let i = 0; i < 3; i++) { const s = performance.now(); runRule(rule, file, { source, language: 'en', house, today: null, ruleIds: [], options: optionsOf(rule) }); best = Math.min(best, performance.now() - s); } return best; };
    t(1000); const s1=performance.now(); const a = t(10000), b = t(100000);
    if (performance.now()-s1 > 3000) console.log('SLOW', w, id, performance.now()-s1);
    if (b > 5) console.log(w, id, a.toFixed(2), b.toFixed(2), (b / a).toFixed(1));
  }
  const r = createLinter(rules).check('# A\n\n## Report options\n\n<!-- guidepost ignore dead-link -- x -->\n- Fill in [a](https://a.org/b)\n', { path: 'a.guide.md' });
  console.log(r.findings.map((f) => f.rule + ' ' + f.message).join('\n'));
}, 300000);
