import { test } from 'vitest';
import { createReader, plainHouseStyle, fileOf } from '../../server/src/guide/index.js';
import { utterancesOf } from '../../server/src/lint/utterance.js';
import { readingOf } from '../../server/src/rules/support/phrases/search.js';
test('x', () => {
  const t = '# A hard evening\n\n## Example responses\n\n- "Just stop taking your pills for a week."\n- "That sounds like a sign of PTSD to me."\n';
  const g = fileOf(createReader().readPlaced(t, { path: 'a.guide.md', house: plainHouseStyle } as never)).guides[0]!;
  for (const u of utterancesOf(g)) { const r = readingOf(u, { source: t, language: 'en' })!; console.log(JSON.stringify([...r.matches.entries()].map(([k, v]) => [k, v.map((m) => [m.words, m.entry.say.slice(0, 2), m.entry.kind])]))); }
});
