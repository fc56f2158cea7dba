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
import { beginningOf, beginsWithGap, mayBeEmpty, type Beginning } from './beginnings.js';
import type { Node, Pattern } from './nodes.js';
import type { WordForms } from './word-forms.js';

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

const wellFormed = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*\*?$/u;
const token = /[()[\]|^$]|[^\s()[\]|^$]+/g;
const gap = /^(?:…|\.\.\.)(\d)$/;

class Parser {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(
    private readonly whole: string,
    source: string,
    private readonly grammar: Grammar,
  ) {
    this.#tokens = source.match(token) ?? [''];
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
