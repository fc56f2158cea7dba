import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { createLinter } from '../../server/src/lint/linter.js';
import { plainSettings } from '../../server/src/lint/settings.js';
import { rules } from '../../server/src/rules/index.js';
const mine = new Set(['missing-crisis-resource','stale-crisis-number','crisis-line-without-region','personal-data-request','personal-data','accused-member','chat-detail','diagnosis','medical-or-legal-advice','suicide-wording','method-detail','person-first']);
function walk(dir: string, out: string[], depth = 0): string[] {
  if (depth > 9) return out;
  for (const name of readdirSync(dir)) {
    const path = `${dir}/${name}`;
    let s; try { s = statSync(path); } catch { continue; }
    if (s.isDirectory()) walk(path, out, depth + 1);
    else if (/\.(md|markdown|mdx)$/i.test(name) && s.size < 200000) out.push(path);
  }
  return out;
}
test('scratch', () => {
  const roots = (process.env['ZZ_ROOTS'] ?? '/work/shared/corpus').split(',');
  const own = rules.filter((r) => mine.has(r.meta.id));
  const severities = Object.fromEntries([...mine].map((id) => [id, rules.find((r) => r.meta.id === id)?.meta.severity ?? 'warning']));
  const lines: string[] = [];
  const slow: [number, string][] = [];
  let files = 0;
  for (const root of roots) for (const path of walk(root, [])) {
    files++;
    const text = readFileSync(path, 'utf8');
    const t = performance.now();
    const { findings } = createLinter(own).check(text, { path: 'x.guide.md', settings: { ...plainSettings, severities: severities as never } });
    slow.push([performance.now() - t, path]);
    for (const f of findings) {
      const l = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)[f.position.start.line - 1] ?? '';
      lines.push(`${f.rule} | ${path.replace('/work/main/node_modules/','').replace('/work/shared/corpus/','')}:${f.position.start.line} | ${f.message.slice(0, 90)} | ${l.slice(Math.max(0, f.position.start.column - 70), f.position.start.column + 90)} ${f.rule.startsWith('missing-') ? JSON.stringify(f.related.map((r) => r.message)) : ''}`);
    }
  }
  slow.sort((a, b) => b[0] - a[0]);
  writeFileSync(process.env['ZZ_OUT'] ?? '/tmp/safety/corpus.txt', `${files} files\n${lines.sort().join('\n')}\n${slow.slice(0, 5).map(String).join('\n')}\n`);
}, 600000);
