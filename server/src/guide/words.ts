/** Words with their places: slices of a merged line as prose and positions. */
import type { InlineLine } from './inline.js';
import type { Locator } from './text.js';
import type { Position, Prose } from './types.js';

/** A run of plain words whose every character knows its source offset. */
export class Words {
  constructor(
    readonly line: InlineLine,
    readonly locator: Locator,
  ) {}

  get text(): string {
    return this.line.text;
  }

  /** The languages the words are read in. */
  get languages(): readonly string[] {
    return this.locator.languages;
  }

  /** Source offset of the character at `index`; the end for an index behind the last. */
  offset(index: number): number {
    return index < this.line.at.length ? (this.line.at[index] as number) : this.line.end;
  }

  /** Source offset behind the character before `index`. */
  endOffset(index: number): number {
    if (index <= 0) return this.offset(0);
    if (index >= this.line.at.length) return this.line.end;
    const last = this.line.at[index - 1] as number;
    const entity = this.text[index - 1] !== '&' && this.locator.text[last] === '&';
    return entity ? this.offset(index) : last + 1;
  }

  /** The position of the characters [from, to). */
  position(from: number, to: number): Position {
    return this.locator.position(this.offset(from), Math.max(this.offset(from), this.endOffset(to)));
  }

  /** The position of all the words, with the marks around them (`**`, `[`, a code tick). */
  get extent(): Position {
    const first = this.offset(0);
    const lead = this.line.lead < 0 ? first : Math.min(this.line.lead, first);
    return this.locator.position(lead, Math.max(lead, this.line.end));
  }

  /** The characters [from, to), trimmed, as prose. */
  prose(from: number, to: number): Prose {
    const raw = this.text.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    const text = raw.trim();
    const first = from + (text === '' ? 0 : lead);
    return proseOf(text, this.line.at.slice(first, first + text.length), this.endOffset(first + text.length));
  }
}

function proseOf(text: string, at: readonly number[], end: number): Prose {
  const start = at[0] ?? end;
  const straight = at.every((offset, index) => offset === start + index);
  return { text, start, map: straight ? null : [...at.map((offset) => offset - start), end - start] };
}
