import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainText, snippetBody, withTitle } from '../../client/src/editing/snippet.js';

interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
}
const json = readFileSync(new URL('../../client/snippets/guide.json', import.meta.url), 'utf8');
const snippets = JSON.parse(json) as Readonly<Record<string, Snippet>>;
const insertedBy = (prefix: string) => {
  const snippet = Object.values(snippets).find((each) => each.prefix === prefix);
  return plainText(snippet?.body.join('\n') ?? 'no such snippet');
};

describe('snippets', () => {
  it('have short prefixes, each used once', () => {
    const prefixes = Object.values(snippets).map((snippet) => snippet.prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    expect(prefixes).toEqual(
      expect.arrayContaining(['tip', 'pair', 'do', 'dont', 'response', 'report', 'section', 'guide']),
    );
    for (const prefix of prefixes) expect(prefix).toMatch(/^[a-z]{2,8}$/);
  });

  it.each([
    ['tip', '- Write the tip -@Name'],
    ['do', '- ✅ Write what to do'],
    ['dont', "- ❌ Don't write what to avoid"],
    ['pair', "- ❌ Don't write what to avoid (Instead: …)"],
    ['response', '> "Write what a listener may say"'],
    ['report', '- [Write the name of the form](https://)'],
    ['section', '## Example responses\n\n'],
  ])('%s inserts a scaffold', (prefix, expected) => {
    expect(insertedBy(prefix)).toBe(expected);
  });

  it('leave no snippet mark behind in the whole guide', () => {
    expect(insertedBy('guide')).not.toMatch(/[${}|]/);
  });
});

describe('the title of a new guide', () => {
  const body = snippetBody(json, 'Whole guide');

  it('takes the first stop', () => {
    expect(plainText(withTitle(body, 'Exam stress'))).toMatch(/^# Exam stress\n\nWrite the situation\n/);
  });

  it.each(['Costs $5', 'a ${1:b} c', 'back\\slash', '$&', "it's {odd}"])('keeps every sign: %s', (title) => {
    expect(plainText(withTitle(body, title)).split('\n')[0]).toBe(`# ${title}`);
  });

  it('left empty stays a scaffold', () => {
    expect(plainText(withTitle(body, ''))).toMatch(/^# Write the title\n/);
  });

  it('of a snippet that is not there is an error', () => {
    expect(() => snippetBody(json, 'Nothing')).toThrow('Nothing');
  });
});
