/** What phrases can begin with: most of them are told apart by their first words. */
import { oncePerValue } from '../../../guide/remember.js';
import type { Choice, Node, Pattern } from './nodes.js';

/** What each of several can begin with: most words rule out all but one or two. */
export interface Branches {
  readonly byFirst: ReadonlyMap<string, readonly Node[]>;
  /** Those that may begin with a part of a word, a gap or a bound. */
  readonly others: readonly Node[];
}

/** The branches of a choice, worked out when a text first gets there: most are never reached. */
export const branchesOf: (choice: Choice) => Branches = oncePerValue(({ nodes }: Choice): Branches => {
  const byFirst = new Map<string, Node[]>();
  const others: Node[] = [];
  for (const node of nodes) {
    const { words, open } = beginningOf(node);
    const closed = !open && !beginsWithGap(node) && !words.some(({ prefix }) => prefix);
    if (!closed) others.push(node);
    else for (const { text } of words) byFirst.set(text, [...(byFirst.get(text) ?? []), node]);
  }
  return { byFirst, others };
});

/** Says whether nothing at all fits it too. */
export function mayBeEmpty(node: Node): boolean {
  if (node.type === 'word') return false;
  if (node.type === 'sequence') return node.nodes.every(mayBeEmpty);
  return node.type !== 'choice' || node.nodes.some(mayBeEmpty);
}

/** Says whether any words may come first. */
export function beginsWithGap(node: Node): boolean {
  if (node.type === 'gap') return true;
  if (node.type === 'optional') return beginsWithGap(node.node);
  if (node.type === 'choice') return node.nodes.some(beginsWithGap);
  if (node.type !== 'sequence') return false;
  const first = node.nodes.findIndex((one) => !mayBeEmpty(one) || one.type === 'gap');
  return node.nodes.slice(0, first + 1).some(beginsWithGap);
}

/** The words that a phrase can begin with. */
export interface Beginning {
  readonly words: readonly { readonly text: string; readonly prefix: boolean }[];
  /** It may also begin with what follows. */
  readonly open: boolean;
}

/**
 * The words that a phrase can begin with, each once.
 *
 * @param node the phrase
 */
export function beginningOf(node: Node): Beginning {
  switch (node.type) {
    case 'word':
      return { words: [node], open: false };
    case 'optional':
      return { words: beginningOf(node.node).words, open: true };
    case 'choice':
      return beginningOfChoice(node);
    case 'sequence':
      return beginningOfSequence(node.nodes);
    default:
      return { words: [], open: true };
  }
}

/** A named class stands in many phrases: it is asked once. */
const beginningOfChoice: (choice: Choice) => Beginning = oncePerValue(({ nodes }: Choice): Beginning => {
  const all = nodes.map(beginningOf);
  return { words: onceEach(all.flatMap(({ words }) => words)), open: all.some(({ open }) => open) };
});

function beginningOfSequence(nodes: readonly Node[]): Beginning {
  const firsts: Beginning['words'][] = [];
  for (const node of nodes) {
    const { words, open } = beginningOf(node);
    if (words.length > 0) firsts.push(words);
    if (!open) return { words: together(firsts), open: false };
  }
  return { words: together(firsts), open: true };
}

/** Many phrases share one long list of beginnings: it is not copied where it stands alone. */
function together(lists: readonly Beginning['words'][]): Beginning['words'] {
  const [only] = lists;
  return only && lists.length === 1 ? only : onceEach(lists.flat());
}

function onceEach(words: Beginning['words']): Beginning['words'] {
  const byText = new Map<string, Beginning['words'][number]>();
  for (const word of words) byText.set(word.prefix ? `${word.text}*` : word.text, word);
  return [...byText.values()];
}

/**
 * The words that must come second in a phrase whose first item is one word.
 *
 * @param pattern the phrase
 * @returns null where other words may come second too
 */
export const secondWordsOf: (pattern: Pattern) => ReadonlySet<string> | null = oncePerValue(
  ({ node }: Pattern): ReadonlySet<string> | null => {
    const nodes = node.type === 'sequence' ? node.nodes : [];
    const [first, ...rest] = nodes[0]?.type === 'start' ? nodes.slice(1) : nodes;
    const [second] = rest;
    if (!first || !second || !isOneWord(first) || beginsWithGap(second)) return null;
    const { words, open } = beginningOf(second);
    return open || words.some(({ prefix }) => prefix) ? null : textsOf(words);
  },
);

/** Classes are second in many phrases: their words make one set. */
const textsOf: (words: Beginning['words']) => ReadonlySet<string> = oncePerValue(
  (words: Beginning['words']): ReadonlySet<string> => new Set(words.map(({ text }) => text)),
);

function isOneWord(node: Node): boolean {
  return node.type === 'word' || (node.type === 'choice' && node.nodes.every(isOneWord));
}
