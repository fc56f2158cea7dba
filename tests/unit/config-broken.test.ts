import { describe, expect, it } from 'vitest';
import { findingsIn, resolverOver } from './config-memory.js';

describe('signs that YAML has a meaning for', () => {
  it('need no quotation marks where they are meant for themselves', async () => {
    const text = 'guides:\n  - guides/**\n  - !guides/drafts/**\nrules: { lost-link: off }\n';
    expect(findingsIn(text, 'yaml')).toEqual([]);
    const resolver = resolverOver({ 'file:///g/guidepost.config.yaml': text });
    expect((await resolver.resolve('file:///g/guides/drafts/a.md')).declared).toBe(false);
    expect((await resolver.resolve('file:///g/guides/a.md')).settings.severities).toEqual({
      'lost-link': 'off',
    });
  });

  it('hold even where they are told', async () => {
    const files = { 'file:///g/guidepost.config.yaml': 'guides: **/*.txt.md\n' };
    const { declared, problems } = await resolverOver(files).resolve('file:///g/a/b.txt.md');
    expect(declared).toBe(true);
    expect(problems[0]?.findings).toHaveLength(1);
  });
});

describe('a broken file', () => {
  it.each([
    ['{ "language": "es", "pairing": }', 1, /a value is missing/u],
    ['{\n  "language": "es"\n  "pairing": "order"\n}', 3, /a comma is missing/u],
    ['{ "language": "es", "pairing": "order"', 1, /a closing \} is missing/u],
    ['{ "language": "es", pairing: "order" }', 1, /needs quotation marks|in double quotation marks/u],
    ['{ "language": "es", "pairing": "order }', 1, /never closed/u],
  ])('gives one finding in JSON, and the rest holds: %j', async (text, line, says) => {
    const found = findingsIn(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.line).toBe(line);
    expect(found[0]?.message).toMatch(says);
    const { settings } = await resolverOver({ 'file:///g/guidepost.config.json': text }).resolve(
      'file:///g/a.md',
    );
    expect(settings.house.language).toBe('es');
  });

  it.each([
    ['language: es\npairing: [order\n', /may not stand here|missing|cannot be read/u],
    ['language: es\n\trules: {}\n', /tab|cannot be read|may not stand/u],
    ['language: es\n---\nlanguage: de\n', /second document/u],
    ['language: es\npairing: "order\n', /missing|cannot be read/u],
    ['language: es\nguides: *.guide.md\n', /begins with \* must stand in quotation marks/u],
    ['language: es\ncontributors: [@Mika]\n', /must stand in quotation marks/u],
  ])('gives one finding in YAML, and the rest holds: %j', async (text, says) => {
    const found = findingsIn(text, 'yaml');
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toMatch(says);
    const { settings } = await resolverOver({ 'file:///g/guidepost.config.yml': text }).resolve(
      'file:///g/a.md',
    );
    expect(settings.house.language).toBe('es');
  });

  it.each([
    ['json', `{ "contributors": ["${'a'.repeat(5_000_000)}"] }`],
    ['yaml', `contributors:\n${'  - someone\n'.repeat(500_000)}`],
    ['json', '\0\u0001binary\0'],
    ['yaml', '\0\u0001binary\0'],
    ['json', '['.repeat(400_000)],
    ['yaml', '['.repeat(4_000)],
    ['yaml', '- '.repeat(4_000)],
    ['json', `{"a":`.repeat(150) + '1' + '}'.repeat(150)],
  ] as const)('is refused with one finding when it is huge, binary or endless (%s)', (form, text) => {
    expect(findingsIn(text, form)).toHaveLength(1);
  });

  it('bears YAML aliases that repeat without end', () => {
    const lines = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}]`);
    const text = ['a0: &a0 [x, x]', ...lines, 'language: *a30'].join('\n');
    expect(findingsIn(text, 'yaml')).toHaveLength(1);
    expect(findingsIn('language: &a [*a]', 'yaml')).toHaveLength(1);
  });

  it('tells at most a hundred mistakes', () => {
    const text = JSON.stringify({ contributors: Array.from({ length: 50_000 }, (_, n) => n) });
    expect(findingsIn(text).length).toBe(100);
  });
});
