/** LSP feature: semantic tokens — do's, don'ts, responses, placeholders, signatures and gaps in colours of their own. */
import type { Range, SemanticTokens } from 'vscode-languageserver-types';
import type { Guide, Position, Practice } from '../guide/types.js';
import { endOf, startOf, type Checked } from './checked.js';
import { isGuessed } from './places/answers.js';
import { namePlaces } from './places/people.js';
import { tokenModifiers, tokenTypes, type TokenModifier, type TokenType } from './token-legend.js';

/** A stretch of text with its colour; without a type it keeps the colour that it has. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly type: TokenType | null;
  readonly modifiers?: readonly TokenModifier[];
}

/**
 * Gives the tokens of a document, in the numbers of the protocol.
 * @param range only these lines; null for all
 */
export function getSemanticTokens(checked: Checked, range: Range | null): SemanticTokens {
  const spans = checked.result.file.guides.flatMap((guide) => spansOf(checked, guide));
  const lines = inOrder([...spans, ...otherNames(checked, spans)]).flatMap((span) => byLine(checked, span));
  const wanted = range
    ? lines.filter(({ line }) => range.start.line <= line && line <= range.end.line)
    : lines;
  return { data: encoded(wanted) };
}

function spansOf(checked: Checked, guide: Guide): Span[] {
  const links = guide.links.map((link) => plain(link.position));
  const gaps = guide.scaffolds.map((one) => spanOf(one.position, 'guidePlaceholder', ['gap']));
  const signatures = guide.tips.flatMap(({ attribution }) =>
    attribution
      ? [
          spanOf(
            attribution.position,
            'guideAttribution',
            attribution.kind === 'anonymous' ? ['anonymous'] : [],
          ),
        ]
      : [],
  );
  const placeholders = guide.responses.flatMap((response) =>
    response.placeholders.map((one) =>
      spanOf(one.position, 'guidePlaceholder', one.explained ? ['explained'] : []),
    ),
  );
  const inner = byStart([...links, ...gaps, ...placeholders]);
  return [
    ...guide.practices.flatMap((one) => layered(practiceSpan(guide, one), [...insteadOf(one), ...inner])),
    ...guide.responses.flatMap(({ position }) => layered(spanOf(position, 'guideResponse'), inner)),
    ...gaps.filter((gap) => ![...guide.practices, ...guide.responses].some((part) => isIn(gap, part))),
    ...signatures,
  ];
}

function practiceSpan({ pairs }: Guide, one: Practice): Span {
  const pair = pairs.find(({ dont }) => dont === one.id);
  const open = one.polarity === 'dont' && !pair;
  const modifiers: TokenModifier[] = open ? ['unpaired'] : pair && isGuessed(pair) ? ['guessed'] : [];
  return spanOf(one.position, one.polarity === 'do' ? 'guideDo' : 'guideDont', modifiers);
}

/** What to do instead is a do, though it stands in a don't. */
function insteadOf({ instead }: Practice): Span[] {
  return instead && instead.text !== null ? [spanOf(instead.position, 'guideDo', ['instead'])] : [];
}

/** A part in its colour where nothing in it has one of its own. */
function layered(outer: Span, inner: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let at = outer.start;
  for (const one of byStart(inner.filter((span) => outer.start <= span.start && span.end <= outer.end))) {
    if (one.start < at) continue;
    spans.push({ ...outer, start: at, end: one.start }, one);
    at = one.end;
  }
  return [...spans, { ...outer, start: at }];
}

/** Names that stand in no other colour. */
function otherNames({ result, map }: Checked, taken: readonly Span[]): Span[] {
  return namePlaces(result.file, map.text)
    .filter(({ role }) => role === 'mention' || role === 'credit')
    .map(({ start, end, role }): Span => {
      const from = map.text[start - 1] === '@' ? start - 1 : start;
      return { start: from, end, type: 'guideAttribution', modifiers: role === 'mention' ? ['mention'] : [] };
    })
    .filter((name) => !taken.some((one) => one.start < name.end && name.start < one.end));
}

function spanOf(position: Position, type: TokenType | null, modifiers: readonly TokenModifier[] = []): Span {
  return { start: startOf({ position }), end: endOf({ position }), type, modifiers };
}

function plain(position: Position): Span {
  return spanOf(position, null);
}

function isIn({ start, end }: Span, part: { readonly position: Position }): boolean {
  return startOf(part) <= start && end <= endOf(part);
}

function byStart(spans: readonly Span[]): Span[] {
  return [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Tokens may not overlap: the earlier keeps its place. */
function inOrder(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  let at = 0;
  for (const span of byStart(spans)) {
    const start = Math.max(span.start, at);
    if (start >= span.end) continue;
    kept.push({ ...span, start });
    at = span.end;
  }
  return kept;
}

/** A token on one line. */
interface Token {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** Few editors take tokens over several lines; indents and quote marks keep their colour. */
function byLine({ map }: Checked, { start, end, type, modifiers = [] }: Span): Token[] {
  if (type === null) return [];
  const tokens: Token[] = [];
  for (let line = map.lineAt(start); line <= map.lineAt(end); line++) {
    const { start: first, text } = map.line(line);
    const from = Math.max(start, first);
    const words = text.slice(from - first, Math.max(0, end - first));
    const lead = from === start ? /^\s*/ : /^[\s>]*/;
    const skipped = lead.exec(words)?.[0].length ?? 0;
    const length = words.slice(skipped).trimEnd().length;
    if (length === 0) continue;
    const { character } = map.rangeOf(from + skipped, from + skipped).start;
    tokens.push({ line, character, length, type, modifiers });
  }
  return tokens;
}

/** Five numbers for each token: lines and characters since the one before, length, type, modifiers. */
function encoded(tokens: readonly Token[]): number[] {
  let [line, character] = [0, 0];
  return tokens.flatMap((token) => {
    const down = token.line - line;
    const right = down === 0 ? token.character - character : token.character;
    [line, character] = [token.line, token.character];
    const bits = token.modifiers.reduce((sum, one) => sum | (1 << tokenModifiers.indexOf(one)), 0);
    return [down, right, token.length, tokenTypes.indexOf(token.type), bits];
  });
}
