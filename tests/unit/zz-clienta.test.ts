import { test } from 'vitest';
import { applyTextEdits } from '../features/support/edits.js';
import { pastedGuide, cleanGuide } from '../features/support/guides.js';
import { open } from '../features/support/service.js';
test('x', async () => {
  const { service, state } = open(pastedGuide);
  const out: string[] = [];
  for (let line = 0; line < 20; line++) {
    const r = await service.formatting(state, { start: { line, character: 0 }, end: { line, character: 4 } });
    out.push(`${line} ${r.outcome} ${JSON.stringify(r.changes.map((c) => [c.range.start.line, c.newText]))}`);
  }
  const r = await service.formatting(state, { start: { line: 6, character: 0 }, end: { line: 8, character: 4 } });
  console.log(out.join('\n'), '\n', r.outcome, applyTextEdits(pastedGuide, r.changes));
  const a = open(cleanGuide.replace("**", ''));
  for (const to of ['forum', 'htmlFragment', 'bbcode', 'markdown'] as const) console.log((await a.service.exported(a.state, { to })).texts[0]);
  const p = await a.service.imported({ kind: 'text', content: pastedGuide, uri: '' }, a.state.settings);
  console.log(JSON.stringify(p, null, 1));
});
