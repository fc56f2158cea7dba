import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { FindingReport } from '../../server/src/cli/generated/findings.js';
import { asCode, asMarkdown } from '../../server/src/review/markdown-text.js';
import { clean, flawed } from './cli-guides.js';
import { run } from './cli-run.js';
import { folderWith } from './cli-temp.js';

const odd = 'a & <b> "c" 100%.md';
const library = {
  'flawed.md': flawed,
  'clean.md': clean,
  'none.md': '# Hello\n',
  [odd]: flawed.replace('Breathe', 'Breathe @Mika <b> & `x` \u0001'),
};

async function checkAs(format: string, files: Record<string, string | Uint8Array>, ...argv: string[]) {
  return run(folderWith(files), ['check', '--format', format, ...argv]);
}

interface Place {
  readonly artifactLocation: { readonly uri: string };
  readonly region: Record<string, number>;
}

interface Sarif {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly Record<string, unknown>[] } };
    readonly invocations: readonly { readonly executionSuccessful: boolean }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly locations: readonly { readonly physicalLocation: Place }[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
      readonly fixes?: readonly { readonly artifactChanges: readonly unknown[] }[];
    }[];
  }[];
}

describe('check --format sarif', () => {
  const schema = createRequire(import.meta.url).resolve(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  );
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    unicodeRegExp: false,
    formats: { uri: isAddress, 'uri-reference': isReference, 'date-time': true },
  });
  // The published schema is a draft 4 one that uses nothing which later drafts read differently.
  const published = JSON.parse(readFileSync(schema, 'utf8')) as Record<string, unknown>;
  const validate = ajv.compile(
    Object.fromEntries(Object.entries(published).filter(([key]) => key !== '$schema' && key !== 'id')),
  );

  async function sarif(files: Record<string, string | Uint8Array>, ...argv: string[]) {
    const { code, out } = await checkAs('sarif', files, ...argv);
    const log: unknown = JSON.parse(out);
    validate(log);
    expect(validate.errors).toBeNull();
    const first = (log as Sarif).runs[0];
    if (!first) throw new Error('There is no run.');
    return { code, log, run: first };
  }

  test('keeps to the schema: findings with fixes and other places, odd names, files that cannot be read', async () => {
    const twice = clean.replace('- Breathe', '- Breathe before you answer. -@Mika\n- Breathe');
    const files = { ...library, 'twice.md': twice, 'binary.md': Uint8Array.of(0) };
    const { code, log, run: only } = await sarif(files, '.', 'gone.md');
    expect(code).toBe(2);
    expect(only.invocations).toEqual([{ executionSuccessful: false }]);
    expect(JSON.stringify(log)).toContain('"relatedLocations"');
    expect(validate({ ...(log as object), version: '2.0.0' })).toBe(false);
  });

  test('is valid where nothing was found', async () => {
    const { code, run: only } = await sarif({ 'clean.md': clean }, '.');
    expect(code).toBe(0);
    expect(only.results).toEqual([]);
    expect(only.invocations).toEqual([{ executionSuccessful: true }]);
  });

  test('gives each result its rule, level, place and fix', async () => {
    const { run: only } = await sarif({ 'flawed.md': flawed }, '.');
    expect(only.results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['ambiguous-marker', 'note'],
      ['unattributed-tip', 'error'],
      ['vague-link-text', 'warning'],
    ]);
    for (const { ruleId, ruleIndex } of only.results)
      expect(only.tool.driver.rules[ruleIndex]).toHaveProperty('id', ruleId);
    const region = { startLine: 13, startColumn: 3, endLine: 13, endColumn: 4 };
    const artifactLocation = { uri: 'flawed.md', uriBaseId: '%SRCROOT%' };
    expect(only.results[0]?.locations[0]?.physicalLocation).toEqual({ artifactLocation, region });
    expect(only.results[0]?.fixes?.[0]?.artifactChanges).toEqual([
      { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: '❌' } }] },
    ]);
  });

  test('writes paths as addresses', async () => {
    const { run: only } = await sarif({ [odd]: flawed }, '.');
    const { uri } = only.results[0]?.locations[0]?.physicalLocation.artifactLocation ?? { uri: '' };
    expect(uri).toBe('a%20%26%20%3Cb%3E%20%22c%22%20100%25.md');
    expect(decodeURIComponent(uri)).toBe(odd);
  });

  test('explains each rule with its page, and links to it where --docs-url says', async () => {
    const own = await sarif({ 'flawed.md': flawed }, '.');
    const rule = own.run.tool.driver.rules.find(({ id }) => id === 'unattributed-tip');
    expect(rule).toMatchObject({
      shortDescription: { text: 'A tip that nobody signed.' },
      help: { markdown: expect.stringContaining('## How to fix') as unknown },
      helpUri: expect.stringMatching(/^file:.*\/docs\/rules\/unattributed-tip\.md$/u) as unknown,
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['attribution'] },
    });
    const linked = await sarif({ 'flawed.md': flawed }, '.', '--docs-url', 'https://example.org/g');
    expect(linked.run.tool.driver.rules.map(({ helpUri }) => helpUri)).toContain(
      'https://example.org/g/docs/rules/unattributed-tip.md',
    );
  });

  test('knows a finding again after its line moved and was formatted, and tells two alike apart', async () => {
    const prints = async (text: string) => {
      const { run: only } = await sarif({ 'a.guide.md': text }, '.');
      return only.results
        .filter(({ ruleId }) => ruleId === 'unattributed-tip')
        .map(({ partialFingerprints }) => partialFingerprints['guidepostWords/v1']);
    };
    const [before] = await prints(flawed);
    expect(before).toMatch(/^[\da-f]{32}$/u);
    expect(
      await prints(flawed.replace('## Do', 'Some words.\n\n## Do').replace('- Breathe', '*   Breathe')),
    ).toEqual([before]);
    expect(await prints(flawed.replace('Breathe before', 'Rest before'))).not.toContain(before);
    const twice = await prints(flawed.replace('- Breathe before you answer.', '$&\n- Another one.\n$&'));
    expect(twice).toHaveLength(3);
    expect(new Set(twice).size).toBe(3);
    expect(twice[0]).toBe(before);
  });
});

