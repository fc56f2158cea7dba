import { describe, expect, it } from 'vitest';
import { copyPage } from '../../client/src/exporting/copy-page.js';
import { fileNameFor } from '../../client/src/exporting/export-name.js';
import { gapFrom } from '../../client/src/editing/gap-walk.js';
import { decodeFile, kindOfFile, readForImport } from '../../client/src/importing/import-file.js';
import { createNonce } from '../../client/src/page.js';
import { fitted, toImport } from '../../client/src/importing/paste-text.js';
import type { Gap } from '../../server/src/protocol.js';

describe('what a paste imports', () => {
  const lines = "Some do's:\n✅ Listen.\n✅ Stay calm.\n";
  const rich = "<p>Some do's:</p><ul><li>✅ Listen.</li><li>✅ Stay calm.</li></ul>";

  it('takes rich text where it says more', () => {
    expect(toImport({ html: rich, text: lines }, false)).toEqual({ kind: 'html', content: rich });
    expect(toImport({ html: '<span>a</span>', text: lines }, false)).toEqual({
      kind: 'text',
      content: lines,
    });
    expect(toImport({ html: '', text: lines }, false)).toEqual({ kind: 'text', content: lines });
  });

  it('leaves alone what an ordinary paste serves', () => {
    for (const text of [
      '',
      ' \n',
      'word',
      'https://example.org',
      'two\nlines',
      `${'long line\n'.repeat(50_000)}`,
    ])
      expect(toImport({ html: '', text }, false), text.slice(0, 20)).toBeUndefined();
    expect(toImport({ html: '<b>bold</b>', text: 'bold' }, false)).toBeUndefined();
    const link = '<a href="https://example.org">form</a>';
    expect(toImport({ html: link, text: 'form' }, false)).toEqual({ kind: 'html', content: link });
    expect(toImport({ html: '<a name="x">form</a>', text: 'form' }, false)).toBeUndefined();
  });

  it('takes anything with words in it when the author asks', () => {
    expect(toImport({ html: '<b>bold</b>', text: 'bold' }, true)?.kind).toBe('html');
    expect(toImport({ html: '', text: 'word' }, true)?.kind).toBe('text');
    expect(toImport({ html: '', text: ' ' }, true)).toBeUndefined();
  });

  it('takes the text of what a code editor copied with its colours', () => {
    const html =
      '<meta charset=\'utf-8\'><div style="color: #ccc;font-family: Consolas, monospace;white-space: pre;"><div><b>#</b> A</div><div>b</div><div>c</div></div>';
    expect(toImport({ html, text: lines }, true)).toEqual({ kind: 'text', content: lines });
  });

  it('looks at hostile rich text in no time', () => {
    const html = `<div ${'<div '.repeat(40_000)}`;
    const start = performance.now();
    toImport({ html, text: 'a\nb\nc' }, true);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('an imported text in its place', () => {
  const body = '# A\n\n- b\n';
  it.each([
    ['an empty file', '', '', '# A\n\n- b\n', 0],
    ['an empty line between empty lines', '\n', '\n', '# A\n\n- b', 0],
    ['a line under text', 'text\n', '', '\n# A\n\n- b\n', 1],
    ['the end of a line', 'text', '', '\n\n# A\n\n- b\n', 2],
    ['the end of a line, text below', 'text', '\nmore', '\n\n# A\n\n- b\n', 2],
    ['the end of a line, an empty one below', 'text', '\n', '\n\n# A\n\n- b', 2],
    ['the middle of an item', '- one\n- tw', 'o\n- three', '\n\n# A\n\n- b\n\n', 2],
  ])('%s', (_, before, after, text, lead) => {
    expect(fitted(body, before, after)).toEqual({ text, lead });
  });

  it.each([
    ['at the end of an item', '- one', '\n- two', '\n- a\n- b', 1],
    ['on the line under an item', '- one\n', '', '- a\n- b\n', 0],
    ['before an item', '- one\n', '- two', '- a\n- b\n', 0],
    ['under a paragraph', 'text\n', '', '\n- a\n- b\n', 1],
  ])('items go on with a list: %s', (_, before, after, text, lead) => {
    expect(fitted('- a\n- b\n', before, after)).toEqual({ text, lead });
  });

  it('stays in its line when it is one', () => {
    expect(fitted('Be kind.\n', 'Always: ', ' Ever.')).toEqual({ text: 'Be kind.', lead: 0 });
    expect(fitted('- Be kind.\n', 'Always: ', '').text).toBe('\n\n- Be kind.\n');
  });
});

describe('files to import', () => {
  it('are known by their names', () => {
    expect(['a.html', 'A.HTM', 'file:///a%20b.xhtml', 'a.txt', 'b.md', 'c', 'd.pdf'].map(kindOfFile)).toEqual(
      ['html', 'html', 'html', 'text', undefined, undefined, undefined],
    );
  });

  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  it('are decoded by their mark, as UTF-8, by what the page says, else as old Windows text', () => {
    expect(decodeFile(utf8('❌ Don’t'))).toBe('❌ Don’t');
    expect(decodeFile(utf8('\uFEFFa'))).toBe('a');
    expect(decodeFile(Uint8Array.of(0xff, 0xfe, 0x4c, 0x27))).toBe('❌');
    expect(decodeFile(Uint8Array.of(0xfe, 0xff, 0x27, 0x4c))).toBe('❌');
    expect(decodeFile(Uint8Array.of(0x44, 0x6f, 0x6e, 0x92, 0x74))).toBe('Don’t');
    const page = [...utf8('<meta charset="koi8-r">'), 0xc4, 0xc1];
    expect(decodeFile(Uint8Array.from(page))).toBe('<meta charset="koi8-r">да');
  });

  it('are refused when they are too large or no text', () => {
    expect(readForImport('a.txt', Uint8Array.of(0x50, 0x4b, 0, 0))).toBe('not-text');
    expect(readForImport('a.txt', new Uint8Array(20_000_001))).toBe('too-large');
    expect(readForImport('a.html', utf8('<p>a'))).toEqual({ kind: 'html', content: '<p>a' });
  });
});

describe('the way through the gaps', () => {
  const gap = (line: number, character: number): Gap => ({
    kind: 'link',
    range: { start: { line, character }, end: { line, character: character + 1 } },
  });
  const gaps = [gap(1, 4), gap(3, 0), gap(3, 8)];
  it.each([
    [0, 0, 1, 1],
    [1, 4, 1, 2],
    [3, 2, 1, 3],
    [3, 8, 1, 1],
    [9, 0, 1, 1],
    [3, 8, -1, 2],
    [1, 4, -1, 3],
    [0, 0, -1, 3],
    [9, 0, -1, 3],
  ] as const)('from %i:%i in direction %i: number %i', (line, character, direction, number) => {
    expect(gapFrom(gaps, { line, character }, direction)?.number).toBe(number);
  });
  it('ends where there is none', () => {
    expect(gapFrom([], { line: 0, character: 0 }, 1)).toBeUndefined();
    expect(gapFrom([], { line: 0, character: 0 }, -1)).toBeUndefined();
  });
});

describe('names of exported files', () => {
  it('follow the guide and never are its own', () => {
    expect(fileNameFor('/a/anger.guide.md', 'When', 'html')).toBe('anger.html');
    expect(fileNameFor('/a/anger.md', 'When', 'md')).toBe('anger.forum.md');
    expect(fileNameFor('Untitled-1', "When a member's upset", 'txt')).toBe('when-a-member-s-upset.txt');
    expect(fileNameFor('Untitled-1', '..\\/:*?"<>|', 'json')).toBe('guide.json');
    expect(fileNameFor('Untitled-1', null, 'md')).toBe('guide.md');
    expect(fileNameFor('Untitled-1', 'ein '.repeat(60), 'md').length).toBeLessThan(70);
  });
});

describe('the page that copies', () => {
  const words = { language: 'en', title: 'Copy', copy: 'Copy it', plain: 'Plain', about: 'Look & copy' };
  const page = copyPage({ html: '<h1>A</h1>', text: '</template><script>alert(1)</script>' }, words, 'n0');

  it('runs nothing but its own script and loads nothing', () => {
    expect(page).toContain(`content="default-src 'none'; style-src 'nonce-n0'; script-src 'nonce-n0'"`);
    expect(page.match(/<script\b/g)).toHaveLength(1);
    expect(page).not.toMatch(/unsafe|https?:|\son\w+=|\sstyle=/);
  });

  it('carries both texts whole and escapes what is text', () => {
    expect(page).toContain('<main id="guide"><h1>A</h1></main>');
    expect(page).toContain('&#60;/template&#62;');
    expect(page).toContain('Look &#38; copy');
  });

  it('has a fresh nonce each time', () => {
    expect(createNonce()).toMatch(/^[0-9a-f]{32}$/);
    expect(createNonce()).not.toBe(createNonce());
  });
});
