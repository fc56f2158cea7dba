import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { applyEdits, fixText } from '../../server/src/lint/apply-fixes.js';
import type { Finding, Rule } from '../../server/src/lint/types.js';
import { rules } from '../../server/src/rules/index.js';
import { expectMended } from './rules/mended.js';
import { check, examplesOf, line, ruleFiles, settingsFor, type Example } from './rules/examples.js';

test('every rule file is listed, and only those', () => {
  expect(rules.map((rule) => rule.meta.id).toSorted()).toEqual(ruleFiles());
});

describe.each(rules.map((rule) => [rule.meta.id, rule] as const))('%s', (id, rule) => {
  const examples = examplesOf(rule);
  const of = (text: string, { name, settings }: Example): readonly Finding[] =>
    check(text, name, settingsFor(rule, settings)).filter((one) => one.rule === id);

  test('has examples that are fine and examples that are not', () => {
    expect(examples.some((one) => one.output === null)).toBe(true);
    if (!rule.meta.reportedElsewhere) expect(examples.some((one) => one.output !== null)).toBe(true);
  });

  test.each(examples.map((one) => [one.name, one] as const))('%s', (_, example) => {
    const { input, output } = example;
    expect(of(input, example).map(line)).toEqual(output === null ? [] : output.split('\n'));
  });

  const fixed = examples.filter((one) => one.fixed !== null);
  test.runIf(fixed.length > 0).each(fixed.map((one) => [one.name, one] as const))(
    '%s, fixed',
    (_, example) => {
      expect(afterFixes(rule, example, of)).toBe(example.fixed);
    },
  );

  test('each fix mends its finding or leaves a gap that is reported', () => {
    for (const example of examples.flatMap(withWindowsLines)) {
      const settings = settingsFor(rule, example.settings);
      for (const finding of of(example.input, example))
        expectMended(finding, example.input, example.name, settings);
    }
  });

  test('keeps the line endings of the document', () => {
    for (const example of examples.map(windowsLines)) {
      const { input } = example;
      const texts = of(input, example).flatMap(({ fixes }) =>
        fixes.map((fix) => applyEdits(input, fix.edits)),
      );
      for (const text of texts) expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }
  });

  test('says the same in a document with Windows line endings', () => {
    for (const example of examples) {
      const windows = windowsLines(example);
      expect(of(windows.input, windows).map(line)).toEqual(of(example.input, example).map(line));
    }
  });

  test('is silent on a tree without positions', async () => {
    for (const { name, input } of examples)
      expect(await messagesWithoutPositions(rule, name, input)).toEqual([]);
  });
});

function afterFixes(
  rule: Rule,
  example: Example,
  of: (text: string, example: Example) => readonly Finding[],
): string {
  const { input } = example;
  if (rule.meta.fix === 'safe') return fixText(input, (text) => of(text, example)).text;
  return applyEdits(
    input,
    of(input, example).flatMap(({ fixes }) => fixes[0]?.edits ?? []),
  );
}

function windowsLines(example: Example): Example {
  return { ...example, input: example.input.replaceAll('\n', '\r\n') };
}

function withWindowsLines(example: Example): readonly Example[] {
  return [example, windowsLines(example)];
}

async function messagesWithoutPositions(rule: Rule, path: string, value: string): Promise<readonly string[]> {
  const file = new VFile({ path, value });
  const tree = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).parse(file);
  removePositions(tree);
  await unified().use(rule.plugin).run(tree, file);
  return file.messages.map(String);
}

function removePositions(node: object): void {
  if ('position' in node) delete node.position;
  if ('children' in node && Array.isArray(node.children)) node.children.forEach(removePositions);
}
