import { describe, expect, test } from 'vitest';
import { formatText } from '../../server/src/exchange/format/format.js';
import { applyChanges, changeOf } from '../../server/src/exchange/text-edits.js';
import { plainHouseStyle } from '../../server/src/guide/index.js';

const options = { path: 'a.guide.md' };
const format = (text: string): string => formatText(text, options).text;

const pasted = `When someone says goodbye too early
It stings when a chat ends in the middle.
Example responses:
"I am still here."
"Shall we go on tomorrow?"
Some do's:
✅ Thank them.
✔️ Wait.
Some don'ts:
❎ Write ten messages.
(Instead: one is enough.)
Tips from fellow listeners:
Silence is no verdict. -@RiverStone
Ask if they would like to see ways to report before offering the following:
- Fill in the [report form](https://example.org/report)
- Press “Block”
Original post here by @RiverStone
`;

const canonical = `# When someone says goodbye too early

It stings when a chat ends in the middle.

## Example responses

> "I am still here."

> "Shall we go on tomorrow?"

## Some do's

- ✅ Thank them.
- ✅ Wait.

## Some don'ts

- ❌ Write ten messages.
  (Instead: one is enough.)

## Tips from fellow listeners

- Silence is no verdict. -@RiverStone

Ask if they would like to see ways to report before offering the following:

- Fill in the [report form](https://example.org/report)
- Press “Block”

Original post here by @RiverStone
`;

describe('a pasted post', () => {
  test('comes out in canonical form', () => {
    expect(format(pasted)).toBe(canonical);
  });

  test('keeps its line endings, byte order mark and missing final newline', () => {
    const windows = (text: string): string => text.trimEnd().replaceAll('\n', '\r\n');
    expect(format(`\uFEFF${windows(pasted)}`)).toBe(`\uFEFF${windows(canonical)}`);
  });

  test('comes out the same from edits as from the text', () => {
    const { edits, text } = formatText(pasted, options);
    let result = pasted;
    for (const { position, newText } of edits.toReversed())
      result = result.slice(0, position.start.offset) + newText + result.slice(position.end.offset);
    expect(result).toBe(text);
  });

  test('behind front matter keeps the bytes of the front matter', () => {
    const front = '---\n# whose guide\nguide:   true\n\n\ntags: [x]\n---\n';
    expect(format(front + pasted)).toBe(`${front}\n${canonical}`);
  });
});

describe('a canonical guide', () => {
  test('stays as it is', () => {
    const { edits, text } = formatText(canonical, options);
    expect(edits).toEqual([]);
    expect(text).toBe(canonical);
  });

  test.each([
    [
      'list marks',
      "# T\n\n## Do's\n\n* ✅ Wait.\n  * Really.\n+ ✅ Thank them.\n",
      "# T\n\n## Do's\n\n- ✅ Wait.\n  - Really.\n- ✅ Thank them.\n",
    ],
    [
      'empty lines',
      "# T\n\n\n\n## Do's\n- ✅ Wait.\n## Don'ts\n\n- ❌ Push.\n",
      "# T\n\n## Do's\n\n- ✅ Wait.\n\n## Don'ts\n\n- ❌ Push.\n",
    ],
    ['bold labels of a guide without headings', '# T\n\n**Do:**\n\n- Wait.\n', '# T\n\n## Do\n\n- Wait.\n'],
  ])('is tidied: %s', (_, before, after) => {
    expect(format(before)).toBe(after);
  });

  test.each([
    ['code', "# T\n\n## Do's\n\n- ✅ Wait.\n\n```text\nSome do's:\n✅ a\n\n\n\n* b\n```\n"],
    ['a table', "# T\n\n| Do | Don't |\n| --- | --- |\n| Wait. | Push. |\n"],
    ['HTML', "# T\n\n## Do's\n\n<ul>\n<li>✅ Wait.</li>\n\n</ul>\n"],
    [
      'bold labels under headings',
      '# T\n\n## In a call\n\n**Do:**\n\n- Wait.\n\n## In a chat\n\n**Do:**\n\n- Write.\n',
    ],
    [
      'wrapped prose',
      "# T\n\nOne line that goes on\nand on\nand ends.\n\n## Do's\n\n- ✅ Wait until\n  they answer.\n",
    ],
    ['a loose list', "# T\n\n## Do's\n\n- ✅ Wait.\n\n- ✅ Thank them.\n"],
    ['numbered steps', '# T\n\n## Report options\n\n1. Press “Block”\n2. Write to help@example.org\n'],
    [
      'a comment between items',
      "# T\n\n## Do's\n\n- ✅ Wait.\n<!-- guidepost ignore duplicate-practice -->\n- ✅ Thank them.\n",
    ],
  ])('keeps %s', (_, text) => {
    expect(format(text)).toBe(text);
  });
});

test('a text that is no guide stays as it is', () => {
  const text = '# Notes\n* one\n* two\n';
  expect(formatText(text, { path: 'notes.md' })).toEqual({ edits: [], text, refused: false });
});

