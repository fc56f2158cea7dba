import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { awake } from '../../server/src/lint/awake.js';
import { createLinter } from '../../server/src/lint/linter.js';
import { rules } from '../../server/src/rules/index.js';
test('scan', async () => {
  const ids = ['hard-to-read', 'long-sentence', 'repeated-word', 'unequal-language'];
  const all = await awake(rules.filter(({ meta }) => ids.includes(meta.id)));
  const out: string[] = [];
  for (const root of ['/work/shared/corpus', '/work/main/test-fixtures', '/work/main/node_modules', '/work/main/docs', '/work/main/server']) {
    let names: string[] = [];
    try { names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((n) => /\.(md|markdown|txt)$/i.test(n)); } catch { continue; }
    for (const n of names) {
      const declared = root.includes('corpus');
      const text = readFileSync(`${root}/${n}`, 'utf8').replace(/^\uFEFF/u, '');
      const t = performance.now();
      const r = createLinter(all).check(text, { path: `${root}/${n}` });
      const ms = performance.now() - t;
      if (!r.decision.guide) continue;
      out.push(`## ${root}/${n} ${r.decision.because} ${r.decision.gentle} ${r.file.guides[0]?.language} ${ms.toFixed(1)}ms ${text.length}`);
      for (const f of r.findings) out.push(`${f.rule} ${f.position.start.line}:${f.position.start.column} ${text.slice(f.position.start.offset, f.position.end.offset).replace(/\s+/g, ' ')}`);
      void declared;
    }
  }
  writeFileSync('/tmp/language/scan.txt', out.join('\n'));
}, 300000);
