/**
 * The phrase language of the word lists. A phrase is words with spaces between them, and
 *
 * - `(a|b c)`   one of several
 * - `[a|b]`     may stand there or not
 * - `<feel>`    one of a named class of words (`classes` of the data file)
 * - `judg*`     every word that begins so
 * - `…3`        up to three words of any kind (`...3` too), never over a "not"
 * - `^`, `$`    the clause begins, ends here
 * - `,`         anywhere: commas inside do not matter
 *
 * Accents, capitals and kinds of apostrophes never matter; contractions are taken apart (`won't` is `will not`). A phrase
 * stays in one clause.
 */
import { oncePerValue } from '../../../guide/remember.js';
import { oncePerKey } from '../../../guide/vocabulary.js';
import type { WordForms } from './word-forms.js';

/** A phrase taken apart. */
export type Node =
  | { readonly type: 'word'; readonly text: string; readonly prefix: boolean }
  | { readonly type: 'sequence'; readonly nodes: readonly Node[] }
  | Choice
  | { readonly type: 'optional'; readonly node: Node }
  | { readonly type: 'gap'; readonly most: number }
  | { readonly type: 'start' }
  | { readonly type: 'end' };

/** One of several. */
export interface Choice {
  readonly type: 'choice';
  readonly nodes: readonly Node[];
}

/** A phrase ready to be looked for. */
export interface Pattern {
  readonly source: string;
  readonly node: Node;
  /** It may run over commas. */
  readonly commas: boolean;
}

/** What a phrase may name and how its words are written. */
export interface Grammar {
  readonly forms: WordForms;
  /** A named class; throws where there is none, or where it names itself. */
  readonly named: (name: string) => Node;
  /** A word as phrases write it; undefined where it is none. */
  readonly word: (raw: string) => Node | undefined;
}

/**
 * Makes a grammar.
 *
 * @param forms how the language writes its words
 * @param classes the named classes, each the phrases that belong to it
 */
export function grammarOf(forms: WordForms, classes: Readonly<Record<string, readonly string[]>>): Grammar {
  const open = new Set<string>();
  const named = oncePerKey((name): Node => {
    const members = classes[name];
    if (!members) throw new Error(`There is no class of words <${name}>.`);
    if (open.has(name)) throw new Error(`The class of words <${name}> names itself.`);
    open.add(name);
    const node = choiceOf(members.map((one) => parsePhrase(one, grammar).node));
    open.delete(name);
    return node;
  });
  const word = oncePerKey((raw) => (wellFormed.test(raw) ? wordNode(raw, forms) : undefined));
  const grammar: Grammar = { forms, named, word };
  return grammar;
}

function wordNode(raw: string, forms: WordForms): Node {
  const prefix = raw.endsWith('*');
  const words = forms.wordsOf(prefix ? raw.slice(0, -1) : raw);
  const nodes = words.map((text, index): Node => ({
    type: 'word',
    text,
    prefix: prefix && index === words.length - 1,
  }));
  return nodes.length === 1 ? (nodes[0] as Node) : { type: 'sequence', nodes };
}

/** The most words that a phrase reaches over: places in it are bits of one number. */
export const longestPhrase = 30;

/**
 * Takes a phrase apart.
 *
 * @param source the phrase as the data file has it
 * @param grammar classes and word forms of its language
 * @returns the phrase, ready to be looked for
 * @throws Error that names the phrase, where it is not well formed
 */
export function parsePhrase(source: string, grammar: Grammar): Pattern {
  const commas = source.includes(',');
  const node = new Parser(source, source.replaceAll(',', ' '), grammar).phrase();
  if (mayBeEmpty(node)) throw new Error(`The phrase “${source}” matches no words at all.`);
  if (beginsWithGap(node)) throw new Error(`The phrase “${source}” begins with a gap.`);
  return { source, node, commas };
}

