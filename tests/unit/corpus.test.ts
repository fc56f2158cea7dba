/**
 * Real guides that nobody here wrote. Their texts stay outside the repository: the folder comes from GUIDEPOST_CORPUS, and
 * what is recorded here are kinds, line numbers and hashes. Each record was read by eye beside its guide.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Guide, Position } from '../../server/src/guide/index.js';
import { createLinter } from '../../server/src/lint/linter.js';
import type { Finding } from '../../server/src/lint/types.js';
import { rules } from '../../server/src/rules/index.js';

const folder = process.env['GUIDEPOST_CORPUS'] ?? '';
const available = folder !== '' && existsSync(folder);
const files = available ? readdirSync(folder).filter((name) => /\.mdx?$/.test(name)) : [];
const seed = join(folder, '..', 'seed.txt');

function check(path: string): { guides: readonly Guide[]; findings: readonly Finding[]; decided: string } {
  const { file, findings, decision } = createLinter(rules).check(readFileSync(path, 'utf8'), { path });
  const decided = `${decision.guide ? 'guide' : 'no guide'}${decision.gentle ? ', gentle' : ''}: ${decision.labelled.join(' ')}`;
  return { guides: file.guides, findings, decided };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

function lines({ start, end }: Position): string {
  return start.line === end.line ? `${start.line}` : `${start.line}-${end.line}`;
}

/** One line for each part: what it is, where it stands, a hash of its words. */
function recordOf({ guides, findings, decided }: ReturnType<typeof check>): string {
  const parts = guides.flatMap((guide) => [
    `guide ${lines(guide.position)} ${guide.form} ${guide.language}`,
    ...(guide.title ? [`title ${lines(guide.title.position)} ${hash(guide.title.text)}`] : []),
    ...guide.sections.map((section) => `section ${section.label.position.start.line} ${section.kind}`),
    ...guide.responses.map((part) => `response ${lines(part.position)} ${hash(part.text)}`),
    ...guide.practices.map((part) => `${part.id} ${lines(part.position)} ${hash(part.text)}`),
    ...guide.pairs.map((pair) => `pair ${pair.dont} ${pair.do ?? '-'} ${pair.evidence}`),
    ...guide.unpaired.map(({ dont }) => `unpaired ${dont}`),
    ...guide.tips.map((part) => `tip ${lines(part.position)} ${part.attribution?.form ?? 'unsigned'}`),
    ...guide.reportOptions.map((part) => `option ${lines(part.position)} ${part.channels.join(' ')}`),
    ...guide.lostLinks.map((lost) => `lost link ${lines(lost.position)} ${lost.section}`),
    ...(guide.credit ? [`credit ${lines(guide.credit.position)}`] : []),
  ]);
  const found = findings.map((one) => `${one.severity} ${one.rule} ${lines(one.position)}`);
  return [decided, ...parts, ...found].join('\n');
}

describe.skipIf(!available)('the corpus (set GUIDEPOST_CORPUS to its folder)', () => {
  it('is there', () => {
    expect(files.length).toBeGreaterThanOrEqual(24);
  });

  it.each(files)('%s', async (name) => {
    await expect(recordOf(check(join(folder, name)))).toMatchFileSnapshot(`./corpus/${name}.txt`);
  });

  it('has no internal error and nothing graver than info in guides that are read gently', () => {
    for (const name of files) {
      const { findings, guides } = check(join(folder, name));
      expect(findings.filter(({ rule }) => rule === 'internal-error')).toEqual([]);
      if (guides.every(({ gentle }) => gentle)) {
        expect(findings.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
      }
    }
  });
});

describe.skipIf(!available || !existsSync(seed))('the founding text (beside the corpus)', () => {
  const { guides, findings } = available && existsSync(seed) ? check(seed) : { guides: [], findings: [] };
  const guide = guides[0] as Guide;
  const at = (rule: string): number[] =>
    findings.filter((one) => one.rule === rule).map((one) => one.position.start.line);

  it('has all its parts', () => {
    expect(guides).toHaveLength(1);
    expect(guide.title?.position.start.line).toBe(1);
    expect(guide.responses.map((part) => part.position.start.line)).toEqual([4, 5]);
    expect(guide.practices.map(({ id }) => id)).toEqual(
      [1, 2, 3, 4].flatMap((n) => `do${n}`).concat([1, 2, 3, 4].map((n) => `dont${n}`)),
    );
    expect(guide.tips.map(({ attribution }) => attribution?.name)).toEqual(['Pali', 'Chester', 'SamanthaH']);
    expect(guide.reportOptions.map((part) => part.position.start.line)).toEqual([21, 22]);
    expect(guide.credit?.names.map(({ name }) => name)).toEqual(['SamanthaH']);
  });

  it('has four guessed pairs, said once, and no unpaired don’t', () => {
    expect(guide.pairs.map(({ dont, do: answer }) => `${dont} ${answer ?? ''}`)).toEqual([
      'dont1 do1',
      'dont2 do2',
      'dont3 do3',
      'dont4 do4',
    ]);
    expect(guide.pairs.every(({ evidence }) => evidence === 'inferred' || evidence === 'order')).toBe(true);
    expect(at('guessed-pairs')).toHaveLength(1);
    expect(at('unpaired-dont')).toEqual([]);
  });

  it('has two lost links, two placeholders, and no other error or warning', () => {
    expect(at('lost-link')).toEqual([21, 23]);
    expect(at('unexplained-placeholder')).toEqual([4, 5]);
    const grave = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
    expect(grave.map(({ rule }) => rule).sort()).toEqual([
      'lost-link',
      'lost-link',
      'unexplained-placeholder',
      'unexplained-placeholder',
    ]);
  });
});
