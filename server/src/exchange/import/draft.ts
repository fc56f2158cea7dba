/** A text in the making, with every repair that was made to it and the way back. */
import { Locator } from '../../guide/text.js';
import { HEAD_SIGN } from './heads.js';
import type { Repair, RepairKind } from './types.js';

/** Replaces the characters [from, to). */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly newText: string;
}

/** A repair before it is made: what it replaces, in one place or several. */
export interface Wanted {
  readonly kind: RepairKind;
  readonly what: string;
  readonly places: readonly Replacement[];
}

/** Something that was taken out, where it stood, and what to put there to have it back. */
export interface Taken {
  readonly kind: RepairKind;
  readonly what: string;
  readonly at: number;
  readonly before: string | null;
}

/** A place that was repaired, and what stood there; null when later changes touched it. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly before: string | null;
  /** How many texts that stood right before it were taken out later: they come back before it. */
  readonly behind: number;
}

interface Made {
  readonly kind: RepairKind;
  readonly what: string;
  readonly places: readonly Place[];
}

/** A text and its repairs; immutable. */
export class Draft {
  private constructor(
    readonly text: string,
    private readonly made: readonly Made[],
  ) {}

  /** A draft of `text`, nothing repaired yet. */
  static of(text: string): Draft {
    return new Draft(text, []);
  }

  /** Makes repairs; of two that touch each other the first in the text is made. */
  repair(wanted: readonly Wanted[]): Draft {
    const all = wanted.flatMap((one) => one.places.map((place) => ({ ...place, one })));
    const chosen = withoutOverlaps(all);
    if (chosen.length === 0) return this;
    const next = this.change(chosen);
    const places = new Map<Wanted, Place[]>();
    let shift = 0;
    for (const { one, from, to, newText } of chosen) {
      const start = from + shift;
      const place = { from: start, to: start + newText.length, before: this.text.slice(from, to), behind: 0 };
      const own = places.get(one);
      if (own) own.push(place);
      else places.set(one, [place]);
      shift += newText.length - (to - from);
    }
    const made = wanted.flatMap((one): Made[] => {
      const own = places.get(one);
      return own ? [{ kind: one.kind, what: one.what, places: own }] : [];
    });
    return new Draft(next.text, [...next.made, ...made]);
  }

  /** Changes form without a repair to tell: edits in order, without overlaps. */
  change(edits: readonly Replacement[]): Draft {
    if (edits.length === 0) return this;
    let text = '';
    let done = 0;
    for (const { from, to, newText } of edits) {
      text += this.text.slice(done, from) + newText;
      done = to;
    }
    const shifts = shiftsOf(edits);
    const made = this.made.map((one) => ({
      ...one,
      places: one.places.map((place) => moveOver(place, edits, shifts)),
    }));
    return new Draft(text + this.text.slice(done), made);
  }

  /**
   * Notes things that were taken out before there was a text; null: no way back.
   */
  note(taken: readonly Taken[]): Draft {
    const made = taken.map(({ kind, what, at, before }) => ({
      kind,
      what,
      places: [{ from: at, to: at, before, behind: 0 }],
    }));
    return new Draft(this.text, [...this.made, ...made]);
  }

  /** The repairs in the order of the text. */
  repairs(): readonly Repair[] {
    const locator = new Locator(this.text);
    return this.made
      .filter(({ kind, places }) => kind !== 'spaces' || places.some(({ before }) => before !== null))
      .toSorted((a, b) => order(a) - order(b) || (a.places[0]?.behind ?? 0) - (b.places[0]?.behind ?? 0))
      .map(({ kind, what, places }): Repair => {
        const [first = { from: 0, to: 0 }] = places;
        // Signs and spaces come back where they can; other repairs come back as a whole or not at all.
        const own = isPiecemeal(kind) ? places.filter(({ before }) => before !== null) : places;
        const known = own.every(({ before }) => before !== null);
        const undo = own.map(({ from, to, before }) => ({
          position: locator.position(from, to),
          newText: (before ?? '').replaceAll(HEAD_SIGN, ''),
        }));
        return { kind, what, position: locator.position(first.from, first.to), undo: known ? undo : [] };
      });
  }
}

function order({ places }: Made): number {
  return places[0]?.from ?? 0;
}

function isPiecemeal(kind: RepairKind): boolean {
  return kind === 'spaces' || kind === 'marks' || kind === 'characters';
}

function withoutOverlaps<T extends Replacement>(places: readonly T[]): T[] {
  const sorted = places.toSorted((a, b) => a.from - b.from || a.to - b.to);
  const kept: T[] = [];
  for (const place of sorted) if (place.from >= (kept[kept.length - 1]?.to ?? 0)) kept.push(place);
  return kept;
}

/** A place after edits; one that an edit cuts into has no way back. */
function moveOver(place: Place, edits: readonly Replacement[], shifts: readonly number[]): Place {
  let { from, to } = place;
  const first = firstAt(edits, from);
  let shift = shifts[first] ?? 0;
  let inside = 0;
  let whole = true;
  let { behind } = place;
  for (let index = first; index < edits.length; index++) {
    const edit = edits[index] as Replacement;
    const by = edit.newText.length - (edit.to - edit.from);
    const isEmpty = from === to;
    const isBreak = /[\r\n]/.test(edit.newText) && isSpace(edit.newText);
    if (edit.to <= from && (edit.from < from || !isEmpty || isBreak)) {
      shift += by;
      if (isEmpty && edit.to === from && edit.newText === '') behind++;
    } else if (edit.from >= to) break;
    else if (isEmpty) {
      // What was taken out before stood among words that go or change now: it comes back behind them.
      from = edit.to;
      to = from;
      shift += by;
      behind++;
    } else {
      if (edit.from >= from && edit.to <= to) inside += by;
      whole = false;
    }
  }
  return {
    from: from + shift,
    to: Math.max(from, to + inside) + shift,
    before: whole ? place.before : null,
    behind,
  };
}

/** How far the edits before each edit move what stands behind them. */
function shiftsOf(edits: readonly Replacement[]): readonly number[] {
  let shift = 0;
  return [0, ...edits.map(({ from, to, newText }) => (shift += newText.length - (to - from)))];
}

/** Index of the first edit that ends at `offset` or behind it; by halves, as a long text has thousands. */
function firstAt(edits: readonly Replacement[], offset: number): number {
  let [low, high] = [0, edits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.to ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isSpace(text: string): boolean {
  return text.trim() === '';
}
