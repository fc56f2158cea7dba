import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { toForum } from '../../server/src/exchange/export/forum.js';
import { formatText } from '../../server/src/exchange/format/format.js';
import { partsOf } from '../../server/src/exchange/same-parts.js';
import { createReader } from '../../server/src/guide/index.js';
const md = (r: string) => readdirSync(r, { recursive: true, encoding: 'utf8' }).filter((n) => n.endsWith('.md')).map((n) => join(r, n));
test('seed', () => {
  let bad = 0, good = 0;
  for (const f of [...md('test-fixtures'), ...md('/work/shared/corpus')]) {
    const t = readFileSync(f, 'utf8');
    const o = { path: f };
    const posts = toForum(t, o);
    if (!posts) continue;
    const flat = (x: string) => createReader().read(x.replace(/^\uFEFF/, ''), { ...o, declared: true }).guides.map(partsOf).map((p) => ({
      title: p.title, responses: p.responses, practices: p.practices, tips: p.tips, pairs: p.pairs.map(([a, b, c]) => [a, b, c]), opts: p.reportOptions.map(([w, l, c]) => [String(w).replace(/ ?\(?(https?:|mailto:)[^\s)]*\)?/g, ''), l, c]), credit: p.credit }));
    const a = JSON.stringify(flat(t), null, 1).split('\n'), b = JSON.stringify(flat(formatText(posts[0]!, { ...o, declared: true }).text), null, 1).split('\n');
    if (a.join() !== b.join()) { bad++; const i = a.findIndex((x, k) => x !== b[k]); console.log(f, '\n', a.slice(i - 2, i + 3).join('\n').slice(0, 400), '\n-----\n', b.slice(i - 2, i + 3).join('\n').slice(0, 400)); } else good++;
  }
  console.log({ good, bad });
});
