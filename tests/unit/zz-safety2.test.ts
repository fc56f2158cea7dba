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
  const made = new Map<string, any>();
  const read = (text: string) => { const known = made.get(text); if (known) return known; const f = fileOf(createReader().readPlaced(text, { path: 'a.guide.md', house: plainHouseStyle } as never)); made.set(text, f); return f; };
  const time = (id: string, text: string, fresh: boolean) => { const rule = rules.find((r) => r.meta.id === id)!; const g = fresh ? structuredClone(read(text)) : read(text); const ctx = { source: text, language: 'en', house: plainHouseStyle, today: null, ruleIds: [], options: optionsOf(rule) } as never; const t = performance.now(); for (const one of g.guides) runOverGuide(rule, one, ctx); return performance.now() - t; };
  const typical = readFileSync('/work/shared/corpus/handbook--conversations-on-emotional-wellbeing.md', 'utf8');
  const out: string[] = [];
  for (const id of mine) { for (let i = 0; i < 6; i++) time(id, typical, true); out.push(id + ' ' + Math.min(...[1,2,3,4].map(() => time(id, typical, true))).toFixed(2) + ' again ' + time(id, typical, false).toFixed(2)); }
  console.log(out.join('\n'));
  const t0 = performance.now();
  const head = (process.env['ZZ_HEAD'] ?? '# T suicide\n\n## Tips\n\n');
  for (const [name, p] of Object.entries(prefixes)) {
    if (performance.now() - t0 > 200000) { console.log('stopped at', name); break; }
    const small = head + p.repeat(Math.ceil(8000 / p.length)), big = head + p.repeat(Math.ceil(64000 / p.length));
    const line: string[] = [];
    for (const id of mine) { time(id, small, true); const a = time(id, small, true), b = time(id, big, true); if (b > 60 && b / a > 10) line.push(`${id} ${a.toFixed(1)}→${b.toFixed(1)}`); }
    if (line.length) console.log(name, line.join(' | '));
  }
}, 600000);
