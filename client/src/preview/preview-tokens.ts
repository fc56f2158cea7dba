/** The tokens of markdown-it, as far as the preview touches them, and what can be done to them without changing a word. */

/** A token of markdown-it. */
export interface Token {
  type: string;
  tag: string;
  nesting: number;
  content: string;
  block: boolean;
  hidden: boolean;
  map: [number, number] | null;
  children: Token[] | null;
  attrs: [string, string][] | null;
  attrJoin(name: string, value: string): void;
  attrSet(name: string, value: string): void;
}

/** A token of a line with the offsets in the source of what it shows; null where that cannot be told. */
export interface Piece {
  readonly token: Token;
  readonly start: number | null;
  readonly end: number | null;
  /** Line breaks of the source that it covers. */
  readonly breaks: number;
}

/** A line, or several that one element spans. */
export interface Line {
  /** A break, if any, is the first piece. */
  readonly pieces: readonly Piece[];
  /** Number of its first and last line within the inline token. */
  readonly first: number;
  readonly last: number;
}

/** The way from the text of an inline token back to the source. */
export type ToSource = (at: number) => number;

/**
 * Copies tokens, children too: a preview draws the same tokens many times, and what is added must not add up.
 * @param tokens the tokens
 */
export function copyTokens(tokens: readonly Token[]): Token[] {
  return tokens.map((token) =>
    changed(token, {
      attrs: token.attrs && token.attrs.map(([name, value]): [string, string] => [name, value]),
      children: token.children && copyTokens(token.children),
    }),
  );
}

/**
 * An opening or closing tag.
 * @param like any token, for its class
 * @param tag the element's name
 * @param nesting 1 opens, -1 closes
 * @param attributes of the element
 */
export function tagToken(
  like: Token,
  tag: string,
  nesting: 1 | -1,
  attributes: Readonly<Record<string, string>> = {},
): Token {
  const type = `guidepost_${nesting === 1 ? 'open' : 'close'}`;
  return bare(like, { type, tag, nesting, attrs: Object.entries(attributes) });
}

/**
 * Plain words.
 * @param like any token, for its class
 * @param content the words
 */
export function textToken(like: Token, content: string): Token {
  return bare(like, { type: 'text', content });
}

/**
 * Words in an element of their own.
 * @param like any token, for its class
 * @param className the element's class
 * @param content the words
 * @param attributes more of them
 */
export function spanTokens(
  like: Token,
  className: string,
  content: string,
  attributes: Readonly<Record<string, string>> = {},
): Token[] {
  return [
    tagToken(like, 'span', 1, { class: className, ...attributes }),
    textToken(like, content),
    tagToken(like, 'span', -1),
  ];
}

/** Added pieces stand nowhere in the source. */
export function nowhere(tokens: readonly Token[]): Piece[] {
  return tokens.map((token) => ({ token, start: null, end: null, breaks: 0 }));
}

/**
 * Finds out where in the source each child of an inline token stands.
 * @param children in their order
 * @param content the inline token's own text
 * @param toSource from a place in `content` to the source
 */
export function placed(children: readonly Token[], content: string, toSource: ToSource): Piece[] {
  const flat = content.replaceAll('\n', ' ');
  let from = 0;
  return children.map((token) => {
    const start = isBreak(token)
      ? content.indexOf('\n', from)
      : token.content === ''
        ? -1
        : flat.indexOf(token.content.replaceAll('\n', ' '), from);
    if (start < 0) return { token, start: null, end: null, breaks: isBreak(token) ? 1 : 0 };
    from = start + (isBreak(token) ? 1 : token.content.length);
    const breaks = content.slice(start, from).split('\n').length - 1;
    return { token, start: toSource(start), end: toSource(from - 1) + 1, breaks };
  });
}

function isBreak({ type }: Token): boolean {
  return type === 'softbreak' || type === 'hardbreak';
}

/**
 * Cuts text pieces in two where an offset falls inside of them.
 * @param pieces of one line or more
 * @param at offset in the source
 */
export function cutAt(pieces: readonly Piece[], at: number): Piece[] {
  return pieces.flatMap((piece) => {
    const { token, start, end } = piece;
    if (token.type !== 'text' || start === null || end === null || at <= start || at >= end) return [piece];
    const { content } = token;
    return [
      { token: changed(token, { content: content.slice(0, at - start) }), start, end: at, breaks: 0 },
      { token: changed(token, { content: content.slice(at - start) }), start: at, end, breaks: 0 },
    ];
  });
}

