import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatText } from '../../server/src/exchange/format/format.js';
import { importHtml } from '../../server/src/exchange/import/html.js';
import { importText } from '../../server/src/exchange/import/text.js';
import type { Imported } from '../../server/src/exchange/import/types.js';
import { createReader } from '../../server/src/guide/index.js';
import { fromForum, fromGoogleDocs, fromWord } from './exchange-pages.js';

const options = { path: 'pasted.md' };
const text = (source: string): Imported => importText(source, options);
const html = (source: string, base?: string): Imported => importHtml(source, { ...options, base });
const kinds = ({ repairs }: Imported): string[] => repairs.map(({ kind }) => kind);
const read = (source: string) => createReader().read(source, { ...options, declared: true });

/** Applies the edits that take one repair back. */
function undo({ text: result, repairs }: Imported, index: number): string {
  return (repairs[index]?.undo ?? []).reduceRight(
    (now, { position, newText }) =>
      now.slice(0, position.start.offset) + newText + now.slice(position.end.offset),
    result,
  );
}

/** Letters and digits in order, without the marks of lost links. */
function wordsOf(source: string): readonly string[] {
  return source.replace(/<!--.*?-->/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

const pasted = `When Somebody Says Goodbye
Skip to main content
It is their last chat with you\u00A0 tonight.
Example responses:
"I donâ€™t want to hurry you."
Some do's:
✅ Thank them.
Some don'ts:
❌ Don't: Ask for their address.
❌ Don't: Never mind, hurry up.
Tips from fellow listeners:
Mika July 28th, 2016
@quietoak42 I keep a note.
It helps me.
RiverStone
July 29th, 2016
Short is fine.
👍 3 ❤️ 1
Report options:
- Use the report form found in this post
- Write to [email protected]
`;

describe('plain text', () => {
  const result = text(pasted);

  test('becomes a canonical guide', () => {
    expect(result.text).toBe(`# When Somebody Says Goodbye

It is their last chat with you tonight.

## Example responses

> "I don’t want to hurry you."

## Some do's

- ✅ Thank them.

## Some don'ts

- ❌ Ask for their address.
- ❌ Never mind, hurry up.

## Tips from fellow listeners

- @quietoak42 I keep a note.
  It helps me. -@Mika
- Short is fine. -@RiverStone

## Report options

- Use the report form found in this post <!-- guidepost gap link -->
- Write to [email protected] <!-- guidepost gap link -->
`);
    expect(result.guide).toBe(true);
    expect(result.problem).toBeNull();
  });

  test('lists what was changed', () => {
    expect(kinds(result)).toEqual([
      'chrome',
      'spaces',
      'characters',
      'polarity',
      'polarity',
      'byline',
      'byline',
      'chrome',
    ]);
    for (const { what } of result.repairs) expect(what).toMatch(/^[“A-Z].+\.$/u);
  });

  test('takes each repair back on its own', () => {
    expect(undo(result, 0)).toContain('Skip to main content\n');
    expect(undo(result, 1)).toContain('with you\u00A0 tonight');
    expect(undo(result, 2)).toContain('donâ€™t');
    expect(undo(result, 3)).toContain("❌ Don't: Ask");
    expect(undo(result, 5)).toContain(
      'Mika July 28th, 2016\n@quietoak42 I keep a note.\nIt helps me.\n- Short',
    );
    expect(undo(result, 7)).toContain('👍 3 ❤️ 1\n');
    for (const index of result.repairs.keys()) expect(undo(result, index)).not.toBe(result.text);
  });

  test('reads the names as authors and the mention as whom the reply speaks to', () => {
    const [guide] = read(result.text).guides;
    expect(guide?.tips.map(({ attribution }) => attribution?.name)).toEqual(['Mika', 'RiverStone']);
    expect(guide?.tips[0]?.addressee?.name).toBe('quietoak42');
  });

  test('has its gaps told, with the words that had the link', () => {
    expect(result.gaps.map((gap) => gap.text)).toEqual([
      'report form found in this post',
      'Write to [email protected]',
    ]);
    for (const { position } of result.gaps)
      expect(result.text.slice(position.start.offset, position.end.offset)).toBe(
        '<!-- guidepost gap link -->',
      );
  });

  test('imported again stays as it is', () => {
    expect(text(result.text)).toMatchObject({ text: result.text, repairs: [] });
    expect(formatText(result.text, options).text).toBe(result.text);
  });

  test('from a post gets its credit from the head of the post', () => {
    const credited = text(
      "quietoak42 July 9th, 2015\nA quiet chat\nSome do's:\n✅ Wait.\nSome don'ts:\n❌ Don't push.\nTips:\nBreathe. -@Mika\n",
    );
    expect(credited.text).toMatch(/^# A quiet chat\n/);
    expect(credited.text).toMatch(/\n\nOriginal post by @quietoak42\n$/);
    expect(kinds(credited)).toEqual(['credit']);
    expect(read(credited.text).guides[0]?.credit?.names.map(({ name }) => name)).toEqual(['quietoak42']);
  });

  test('keeps line endings; bullets become list marks; an indent is no code', () => {
    const windows = text("Calm\r\nSome do's:\r\n• Wait.\r\n• Listen.\r\nSome don'ts:\r\n• Rush.\r\n");
    expect(windows.text).toBe(
      "# Calm\r\n\r\n## Some do's\r\n\r\n- Wait.\r\n- Listen.\r\n\r\n## Some don'ts\r\n\r\n- Rush.\r\n",
    );
    expect(kinds(windows)).toEqual(['marks']);
    expect(text("    Calm\n    Some do's:\n    ✅ Wait.\n    Some don'ts:\n    ❌ Rush.\n").text).toContain(
      '- ✅ Wait.\n',
    );
  });

  test('indented with hard spaces is no code', () => {
    expect(text('Calm words.\n\n\u00A0    And more.\n').text).toBe('Calm words.\n\nAnd more.\n');
  });

  test('with line endings of two kinds stays as it is once it is imported', () => {
    const once = text('\r\nCalm words.\nAnd more.\r').text;
    expect(once).toBe('Calm words.\nAnd more.\r');
    expect(text(once).text).toBe(once);
  });

  test('that is no guide stays as it is', () => {
    const note = 'Dear all,\nsee you on Monday.\n';
    expect(text(note)).toEqual({ text: note, guide: false, repairs: [], gaps: [], problem: null });
  });

  test.each([[''], ['  \n\t\n'], ['\uFEFF']])('without words (%j) says so', (empty) => {
    expect(text(empty)).toMatchObject({ text: '', problem: 'There are no words in it.' });
  });
});

describe('HTML', () => {
  test('from Word keeps lists, levels, bold and title', () => {
    const result = html(fromWord);
    expect(result.text).toBe(`# When a Member Logs Off in Tears

It happens late, and nobody is to blame.

## Do’s

- **Write** one warm line.
  - Short is fine.
- Leave the door open.

## Don’ts

1. Don’t count the minutes.
2. Don’t send ten messages.
`);
    expect(kinds(result).filter((kind) => kind !== 'spaces')).toEqual([]);
  });

  test('from Google Docs keeps bold that is bold and links without their detour', () => {
    const result = html(fromGoogleDocs);
    expect(result.text).toBe(`# When Someone Asks Again and Again

They ask the same question **three times**.

## Example responses

“You ask that a lot. What would help?”

## Report options

- Use the [form](https://listeners.example/form?a=1)
- Press “Block”
`);
    expect(kinds(result)).toEqual(['link']);
  });

  test('from a forum drops the page and tells what', () => {
    const result = html(fromForum);
    expect(result.text).toBe(`# When a chat goes silent

A member stops answering.

It is rarely about you.

### Some do's:

- ✅ Wait a little.
- ✅ Say that you are still here.

### Some don'ts:

- ❌ Send question marks.
- ❌ Leave without a word.

### Tips from fellow listeners:

- @quietoak42 I count to sixty.

  Then I write one line. -@Mika

- Silence is an answer too. -@RiverStone

### Report options:

- Use the [form](https://listeners.example/form)
- Write to [email protected] <!-- guidepost gap link -->
- Tell the hosts in this thread <!-- guidepost gap link -->

Original post by @quietoak42
`);
    const told = result.repairs.map(({ what }) => what).join('\n');
    for (const words of ['👍 3 ❤️ 2', 'Reply', 'See more', 'a quiet lake', 'said:', '@Mika', '/forum/hosts'])
      expect(told).toContain(words);
    expect(result.gaps).toHaveLength(2);
    const picture = result.repairs.findIndex(({ kind }) => kind === 'image');
    expect(undo(result, picture)).toContain('one line.![a quiet lake](https://listeners.example/lake.jpg)');
  });

  test('resolves relative links where the page is known', () => {
    const page = '<p>See <a href="../a/b">the form</a> and <a href="//x.example/c">that</a>.</p>';
    expect(html(page, 'https://listeners.example/forum/x/y').text).toBe(
      'See [the form](https://listeners.example/forum/a/b) and [that](https://x.example/c).\n',
    );
    expect(html(page).text).toBe(
      'See the form <!-- guidepost gap link --> and [that](https://x.example/c).\n',
    );
  });

  test('keeps a table of contents that the author wrote', () => {
    const page = '<ul><li><a href="#dos">Do’s</a></li><li><a href="#donts">Don’ts</a></li></ul><p>Wait.</p>';
    expect(html(page)).toMatchObject({ text: '- Do’s\n- Don’ts\n\nWait.\n', repairs: [] });
  });

  test('drops scripts, styles and hidden text, and never a script’s address', () => {
    const page =
      '<style>p{}</style><script>x()</script><p onclick="x()">Hello <a href="javascript:x()">there</a></p><p hidden>no</p><template><p>no</p></template>';
    expect(html(page).text).toBe('Hello there <!-- guidepost gap link -->\n');
  });

  test('keeps a table of pairs and takes a layout table apart', () => {
    const pairs =
      "<h2>Do's and don'ts</h2><table><tr><td>❌ Instead of</td><td>✅ Try</td></tr><tr><td colspan=9999999>Rush</td><td>Wait</td></tr></table>";
    expect(html(pairs).text).toBe(
      "## Do's and don'ts\n\n| ❌ Instead of | ✅ Try |\n| --- | --- |\n| Rush | Wait |\n",
    );
    const layout =
      '<table><tr><td><h1>A</h1><p>One.</p></td><td><table><tr><td>Two.</td></tr></table></td></tr></table>';
    expect(html(layout).text).toBe('# A\n\nOne.\n\nTwo.\n');
  });

  test('escapes only what Markdown would take for its own', () => {
    expect(html('<p>Say [feeling] or ____ & wait, 2 * 3 * 4.</p>').text).toBe(
      'Say [feeling] or \\_\\_\\_\\_ & wait, 2 * 3 * 4.\n'.replaceAll('\\', ''),
    );
    expect(html('<p># no heading</p><p>*no* emphasis</p>').text).toBe(
      '\\# no heading\n\n\\*no\\* emphasis\n',
    );
  });

  test('that only wraps plain text is read as text', () => {
    const wrapped = `<meta charset="utf-8"><pre style="white-space:pre-wrap">${pasted.replace(/&/g, '&amp;')}</pre>`;
    expect(html(wrapped).text).toBe(text(pasted).text);
  });

  test.each([[''], ['<p> </p>'], ['<script>alert(1)</script>'], ['<!-- only this -->']])(
    'without words (%j) says so',
    (empty) => {
      expect(html(empty)).toMatchObject({ text: '', problem: 'There are no words in it.' });
    },
  );

  test('of five megabytes of nested tables gives the words, soon', () => {
    const deep = '<table><tr><td>'.repeat(180_000);
    const start = performance.now();
    const result = html(`<p>Calm words.</p>${deep}<b>Deep words.</b>${'</td></tr></table>'.repeat(180_000)}`);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(wordsOf(result.text)).toEqual(['Calm', 'words', 'Deep', 'words']);
    expect(kinds(result)).toEqual(['words-only']);
  });

  test('of five megabytes of words says what to do', () => {
    expect(html('<p>much too long</p>'.repeat(300_000)).problem).toMatch(/Select the guide itself/);
  });

  test.each([
    ['<'.repeat(100_000)],
    ['<a '.repeat(50_000)],
    ['<!--'.repeat(50_000)],
    ['<b>'.repeat(100_000)],
    ['&'.repeat(100_000)],
  ])('of broken pieces neither hangs nor throws', (broken) => {
    const start = performance.now();
    html(broken);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

const corpus = process.env['GUIDEPOST_CORPUS'];
const founding = corpus ? join(corpus, '../seed.txt') : '';

describe.skipIf(founding === '' || !existsSync(founding))('the founding text', () => {
  const seed = founding !== '' && existsSync(founding) ? readFileSync(founding, 'utf8') : '';

  test('as plain text becomes a canonical guide, no word lost or added, its two lost links marked', () => {
    const result = text(seed);
    expect(wordsOf(result.text)).toEqual(wordsOf(seed));
    expect(result.text).toMatch(/^# /);
    expect(result.gaps).toHaveLength(2);
    expect(result.repairs).toEqual([]);
  });

  test('as HTML with links becomes the same guide with its links', () => {
    const result = html(pageOf(seed));
    expect(wordsOf(result.text.replace(/\]\([^)]*\)/g, ']'))).toEqual(wordsOf(seed));
    expect(result.gaps).toEqual([]);
    const [plain] = read(text(seed).text).guides;
    const [linked] = read(result.text).guides;
    expect(linked?.practices.map((one) => one.text)).toEqual(plain?.practices.map((one) => one.text));
    expect(linked?.tips.map((one) => one.attribution?.name)).toEqual(
      plain?.tips.map((one) => one.attribution?.name),
    );
    expect(linked?.responses.map((one) => one.text)).toEqual(plain?.responses.map((one) => one.text));
    expect(linked?.reportOptions.every(({ links }) => links.length === 1)).toBe(true);
    expect(linked?.credit?.url).toBe('https://listeners.example/original');
  });
});

/** The text as its page would give it: labels bold, lines as paragraphs, the lost links in place. */
function pageOf(source: string): string {
  const lines = source.split('\n').map((line) =>
    line
      .replace(/&/g, '&amp;')
      .replace(/this post/, '<a href="https://listeners.example/forms">this post</a>')
      .replace(/post here by/, 'post <a href="https://listeners.example/original">here</a> by')
      .replace(/(https:\S+)$/, '<a href="$1">$1</a>'),
  );
  return lines
    .map((line, index) => {
      if (index === 0) return `<h1>${line}</h1>`;
      if (line.startsWith('- ')) return `<ul><li>${line.slice(2)}</li></ul>`;
      return /:$/.test(line) && line.length < 50 ? `<h3>${line}</h3>` : `<p>${line}</p>`;
    })
    .join('\n')
    .replace(/<\/ul>\n<ul>/g, '');
}
