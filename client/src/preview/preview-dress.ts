/** What is put around and behind the words of one part of a guide. The words themselves stay as they are. */
import type { PreviewData, PreviewGap, PreviewPart } from '../../../server/src/preview.js';
import {
  around,
  divided,
  nowhere,
  spanTokens,
  textToken,
  wrapped,
  type Piece,
  type Token,
} from './preview-tokens.js';

/** What the preview says in words of its own. */
export interface PreviewWords {
  /** Behind a label: what stands under it, such as “4 do's”. */
  readonly badge: (names: NonNullable<PreviewPart['names']>) => string;
  /** In the place of a lost link. */
  readonly lostLink: string;
  /** Over words that had a link. */
  readonly linkMissing: string;
  /** Over what is still to be written. */
  readonly toWrite: string;
  /** Over a mark that contradicts its list. */
  readonly wrongMark: string;
  /** Behind a tip without a name. */
  readonly unsigned: string;
  /** Before the do that answers a don't. */
  readonly instead: string;
}

/** What a line of a preview is made from. */
export interface Draft {
  readonly source: string;
  readonly data: PreviewData;
  readonly words: PreviewWords;
}

/**
 * The element's classes for a part.
 * @param part the part
 */
export function classOf(part: PreviewPart): string {
  if (part.unsure) return 'guidepost-unsure';
  const practice = part.role === 'do' || part.role === 'dont';
  return [
    `guidepost-${part.role}`,
    ...(practice && !part.marker ? ['guidepost-unmarked'] : []),
    ...(part.instead || part.answer !== null ? ['guidepost-paired'] : []),
  ].join(' ');
}

/**
 * Puts marks around the words of a part, and what belongs to it behind them.
 * @param pieces the part's words
 * @param part the part; null for words that belong to none
 * @param draft the text
 */
export function dressed(pieces: readonly Piece[], part: PreviewPart | null, draft: Draft): readonly Piece[] {
  const like = pieces[0]?.token;
  if (!like) return pieces;
  const filled = withGaps(pieces, draft, like);
  if (!part) return filled;
  if (part.role === 'do' || part.role === 'dont') return withPolarity(filled, part, draft, like);
  if (part.role === 'tip') return withSignature(filled, part, draft, like);
  return filled;
}

/**
 * What stands behind a label.
 * @param part the label
 * @param words of the preview
 * @param like any token
 */
export function badgeTokens(part: PreviewPart, { badge }: PreviewWords, like: Token): Token[] {
  const text = part.names ? badge(part.names) : '';
  if (!part.names || text === '') return [];
  return spanTokens(like, `guidepost-badge guidepost-badge-${part.names.kind}`, text);
}

/**
 * The visible mark of a link that was lost.
 * @param words of the preview
 * @param like any token
 */
export function gapTokens({ lostLink }: PreviewWords, like: Token): Token[] {
  return spanTokens(like, 'guidepost-gap guidepost-gap-link', lostLink);
}

/** A mark that is a word already says what a mark in colour only shows. */
function withPolarity(
  pieces: readonly Piece[],
  part: PreviewPart,
  draft: Draft,
  like: Token,
): readonly Piece[] {
  const { marker, word } = part;
  const said =
    part.unsure || (marker !== null && /\p{L}/u.test(draft.source.slice(marker.start, marker.end)));
  const quiet = said ? {} : { 'aria-hidden': 'true' };
  const marked = marker && wrapped(pieces, marker.start, marker.end, { class: 'guidepost-marker', ...quiet });
  const hidden = said ? [] : nowhere(spanTokens(like, 'guidepost-hidden', `${word}: `));
  const [what, instead] = twoSides(marked ?? pieces, part, draft, like);
  if (instead.length === 0) return [...hidden, ...what];
  const side = (className: string, inside: readonly Piece[]): Piece[] => around(like, className, inside);
  return side('guidepost-pair', [
    ...side('guidepost-side guidepost-what', [...hidden, ...what]),
    ...side('guidepost-side guidepost-instead', instead),
  ]);
}

/** The don't, and the do that answers it: written behind it, or the words of one that stands elsewhere. */
function twoSides(
  pieces: readonly Piece[],
  part: PreviewPart,
  { source, words }: Draft,
  like: Token,
): readonly [what: readonly Piece[], instead: readonly Piece[]] {
  if (part.answer !== null) {
    const lead = spanTokens(like, 'guidepost-lead', words.instead);
    return [pieces, nowhere([...lead, textToken(like, ` ${part.answer}`)])];
  }
  const { instead } = part;
  const parted = instead && divided(pieces, instead.start);
  if (!parted) return [pieces, []];
  const bracketed = /^[(（[]/.test(source.slice(instead.start));
  const quiet = { class: 'guidepost-hush' };
  const [from, to] = bracketed ? [instead.start + 1, instead.end - 1] : [instead.start, instead.end];
  const steps = [
    ...(bracketed
      ? ([
          [instead.start, from, quiet],
          [to, instead.end, quiet],
        ] as const)
      : []),
    [from, instead.words, { class: 'guidepost-lead' }] as const,
  ];
  const dressedSide = steps.reduce(
    (all, [start, end, attributes]) => wrapped(all, start, end, attributes) ?? all,
    parted[1],
  );
  return [parted[0], dressedSide];
}

function withSignature(
  pieces: readonly Piece[],
  part: PreviewPart,
  { source, words }: Draft,
  like: Token,
): readonly Piece[] {
  if (part.unsigned)
    return [
      ...pieces,
      ...nowhere([textToken(like, ' '), ...spanTokens(like, 'guidepost-unsigned', words.unsigned)]),
    ];
  const { signature } = part;
  if (!signature) return pieces;
  const dash = /^[-–—~\s]*/.exec(source.slice(signature.start, signature.end))?.[0].length ?? 0;
  const hushed =
    dash === 0
      ? undefined
      : wrapped(pieces, signature.start, signature.start + dash, { class: 'guidepost-hush' });
  const attributes = { class: dash === 0 ? 'guidepost-byline' : 'guidepost-signature' };
  return wrapped(hushed ?? pieces, signature.start, signature.end, attributes) ?? pieces;
}

function withGaps(pieces: readonly Piece[], draft: Draft, like: Token): readonly Piece[] {
  const starts = pieces.flatMap(({ start }) => (start === null ? [] : [start]));
  const ends = pieces.flatMap(({ end }) => (end === null ? [] : [end]));
  const [from, to] = [Math.min(...starts), Math.max(...ends)];
  const here = draft.data.gaps.filter(({ start, end }) => start < to && end > from);
  return here.reduce((all, gap) => withGap(all, gap, draft, like), pieces);
}

function withGap(pieces: readonly Piece[], gap: PreviewGap, { words }: Draft, like: Token): readonly Piece[] {
  if (gap.form === 'comment') {
    const at = pieces.findIndex(({ token, start }) => token.type === 'html_inline' && start === gap.start);
    if (at < 0) return pieces;
    return [...pieces.slice(0, at), ...nowhere(gapTokens(words, like)), ...pieces.slice(at + 1)];
  }
  const [className, title] = lookOf(gap.form, words);
  return wrapped(pieces, gap.start, gap.end, { class: className, title }) ?? pieces;
}

function lookOf(form: PreviewGap['form'], words: PreviewWords): readonly [className: string, title: string] {
  if (form === 'link') return ['guidepost-gap-words', words.linkMissing];
  return ['guidepost-gap', form === 'mark' ? words.wrongMark : words.toWrite];
}
