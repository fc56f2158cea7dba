import { test } from 'vitest';
import { checkHygiene } from '../../server/src/rules/hygiene-probe.js';
test('p', async () => { for (const n of [3000,6000,12000,30000]) { const t=performance.now(); const r = await checkHygiene(`${'> '.repeat(n)}#### Deep\n`).then(x=>x.length, e=>String(e)); console.log(n, r, performance.now()-t); } });
