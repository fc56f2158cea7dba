import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const scripts = new URL('../../server/scripts/', import.meta.url);

/** The scripts are plain JavaScript outside of the tests' project: loaded by name, typed here. */
async function load<T>(path: string): Promise<T> {
  return (await import(new URL(path, scripts).href)) as T;
}

const { register } = await load<{ register: (index: string, id: string) => string }>('new-rule/register.js');
const { template } = await load<{ template: (wishes: Record<string, string>) => string }>(
  'new-rule/template.js',
);
const { parseDocComment } = await load<{ parseDocComment: (source: string, id: string) => Doc }>(
  'generate/doc-comment.js',
);

interface Doc {
  readonly summary: string;
  readonly body: string;
  readonly examples: readonly { name: string; input: string; output: string | null; fixed: string | null }[];
}

describe('new-rule', () => {
  test('lists the rule in rules/index.ts as it is', () => {
    const index = readFileSync(new URL('../src/rules/index.ts', scripts), 'utf8');
    const listed = register(index, 'bare-thing');
    expect(listed).toContain("import bareThing from './bare-thing.js';\n");
    expect(listed).toMatch(/^ {2}bareThing,\n\];$/mu);
    expect(listed.replace(/^.*bareThing.*\n/gmu, '')).toBe(index);
  });

  test('refuses an index that it does not know', () => {
    expect(() => register('export const rules = [];', 'bare-thing')).toThrow('unknown form');
  });

  test('writes a comment that the generator can read', () => {
    const wishes = { id: 'bare-thing', group: 'links', over: 'link', severity: 'info' };
    const doc = parseDocComment(template(wishes), 'bare-thing');
    expect(doc.summary).toBe('One sentence that says what it finds.');
    expect(doc.examples.map(({ name, output }) => [name, output])).toEqual([
      ['ok.guide.md', null],
      ['not-ok.guide.md', '1:1-1:27: info: What is wrong, why it matters, what to do.'],
    ]);
  });
});

describe('the comment of a rule', () => {
  const comment = (text: string) =>
    `/**\n${text.replace(/^/gmu, ' * ').replace(/ +$/gmu, '')}\n */\nexport {};\n`;
  const whole = 'a-rule: finds it.\n\n## What it flags\n\nIt.\n\n## Why\n\nSo.\n\n## How to fix\n\nThus.\n\n';
  const example = '@example\n  {"name": "x.md"}\n\n  # T\n\n  - a\n    - b\n';

  test('gives summary, body and examples with their indentation', () => {
    const doc = parseDocComment(comment(whole + example), 'a-rule');
    expect(doc.summary).toBe('Finds it.');
    expect(doc.body).toMatch(/^## What it flags\n\nIt\.\n\n## Why/u);
    expect(doc.examples).toEqual([
      { name: 'x.md', settings: {}, input: '# T\n\n- a\n  - b', output: null, fixed: null },
    ]);
  });

  test.each([
    ['no comment', 'export {};', 'must begin with a doc comment'],
    ['another id', comment(whole.replace('a-rule', 'b-rule') + example), 'must begin with "a-rule'],
    ['no reason', comment(whole.replace('## Why', '## Because') + example), 'lacks "## Why"'],
    ['no example', comment(whole), 'has no @example'],
  ])('is refused with %s', (_name, source, message) => {
    expect(() => parseDocComment(source, 'a-rule')).toThrow(message);
  });
});
