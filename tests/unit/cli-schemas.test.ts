import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { clean, flawed } from './cli-guides.js';
import { run } from './cli-run.js';
import { folderWith } from './cli-temp.js';

function validator(name: string) {
  const schema = JSON.parse(
    readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'),
  ) as object;
  return new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
}

const forum = `When a chat went wrong
Some words about it.
Example responses:
"I am sorry [feeling] happened."
Some do's:
✅ Listen.
✅ Ask what would help.
Some don'ts:
❎ Argue about it.
❎ Push them to talk. (no alternative)
Tips from listeners:
Take your time. -@Mika
Nobody signed this.
Ways to report:
- Write to help@example.org
- Use the form found in this post
Original post here by @RiverStone
`;

const texts = { clean, flawed, forum, none: '# Hello\n', empty: '' };

describe('real outputs keep to their schema', () => {
  test('findings', async () => {
    const validate = validator('findings');
    const files = Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${name}.md`, text]));
    const cwd = folderWith({ ...files, 'binary.md': Uint8Array.of(0) });
    const { out } = await run(cwd, ['check', '--format', 'json', '.', 'gone.md']);
    const report: unknown = JSON.parse(out);
    validate(report);
    expect(validate.errors).toBeNull();
    expect(validate({ ...(report as object), more: 1 })).toBe(false);
  });

  test.each(Object.entries(texts))('guide: %s', async (_name, text) => {
    const validate = validator('guide');
    const { out } = await run(folderWith({ 'a.md': text }), ['export', '--to', 'json', 'a.md']);
    const guides: unknown = JSON.parse(out);
    validate(guides);
    expect(validate.errors).toBeNull();
    expect(validate({ ...(guides as object), version: 2 })).toBe(false);
  });
});
