/**
 * How often guessed pairs are right, on guides judged by hand (tests/bench/pairing/gold.json; `npm run bench:pairing -- --wrong`
 * shows which are not). The texts of the corpus stay outside the repository: its folder comes from GUIDEPOST_CORPUS.
 */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createReader } from '../../server/src/guide/index.js';
import { EVIDENCE, measure, readGold, type Measured, type SetName } from '../bench/pairing/measure.js';

const folder = process.env['GUIDEPOST_CORPUS'] ?? '';
const available = folder !== '' && existsSync(folder);
const gold = readGold();

function measured(...sets: readonly SetName[]): Measured {
  const guides = gold.guides.filter(({ set }) => sets.includes(set));
  return measure((text, path) => createReader().read(text, { path }).guides, { ...gold, guides }, folder);
}

function precisionOf({ tallies }: Measured): number {
  return tallies.inferred.right / Math.max(1, tallies.inferred.made);
}

describe('the judged pairs', () => {
  it('give each don’t a line, a hash, a form and a reason, and repeat no text', () => {
    for (const { line, id, form, answers, why } of gold.guides.flatMap(({ donts }) => donts)) {
      expect(line).toBeGreaterThan(0);
      for (const hash of [id, ...answers.map((answer) => answer.id)]) expect(hash).toMatch(/^[0-9a-f]{8}$/);
      expect([null, ...EVIDENCE]).toContain(form);
      expect(why.length, why).toBeLessThan(90);
      expect(why.length).toBeGreaterThan(5);
    }
  });

  it('are right where the author marked them, in our own guides', () => {
    const { tallies, stale } = measured('fixture', 'held-out');
    expect(stale).toEqual([]);
    for (const kind of ['explicit', 'structural', 'declared', 'instead'] as const) {
      expect(tallies[kind].right, kind).toBe(tallies[kind].made);
      expect(tallies[kind].found, kind).toBe(tallies[kind].wanted);
    }
  });

  it('are right at least eight times in ten where likeness guessed, in guides that were judged before they were read', () => {
    const result = measured('held-out');
    expect(precisionOf(result)).toBeGreaterThanOrEqual(0.8);
    expect(result.tallies.inferred.found).toBeGreaterThanOrEqual(result.tallies.inferred.wanted / 2);
  });
});

describe.skipIf(!available)('the judged pairs of the corpus (set GUIDEPOST_CORPUS to its folder)', () => {
  it('are right at least eight times in ten where likeness guessed', () => {
    const result = measured('corpus');
    expect(result.skipped).toEqual([]);
    expect(result.stale).toEqual([]);
    expect(result.tallies.inferred.made).toBeGreaterThan(10);
    expect(precisionOf(result)).toBeGreaterThanOrEqual(0.8);
    expect(result.tallies.inferred.found).toBeGreaterThanOrEqual(result.tallies.inferred.wanted / 3);
  });
});
