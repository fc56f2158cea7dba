/** The credit line: who wrote the original, and where it stands. */
import type { Credit, Link, LostLink, Mention } from './types.js';
import { isScaffoldName } from './scaffold.js';
import { perLanguages } from './vocabulary.js';
import type { Words } from './words.js';

const leads = perLanguages((speech) => speech.patterns((data) => data.credit));
const MENTION = /(?<![\p{L}\p{N}._/])@(?<name>[\p{L}\p{N}](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?)/gu;
const BY_NAME =
  /\b(?:by|from|von|de|par|por)\s+(?<name>\p{Lu}[\p{L}\p{N}_-]*(?:\s+\p{Lu}[\p{L}\p{N}_-]*){0,3})/u;
const AFTER_COLON = /^[^:]{1,30}:\s*(?<name>\p{Lu}[\p{L}\p{N}_.-]*(?:\s+\p{Lu}[\p{L}\p{N}_.-]*){0,3})/u;

/** True when the words are a credit line. */
export function isCredit(text: string, languages: readonly string[]): boolean {
  const words = text.trim();
  return leads(languages).some((pattern) => pattern.test(words));
}

/** Reads a credit line. */
export function creditOf(words: Words, links: readonly Link[], lostLinks: readonly LostLink[]): Credit {
  return {
    position: words.extent,
    text: words.text.trim(),
    names: mentionsIn(words),
    url: links[0]?.url ?? null,
    links,
    lostLinks,
  };
}

function mentionsIn(words: Words): Mention[] {
  const handles = Array.from(words.text.matchAll(MENTION), (match) => ({
    name: match.groups?.['name'] ?? '',
    position: words.position(match.index, match.index + match[0].length),
  }));
  if (handles.length > 0) return handles.filter(({ name }) => !isScaffoldName(name, words.languages));
  const match = BY_NAME.exec(words.text) ?? AFTER_COLON.exec(words.text);
  const name = match?.groups?.['name'];
  if (!match || name === undefined) return [];
  const from = match.index + match[0].lastIndexOf(name);
  const at = words.offset(from);
  // The words of a link name the original, not its author.
  if (words.line.links.some(({ start, end }) => at >= start && at < end)) return [];
  return [{ name, position: words.position(from, from + name.length) }];
}