/**
 * Puts an element around what stands between two offsets.
 * @param pieces of one line or more
 * @param from offset in the source
 * @param to offset behind the last character
 * @param attributes of the element
 * @returns undefined where that would tear another element apart, or nothing stands there
 */
export function wrapped(
  pieces: readonly Piece[],
  from: number,
  to: number,
  attributes: Readonly<Record<string, string>>,
): Piece[] | undefined {
  const cut = cutAt(cutAt(pieces, from), to);
  const isInside = ({ start, end }: Piece): boolean =>
    start !== null && end !== null && start >= from && end <= to;
  let first = cut.findIndex(isInside);
  let last = cut.findLastIndex(isInside);
  if (first < 0) return undefined;
  // An element that begins right before the words belongs to them when it also ends with them.
  while (!isLevel(cut.slice(first, last + 1))) {
    const opens = cut[first - 1]?.token.nesting === 1;
    const closes = cut[last + 1]?.token.nesting === -1;
    if (!opens && !closes) return undefined;
    if (opens && depthOf(cut.slice(first, last + 1)) < 0) first--;
    else if (closes) last++;
    else return undefined;
  }
  const like = (cut[first] as Piece).token;
  return [
    ...cut.slice(0, first),
    ...nowhere([tagToken(like, 'span', 1, attributes)]),
    ...cut.slice(first, last + 1),
    ...nowhere([tagToken(like, 'span', -1)]),
    ...cut.slice(last + 1),
  ];
}

/**
 * Parts pieces in two.
 * @param pieces of one line or more
 * @param at offset in the source
 * @returns undefined where that would tear an element apart, or leave a side empty
 */
export function divided(pieces: readonly Piece[], at: number): readonly [Piece[], Piece[]] | undefined {
  const cut = cutAt(pieces, at);
  let index = cut.findIndex(({ start }) => start !== null && start >= at);
  while (cut[index - 1]?.token.nesting === 1) index--;
  if (index <= 0 || !isLevel(cut.slice(0, index)) || !isLevel(cut.slice(index))) return undefined;
  return [cut.slice(0, index), cut.slice(index)];
}

/**
 * Puts an element around pieces.
 * @param like any token, for its class
 * @param className the element's class
 * @param inside what it holds
 */
export function around(like: Token, className: string, inside: readonly Piece[]): Piece[] {
  const [open, close] = [tagToken(like, 'span', 1, { class: className }), tagToken(like, 'span', -1)];
  return [...nowhere([open]), ...inside, ...nowhere([close])];
}

/**
 * Parts pieces into lines.
 * @param pieces of one inline token
 */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: { pieces: Piece[]; first: number; last: number }[] = [{ pieces: [], first: 0, last: 0 }];
  let depth = 0;
  let number = 0;
  for (const piece of pieces) {
    depth += piece.token.nesting;
    number += piece.breaks;
    if (depth === 0 && isBreak(piece.token)) lines.push({ pieces: [], first: number, last: number });
    const line = lines[lines.length - 1];
    line?.pieces.push(piece);
    if (line) line.last = number;
  }
  return lines;
}

/**
 * Leaves out the break that a line starts with.
 * @param pieces of a line
 */
export function withoutBreak(pieces: readonly Piece[]): readonly Piece[] {
  return pieces[0] && isBreak(pieces[0].token) ? pieces.slice(1) : pieces;
}

/** Everything that opens inside closes inside. */
function isLevel(pieces: readonly Piece[]): boolean {
  let depth = 0;
  for (const { token } of pieces) {
    depth += token.nesting;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function depthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((depth, { token }) => depth + token.nesting, 0);
}

function bare(like: Token, fields: Partial<Token>): Token {
  const empty = { type: '', tag: '', nesting: 0, content: '', block: false, hidden: false };
  const nothing = { map: null, children: null, attrs: null, markup: '', info: '', meta: null, level: 0 };
  return Object.assign(Object.create(Object.getPrototypeOf(like) as object) as Token, empty, nothing, fields);
}

function changed(token: Token, fields: Partial<Token>): Token {
  return Object.assign(Object.create(Object.getPrototypeOf(token) as object) as Token, token, fields);
}
