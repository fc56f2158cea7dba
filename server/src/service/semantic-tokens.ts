/** LSP feature: semantic tokens — do's, don'ts, responses, placeholders, signatures and gaps in colours of their own. */
import type { Range, SemanticTokens } from 'vscode-languageserver-types';
import type { Attribution, Guide, Pair, Position, Practice } from '../guide/types.js';
import { endOf, startOf, type Checked } from './checked.js';
import { isGuessed } from './places/answers.js';
import { namePlaces } from '../workspace/people.js';
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
  const spans = checked.result.file.guides.flatMap(spansOf);
  const lines = painted([...spans, ...otherNames(checked)]).flatMap((span) => byLine(checked, span));
  const wanted = range
    ? lines.filter(({ line }) => range.start.line <= line && line <= range.end.line)
    : lines;
  return { data: encoded(wanted) };
}

function spansOf(guide: Guide): Span[] {
  const pairs = new Map(guide.pairs.map((pair) => [pair.dont, pair]));
  return [
    ...guide.practices.flatMap((one) => [practiceSpan(one, pairs.get(one.id)), ...insteadOf(one)]),
    ...guide.responses.map(({ position }) => spanOf(position, 'guideResponse')),
    ...guide.responses.flatMap(({ placeholders }) =>
      placeholders.map((one) => spanOf(one.position, 'guidePlaceholder', one.explained ? ['explained'] : [])),
    ),
    ...guide.tips.flatMap(({ attribution }) => (attribution ? [signatureSpan(attribution)] : [])),
    ...guide.scaffolds.map((one) => spanOf(one.position, 'guidePlaceholder', ['gap'])),
    // Links keep the colour that the editor gives them.
    ...guide.links.map(({ position }) => spanOf(position, null)),
  ];
}

function practiceSpan(one: Practice, pair: Pair | undefined): Span {
  if (one.polarity === 'do') return spanOf(one.position, 'guideDo');
  const guessed: TokenModifier[] = pair && isGuessed(pair) ? ['guessed'] : [];
  return spanOf(one.position, 'guideDont', pair ? guessed : ['unpaired']);
}

/** What to do instead is a do, though it stands in a don't. */
function insteadOf({ instead }: Practice): Span[] {
  return instead && instead.text !== null ? [spanOf(instead.position, 'guideDo', ['instead'])] : [];
}

function signatureSpan({ position, kind }: Attribution): Span {
  return spanOf(position, 'guideAttribution', kind === 'anonymous' ? ['anonymous'] : []);
}

/** Names outside of signatures. */
function otherNames({ result, map }: Checked): Span[] {
  return namePlaces(result.file, map.text)
    .filter(({ role }) => role === 'mention' || role === 'credit')
    .map(({ start, end, role }) => {
      const from = map.text[start - 1] === '@' ? start - 1 : start;
      return { start: from, end, type: 'guideAttribution', modifiers: role === 'mention' ? ['mention'] : [] };
    });
}

function spanOf(position: Position, type: TokenType | null, modifiers: readonly TokenModifier[] = []): Span {
  return { start: startOf({ position }), end: endOf({ position }), type, modifiers };
}

/** Tokens may not overlap: what stands inside of something has its own colour, the rest around it keeps the other's. */
function painted(spans: readonly Span[]): Span[] {
  const done: Span[] = [];
  const open: Span[] = [];
  let at = 0;
  const upTo = (end: number): void => {
    const inner = open.at(-1);
    if (inner && end > at) done.push({ ...inner, start: at, end });
    at = Math.max(at, end);
  };
  const close = (before: number): void => {
    for (let inner = open.at(-1); inner && inner.end <= before; inner = open.at(-1)) {
      upTo(inner.end);
      open.pop();
    }
  };
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    close(span.start);
    upTo(span.start);
    open.push({ ...span, end: Math.min(span.end, open.at(-1)?.end ?? Infinity) });
  }
  close(Infinity);
  return done;
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
