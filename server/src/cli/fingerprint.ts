/** What a finding is known by when lines above it come and go. */
import { createHash } from 'node:crypto';
import type { Finding } from '../lint/types.js';
import { lineOf } from '../review/excerpt.js';

/** Longer pieces of a text are cut, so that a file of fingerprints stays readable. */
const longest = 160;

/**
 * The words a finding stands at: those of the line where it begins, without marks, spaces and capitals, so that neither moving nor
 * formatting a line makes its findings new.
 *
 * @param text the file's text, without byte order mark
 */
export function wordsAt(finding: Finding, text: string): string {
  const { line } = finding.position.start;
  const source = lineOf(text, line);
  const words =
    source
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const plain = words.length > 0 ? words.join(' ') : source.trim();
  return plain.length <= longest ? plain : `${plain.slice(0, longest)} ${digest(plain).slice(0, 12)}`;
}

/**
 * A fingerprint for each finding of a file: its rule, its words, and which of several alike it is.
 *
 * @param path the file as reports name it
 */
export function fingerprints(path: string, findings: readonly Finding[], text: string): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = JSON.stringify([path, finding.rule, wordsAt(finding, text)]);
    const index = seen.get(key) ?? 0;
    seen.set(key, index + 1);
    return digest(`${key} ${String(index)}`).slice(0, 32);
  });
}

/** SHA-256 in hexadecimal. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
