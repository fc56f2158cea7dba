import { test } from 'vitest';
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from '../../server/src/lint/linter.js';
import { plainSettings } from '../../server/src/lint/settings.js';
import { rules } from '../../server/src/rules/index.js';
const own = rules.filter((r) => r.meta.group === 'upkeep');
const files: string[] = readdirSync('/work/shared/corpus').map((n) => '/work/shared/corpus/' + n).filter((n) => /\.mdx?$/.test(n));
const walk = (d: string, depth = 0) => { for (const e of readdirSync(d, { withFileTypes: true })) { const p = join(d, e.name); if (e.isDirectory() && depth < 6) walk(p, depth + 1); else if (/\.(md|markdown)$/i.test(e.name)) files.push(p); } };
walk('/work/main/node_modules');
test('x', () => {
  const counts: Record<string, number> = {};
  let fm = 0;
  for (const f of files) {
    const text = readFileSync(f, 'utf8');
    const { findings, file } = createLinter(own).check(text, { path: f, declared: true, settings: { ...plainSettings, today: '2026-11-23' } });
    if (file.frontMatter) fm++;
    for (const x of findings) { counts[x.rule] = (counts[x.rule] ?? 0) + 1; console.log(f.slice(-70), x.position.start.line, x.rule, x.message.slice(0, 150)); }
  }
  console.log(files.length, fm, counts);
}, 300000);
