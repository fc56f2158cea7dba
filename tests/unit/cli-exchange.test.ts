import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch } from 'diff';
import { describe, expect, test } from 'vitest';
import { importHtml } from '../../server/src/exchange/import/html.js';
import { fromForum } from './exchange-pages.js';
import { run } from './cli-run.js';
import { folderWith } from './cli-temp.js';

const post = `A quiet chat
Some do's:
✅ Wait.
Some don'ts:
❎ Ask for names.
Tips:
Breathe. -@Mika
Report options:
- Use the report form found in this post
`;
const guide = `# A quiet chat

## Some do's

- ✅ Wait.

## Some don'ts

- ❌ Ask for names.

## Tips

- Breathe. -@Mika

## Report options

- Use the report form found in this post
`;
const gap = ' <!-- guidepost gap link -->';
const imported = guide.replace('this post', `this post${gap}`);
const text = (cwd: string, name: string): string => readFileSync(join(cwd, name), 'utf8');

describe('import', () => {
  test('prints the guide, and on standard error what was lost', async () => {
    const { code, out, err } = await run(folderWith({ 'a.txt': post }), ['import', 'a.txt']);
    expect(out).toBe(imported);
    expect(err).toBe(
      'guidepost: line 17: a link was lost behind “report form found in this post”; put its address there.\n' +
        'guidepost: 0 repairs, 1 lost link.\n',
    );
    expect(code).toBe(0);
  });

  test('reads a page, lists every repair, writes with -o', async () => {
    const cwd = folderWith({ 'a.html': fromForum });
    const { code, out, err } = await run(cwd, ['import', 'a.html', '-o', 'a.md']);
    const { repairs, text: expected } = importHtml(fromForum, { path: 'a.md', declared: true });
    expect(out).toBe('');
    expect(text(cwd, 'a.md')).toBe(expected);
    for (const { what } of repairs) expect(err).toContain(`: ${what}\n`);
    expect(err).toMatch(/: \d+ repairs, 2 lost links\.\n$/);
    expect(code).toBe(0);
  });

  test('takes relative links from --base', async () => {
    const cwd = folderWith({ 'a.html': '<p>Use <a href="/form">this</a>.</p>' });
    const { out } = await run(cwd, ['import', 'a.html', '--base', 'https://listeners.example/x']);
    expect(out).toContain('[this](https://listeners.example/form)');
  });

  test.each([
    ['text', post, imported],
    ['HTML by its look', '<p>Hello <b>you</b>.</p>', 'Hello **you**.\n'],
  ])('reads %s from standard input', async (_name, stdin, expected) => {
    const { out } = await run(folderWith({}), ['import', '-'], { stdin });
    expect(out).toBe(expected);
  });

  test('reads what export --to json printed', async () => {
    const cwd = folderWith({ 'a.guide.md': guide });
    await run(cwd, ['export', '--to', 'json', 'a.guide.md', '-o', 'a.json']);
    const { out, code } = await run(cwd, ['import', 'a.json']);
    expect(out).toBe(guide);
    expect(code).toBe(0);
  });

  test.each([
    [['import'], {}, 'import takes exactly one file'],
    [['import', 'a', 'b'], {}, 'import takes exactly one file'],
    [['import', 'gone.html'], {}, 'gone.html could not be read. There is no file or folder of this name.'],
    [['import', 'a.json'], { 'a.json': '{"x": 1}' }, 'a.json could not be imported. It is not the JSON'],
    [
      ['import', 'a.html'],
      { 'a.html': '<script>x</script>' },
      'a.html could not be imported. There are no words',
    ],
    [['import', 'a.txt', '-o', 'no/a.md'], { 'a.txt': post }, 'no/a.md could not be written.'],
    [['import', 'a.txt', '--from', 'docx'], { 'a.txt': post }, '--from takes html, text or json'],
  ])('%j ends with 2 and says why', async (argv, files, why) => {
    const { code, out, err } = await run(folderWith(files), argv);
    expect(err).toContain(why);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});

describe('export', () => {
  const files = { 'a.guide.md': guide, 'note.md': '# Hello\n' };
  const exported = (to: string) => run(folderWith(files), ['export', '--to', to, 'a.guide.md']);

  test('to forum text', async () => {
    const { out, code } = await exported('forum');
    expect(out).toContain("Some don'ts:\n\n❌ Don't: Ask for names.\n");
    expect(code).toBe(0);
  });

  test('to forum text that keeps some marks, and says so', async () => {
    const answers = guide.replace(
      '## Some do',
      '## Example responses\n\n> "I am sorry."\n\n## Answers that hurt\n\n**First words**\n\nBad: "A fish."\n\nGood: "You miss him."\n\n## Some do',
    );
    const { out, err, code } = await run(folderWith({ 'a.guide.md': answers }), [
      'export',
      '--to',
      'forum',
      'a.guide.md',
    ]);
    expect(out).toContain('\n## Answers that hurt\n');
    expect(err).toBe(
      'guidepost: Some lines keep marks such as ##, because plain lines would be read differently.\n',
    );
    expect(code).toBe(0);
    expect((await exported('forum')).err).toBe('');
  });

  test('to posts', async () => {
    const long = `${guide}\n## More\n\n${'- Listen well and long.\n'.repeat(20)}`;
    const { out } = await run(folderWith({ 'a.guide.md': long }), [
      'export',
      '--to',
      'forum',
      '--limit',
      '300',
      'a.guide.md',
    ]);
    expect(out).toMatch(/^\(1\/\d\)\n\nA quiet chat\n[\s\S]*\n\(2\/\d\)\n\n/);
  });

  test('to a page and to BBCode', async () => {
    expect((await exported('html')).out).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect((await exported('bbcode')).out).toContain('[b]A quiet chat[/b]');
  });

  test.each([
    [['export', '--to', 'pdf', 'a.guide.md'], "--to takes forum, html, bbcode or json, not 'pdf'"],
    [['export', '--to', 'forum', 'note.md'], 'note.md is not read as a guide'],
    [['export', '--to', 'forum', 'a.guide.md', '-o', 'no/a.txt'], 'no/a.txt could not be written.'],
    [
      ['export', '--to', 'forum', 'a.guide.md', '--limit', 'few'],
      "--limit takes a number of at least 140, not 'few'",
    ],
    [['export', '--to', 'html', 'a.guide.md', '--limit', '2000'], '--limit goes together with --to forum'],
  ])('%j ends with 2 and one line', async (argv, why) => {
    const { code, out, err } = await run(folderWith(files), argv);
    expect(err).toContain(why);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});

describe('format', () => {
  test('formats guides in place and leaves the rest alone', async () => {
    const cwd = folderWith({ 'a.guide.md': post, 'b.md': guide, 'note.md': 'Hello\nyou\n' });
    const { code, out } = await run(cwd, ['format', '.']);
    expect(text(cwd, 'a.guide.md')).toBe(guide);
    expect(text(cwd, 'b.md')).toBe(guide);
    expect(text(cwd, 'note.md')).toBe('Hello\nyou\n');
    expect(out).toBe('a.guide.md: formatted.\n1 of 2 guides changed.\n');
    expect(code).toBe(0);
  });

  test.each(['', ' \n'])('--stdin without words (%j) says so and ends with 2', async (stdin) => {
    expect(await run(folderWith({}), ['format', '--stdin'], { stdin })).toMatchObject({
      code: 2,
      out: '',
      err: 'guidepost: standard input could not be formatted. There are no words in it.\n',
    });
  });

  test('--check writes nothing and ends with 1', async () => {
    const cwd = folderWith({ 'a.guide.md': post });
    const { code, out } = await run(cwd, ['format', '--check', '.']);
    expect(text(cwd, 'a.guide.md')).toBe(post);
    expect(out).toBe('a.guide.md: not in canonical form.\n1 of 1 guide would change.\n');
    expect(code).toBe(1);
    expect((await run(folderWith({ 'a.md': guide }), ['format', '--check', '.'])).code).toBe(0);
  });

  test.each(['--diff', '--dry-run'])(
    '%s prints a diff that a patch program takes, and writes nothing',
    async (option) => {
      const source = `\uFEFF${post.trimEnd().replaceAll('\n', '\r\n')}`;
      const cwd = folderWith({ 'a.guide.md': source });
      const { out, err, code } = await run(cwd, ['format', option, '.']);
      expect(text(cwd, 'a.guide.md')).toBe(source);
      expect(applyPatch(source, out, { autoConvertLineEndings: false })).toBe(
        `\uFEFF${guide.trimEnd().replaceAll('\n', '\r\n')}`,
      );
      expect(err).toBe('1 of 1 guide would change.\n');
      expect(code).toBe(0);
    },
  );

  test('obeys the house style and prints standard input', async () => {
    const cwd = folderWith({ 'guidepost.config.json': '{"guides": ["*.md"], "markers": {"dont": ["🚫"]}}' });
    const { out } = await run(cwd, ['format', '--stdin', '--stdin-path', 'a.md'], { stdin: post });
    expect(out).toContain('- 🚫 Ask for names.');
  });

  test('a file that is not there ends with 2', async () => {
    const { code, err } = await run(folderWith({}), ['format', 'gone.md']);
    expect(err).toContain('gone.md');
    expect(code).toBe(2);
  });
});
