import { test } from 'vitest';
import { readFileSync } from 'node:fs';
import { createReader, plainHouseStyle, fileOf } from '../../server/src/guide/index.js';
import { dangersOf } from '../../server/src/rules/support/crisis-dangers.js';
import { hasCrisisAnswer } from '../../server/src/rules/support/crisis-answer.js';
import { accusedIn } from '../../server/src/rules/support/personal-accused.js';
import { personalDataIn } from '../../server/src/rules/support/personal.js';
test('x', () => {
  for (const f of ['handbook--conversations-on-emotional-wellbeing.md', 'project_human--crisis.md']) {
  const text = readFileSync('/work/shared/corpus/' + f, 'utf8');
  const g = fileOf(createReader().readPlaced(text, { path: 'a.guide.md', house: plainHouseStyle } as never)).guides[0]!;
  const b = (n: string, run: () => unknown) => { for (let i = 0; i < 30; i++) run(); const t = performance.now(); for (let i = 0; i < 30; i++) run(); console.log(f.slice(0, 12), n, ((performance.now() - t) / 30).toFixed(3)); };
  b('dangers', () => dangersOf(g, text)); console.log(dangersOf(g, text).map((d) => d.words), g.situation?.text.length, g.practices.length, g.responses.length);
  b('answer', () => hasCrisisAnswer(g, { source: text, house: plainHouseStyle }));
  b('personal', () => personalDataIn(text)); b('accused', () => accusedIn(text, 'en'));
  }
  for (const n of [1000, 8000, 64000]) { const t = 'was rude @Rover '.repeat(n / 16); let x = performance.now(); accusedIn(t, 'en'); const a = performance.now() - x; x = performance.now(); accusedIn(t, 'en'); console.log('accused', n, a.toFixed(2), (performance.now() - x).toFixed(2)); }
  for (const p of ['- Call 1-800-273-8255\n', 'Call 988 (US) or ', '07700 123 ', 'a.b.c.d@e.f.g.h. ', '12 Baker Elm ', 'x@', 'aaaaaaaaaa', '1234567890', 'Call Dana ', '1 ', '(1) ', '+1 ', 'not want to live ', 'he is in '] ) { const o: string[] = []; for (const n of [10000, 100000]) { const t = p.repeat(n / p.length); const x = performance.now(); personalDataIn(t); o.push((performance.now() - x).toFixed(1)); } console.log(JSON.stringify(p), o.join(' → ')); }
}, 600000);
