/** Gaps that our own fixes leave, where the reader sees nothing but an ellipsis: `# …`, `- ✅ …`, `[…](…)`, `(replace X with …)`. */
import { t } from '@vscode/l10n';
import { comparePoints, offsetOf, pointFrom, rangeFrom, slice } from '../../lint/places.js';
import type { Edit, Fix } from '../../lint/types.js';
import type {
  Guide,
  Position,
  Practice,
  Prose,
  ReportOption,
  Response,
  Scaffold,
  Tip,
} from '../../guide/types.js';
import { languages } from '../../guide/vocabulary.js';
import { removeBlock } from './items.js';
import { lineStart, lineStartOf } from './text.js';

/**
 * Everything in a guide that is still to be filled, each gap once.
 *
 * @param guide the guide
 * @param source the text
 */
export function unfilledIn(guide: Guide, source: string): readonly Scaffold[] {
  const more = [
    ...(guide.title && isEllipsis(guide.title) ? [guide.title.position] : []),
    ...[...guide.responses, ...guide.practices, ...guide.tips]
      .filter(isEllipsis)
      .map(({ position, prose }) => rangeFrom(source, position.start, prose.start, prose.start + 1)),
    ...guide.links.filter(isEllipsis).map(({ textPosition }) => textPosition),
    ...guide.responses.flatMap((response) => explanationOf(response, source) ?? []),
  ];
  return onceEach([
    ...guide.scaffolds,
    ...more.map((position) => ({ position, raw: slice(source, position), form: 'text' as const })),
  ]);
}

/** A part of a guide that can hold a gap. */
export type Part = Practice | Tip | Response | ReportOption;

/**
 * The fixes that take a gap out: the line where nothing else stands on it, else the gap alone; a link keeps its words.
 *
 * @param gap the gap
 * @param part the part it stands in
 * @param source the text
 */
export function takeOutFixes(gap: Scaffold, part: Part | undefined, source: string): readonly Fix[] {
  const owner = part && isAllOf(gap.position, part.prose) ? part : null;
  const words = linkWords.exec(gap.raw)?.[1] ?? '';
  if (hasLetters.test(words) && !isSnippetText(words))
    return [suggest(t`Keep the words without a link`, { position: gap.position, newText: words })];
  const line = owner ? removeBlock(owner, source) : null;
  if (line) return [suggest(t`Take this line out`, line)];
  return owner || !isLoose(gap) ? [] : [suggest(t`Take it out`, withGapBefore(gap.position, source))];
}

function suggest(title: string, edit: Edit): Fix {
  return { title, kind: 'suggestion', edits: [edit] };
}

/** Nothing but the gap stands in the words of a part. */
function isAllOf({ start, end }: Position, { start: first, text }: Prose): boolean {
  return offsetOf(start) <= first && first + text.length <= offsetOf(end);
}

function isSnippetText(words: string): boolean {
  return languages.some(({ scaffoldTexts }) => scaffoldTexts.includes(words));
}

const linkWords = /^\[([^[\]]*)\]\([^()]*\)$/;
const hasLetters = /[\p{L}\p{N}]/u;

/** A bracket behind other words, or an address that is only begun. */
function isLoose({ form, raw }: Scaffold): boolean {
  return form === 'link' ? !raw.startsWith('[') : raw.startsWith('(');
}

/** With the space and the colon or dash that led up to it. */
function withGapBefore({ start, end }: Position, source: string): Edit {
  const line = lineStart(source, offsetOf(start));
  const before = source.slice(line, offsetOf(start));
  const kept = before.replace(leadUp, '');
  const from = listMark.test(kept) ? offsetOf(start) : line + kept.length;
  return { position: { start: pointFrom(source, lineStartOf(start), from), end }, newText: '' };
}

const leadUp = /[\s:：–—-]+$/;
const listMark = /^[\s>*+-]*$/;

/** Of gaps that overlap the widest stays. */
function onceEach(gaps: readonly Scaffold[]): readonly Scaffold[] {
  const kept: Scaffold[] = [];
  for (const gap of gaps.toSorted(widestFirst)) {
    const last = kept.at(-1);
    if (!last || comparePoints(gap.position.start, last.position.end) >= 0) kept.push(gap);
  }
  return kept;
}

function widestFirst(a: Scaffold, b: Scaffold): number {
  return comparePoints(a.position.start, b.position.start) || comparePoints(b.position.end, a.position.end);
}

function isEllipsis({ text }: { readonly text: string }): boolean {
  return text.trim() === '…';
}

/** `(replace X with …)` behind a response. */
function explanationOf(response: Response, source: string): Position | null {
  if (response.placeholders.length === 0) return null;
  const match = unfinished.exec(slice(source, response.position));
  if (!match) return null;
  const start = offsetOf(response.position.start) + match.index;
  return rangeFrom(source, response.position.start, start, start + match[0].trimEnd().length);
}

const unfinished = /\([^()…]+ …\)\s*$/;
