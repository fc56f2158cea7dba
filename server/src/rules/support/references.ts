/** `[words][reference]` in a text, and what defines references. */
import data from '../data/not-references.json' with { type: 'json' };
import { frontMatterEnd } from './text.js';

/** A reference that nothing defines. */
export interface Undefined {
  readonly start: number;
  readonly end: number;
  /** What would be the words of the link. */
  readonly words: string;
  readonly reference: string;
}

/** The references of a text. */
export interface References {
  readonly undefined: readonly Undefined[];
  /** What is defined, as written. */
  readonly defined: readonly string[];
}

/**
 * The references of a text that nothing defines: not those in code and comments, tags of forums, footnotes and numbers.
 *
 * @param source the text
 */
export function referencesIn(source: string): References {
  if (!source.includes('][')) return { undefined: [], defined: [] };
  const defined = Array.from(source.matchAll(definition), ([, label = '']) => label);
  const labels = new Set(defined.map(label));
  const from = frontMatterEnd(source);
  const text = ' '.repeat(from) + withoutCode(source.slice(from));
  const found = Array.from(
    text.matchAll(reference),
    ({ index, 0: { length }, 1: inner = '', 2: name = '' }) => {
      // Code within the words is blank here and stands in the source.
      const words = source.slice(index + 1, index + 1 + inner.length);
      return { start: index, end: index + length, words, reference: name.trim() === '' ? words : name };
    },
  );
  return { undefined: found.filter((one) => isReference(one) && !labels.has(label(one.reference))), defined };
}

const definition = /^[ \t>]{0,12}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})?\[((?:[^[\]\\]|\\.){1,300})\]:/gm;
const reference =
  /(?<![\\\p{L}\p{N}_\][])\[((?:[^[\]\\\r\n]|\\.){1,200})\]\[((?:[^[\]\\\r\n]|\\.){0,100})\](?![[(])/gu;

/** CommonMark compares labels without case and with single spaces. */
function label(words: string): string {
  return words.trim().replace(/\s+/g, ' ').toLowerCase();
}

function isReference({ words, reference: name }: Undefined): boolean {
  if (!/[\p{L}\p{N}]/u.test(words) || words.startsWith('^') || name.startsWith('^')) return false;
  if (/^\d+$/.test(words)) return false;
  return !isTag(words) && !isTag(name);
}

function isTag(words: string): boolean {
  return words.startsWith('/') || /^\w+=/.test(words) || data.tags.includes(words.toLowerCase());
}

/** The text with spaces for what stands in code or in comments. */
function withoutCode(text: string): string {
  const blank = (raw: string): string => raw.replace(/[^\r\n]/g, ' ');
  return text.replace(fenced, blank).replace(comment, blank).replace(inline, blank).replace(indented, blank);
}

const fenced = /^[ \t>]{0,12}(`{3,20}|~{3,20})[^\r\n]*(?:\r?\n(?![ \t>]{0,12}\1)[^\r\n]*)*/gm;
const comment = /<!--(?:(?!-->)[^])*(?:-->|$)/g;
const inline = /(?<!`)(`{1,3})(?!`)(?:(?!\1)[^\r\n]){1,400}\1/g;
const indented = /(?<=\r?\n[ \t]*\r?\n)(?: {4}|\t)[^\r\n]*/g;
