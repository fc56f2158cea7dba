/** retext's own checks, run over the sentences of a guide. */
import retextEquality from 'retext-equality';
import retextReadability from 'retext-readability';
import retextRepeatedWords from 'retext-repeated-words';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { countWhile } from '../../lint/spans.js';
import data from '../data/plain-language/en.json' with { type: 'json' };
import unequal from '../data/plain-language/en-unequal.json' with { type: 'json' };
import { spanOf, type Sentence } from './english.js';

/** Words that retext stopped at. */
export interface Stop {
  readonly sentence: Sentence;
  /** Indexes into the words of the sentence's passage. */
  readonly from: number;
  readonly to: number;
  readonly actual: string;
  /** What retext would write instead, best first. */
  readonly expected: readonly string[];
  /** Which of its patterns that is. */
  readonly id: string;
}

type Check = ReturnType<typeof retextRepeatedWords>;

/** Each of retext's seven formulas errs on a single sentence; five that agree seldom do. */
const AGREEING = 5 / 7;
/** A few long words in a short sentence make every formula err. */
const FEWEST_WORDS = 12;
/** Sentences of shorter words never come out hard, and the formulas are slow. */
const FEWEST_LETTERS = 4.4;

/**
 * The sentences that readers of an age find hard.
 *
 * @param sentences the sentences to look at
 * @param age the age at which a reader should still follow
 */
export function hardSentences(sentences: readonly Sentence[], age: number): readonly Sentence[] {
  const likely = sentences.filter(
    ({ words, letters }) => words >= FEWEST_WORDS && letters >= words * FEWEST_LETTERS,
  );
  const check = retextReadability({ age, minWords: FEWEST_WORDS, threshold: AGREEING });
  return run(check, likely).map(({ sentence }) => sentence);
}

/**
 * Words written twice in a row; not those that people double for emphasis, and no numbers.
 *
 * @param sentences the sentences to look at
 */
export function repeatedWords(sentences: readonly Sentence[]): readonly Stop[] {
  const suspects = sentences.filter((sentence) => DOUBLED.test(textOf(sentence)));
  return run(retextRepeatedWords(), suspects).filter(({ expected: [word = ''] }) => {
    return /\p{L}/u.test(word) && !emphasis.has(word.toLowerCase());
  });
}

const DOUBLED = /(?<![\p{L}\p{N}])([\p{L}\p{N}]{1,40})[^\p{L}\p{N}]{1,9}\1(?![\p{L}\p{N}])/iu;
const emphasis: ReadonlySet<string> = new Set(data.emphasis);

/**
 * Words that leave people out.
 *
 * @param sentences the sentences to look at
 * @param ignored what else to leave alone: words, or ids of retext-equality's patterns
 */
export function unequalWords(sentences: readonly Sentence[], ignored: readonly string[]): readonly Stop[] {
  const silent = new Set([...beside, ...ignored.map((one) => one.toLowerCase())]);
  const suspects = sentences.filter(mayExclude);
  return run(retextEquality(), suspects).filter(
    ({ id, actual }) => !silent.has(id) && !silent.has(actual.toLowerCase()),
  );
}

/** Some stops, at least one. */
export type Stops = readonly [Stop, ...Stop[]];

/**
 * The stops of each sentence that has any, in order.
 *
 * @param stops stops of one check
 */
export function bySentence(stops: readonly Stop[]): readonly Stops[] {
  const groups = new Map<Sentence, [Stop, ...Stop[]]>();
  for (const stop of stops.toSorted((a, b) => a.sentence.base - b.sentence.base || a.from - b.from)) {
    const group = groups.get(stop.sentence);
    if (group) group.push(stop);
    else groups.set(stop.sentence, [stop]);
  }
  return [...groups.values()];
}

const beside: readonly string[] = Object.values(data.equality).flat();

const beginnings: ReadonlySet<string> = new Set(unequal.beginnings);

/** Compared as retext-equality does it: in lower case, without marks inside. */
function mayExclude(sentence: Sentence): boolean {
  const words = textOf(sentence)
    .toLowerCase()
    .split(/[\s/]+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''));
  return words.some(
    (word, index) => beginnings.has(word) || beginnings.has(`${word} ${words[index + 1] ?? ''}`),
  );
}

/** One paragraph holds them all: retext-equality prepares its word list anew for each. */
function run(check: Check, sentences: readonly Sentence[]): readonly Stop[] {
  if (sentences.length === 0) return [];
  const file = new VFile();
  const paragraph = { type: 'ParagraphNode' as const, children: sentences.map(({ node }) => node) };
  check({ type: 'RootNode', children: [paragraph] }, file);
  return file.messages.flatMap((message) => toStop(message, sentences));
}

function toStop(message: VFileMessage, sentences: readonly Sentence[]): Stop[] {
  const { place, actual = '', expected, ruleId = '' } = message;
  if (!place || !('start' in place)) return [];
  const [start, end] = spanOf({ position: place });
  const at = countWhile(sentences.length, (index) => startOf(sentences[index]) <= start) - 1;
  const sentence = sentences[at];
  if (!sentence) return [];
  const { base } = sentence;
  const better = (expected ?? []).filter((word) => !awkward.has(word.toLowerCase()));
  return [{ sentence, from: start - base, to: end - base, actual, expected: better, id: ruleId }];
}

const awkward: ReadonlySet<string> = new Set(data.awkward);

function startOf(sentence: Sentence | undefined): number {
  return sentence ? sentence.base + sentence.from : Infinity;
}

function textOf({ passage: { prose }, from, to }: Sentence): string {
  return prose.text.slice(from, to);
}
