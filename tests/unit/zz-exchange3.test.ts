import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { toHtmlPage, toHtmlFragment } from '../../server/src/exchange/export/html.js';
import { importHtml } from '../../server/src/exchange/import/html.js';
import { fromGuideJson } from '../../server/src/exchange/json/from-json.js';
import { toGuideExport } from '../../server/src/exchange/guide-json.js';
import { haveSameJsonParts, haveSameHtmlParts, partsOf, jsonPartsOf } from '../../server/src/exchange/same-parts.js';
import { createReader } from '../../server/src/guide/index.js';
const md = (r: string) => readdirSync(r, { recursive: true, encoding: 'utf8' }).filter((n) => n.endsWith('.md')).map((n) => join(r, n));
const diff = (x: unknown, y: unknown) => { const a = JSON.stringify(x, null, 1).split('\n'), b = JSON.stringify(y, null, 1).split('\n'); const i = a.findIndex((z, k) => z !== b[k]); const at = Math.max(0, [...(a[i]??"")].findIndex((c,k)=>c!==[...(b[i]??"")][k])-60); console.log((a[i]??"").slice(at,at+160),"\n###\n",(b[i]??"").slice(at,at+160)); console.log(a.slice(i - 3, i + 5).join("\n").slice(0, 500), '\n-----\n', b.slice(i - 3, i + 5).join('\n').slice(0, 500)); };
test.skipIf(process.env['FF'] === 'html')('json', () => {
  let good = 0, bad = 0;
  for (const f of [...md('test-fixtures'), ...md('/work/shared/corpus'), '/work/shared/seed.txt']) {
    const t = readFileSync(f, 'utf8').replace(/^\uFEFF/, '');
    const a = toGuideExport(createReader().read(t, { path: f }));
    if (a.guides.length === 0) continue;
    const text = fromGuideJson(a);
    const b = toGuideExport(createReader().read(text, { path: f, declared: true }));
    if (haveSameJsonParts(a, b)) good++; else { bad++; console.log(f); diff(a.guides.map(jsonPartsOf), b.guides.map(jsonPartsOf)); }
  }
  console.log({ good, bad });
});
test.skipIf(process.env['FF'] === 'json')('html', () => {
  let good = 0, bad = 0;
  for (const f of [...md('test-fixtures'), ...md('/work/shared/corpus'), '/work/shared/seed.txt']) {
    const t = readFileSync(f, 'utf8').replace(/^\uFEFF/, '');
    const a = createReader().read(t, { path: f });
    for (const h of [toHtmlPage(t, { path: f }), toHtmlFragment(t, { path: f })]) {
    if (!h) continue;
    const { text } = importHtml(h, { path: f, declared: true });
    const b = createReader().read(text, { path: f, declared: true });
    if (haveSameHtmlParts(a, b)) good++; else { bad++; console.log(f); diff(a.guides.map(partsOf), b.guides.map(partsOf)); }
    }
  }
  console.log({ good, bad });
});
