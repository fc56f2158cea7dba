import { test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { rules } from '../../server/src/rules/index.js';
import { applyEdits } from '../../server/src/lint/apply-fixes.js';
import { check, examplesOf, line, settingsFor } from './rules/examples.js';
const ids = ['blaming-question','why-question','minimising','claimed-understanding','secrecy-promise','outcome-promise','directive-advice','interrogation','conditional-apology','taking-sides','defensiveness'];
test('outs', () => {
  const out: Record<string, { out: string; fixed: string }> = {};
  for (const rule of rules.filter((r) => ids.includes(r.meta.id)))
    for (const e of examplesOf(rule)) {
      const found = check(e.input, e.name, settingsFor(rule, e.settings)).filter((f) => f.rule === rule.meta.id);
      const others = check(e.input, e.name, settingsFor(rule, e.settings)).filter((f) => f.rule !== rule.meta.id && !/missing|section|unpaired|quot|unattr|guessed|bare|tip/.test(f.rule));
      out[`${rule.meta.id}/${e.name}`] = { out: found.map(line).join('\n'), fixed: applyEdits(e.input, found.flatMap(({ fixes }) => fixes[0]?.edits ?? [])) };
      console.log(`${rule.meta.id} ${e.name}\n${out[`${rule.meta.id}/${e.name}`]!.out}\n${e.output !== null ? out[`${rule.meta.id}/${e.name}`]!.fixed : ''}\n OTHERS ${others.map((f) => f.rule + ' ' + line(f)).join('\n')}`);
    }
  writeFileSync('/tmp/wording/outs.json', JSON.stringify(out));
});
