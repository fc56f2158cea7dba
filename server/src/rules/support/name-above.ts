/** The person that a copied reply shows above its words. */
import type { Tip } from '../../guide/types.js';
import { offsetOf } from '../../lint/places.js';

/**
 * The name right above a tip, where that line holds a person and at most when they wrote (`@Mika`, `@Mika 2d ago`,
 * `Mika · 2 days ago`). Most likely it is the author, but only a reader of the thread can tell.
 *
 * @param tip a tip
 * @param source the text
 * @returns without `@`; null where the line above holds anything else
 */
export function nameAbove(tip: Tip, source: string): string | null {
  const start = offsetOf(tip.position.start);
  const lines = source.slice(Math.max(0, start - farthest), start).split(/\r\n?|\n/);
  const above = lines.slice(0, -1).map((line) => line.replace(marks, '').trim());
  // A blank line may stand between the two, as between paragraphs.
  const line = above.at(-1) === '' ? above.at(-2) : above.at(-1);
  return line === undefined ? null : nameIn(line);
}

/** So many characters are looked at before a tip. */
const farthest = 200;
/** Marks of quotes and lists, and emphasis around a name. */
const marks = /^[\s>]*(?:[-*+]\s+)?[*_]*|[*_]+(?=\s|$)/gu;
const handle = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_.\\-]*[\\p{L}\\p{N}_])?';
/** `2d ago`, `3 hours ago`, `hace 2 días`, `vor 2 Tagen`. */
const when = '(?:\\p{L}{1,4}\\s+)?\\d{1,3}\\s?\\p{L}{1,8}(?:\\s+\\p{L}{2,4})?';
/** Without `@` a dot or “ago” must tell that this is a person: “Wait 2 minutes” is none. */
const persons = [
  new RegExp(`^@(?<name>${handle})(?:\\s*[·•|,–—-]?\\s*${when})?$`, 'u'),
  new RegExp(`^(?<name>${handle})\\s*(?:[·•|]\\s*${when}|\\s\\d{1,3}\\s?\\p{L}{1,8}\\s+ago)$`, 'u'),
];

function nameIn(line: string): string | null {
  for (const person of persons) {
    const name = person.exec(line)?.groups?.['name'];
    if (name !== undefined) return name;
  }
  return null;
}