/**
 * The words that a phrase can begin with, without taking apart the rest of it.
 *
 * @param source the phrase as the data file has it
 * @param grammar classes and word forms of its language
 * @throws Error that names the phrase, where its beginning is not well formed
 */
export function beginningWords(source: string, grammar: Grammar): Beginning['words'] {
  if (isChoice(source)) return beginningOf(parsePhrase(source, grammar).node).words;
  const items = new Parser(source, source.replaceAll(',', ' '), grammar).firstItems();
  const [only] = items;
  return only && items.length === 1
    ? beginningWordsOf(only)
    : beginningOf({ type: 'sequence', nodes: items }).words;
}

/** One list for each word, so that phrases with the same beginning can be told by it. */
const beginningWordsOf: (node: Node) => Beginning['words'] = oncePerValue(
  (node: Node): Beginning['words'] => beginningOf(node).words,
);

/** Says whether a phrase is several, outside all brackets. */
function isChoice(source: string): boolean {
  let depth = 0;
  for (const char of source.includes('|') ? source : '') {
    if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth--;
    else if (char === '|' && depth === 0) return true;
  }
  return false;
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

const wellFormed = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*\*?$/u;
const symbol = /[()[\]|^$]/g;
const gap = /^(?:…|\.\.\.)(\d)$/;

class Parser {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(
    private readonly whole: string,
    source: string,
    private readonly grammar: Grammar,
  ) {
    this.#tokens = source.replace(symbol, ' $& ').trim().split(/\s+/);
  }

  phrase(): Node {
    const node = this.choice();
    if (this.peek() !== undefined) this.fail(`has a stray “${this.peek() ?? ''}”`);
    return node;
  }

  /** The items up to the first that must be there; a bound at the start says nothing of words. */
  firstItems(): Node[] {
    const nodes: Node[] = [];
    while (this.peek() !== undefined) {
      const node = this.item();
      if (node.type !== 'start') nodes.push(node);
      if (node.type !== 'start' && !beginningOf(node).open) break;
    }
    return nodes;
  }

  private choice(): Node {
    const nodes = [this.sequence()];
    while (this.peek() === '|') {
      this.#at++;
      nodes.push(this.sequence());
    }
    return choiceOf(nodes);
  }

  private sequence(): Node {
    const nodes: Node[] = [];
    for (let raw = this.peek(); raw !== undefined && !'|)]'.includes(raw); raw = this.peek())
      nodes.push(this.item());
    return nodes.length === 1 ? (nodes[0] as Node) : { type: 'sequence', nodes };
  }

  private item(): Node {
    const raw = this.#tokens[this.#at++] ?? '';
    if (raw === '(') return this.group(')');
    if (raw === '[') return { type: 'optional', node: this.group(']') };
    if (raw === '^') return { type: 'start' };
    if (raw === '$') return { type: 'end' };
    if (raw.startsWith('<') && raw.endsWith('>')) return this.grammar.named(raw.slice(1, -1));
    const most = gap.exec(raw)?.[1];
    return most === undefined ? this.word(raw) : { type: 'gap', most: Number(most) };
  }

  private group(closer: string): Node {
    const node = this.choice();
    if (this.peek() !== closer) this.fail(`lacks a “${closer}”`);
    this.#at++;
    return node;
  }

  private word(raw: string): Node {
    return this.grammar.word(raw) ?? this.fail(`holds “${raw}”, which is no word`);
  }

  private peek(): string | undefined {
    return this.#tokens[this.#at];
  }

  private fail(what: string): never {
    throw new Error(`The phrase “${this.whole}” ${what}.`);
  }
}

function choiceOf(nodes: readonly Node[]): Node {
  return nodes.length === 1 ? (nodes[0] as Node) : { type: 'choice', nodes };
}

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

function mayBeEmpty(node: Node): boolean {
  if (node.type === 'word') return false;
  if (node.type === 'sequence') return node.nodes.every(mayBeEmpty);
  return node.type !== 'choice' || node.nodes.some(mayBeEmpty);
}

function beginsWithGap(node: Node): boolean {
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
