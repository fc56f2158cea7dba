/** What the features look at: one version of one document with everything that was found in it. */
import type { Finding } from '../lint/types.js';
import type { Guide } from '../guide/types.js';
import type { TextMap } from './convert.js';
import type { CheckResult, Settings, Snapshot } from './types.js';

/** A document after its check. */
export interface Checked {
  readonly snapshot: Snapshot;
  readonly settings: Settings;
  readonly result: CheckResult;
  readonly map: TextMap;
  /** Names this state of the findings: the same id, the same findings. */
  readonly id: string;
}

/** The guide that holds an offset; the last that starts before it where it stands between two. */
export function guideAt(checked: Checked, offset: number): Guide | undefined {
  const { guides } = checked.result.file;
  return guides.findLast((guide) => startOf(guide) <= offset) ?? guides[0];
}

/** Offset of the first character of something with a position. */
export function startOf(part: { readonly position: Finding['position'] }): number {
  return part.position.start.offset ?? 0;
}

/** Offset behind the last character of something with a position. */
export function endOf(part: { readonly position: Finding['position'] }): number {
  return part.position.end.offset ?? 0;
}

/** Tells whether something holds an offset; its two ends count. */
export function holds(part: { readonly position: Finding['position'] }, offset: number): boolean {
  return startOf(part) <= offset && offset <= endOf(part);
}

/** Shortens words for a line in an outline or menu. */
export function shorten(text: string, length = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length <= length
    ? line
    : `${letters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}
