import { remark } from 'remark';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { checkHygiene, largestForHygiene } from '../../server/src/rules/hygiene.js';
import { rules } from '../../server/src/rules/index.js';
import preset from '../../server/src/rules/preset.js';
import { check, examplesOf } from './rules/examples.js';

async function viaPreset(value: string, path = 'a.guide.md'): Promise<readonly string[]> {
  const file = new VFile({ path, value });
  const processor = remark().use(preset);
  await processor.run(processor.parse(file), file);
  return file.messages.map(
    (one) => `${one.name.slice(path.length + 1)} ${one.source}:${one.ruleId} ${one.fatal} ${one.reason}`,
  );
}

const fatal = { error: true, warning: false, info: undefined, hint: undefined } as const;

const untidy = `# Calm

## Do's

- ✅ Breathe.

#### Too deep

See the [page]().

[unused]: https://example.org
`;

describe('the preset gives the findings of the service', () => {
  const examples = rules.flatMap((rule) =>
    examplesOf(rule).map((one) => [`${rule.meta.id} ${one.name}`, one] as const),
  );

  test.each(examples)('%s', async (_, { name, input }) => {
    const own = (await viaPreset(input, name)).filter((one) => one.includes(' guidepost:'));
    expect(own).toEqual(
      check(input, name).map(({ position: { start, end }, rule, severity, message }) => {
        const place = `${start.line}:${start.column}-${end.line}:${end.column}`;
        return `${place} guidepost:${rule} ${fatal[severity]} ${message}`;
      }),
    );
  });
});

describe('hygiene', () => {
  const found = ['7:1-7:14 heading-increment', '9:9-9:17 no-empty-url', '11:1-11:30 no-unused-definitions'];

  test('comes from remark-lint, as info', async () => {
    const findings = await checkHygiene(untidy);
    expect(new Set(findings.map((one) => `${one.source} ${one.severity}`))).toEqual(
      new Set(['remark-lint info']),
    );
    const places = findings.map(({ position: { start, end }, rule }) => {
      return `${start.line}:${start.column}-${end.line}:${end.column} ${rule}`;
    });
    expect(places.toSorted()).toEqual(found.toSorted());
  });

  test.each([
    ['#### Too deep', /jumps to level 4: .* Begin it with ###\.$/],
    ['[page]()', /^This link has no address, .*Write the address/],
    ['![picture]()', /^This picture has no address, /],
    [
      '[unused]: https://example.org',
      /^No link in this file uses the address “unused”: .*\[words\]\[unused\]/,
    ],
    ['[^note]: Words.', /^Nothing in the text leads to the note “note”, .*\[\^note\]/],
    ['[a]\n\n[a]: https://a.example\n[a]: https://b.example', /^The address “a” is given twice, /],
    ['x[^1]\n\n[^1]: Words.\n\n[^1]: Others.', /^The note “1” is written twice, /],
  ])('speaks plainly of %j', async (line, words) => {
    const found = await checkHygiene(`# Calm\n\n## Do\n\n${line}\n`);
    expect(found.map(({ message }) => message)).toEqual([expect.stringMatching(words)]);
    const preset = await viaPreset(`# Calm\n\n## Do\n\n${line}\n`);
    expect(preset.filter((one) => one.endsWith(found[0]?.message ?? '?'))).toHaveLength(1);
  });

  test('is in the preset, and silent in a file that is no guide', async () => {
    const generic = (lines: readonly string[]): readonly string[] =>
      lines.filter((one) => one.includes(' remark-lint:'));
    expect(generic(await viaPreset(untidy))).toHaveLength(3);
    expect(await viaPreset(untidy, 'README.md')).toEqual([]);
  });

  test('listens to the comments of both', async () => {
    const text = (comment: string): string => untidy.replace('#### Too', `${comment}\n\n#### Too`);
    expect(await checkHygiene(text('<!--lint ignore heading-increment-->'))).toHaveLength(2);
    expect(await checkHygiene(text('<!-- guidepost disable heading-increment -- known -->'))).toHaveLength(2);
  });

  test('gives up quietly on a text that is nested beyond the stack, or too large', async () => {
    expect(await checkHygiene(`${'> '.repeat(12_000)}#### Deep\n`)).toEqual([]);
    expect(await checkHygiene(untidy + 'a '.repeat(largestForHygiene / 2))).toEqual([]);
  });

  test('does not take a placeholder for a broken link', async () => {
    expect(await checkHygiene('# Calm\n\n- "I hear [feeling]."\n')).toEqual([]);
  });
});