function isAddress(text: string): boolean {
  return URL.canParse(text);
}

function isReference(text: string): boolean {
  return URL.canParse(text, 'file:///library/') && !/[\s<>"]/u.test(text);
}

test('check --format jsonl prints one finding on each line', async () => {
  const { out } = await checkAs('jsonl', library, '.');
  const lines = out.trimEnd().split('\n');
  const findings = lines.map((line) => JSON.parse(line) as FindingReport & { path: string });
  expect(findings.filter(({ path }) => path === 'flawed.md').map(({ rule }) => rule)).toEqual([
    'ambiguous-marker',
    'unattributed-tip',
    'vague-link-text',
  ]);
  expect(findings[0]).toHaveProperty('fixes.0.edits.0.newText', '❌');
  expect((await checkAs('jsonl', { 'clean.md': clean }, '.')).out).toBe('');
});

describe('check --format junit', () => {
  test('is well formed and counts as it lists', async () => {
    const { out } = await checkAs('junit', library, '.', 'gone.md');
    const seen = elements(out);
    const [root] = seen;
    const count = (name: string) => seen.filter((one) => one.name === name).length;
    expect(root).toMatchObject({ name: 'testsuites' });
    expect(root?.attributes).toEqual({
      name: 'guidepost',
      tests: String(count('testcase')),
      failures: String(count('failure')),
      errors: '1',
    });
    expect(count('testsuite')).toBe(5);
    expect(count('error')).toBe(1);
    const suites = seen
      .filter(({ name }) => name === 'testsuite')
      .map(({ attributes }) => attributes['name']);
    expect(suites.sort()).toEqual([...Object.keys(library), 'gone.md'].sort());
  });

  test('fails what the exit code fails: by --fail-on', async () => {
    const failures = async (...argv: string[]) => {
      const { out } = await checkAs('junit', { 'flawed.md': flawed }, '.', ...argv);
      return elements(out)
        .filter(({ name }) => name === 'failure')
        .map(({ attributes }) => attributes['type']);
    };
    expect(await failures()).toEqual(['error']);
    expect(await failures('--fail-on', 'warning')).toEqual(['error', 'warning']);
    expect(await failures('--fail-on', 'hint')).toEqual(['info', 'error', 'warning']);
  });

  test('gives a clean file one passed case', async () => {
    const { out } = await checkAs('junit', { 'clean.md': clean }, '.');
    expect(out).toContain('<testsuite name="clean.md" tests="1" failures="0" errors="0" skipped="0">');
    expect(out).toContain('<testcase name="no problems" classname="clean.md"/>');
  });
});

/** Reads XML strictly enough to notice an unescaped sign, a tag that is not closed or a character that XML forbids. */
function elements(text: string) {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const open: string[] = [];
  const body = text.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/u, '');
  expect(body).not.toBe(text);
  // eslint-disable-next-line no-control-regex
  expect(body).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/u);
  const token = /<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>|([^<]+)/guy;
  for (let at = 0; at < body.length; at = token.lastIndex) {
    const match = token.exec(body);
    if (!match) throw new Error(`No XML at: ${body.slice(at, at + 80)}`);
    const [, closing, name, attributes = '', empty, words] = match;
    expect((words ?? attributes).replace(/&(?:amp|lt|gt|quot|#\d+);/gu, '')).not.toContain('&');
    if (name === undefined) continue;
    if (closing) expect(open.pop()).toBe(name);
    else {
      const pairs = [...attributes.matchAll(/ ([a-z]+)="([^"]*)"/gu)].map(([, key = '', value = '']) => [
        key,
        plain(value),
      ]);
      found.push({ name, attributes: Object.fromEntries(pairs) as Record<string, string> });
      if (!empty) open.push(name);
    }
  }
  expect(open).toEqual([]);
  return found;
}

