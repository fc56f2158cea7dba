import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cleanGuide, pastedGuide } from '../features/support/guides.js';
import { run } from './cli-run.js';
import { folderWith } from './cli-temp.js';

const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

describe('guidepost init', () => {
  it('writes a configuration that is valid as it is and with every line switched on', async () => {
    const folder = folderWith({});
    expect((await run(folder, ['init'])).code).toBe(0);
    const starter = read(folder, 'guidepost.config.json');
    const check = async () =>
      (await run(folder, ['check', 'guidepost.config.json', '--fail-on', 'hint'])).code;
    expect(await check()).toBe(0);
    const all = starter.replace(/^( *)\/\/ (?=["{}\]]| {2})/gm, '$1');
    expect(all).toContain('\n  "guides": [');
    writeFileSync(join(folder, 'guidepost.config.json'), all);
    expect(await check()).toBe(0);
  });

  it.each(['guidepost.config.json', 'guidepost.config.yaml', 'guidepost.config.yml'])(
    'leaves %s alone',
    async (name) => {
      const folder = folderWith({ [name]: '{}' });
      const { code, err } = await run(folder, ['init']);
      expect([code, err]).toEqual([2, `guidepost: there is a ${name} here already. It was left alone.\n`]);
      expect(read(folder, name)).toBe('{}');
    },
  );

  it('takes labels, order, marks and ways to report from a model', async () => {
    const folder = folderWith({ 'model.md': cleanGuide });
    const { code, out } = await run(folder, ['init', '--from', 'model.md']);
    expect(code).toBe(0);
    expect(out).toBe(`# …

…

## Example responses

- "…"

## Do's

- ✅ …

## Don'ts

- ❌ … (Instead: …)

## Tips from fellow listeners

- … -@Name

## Report options

Ask if they would like to hear how to report before you list these:

- [Report form](https://example.org/report)

Original post by [@Name](https://)
`);
  });

  it('does the same in forum form, and its gaps are reported', async () => {
    const folder = folderWith({ 'model.md': pastedGuide });
    const { out } = await run(folder, ['init', '--from', 'model.md', '-o', 'template.md']);
    expect(out).toBe('');
    const template = read(folder, 'template.md');
    expect(template).toBe(`…
…
Example responses:
"…"
Some do's:
✅ …
Some don'ts:
❎ …
Tips and comments from fellow listeners:
… -@Name
Ask if they would like options to report before offering the following:
- Report it with the form found in this post
- Open a ticket via https://example.org/tickets
`);
    const checked = await run(folder, ['check', 'template.md', '--format', 'json']);
    expect(checked.out).toContain('"unfilled-scaffold"');
  });

  it('keeps a table, its first row, and what the front matter says of every guide', async () => {
    const model = `---\ntitle: When X\nguide: situation\nauthor: Mika\npairing: order\n---\n\n## Do's and don'ts\n\n| ❌ Instead of | ✅ Try |\n| --- | --- |\n| Hurry | Wait |\n| Guess | Ask |\n\n## Background\n\nMuch to know here.\n\n## Tips\n\n> Wait. -@Mika\n\n> Ask. -@RiverStone\n`;
    const folder = folderWith({ 'model.md': model });
    const { out } = await run(folder, ['init', '--from', 'model.md']);
    expect(out).toBe(
      `---\nguide: situation\npairing: order\n---\n\n## Do's and don'ts\n\n| ❌ Instead of | ✅ Try |\n| --- | --- |\n| … | … |\n\n## Background\n\n…\n\n## Tips\n\n> … -@Name\n`,
    );
  });

  it('holds no words of the items and names of people', async () => {
    const folder = folderWith({ 'a.md': cleanGuide });
    const { out } = await run(folder, ['init', '--from', 'a.md']);
    for (const word of ['RiverStone', 'Mika', 'Breathe', 'Thank', 'argue', 'sorry'])
      expect(out).not.toContain(word);
  });

  it('says what it cannot do', async () => {
    const folder = folderWith({ 'readme.md': '# Tool\n', 'model.md': cleanGuide, 'there.md': 'x' });
    const code = async (...argv: string[]) => {
      const { code, err } = await run(folder, ['init', ...argv]);
      return `${code} ${err}`;
    };
    expect(await code('--from', 'none.md')).toMatch(/^2 guidepost: none\.md could not be read/);
    expect(await code('--from', 'readme.md')).toMatch(/^2 guidepost: readme\.md is no guide/);
    expect(await code('--from', 'model.md', '-o', 'there.md')).toMatch(/^2 .*there\.md is there already/);
    expect(await code('--from', 'model.md', '-o', 'no/where.md')).toMatch(/^2 .*could not be written/);
    expect(await code('model.md')).toMatch(/^2 .*init takes no paths/);
    expect(read(folder, 'there.md')).toBe('x');
  });
});
