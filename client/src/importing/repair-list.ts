/** The repairs of imports, kept with their places while the text around them changes; plain data, no editor. */

/** Replaces the characters [from, to). */
export interface OffsetChange {
  readonly from: number;
  readonly to: number;
  readonly newText: string;
}

/**
 * Reads a change as editors tell it.
 * @param change of a document
 */
export function toOffsetChange({
  rangeOffset,
  rangeLength,
  text,
}: {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}): OffsetChange {
  return { from: rangeOffset, to: rangeOffset + rangeLength, newText: text };
}

/** A repair at its present place. */
export interface PlacedRepair {
  readonly what: string;
  readonly from: number;
  readonly to: number;
  /** Take it back; none where that cannot be. */
  readonly undo: readonly OffsetChange[];
}

/**
 * Follows a change of the text.
 * @param repairs where they stood before
 * @param changes what changed, all counted in the text before
 * @returns the repairs that the change left alone, at their new places
 */
export function follow(
  repairs: readonly PlacedRepair[],
  changes: readonly OffsetChange[],
): readonly PlacedRepair[] {
  // From the last to the first none moves another.
  return [...changes].sort((a, b) => b.from - a.from).reduce(followOne, repairs);
}

function followOne(repairs: readonly PlacedRepair[], change: OffsetChange): readonly PlacedRepair[] {
  const shift = change.newText.length - (change.to - change.from);
  const moved = <T extends Span>(place: T): T =>
    place.from >= change.to ? { ...place, from: place.from + shift, to: place.to + shift } : place;
  return repairs.flatMap((repair) => {
    const places = repair.undo.length > 0 ? repair.undo : [repair];
    if (places.some((place) => isTouched(place, change))) return [];
    const { from, to } = repair;
    const own = isTouched(repair, change) ? { from, to: Math.max(from, to + shift) } : moved({ from, to });
    return [{ ...repair, ...own, undo: repair.undo.map(moved) }];
  });
}

/**
 * Leaves out the repair that a change takes back, whoever made the change.
 * @param repairs the repairs
 * @param changes the change
 */
export function withoutTakenBack(
  repairs: readonly PlacedRepair[],
  changes: readonly OffsetChange[],
): readonly PlacedRepair[] {
  const made = new Set(changes.map(keyOf));
  const isMade = ({ undo }: PlacedRepair): boolean =>
    undo.length > 0 && undo.length === changes.length && undo.every((one) => made.has(keyOf(one)));
  const taken = repairs.find(isMade);
  return taken ? repairs.filter((one) => one !== taken) : repairs;
}

function keyOf({ from, to, newText }: OffsetChange): string {
  return `${from} ${to} ${newText.replace(/\r\n/g, '\n')}`;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Characters of the place itself changed; what is written right before or behind it leaves it whole. */
function isTouched(place: Span, { from, to }: Span): boolean {
  if (place.from === place.to) return from < place.from && place.from < to;
  return from === to ? place.from < from && from < place.to : from < place.to && place.from < to;
}

/**
 * Finds the repairs at a selection, in order of place.
 * @param repairs all of the document
 * @param from start of the selection
 * @param to its end
 */
export function repairsAt(
  repairs: readonly PlacedRepair[],
  from: number,
  to: number,
): readonly PlacedRepair[] {
  return repairs.filter((repair) =>
    [repair, ...repair.undo].some((place) => place.from <= to && from <= place.to),
  );
}

/**
 * Compares what an editor inserted with what was offered. Editors indent the lines of a paste like the line that it goes to.
 * @param offered the text of the edit
 * @param inserted what came into the document
 * @returns how far each line (from the second on) was moved to the right; undefined when it is another text
 */
export function indentOf(offered: string, inserted: string): number | undefined {
  const [wanted, given] = [offered.split(/\r?\n/), inserted.split(/\r?\n/)];
  if (wanted.length !== given.length || wanted[0] !== given[0]) return undefined;
  const indents = new Set<string>();
  for (const [index, line] of wanted.entries()) {
    const other = given[index] ?? '';
    if (index === 0 || other === line) {
      if (index > 0 && line !== '') indents.add('');
      continue;
    }
    if (!other.endsWith(line)) return undefined;
    const indent = other.slice(0, other.length - line.length);
    if (indent.trim() !== '') return undefined;
    if (line !== '') indents.add(indent);
  }
  if (indents.size > 1) return undefined;
  const [indent = ''] = indents;
  return indent.length;
}
