import { chmodSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decode } from '../../server/src/cli/files/decode.js';
import { findFiles } from '../../server/src/cli/files/find-files.js';
import { readFile } from '../../server/src/cli/files/read-file.js';
import { writeFile } from '../../server/src/cli/files/write-file.js';
import { folderWith } from './cli-temp.js';

function found(cwd: string, ...operands: string[]) {
  const { targets, notes, failed } = findFiles(operands, cwd);
  return { paths: targets.map((target) => target.path), notes, failed };
}

describe('which files are looked at', () => {
  test('a folder is walked for .md and .markdown, in a steady order', () => {
    const cwd = folderWith({
      'b.md': '',
      'a/x.markdown': '',
      'a/y.MD': '',
      'a/z.txt': '',
      '.hidden/h.md': '',
    });
    expect(found(cwd, '.').paths).toEqual(['.hidden/h.md', 'a/x.markdown', 'a/y.MD', 'b.md']);
    expect(found(cwd).paths).toEqual(found(cwd, '.').paths);
  });

  test('node_modules and .git are never walked, not even by a glob', () => {
    const cwd = folderWith({
      'node_modules/p/README.md': '',
      '.git/x.md': '',
      'a/node_modules/y.md': '',
      'b.md': '',
    });
    expect(found(cwd, '.').paths).toEqual(['b.md']);
    expect(found(cwd, '**/*.md').paths).toEqual(['b.md']);
  });

  test('.gitignore holds for folders and globs, a deeper one wins', () => {
    const cwd = folderWith({
      '.git/': '',
      '.gitignore': 'drafts/\n*.tmp.md\n',
      'drafts/d.md': '',
      'x.tmp.md': '',
      'a/.gitignore': '!keep.tmp.md\n/own.md\n',
      'a/keep.tmp.md': '',
      'a/own.md': '',
      'a/b/own.md': '',
    });
    expect(found(cwd, '.').paths).toEqual(['a/b/own.md', 'a/keep.tmp.md']);
    expect(found(cwd, '**/*.md').paths).toEqual(['a/b/own.md', 'a/keep.tmp.md']);
  });

  test('.gitignore of the repository above holds for a folder inside', () => {
    const root = folderWith({ '.git/': '', '.gitignore': 'out\n', 'docs/out/x.md': '', 'docs/y.md': '' });
    expect(found(join(root, 'docs'), '.').paths).toEqual(['y.md']);
  });

  test('what is named is looked at although it is ignored', () => {
    const cwd = folderWith({ '.gitignore': 'drafts/\n', 'drafts/d.md': '', 'node_modules/p.md': '' });
    expect(found(cwd, 'drafts/d.md', 'node_modules/p.md').paths).toEqual([
      'drafts/d.md',
      'node_modules/p.md',
    ]);
    expect(found(cwd, 'drafts').paths).toEqual(['drafts/d.md']);
  });

  test('a named file need not be Markdown, and counts once', () => {
    const cwd = folderWith({ 'a.txt': '', 'b.md': '' });
    expect(found(cwd, 'a.txt', './a.txt', 'b.md', '*.md').paths).toEqual(['a.txt', 'b.md']);
  });

  test('a name with glob signs in it is a name when there is such a file', () => {
    const cwd = folderWith({ '[draft].md': '', 'd.md': '' });
    expect(found(cwd, '[draft].md').paths).toEqual(['[draft].md']);
  });

  test('a glob without an ending takes Markdown only', () => {
    const cwd = folderWith({ 'a.md': '', 'b.png': '', 'c.txt': '' });
    expect(found(cwd, '*').paths).toEqual(['a.md']);
    expect(found(cwd, '*.txt').paths).toEqual(['c.txt']);
    expect(found(cwd, '*.{md,txt}').paths).toEqual(['a.md', 'c.txt']);
  });

  test('!glob leaves out, also a whole folder', () => {
    const cwd = folderWith({ 'a.md': '', 'b/c.md': '', 'b/d.md': '' });
    expect(found(cwd, '.', '!b').paths).toEqual(['a.md']);
    expect(found(cwd, '.', '!**/d.md').paths).toEqual(['a.md', 'b/c.md']);
  });

  test('a glob without a match fails with a line that names it', () => {
    const cwd = folderWith({ 'a.md': '' });
    const result = found(cwd, 'a.md', 'nothing/*.md');
    expect(result).toMatchObject({ paths: ['a.md'], failed: true });
    expect(result.notes.join()).toContain('nothing/*.md');
  });

  test('a path that does not exist stays in the list, to be reported', () => {
    expect(found(folderWith({}), 'gone.md')).toEqual({ paths: ['gone.md'], notes: [], failed: false });
  });

  test('a folder without Markdown is nothing to look at', () => {
    const cwd = folderWith({ 'x.md/': '', 'a.md': '' });
    expect(found(cwd, 'x.md')).toMatchObject({ paths: [], failed: true });
    expect(found(cwd, 'x.md').notes.join()).toContain('x.md holds no Markdown');
    expect(found(cwd, 'x.md', 'a.md')).toMatchObject({ paths: ['a.md'], failed: false });
  });

  test('a folder named x.md is walked like any other', () => {
    expect(found(folderWith({ 'x.md/inside.md': '' }), '.').paths).toEqual(['x.md/inside.md']);
  });

  test('links to folders are not followed, links to files are', () => {
    const cwd = folderWith({ 'a/x.md': '' });
    symlinkSync(cwd, join(cwd, 'a/round'));
    symlinkSync(join(cwd, 'a/x.md'), join(cwd, 'link.md'));
    symlinkSync(join(cwd, 'nowhere'), join(cwd, 'broken.md'));
    expect(found(cwd, '.').paths).toEqual(['a/x.md', 'link.md']);
  });

  test('over 2 MB a file must be named', () => {
    const cwd = folderWith({ 'big.md': 'x'.repeat(2_000_001), 'a.md': '' });
    const walked = found(cwd, '.');
    expect(walked).toMatchObject({ paths: ['a.md'], failed: false });
    expect(walked.notes.join()).toContain('big.md is larger than 2 MB');
    expect(found(cwd, 'big.md').paths).toEqual(['big.md']);
  });
});

