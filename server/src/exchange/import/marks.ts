/** Marks in the text of a tree that tell, once it is Markdown, where something was taken out. */
import type { Text } from 'hast';
import { GAP } from './gap.js';
import { Draft, type Taken } from './draft.js';
import type { RepairKind } from './types.js';

/** Something that was taken out of the tree. */
export interface Drop {
  readonly kind: RepairKind;
  readonly what: string;
  /** Markdown to put back; null: no way back. */
  readonly before: string | null;
  /** It stood on lines of its own. */
  readonly block: boolean;
}

const SIGN = '\uE0F5';
const FIRST = 0xe200;
/** More drops than this are noted without a place. */
const MOST = 2000;
const GAP_SIGN = '\uE0F6';
const MARKS = /\uE0F5[\uE200-\uE9FF]|\uE0F6/g;

/** Words of a page without the signs that marks are made of. */
export function withoutMarks(text: string): string {
  return text.replace(/[\uE0F1-\uE0F7\uE200-\uE9FF]/g, '');
}

/** Notes what is taken out of a tree while it is walked in the order of its text. */
export class DropBox {
  readonly drops: Drop[] = [];
  #last: Text | null = null;
  #waiting = '';

  /** No words were met yet. */
  get isAtStart(): boolean {
    return this.#last === null;
  }

  /** The walk came to a text: what was taken out before the first one is marked there. */
  meet(text: Text): void {
    if (text.value.trim() === '') return;
    text.value = this.#waiting + text.value;
    this.#waiting = '';
    this.#last = text;
  }

  /** Something was taken out here. */
  drop(drop: Drop): void {
    this.drops.push(drop);
    const number = this.drops.length - 1;
    if (number < MOST) this.mark(SIGN + String.fromCharCode(FIRST + number));
  }

  /** Here words lost their link. */
  gap(): void {
    this.mark(GAP_SIGN);
  }

  private mark(sign: string): void {
    const text = this.#last;
    if (!text) {
      this.#waiting += sign;
      return;
    }
    const end = text.value.trimEnd().length;
    text.value = text.value.slice(0, end) + sign + text.value.slice(end);
  }
}

/** A draft of Markdown with marks: gaps become comments, what was taken out is noted where it stood. */
export function draftOf(markdown: string, drops: readonly Drop[]): Draft {
  const places = new Map<number, number>();
  const pieces: string[] = [];
  let [done, length] = [0, 0];
  const put = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const { index, 0: mark } of markdown.matchAll(MARKS)) {
    put(markdown.slice(done, index));
    done = index + mark.length;
    if (mark === GAP_SIGN) put(/^\s?$/.test(markdown.slice(Math.max(0, index - 1), index)) ? GAP : ` ${GAP}`);
    else places.set(mark.charCodeAt(1) - FIRST, length);
  }
  const text = pieces.join('') + markdown.slice(done);
  return Draft.of(text).note(drops.map((drop, index) => takenAt(drop, places.get(index) ?? 0, text)));
}

function takenAt({ kind, what, before, block }: Drop, place: number, text: string): Taken {
  if (!block || before === null) return { kind, what, at: place, before };
  const end = text.indexOf('\n', place);
  return { kind, what, at: end < 0 ? text.length : end, before: `\n\n${before}` };
}
