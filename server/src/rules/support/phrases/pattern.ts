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
import { beginningOf, beginsWithGap, choiceOf, mayBeEmpty, type Beginning } from './beginnings.js';
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
  const node = new Parser(source, grammar).phrase();
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
  const items = new Parser(source, grammar).items(1).filter(({ type }) => type !== 'start');
  const [only] = items;
  return only && items.length === 1
    ? beginningWordsOf(only)
    : beginningOf({ type: 'sequence', nodes: items }).words;
}

/** One list for each word, so that phrases with the same beginning can be told by it. */
const beginningWordsOf: (node: Node) => Beginning['words'] = oncePerValue(
  (node: Node): Beginning['words'] => beginningOf(node).words,
);

/**
 * The beginning of a phrase, up to the second of the items that must be there: enough to say which words can come second,
 * without taking apart the rest.
 *
 * @param source the phrase as the data file has it
 * @param grammar classes and word forms of its language
 */
export function phraseHead(source: string, grammar: Grammar): Node {
  if (isChoice(source)) return parsePhrase(source, grammar).node;
  return { type: 'sequence', nodes: new Parser(source, grammar).items(2) };
}

/** Says whether a phrase is several, outside all brackets: takes out the innermost ones until none is left. */
function isChoice(source: string): boolean {
  let outside = source;
  for (let before = ''; outside.includes('|') && outside !== before;) {
    before = outside;
    outside = outside.replace(innermost, '');
  }
  return outside.includes('|');
}

const innermost = /[([][^()[\]]*[)\]]/g;

const wellFormed = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*\*?$/u;
/** Commas only say that the phrase may run over some. */
const token = /[()[\]|^$]|[^\s,()[\]|^$]+/g;
const gap = /^(?:…|\.\.\.)(\d)$/;

class Parser {
  /** Where the next token is looked for: phrases are long, and mostly only their beginning is asked for. */
  #at = 0;
  #next: string | undefined;

  constructor(
    private readonly whole: string,
    private readonly grammar: Grammar,
  ) {
    this.take();
  }

  phrase(): Node {
    const node = this.choice();
    if (this.#next !== undefined) this.fail(`has a stray “${this.#next}”`);
    return node;
  }

  /** The first items, up to so many that must be there. */
  items(most: number): Node[] {
    const nodes: Node[] = [];
    for (let count = 0; count < most && this.#next !== undefined;) {
      const node = this.item();
      nodes.push(node);
      if (!mayBeEmpty(node)) count++;
    }
    return nodes;
  }

  private choice(): Node {
    const nodes = [this.sequence()];
    while (this.#next === '|') {
      this.take();
      nodes.push(this.sequence());
    }
    return choiceOf(nodes);
  }

  private sequence(): Node {
    const nodes: Node[] = [];
    while (this.#next !== undefined && !'|)]'.includes(this.#next)) nodes.push(this.item());
    return nodes.length === 1 ? (nodes[0] as Node) : { type: 'sequence', nodes };
  }

  private item(): Node {
    const raw = this.take() ?? '';
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
    if (this.#next !== closer) this.fail(`lacks a “${closer}”`);
    this.take();
    return node;
  }

  private word(raw: string): Node {
    return this.grammar.word(raw) ?? this.fail(`holds “${raw}”, which is no word`);
  }

  private take(): string | undefined {
    const taken = this.#next;
    token.lastIndex = this.#at;
    this.#next = token.exec(this.whole)?.[0];
    this.#at = this.#next === undefined ? this.whole.length : token.lastIndex;
    return taken;
  }

  private fail(what: string): never {
    throw new Error(`The phrase “${this.whole}” ${what}.`);
  }
}
