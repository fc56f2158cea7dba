/** What phrases can begin with: most of them are told apart by their first words. */
import { oncePerValue } from '../../../guide/remember.js';
import type { Branches, Choice, Node, WordNode } from './nodes.js';

/** One of several; what has no choice is itself. */
export function choiceOf(nodes: readonly Node[]): Node {
  const [only] = nodes;
  return only && nodes.length === 1 ? only : new LazyChoice(nodes);
}

class LazyChoice implements Choice {
  readonly type = 'choice';
  #branches: Branches | null = null;

  constructor(readonly nodes: readonly Node[]) {}

  get branches(): Branches {
    return (this.#branches ??= branchesOf(this.nodes));
  }
}

function branchesOf(nodes: readonly Node[]): Branches {
  const byFirst = new Map<string, Node[]>();
  const others: Node[] = [];
  for (const node of nodes) {
    const { words, open } = beginningOf(node);
    const closed = !open && !beginsWithGap(node) && !words.some(({ prefix }) => prefix);
    if (!closed) others.push(node);
    else for (const { text } of words) byFirst.set(text, [...(byFirst.get(text) ?? []), node]);
  }
  return { byFirst, others };
}

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
      return beginningOfWord(node);
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

/** One list for each word, so that phrases with the same beginning can be told by it. */
const beginningOfWord: (word: WordNode) => Beginning = oncePerValue((word: WordNode): Beginning => ({
  words: [word],
  open: false,
}));

/** A named class stands in many phrases: it is asked once. */
const beginningOfChoice: (choice: Choice) => Beginning = oncePerValue(({ nodes }: Choice): Beginning => {
  const all = nodes.map(beginningOf);
  return { words: onceEach(all.flatMap(({ words }) => words)), open: all.some(({ open }) => open) };
});

function beginningOfSequence(nodes: readonly Node[]): Beginning {
  const { firsts, open } = firstsOf(nodes);
  return { words: together(firsts), open };
}

/** The beginnings of items up to the first that must be there. */
function firstsOf(nodes: readonly Node[]): {
  readonly firsts: readonly Beginning['words'][];
  readonly open: boolean;
} {
  const firsts: Beginning['words'][] = [];
  for (const node of nodes) {
    const { words, open } = beginningOf(node);
    if (words.length > 0) firsts.push(words);
    if (!open) return { firsts, open: false };
  }
  return { firsts, open: true };
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
 * The words one of which must come second where a phrase begins with a word: they rule out most phrases before any is tried.
 *
 * @param node the phrase
 * @param first its first word in a text
 * @returns the words, in one of several sets; null where other words may come second too, or none
 */
export function secondWords(node: Node, first: string): readonly ReadonlySet<string>[] | null {
  const rest = restBehind(node, first);
  if (rest === null) return [];
  const sets = rest.open || rest.gap ? [null] : rest.words.map(textsOf);
  return sets.every((set) => set !== null) ? sets : null;
}

/** What is left of a phrase once its first word was read. */
interface Rest {
  /** What may come next: the lists of classes as they are, for many phrases share them. */
  readonly words: readonly Beginning['words'][];
  /** Nothing need come next. */
  readonly open: boolean;
  /** Any words may. */
  readonly gap: boolean;
}

const nothing: Rest = { words: [], open: true, gap: false };

/** Null where the phrase does not begin with the word. */
function restBehind(node: Node, first: string): Rest | null {
  switch (node.type) {
    case 'word':
      return (node.prefix ? first.startsWith(node.text) : first === node.text) ? nothing : null;
    case 'optional':
      return restBehind(node.node, first);
    case 'choice': {
      const { byFirst, others } = node.branches;
      return anyOf([...(byFirst.get(first) ?? []), ...others].map((one) => restBehind(one, first)));
    }
    case 'sequence':
      return restBehindSequence(node, first);
    default:
      return null;
  }
}

/** The first word may be that of the first item, or of a later one where those before it may be left out. */
function restBehindSequence(sequence: Sequence, first: string): Rest | null {
  const { nodes } = sequence;
  const must = nodes.findIndex((one) => !mayBeEmpty(one));
  return anyOf(
    nodes.slice(0, must < 0 ? nodes.length : must + 1).map((one, index) => {
      const inner = restBehind(one, first);
      return inner?.open ? inOrder(inner, restsOf(sequence)[index] ?? nothing) : inner;
    }),
  );
}

type Sequence = Extract<Node, { type: 'sequence' }>;

/** What follows each item: asked for under each of the words that the item can be. */
const restsOf: (sequence: Sequence) => readonly Rest[] = oncePerValue(({ nodes }: Sequence) =>
  nodes.map((_, index): Rest => {
    const behind = nodes.slice(index + 1);
    const { firsts, open } = firstsOf(behind);
    return { words: firsts, open, gap: beginsWithGap({ type: 'sequence', nodes: behind }) };
  }),
);

function inOrder(inner: Rest, outer: Rest): Rest {
  if (inner === nothing) return outer;
  return { words: [...inner.words, ...outer.words], open: outer.open, gap: inner.gap || outer.gap };
}

function anyOf(rests: readonly (Rest | null)[]): Rest | null {
  const known = rests.filter((rest) => rest !== null);
  const [only] = known;
  if (!only || known.length === 1) return only ?? null;
  return {
    words: known.flatMap(({ words }) => words),
    open: known.some(({ open }) => open),
    gap: known.some(({ gap }) => gap),
  };
}

/** The words of a list as a set; null where one of them is only the beginning of a word. */
const textsOf: (words: Beginning['words']) => ReadonlySet<string> | null = oncePerValue(
  (words: Beginning['words']) =>
    words.some(({ prefix }) => prefix) ? null : new Set(words.map(({ text }) => text)),
);
