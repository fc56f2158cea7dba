/** Reads JSON with comments and trailing commas; what is broken is left out, the rest is kept. */
import { t } from '@vscode/l10n';
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import {
  deepest,
  scalarOf,
  type ConfigNode,
  type Entry,
  type ParsedText,
  type Span,
  type SyntaxProblem,
} from './tree.js';

/**
 * Reads a text as JSONC.
 *
 * @param text without byte order mark
 * @throws RangeError for a text nested beyond the stack
 */
export function readJson(text: string): ParsedText {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const first = errors[0];
  return { root: tree ? toNode(tree, 0) : null, problem: first ? problemOf(first, text) : null };
}

function toNode(node: Node, depth: number): ConfigNode {
  if (depth > deepest) throw new RangeError('too deep');
  const span = spanOf(node);
  const children = node.children ?? [];
  if (node.type === 'array')
    return { kind: 'list', span, items: children.map((child) => toNode(child, depth + 1)) };
  if (node.type === 'object')
    return { kind: 'map', span, entries: children.flatMap((child) => toEntry(child, depth)) };
  return { kind: 'scalar', span, value: scalarOf(node.value) };
}

/** A key whose value is missing is left out: the syntax finding speaks of it. */
function toEntry({ children }: Node, depth: number): Entry[] {
  const [key, value] = children ?? [];
  if (!key || !value) return [];
  return [{ key: String(key.value), keySpan: spanOf(key), value: toNode(value, depth + 1) }];
}

function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}

/** What the parser missed, in words for somebody who writes the file by hand. */
const words: Readonly<Record<string, () => string>> = {
  InvalidSymbol: () => t('this word needs quotation marks around it, unless it is true, false or null'),
  InvalidNumberFormat: () => t('this number is not written as JSON wants it'),
  PropertyNameExpected: () => t('a name in double quotation marks should stand here'),
  ValueExpected: () => t('a value is missing here'),
  ColonExpected: () => t('a colon is missing between name and value'),
  CommaExpected: () => t('a comma is missing before this'),
  CloseBraceExpected: () => t('a closing } is missing'),
  CloseBracketExpected: () => t('a closing ] is missing'),
  EndOfFileExpected: () => t('the file should end before this'),
  UnexpectedEndOfComment: () => t('this comment is never closed'),
  UnexpectedEndOfString: () => t('this quotation mark is never closed'),
  UnexpectedEndOfNumber: () => t('this number is cut off'),
  InvalidUnicode: () => t('this \\u needs four digits after it'),
  InvalidEscapeCharacter: () =>
    t('a backslash stands before a character that needs none; write \\\\ for a backslash'),
  InvalidCharacter: () => t('this character may not stand here'),
};

function problemOf({ error, offset, length }: ParseError, text: string): SyntaxProblem {
  const why = words[printParseErrorCode(error)]?.() ?? t`something is wrong here`;
  const start = Math.min(offset, text.length);
  return { message: why, span: { start, end: Math.min(text.length, start + Math.max(1, length)) } };
}
