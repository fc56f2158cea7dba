/** English prose as retext reads it: once for each guide, for all language rules. Big: loaded when nobody types. */
import retextEnglish from 'retext-english';
import { toString } from 'nlcst-to-string';
import { unified } from 'unified';
import { oncePerValue } from '../../guide/remember.js';
import type { Guide, Position } from '../../guide/types.js';
import { countWhile } from '../../lint/spans.js';
import type { RuleContext } from '../../lint/types.js';
import { blankOut } from './foreign-words.js';
import { isEnglish } from './is-english.js';
import { passagesOf, placeOf, type Passage } from './passages.js';

/** A sentence of a passage. */
export interface Sentence {
  readonly passage: Passage;
  /** Indexes into the passage's words. */
  readonly from: number;
  readonly to: number;
  /** How many words it has; those of others, code and addresses do not count. */
  readonly words: number;
  /** How many letters these have. */
  readonly letters: number;
  /** As retext reads it; its offsets count from {@link Sentence.base}. */
  readonly node: SentenceNode;
  readonly base: number;
}

const english = unified().use(retextEnglish).freeze();

type Root = ReturnType<typeof english.parse>;
type ParagraphNode = Extract<Root['children'][number], { type: 'ParagraphNode' }>;
/** A sentence in retext's tree. */
export type SentenceNode = Extract<ParagraphNode['children'][number], { type: 'SentenceNode' }>;

/**
 * The sentences of a guide, in the order of its parts.
 *
 * @param guide the guide
 * @param context of the rule that asks
 * @returns nothing for a guide that is not in English
 */
export function sentencesOf(guide: Guide, { language, source }: RuleContext): readonly Sentence[] {
  return language === 'en' ? read(guide)(source) : [];
}

/** A guide is always asked for with the one text its positions count in. */
const read = oncePerValue((guide: Guide) => {
  let known: readonly Sentence[] | undefined;
  return (source: string): readonly Sentence[] => (known ??= readGuide(guide, source));
});

function readGuide(guide: Guide, source: string): readonly Sentence[] {
  const passages = passagesOf(guide);
  if (!isEnglish(passages)) return [];
  const starts: number[] = [];
  let text = '';
  for (const passage of passages) {
    starts.push(text.length);
    text += `${blankOut(passage, source)}\n\n`;
  }
  return sentenceNodes(text).flatMap((node) => toSentence(node, passages, starts));
}

function sentenceNodes(text: string): readonly SentenceNode[] {
  return english
    .parse(text)
    .children.flatMap((paragraph) => (paragraph.type === 'ParagraphNode' ? paragraph.children : []))
    .filter((node) => node.type === 'SentenceNode');
}

function toSentence(node: SentenceNode, passages: readonly Passage[], starts: readonly number[]): Sentence[] {
  const [start, end] = spanOf(node);
  const index = countWhile(starts.length, (at) => (starts[at] ?? 0) <= start) - 1;
  const passage = passages[index];
  const base = starts[index];
  if (!passage || base === undefined) return [];
  const words = node.children.filter((child) => child.type === 'WordNode').map((word) => toString(word));
  const spelt = words.filter((word) => /\p{L}/u.test(word));
  const letters = spelt.reduce((sum, word) => sum + word.length, 0);
  return [{ passage, from: start - base, to: end - base, words: spelt.length, letters, node, base }];
}

/** Where a node of retext's tree stands in the text it was made of. */
export function spanOf({ position }: Pick<SentenceNode, 'position'>): readonly [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

/**
 * The place of a sentence.
 *
 * @param sentence the sentence
 * @param source the text that the guide's positions count in
 */
export function sentencePlace({ passage, from, to }: Sentence, source: string): Position {
  return placeOf(passage, source, from, to);
}
