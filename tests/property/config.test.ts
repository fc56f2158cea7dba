import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createConfigResolver, type ConfigFinding } from '../../server/src/config/index.js';
import { configurableRules, profiles } from '../../server/src/rules/profiles.js';

/** Words that configurations are made of, so that random ones come near to right ones. */
const key = fc.oneof(
  fc.constantFrom(
    'extends',
    'guides',
    'sections',
    'dos',
    'order',
    'required',
    'labels',
    'markers',
    'do',
    'dont',
  ),
  fc.constantFrom(
    'pairing',
    'contributors',
    'name',
    'aliases',
    'reportLinks',
    'id',
    'label',
    'url',
    'replaces',
  ),
  fc.constantFrom(
    'crisisResources',
    'region',
    'phone',
    'language',
    'rules',
    'overrides',
    'files',
    'lost-link',
  ),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', ''),
  fc.string(),
);
const word = fc.oneof(
  fc.constantFrom(
    'off',
    'warning',
    'order',
    'guidepost:strict',
    './guidepost.config.json',
    'en',
    'https://a.example',
  ),
  fc.string(),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    word,
    fc.constantFrom(null, true, false, 1, -1, 1e9),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(key, tie('value')), { maxLength: 5 })
      .map((entries) => Object.fromEntries(entries) as object),
  ),
}));

/** Texts from right to broken: JSON of random values, cut and stirred, and random characters YAML has a meaning for. */
const text = fc.oneof(
  value.map((each) => JSON.stringify(each, null, 1)),
  fc
    .tuple(value, fc.nat(), fc.nat(), fc.string())
    .map(([each, from, length, put]) => stir(JSON.stringify(each, null, 1), from, length, put)),
  fc
    .array(
      fc.oneof(
        key,
        fc.constantFrom(
          ': ',
          '\n',
          '  ',
          '- ',
          '&a ',
          '*a',
          '{',
          '}',
          '[',
          ']',
          '"',
          '|',
          '#',
          '\t',
          '---\n',
          '!!',
        ),
      ),
    )
    .map((all) => all.join('')),
  fc.string({ unit: 'binary' }),
);

function stir(source: string, from: number, length: number, put: string): string {
  const at = from % (source.length + 1);
  return source.slice(0, at) + put + source.slice(at + (length % 5));
}

function isRight({ message, position }: ConfigFinding, length: number): boolean {
  const { start, end } = position;
  const from = start.offset ?? -1;
  const to = end.offset ?? -1;
  return (
    message.length > 0 && from >= 0 && from <= to && to <= length && start.line >= 1 && start.column >= 1
  );
}

describe.each(['json', 'yaml'])('any configuration in %s', (form) => {
  test('is answered with findings that lie inside it, and never throws', async () => {
    const uri = `file:///g/guidepost.config.${form}`;
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        const files = { read: (asked: string) => Promise.resolve(asked === uri ? source : null) };
        const resolver = createConfigResolver({ files, profiles, rules: configurableRules });
        const { settings, decisions, problems } = await resolver.resolve('file:///g/a.md');
        const known = new Set(configurableRules.map(({ id }) => id));
        expect(Object.keys(settings.severities).filter((id) => !known.has(id))).toEqual([]);
        expect(decisions.length).toBeGreaterThan(0);
        const findings = problems.flatMap((problem) => problem.findings);
        expect(findings.filter((finding) => !isRight(finding, source.length))).toEqual([]);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 500, seed: 11 },
    );
  });

  test('that is right says the same once it is written again from what was kept', () => {
    fc.assert(
      fc.property(value, (each) => {
        const resolver = createConfigResolver({
          files: { read: () => Promise.resolve(null) },
          profiles,
          rules: configurableRules,
        });
        const source = JSON.stringify(each, null, 2);
        const once = resolver.checkFile('file:///g/guidepost.config.json', source);
        const asYaml = resolver.checkFile('file:///g/guidepost.config.yaml', source);
        expect(asYaml.map(({ message }) => message)).toEqual(once.map(({ message }) => message));
      }),
      { numRuns: 300, seed: 11 },
    );
  });
});
