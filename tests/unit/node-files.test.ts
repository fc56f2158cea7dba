import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { listMarkdown } from '../../server/src/entry/node-files.js';
import { folderWith } from './cli-temp.js';

test('the guides of a folder: Markdown alone, without what is ignored, hidden away or too large', async () => {
  const folder = folderWith({
    'a.md': 'a',
    'sub/b (1).markdown': 'b',
    'sub/picture.png': '',
    'node_modules/pkg/readme.md': '',
    '.gitignore': 'drafts/\n',
    'drafts/c.md': '',
    'large.md': 'x'.repeat(2_000_001),
  });
  mkdirSync(join(folder, '.git'), { recursive: true });
  writeFileSync(join(folder, '.git', 'note.md'), '');
  const found: string[] = [];
  for await (const uri of listMarkdown(pathToFileURL(folder).href)) found.push(uri);
  expect(found.sort()).toEqual(
    ['a.md', 'sub/b (1).markdown'].map((name) => pathToFileURL(join(folder, name)).href),
  );
});

test('a folder that is not there holds nothing', async () => {
  const found: string[] = [];
  for await (const uri of listMarkdown(pathToFileURL(join(folderWith({}), 'none')).href)) found.push(uri);
  expect(found).toEqual([]);
});
