import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { plainOf } from '../../server/src/exchange/export/forum.js';
import { formatText } from '../../server/src/exchange/format/format.js';
import { forumPartsOf } from '../../server/src/exchange/same-parts.js';
import { createReader } from '../../server/src/guide/index.js';
test('seed', () => {
  for (const f of (process.env['FF'] ?? '').split(',')) {
    const t = readFileSync(f, 'utf8');
    const o = { path: f };
    const d = { ...o, declared: true };
    const p = plainOf(t, o);
    const A = createReader().read(t.replace(/^\uFEFF/, ''), o), B = createReader().read(formatText(p, d).text, d);
    const T = [...A.guides, ...B.guides].flatMap((g) => g.links.map(({url}) => url.replace(/^mailto:/, "")));
    const a = JSON.stringify(forumPartsOf(A, T), null, 1).split('\n'), b = JSON.stringify(forumPartsOf(B, T), null, 1).split('\n');
    const i = a.findIndex((x, k) => x !== b[k]);
    console.log('\n=====', f, '\n', a.slice(i - 2, i + 5).join('\n').slice(0, 400), '\n-----\n', b.slice(i - 2, i + 5).join('\n').slice(0, 400));
  }
});
