import { test } from 'vitest';
import { readFileSync } from 'node:fs';
import { createReader } from '../../server/src/guide/index.js';
import { createLinter } from '../../server/src/lint/linter.js';
import { parseFrontMatter } from '../../server/src/guide/parse.js';
import { cut } from '../../server/src/guide/cut.js';
import { rules } from '../../server/src/rules/index.js';
const time = <T>(n: string, f: () => T): T => { const a = performance.now(); const r = f(); console.log(n, (performance.now() - a).toFixed(1)); return r; };
test('x', () => {
  for (const text of [`---\n${'key: value\n'.repeat(90000)}---\n\n# Calm\n`, `+++\n${'key: value\n'.repeat(90000)}+++\n\n# Calm\n`]) {
    time('parseFM', () => parseFrontMatter(text));
    time('cut', () => cut(text, new Map()));
    const r = createReader();
    time('read', () => r.read(text, { path: 'a.guide.md' }));
    time('read2', () => r.read(text + 'x', { path: 'a.guide.md' }));
    const l = createLinter(rules);
    const res = time('lint', () => l.check(text, { path: 'a.guide.md' }));
    time('lint2', () => l.check(text + 'x', { path: 'a.guide.md' }));
    for (const rule of rules) {
      const one = createLinter([rule]);
      const a = performance.now(); one.check(text, { path: 'a.guide.md' }); const t = performance.now() - a;
      if (t > 700) console.log(rule.meta.id, t);
    }
    console.log(res.findings.length);
  }
});
