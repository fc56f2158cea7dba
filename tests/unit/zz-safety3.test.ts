import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { rules } from '../../server/src/rules/index.js';
import { check, examplesOf, line, settingsFor } from './rules/examples.js';
test('update', () => {
  for (const id of (process.env['ZZ_IDS'] ?? '').split(',')) {
    const rule = rules.find((r) => r.meta.id === id)!;
    const file = `server/src/rules/${id}.ts`;
    let text = readFileSync(file, 'utf8');
    for (const ex of examplesOf(rule)) {
      if (ex.output === null) continue;
      const got = check(ex.input, ex.name, settingsFor(rule, ex.settings)).filter((f) => f.rule === id).map(line);
      const old = ex.output.split('\n').map((l) => ` *   ${l}`).join('\n');
      if (!text.includes(old)) console.log('not found', id, ex.name);
      text = text.replace(old, () => got.map((l) => ` *   ${l}`).join('\n'));
    }
    writeFileSync(file, text);
  }
});
