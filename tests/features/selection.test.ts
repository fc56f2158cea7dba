import type { SelectionRange } from 'vscode-languageserver-types';
import { expect, test } from 'vitest';
import { cleanGuide, pastedGuide, readme } from './support/guides.js';
import { offsetAt, textAt, unmark } from './support/marked.js';
import { open } from './support/service.js';

/** What is selected step by step. */
function steps(marked: string): string[] {
  const { text, cursor } = unmark(marked);
  const { service, state } = open(text);
  const steps: string[] = [];
  for (
    let one: SelectionRange | undefined = service.selectionRanges(state, [cursor])?.[0];
    one;
    one = one.parent
  )
    steps.push(textAt(text, one.range));
  return steps;
}

const dos = '- ✅ Thank them for telling you.\n- ✅ Let them choose what to share.';

test('words, item, list, section, guide, document', () => {
  expect(steps(cleanGuide.replace('Let them', 'Let <|>them'))).toEqual([
    'Let them choose what to share.',
    '✅ Let them choose what to share.',
    '- ✅ Let them choose what to share.',
    dos.slice(2),
    dos,
    `## Do's\n\n${dos}`,
    cleanGuide.slice(0, -1),
    cleanGuide,
  ]);
});

test('a name, its signature, its tip', () => {
  expect(steps(cleanGuide.replace('-@Mika', '-@Mi<|>ka')).slice(0, 4)).toEqual([
    'Mika',
    '-@Mika',
    'Breathe before you write. -@Mika',
    '- Breathe before you write. -@Mika',
  ]);
});

test('a cell, not its whole row', () => {
  const table = `# Angry\n\n## Do's and don'ts\n\n| Don't | Do |\n| --- | --- |\n| ❌ Shout | ✅ Stay <|>calm |\n`;
  expect(steps(table).slice(0, 2)).toEqual(['Stay calm', '✅ Stay calm']);
});

test.each([
  ['forum text', pastedGuide],
  ['CRLF and a byte order mark', `\uFEFF${cleanGuide}`.replaceAll('\n', '\r\n')],
  ['several guides', `${cleanGuide}\n* * *\n\n${cleanGuide}`],
  ['front matter', `---\nguide: true\ntitle: Angry 🧘🏽‍♀️\n---\n\n${cleanGuide}`],
])('at every place of %s each step holds the one before', (_, text) => {
  const { service, state } = open(text);
  const lines = text.split(/\r\n|\n/);
  const places = lines.flatMap((words, line) =>
    [0, Math.floor(words.length / 2), words.length].map((character) => ({ line, character })),
  );
  const answer = service.selectionRanges(state, places) ?? [];
  expect(answer).toHaveLength(places.length);
  answer.forEach((first, index) => {
    let [low, high] = Array<number>(2).fill(offsetAt(text, places[index] ?? { line: 0, character: 0 }));
    for (let one: SelectionRange | undefined = first; one; one = one.parent) {
      const [start, end] = [offsetAt(text, one.range.start), offsetAt(text, one.range.end)];
      expect(start <= (low ?? 0) && end >= (high ?? 0)).toBe(true);
      [low, high] = [start, end];
    }
    expect([low, high]).toEqual([0, text.length]);
  });
});

test('a file that is no guide is left to the editor', () => {
  const { service, state } = open(readme);
  expect(service.selectionRanges(state, [{ line: 0, character: 0 }])).toBeNull();
});