function plain(value: string): string {
  const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return value.replace(/&(\w+);/gu, (_, name: string) => signs[name] ?? '?');
}

describe('check --format markdown', () => {
  test('shows what is grave, folds notes away, links rules only where everybody can follow', async () => {
    const { out } = await checkAs('markdown', { 'flawed.md': flawed, 'clean.md': clean }, '.');
    expect(out).toMatch(/^### Guidepost: 1 error, 1 warning, 1 note\n\nLooked at 2 files, 2 guides\.\n/u);
    const [open = '', folded = ''] = out.split('<details>');
    expect(open).toContain('- **error**, line 17: Nobody signed this tip');
    expect(open).toContain('(`unattributed-tip`)<br>`- Breathe before you answer.`');
    expect(folded).toContain('- **info**, line 13:');
    expect(out).not.toContain('clean.md');
    const linked = await checkAs('markdown', { 'a.md': flawed }, '.', '--docs-url', 'https://example.org/g/');
    expect(linked.out).toContain(
      '([`unattributed-tip`](https://example.org/g/docs/rules/unattributed-tip.md))',
    );
  });

  test('calls nobody and links nothing by what a text holds', async () => {
    expect(asMarkdown('@Mika <b>*x*</b> #12 https://example.org a|b')).toBe(
      String.raw`@&#8203;Mika &lt;b&gt;\*x\*&lt;/b&gt; #&#8203;12 https:&#8203;//example.org a\|b`,
    );
    expect(asCode('a `` b')).toBe('```a `` b```');
    expect(asCode('`a')).toBe('`` `a ``');
    const { out } = await checkAs('markdown', { 'a.md': flawed }, '.');
    expect(out.replace(/`[^`]*`/gu, '')).not.toMatch(/@\w/u);
  });

  test('says so when there is nothing', async () => {
    expect((await checkAs('markdown', { 'a.md': clean }, '.')).out).toBe(
      '### Guidepost: no problems\n\nLooked at 1 file, 1 guide.\n',
    );
  });

  test('stays short enough for a comment, and says how much it left out', async () => {
    const tips = Array.from({ length: 900 }, (_, at) => `- Count to ${String(at)} first.\n`).join('');
    const { out } = await checkAs(
      'markdown',
      { 'a.md': flawed.replace('- Breathe', `${tips}- Breathe`) },
      '.',
    );
    expect(out.length).toBeLessThan(65_536);
    expect(out).toMatch(/…and \d+ more\n$/u);
    const shown = out.match(/^- \*\*/gmu)?.length ?? 0;
    const left = Number(/…and (\d+) more/u.exec(out)?.[1]);
    const { out: whole } = await checkAs(
      'jsonl',
      { 'a.md': flawed.replace('- Breathe', `${tips}- Breathe`) },
      '.',
    );
    expect(shown + left).toBe(whole.trimEnd().split('\n').length);
  });
});

test.each([['ftp://example.org'], ['docs'], ['https://']])('--docs-url %s is refused', async (address) => {
  const { code, out, err } = await checkAs('sarif', { 'a.md': clean }, '.', '--docs-url', address);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('--docs-url takes an address');
});
