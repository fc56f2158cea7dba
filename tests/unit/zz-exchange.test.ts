import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { toForum } from '../../server/src/exchange/export/forum.js';
import { formatText } from '../../server/src/exchange/format/format.js';
import { haveSameForumParts } from '../../server/src/exchange/same-parts.js';
import { createReader } from '../../server/src/guide/index.js';
const md = (r: string) => readdirSync(r, { recursive: true, encoding: 'utf8' }).filter((n) => n.endsWith('.md')).map((n) => join(r, n));
test('seed', () => {
  const count = { plain: 0, marked: 0, md: 0, bad: 0 };
  for (const f of [...md('test-fixtures'), ...md('/work/shared/corpus'), '/work/shared/seed.txt']) {
    const t = readFileSync(f, 'utf8');
    const o = { path: f };
    const t0 = performance.now();
    const posts = toForum(t, o);
    if (!posts) continue;
    const d = { ...o, declared: true };
    const same = haveSameForumParts(createReader().read(t.replace(/^\uFEFF/, ''), o), createReader().read(formatText(posts[0]!, d).text, d));
    const how = /^#{1,6} /m.test(posts[0]!) ? (/^> /m.test(posts[0]!) || /\|--|\| -/.test(posts[0]!) ? 'md' : 'marked') : 'plain';
    console.log(how, same, Math.round(performance.now() - t0), f);
    if (!same) count.bad++; else count[how]++;
  }
  console.log(count);
});