describe('bytes become text', () => {
  const bytes = (...values: number[]) => Uint8Array.from(values);
  const problem = (values: Uint8Array) => decode(values).problem ?? '';

  test('a byte order mark is taken off and remembered', () => {
    expect(decode(Buffer.from('\uFEFFa'))).toEqual({ text: 'a', bom: true, problem: null });
    expect(decode(Buffer.from(''))).toEqual({ text: '', bom: false, problem: null });
  });

  test('a stray byte is named with its place', () => {
    expect(problem(Buffer.concat([Buffer.from('a\né'), bytes(0xff), Buffer.from('b')]))).toContain(
      'byte 5, in line 2',
    );
    expect(problem(bytes(0x61, 0xe2, 0x82))).toContain('not valid UTF-8 text: byte 2,');
    expect(problem(bytes(0x61, 0xe9, 0x20, 0x61))).toContain('byte 2, in line 1');
  });

  test('binary files and UTF-16 are told apart', () => {
    expect(problem(bytes(0x50, 0x4b, 3, 4, 0, 1))).toContain('binary file');
    expect(problem(Buffer.from('\uFEFFab', 'utf16le'))).toContain('UTF-16');
  });

  test('a folder, a missing file and a device are no text', () => {
    const cwd = folderWith({});
    expect(readFile(cwd).problem).toContain('no ordinary file');
    expect(readFile(join(cwd, 'x')).problem).toContain('no file or folder of this name');
    expect(readFile('/dev/zero').problem).toContain('no ordinary file');
  });
});

describe('files are written whole or not at all', () => {
  test('the mode stays and nothing is left behind', () => {
    const cwd = folderWith({ 'a.md': 'old' });
    const path = join(cwd, 'a.md');
    chmodSync(path, 0o640);
    writeFile(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(cwd)).toEqual(['a.md']);
  });

  test('a link stays a link', () => {
    const cwd = folderWith({ 'a.md': 'old' });
    symlinkSync('a.md', join(cwd, 'link.md'));
    writeFile(join(cwd, 'link.md'), 'new');
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe('new');
    expect(
      readdirSync(cwd, { withFileTypes: true })
        .find((entry) => entry.name === 'link.md')
        ?.isSymbolicLink(),
    ).toBe(true);
  });

  test('a folder that is not there is an error', () => {
    expect(() => writeFile(join(folderWith({}), 'no/a.md'), 'x')).toThrow();
  });
});