test('writes the marks of the community', () => {
  const house = { ...plainHouseStyle, markers: { do: ['👍'], dont: ['🚫'] } };
  const text = "# T\n\n## Do's\n\n- ✅ Wait.\n- **DO** thank them.\n\n## Don'ts\n\n- :x: Push.\n";
  expect(formatText(text, { ...options, house }).text).toBe(
    "# T\n\n## Do's\n\n- 👍 Wait.\n- **DO** thank them.\n\n## Don'ts\n\n- 🚫 Push.\n",
  );
});

test('several posts in one paste stay apart', () => {
  const two = `${pasted}* * *\n${pasted}`;
  expect(format(two)).toBe(`${canonical}\n* * *\n\n${canonical}`);
});

describe('labels and lines', () => {
  const labelled = (label: string): string =>
    format(`Calm\nSome do's:\n✅ Wait.\nSome don'ts:\n❌ Rush.\n${label}\nBreathe. -@Mika\n`);

  test.each(['**Tips**', '**Tips:**', '**Tips**:', '__**Tips**__ :', '*Tips*:', 'Tips:\\'])(
    '%s becomes a heading without what only set it off',
    (label) => {
      expect(labelled(label)).toContain('\n## Tips\n\n- Breathe. -@Mika\n');
    },
  );

  test('that end in hard breaks are lines of their own', () => {
    expect(
      format("Calm\\\nIt is late.\\\nSome do's:\\\n✅ Wait.\\\n✅ Listen.\n\nSome don'ts:\\\n❌ Rush.\n"),
    ).toBe(
      "# Calm\n\nIt is late.\n\n## Some do's\n\n- ✅ Wait.\n- ✅ Listen.\n\n## Some don'ts\n\n- ❌ Rush.\n",
    );
  });

  test('a quote is quoted once, also where the labels have to stay lines', () => {
    const text =
      '### Late\n\nExample responses:\n\n"I am here."\n\nSome do\'s:\n\n✅ Wait.\n\nSome don\'ts:\n\n❌ Rush.\n';
    const once = format(text);
    expect(once).toContain('\n> "I am here."\n');
    expect(formatText(once, options)).toMatchObject({ text: once, refused: false });
  });

  test('a title may have a link in it', () => {
    const text = "[A quiet chat](https://x.example/)\nSome do's:\n✅ Wait.\nSome don'ts:\n❌ Rush.\n";
    expect(format(text)).toBe(
      "# [A quiet chat](https://x.example/)\n\n## Some do's\n\n- ✅ Wait.\n\n## Some don'ts\n\n- ❌ Rush.\n",
    );
  });
});

describe('the community’s own style', () => {
  const styled = (text: string, format: Partial<typeof plainHouseStyle.format>): string =>
    formatText(text, {
      ...options,
      house: { ...plainHouseStyle, format: { ...plainHouseStyle.format, ...format } },
    }).text;
  const tips = (...lines: string[]): string => `# Calm\n\n## Tips\n\n${lines.join('\n')}\n`;

  test('brings signatures to their one form where no word is lost, added or moved', () => {
    expect(
      format(tips('- Wait. — @Mika', '- Breathe. (@RiverStone)', '- Sit. ~ @alder-17', '- Hum. -- Leila')),
    ).toBe(tips('- Wait. -@Mika', '- Breathe. -@RiverStone', '- Sit. -@alder-17', '- Hum. -Leila'));
    const kept = tips(
      '- Wait. (via @Mika)',
      '- **@RiverStone:** Breathe.',
      '- Sit — it helps.',
      '- Ask again - @Mika!',
    );
    expect(format(kept)).toBe(kept);
  });

  test('leaves signatures alone where it says so', () => {
    const kept = tips('- Wait. — @Mika');
    expect(styled(kept, { signatures: false })).toBe(kept);
  });

  test('writes lists with its own sign, those of a post too', () => {
    expect(styled(tips('- Wait. -@Mika', '  + Or walk.', '- Breathe. -@RiverStone'), { listMark: '*' })).toBe(
      tips('* Wait. -@Mika', '  * Or walk.', '* Breathe. -@RiverStone'),
    );
    const stars = canonical.replace(/^- /gm, '* ');
    expect(styled(pasted, { listMark: '*' })).toBe(stars);
    expect(styled(stars, { listMark: '*' })).toBe(stars);
    expect(format(stars)).toBe(canonical);
  });

  test('puts the parts into their order only when asked', () => {
    const mixed = `# Calm

It gets loud.

## Tips

* Wait. — @Mika

## Example responses

> "I am here."

## Don'ts

- ❌ Don't shout. (Instead: breathe.)

## Do's

- ✅ Breathe.

Original post by @Mika
`;
    const tidy = mixed.replace('* Wait. — @Mika', '- Wait. -@Mika');
    expect(format(mixed)).toBe(tidy);
    const sorted = styled(mixed, { sortSections: true });
    expect(sorted.match(/^## .*$/gm)).toEqual(['## Example responses', "## Don'ts", "## Do's", '## Tips']);
    expect(sorted.split('\n').sort()).toEqual(tidy.split('\n').sort());
    expect(styled(sorted, { sortSections: true })).toBe(sorted);
    const { edits } = formatText(mixed, {
      ...options,
      house: { ...plainHouseStyle, format: { ...plainHouseStyle.format, sortSections: true } },
    });
    expect(applyChanges(mixed, edits.map(changeOf))).toBe(sorted);
  });
});
