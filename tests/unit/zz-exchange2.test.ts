import { test } from 'vitest';
import { readFileSync } from 'node:fs';
import { fromGuideJson } from '../../server/src/exchange/json/from-json.js';
import { toGuideExport } from '../../server/src/exchange/guide-json.js';
import { createReader } from '../../server/src/guide/index.js';
test('x', () => {
  const t = readFileSync('/work/shared/corpus/project_human--crisis.md', 'utf8');
  const a = toGuideExport(createReader().read(t, { path: 'a.md' }));
  console.log(JSON.stringify({ ...a.guides[0], situation: '' }, null, 1).slice(0, 2500));
  console.log(fromGuideJson(a).slice(0, 3000));
});
