/** The plainest way to write each block of a guide that is still read back as the same guide. */
import { joinBlocks, type TextBlock } from './render-text.js';

/** The blocks of each node of a guide, in order. */
type Written = readonly (readonly TextBlock[])[];

/** What tells whether a text is still the same guide. */
export interface Proof {
  /** The guide as it was, block by block: what is always the same. */
  readonly source: Written;
  /** Quick: says of most texts whether they are the same. */
  readonly seemsSame: (written: string) => boolean;
  /** Slow and certain. */
  readonly isSame: (written: string) => boolean;
}

/** What was found. */
export interface Plainest {
  readonly blocks: readonly TextBlock[];
  /** Some blocks are not written in the plainest way. */
  readonly marked: boolean;
}

/**
 * Writes each block as plainly as it can be.
 *
 * @param ways - the blocks in each way of writing, the plainest first
 * @param proof - what tells whether it is the same guide
 */
export function plainest(ways: readonly Written[], proof: Proof): Plainest {
  const all = [...ways, proof.source];
  const plain = proof.source.map(() => 0);
  const isMarkdown = proof.source.map(() => ways.length);
  // Mostly it is the headings that need their marks.
  const headings = proof.source.map((blocks) => (blocks.some(({ starts }) => starts) ? 1 : 0));
  const tried = [plain, headings, ...[...ways.keys()].slice(1).map((level) => plain.map(() => level))];
  const start = tried.find((levels) => proof.isSame(textOf(all, levels))) ?? isMarkdown;
  return start === plain ? found(all, plain) : lowered(all, start, proof);
}

/** Lowers blocks by halves, so that the few which need their marks are found among many. */
function lowered(all: readonly Written[], start: readonly number[], proof: Proof): Plainest {
  const search = new Search(all, start, proof);
  search.lower(0, start.length);
  // The quick proof is not the whole one: what it found is given only when the whole one agrees.
  return found(all, proof.isSame(textOf(all, search.levels)) ? search.levels : start);
}

/** So many characters may be read in a search: a long guide is not worth minutes. */
const MOST_READ = 250_000;

class Search {
  levels: readonly number[];
  #read = 0;

  constructor(
    private readonly all: readonly Written[],
    start: readonly number[],
    private readonly proof: Proof,
  ) {
    this.levels = start;
  }

  /** @param fails - the whole stretch is known to need a mark somewhere */
  lower(from: number, to: number, fails = false): boolean {
    if (from >= to) return true;
    if (!fails && this.fits(from, to, 0)) return true;
    if (to - from === 1) {
      for (let level = 1; level < (this.levels[from] ?? 0); level++)
        if (this.fits(from, to, level)) return false;
      return false;
    }
    const middle = (from + to) >> 1;
    // When the first half needs none, the second half alone is what failed just now.
    const first = this.lower(from, middle);
    const second = this.lower(middle, to, first);
    return first && second;
  }

  private fits(from: number, to: number, level: number): boolean {
    const levels = this.levels.map((own, at) => (at >= from && at < to ? Math.min(own, level) : own));
    const before = textOf(this.all, this.levels);
    const text = textOf(this.all, levels);
    if (text !== before) {
      this.#read += text.length;
      if (this.#read > MOST_READ || !this.proof.seemsSame(text)) return false;
    }
    this.levels = levels;
    return true;
  }
}

function blocksOf(all: readonly Written[], levels: readonly number[]): readonly TextBlock[] {
  return levels.flatMap((level, at) => all[level]?.[at] ?? []);
}

function textOf(all: readonly Written[], levels: readonly number[]): string {
  return joinBlocks(blocksOf(all, levels));
}

function found(all: readonly Written[], levels: readonly number[]): Plainest {
  return { blocks: blocksOf(all, levels), marked: levels.some((level) => level > 0) };
}
