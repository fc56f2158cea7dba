/** LSP feature: formatting of a guide or a part of it; only what proves to say the same is offered. */
import type { Range, TextEdit } from 'vscode-languageserver-types';
import { formatText, type FormatOptions } from '../exchange/format/format.js';
import { haveSameParts } from '../exchange/same-parts.js';
import type { TextEdit as ModelEdit } from '../exchange/text-edits.js';
import { createReader, plainHouseStyle } from '../guide/index.js';
import { applyEdits } from '../lint/apply-fixes.js';
import type { Position } from '../guide/types.js';
import type { FormatResult } from '../protocol.js';
import type { Checked } from './checked.js';
import { touches } from './convert.js';
import { toTextEdits } from './edits.js';
import { optionsOf } from './read-options.js';

/** A {@link FormatResult} with the protocol's edits. */
export interface Formatting {
  readonly outcome: FormatResult['outcome'];
  readonly changes: TextEdit[];
}

/**
 * Brings a guide, or a part of it, into canonical form. A selection inside of a list that would be read differently with only
 * some of its lines changed is widened to the lists, else to the sections that it touches.
 * @param checked the document
 * @param range the selected place; null for the whole document
 */
export function getFormatting(checked: Checked, range: Range | null): Formatting {
  if (!checked.result.decision.guide) return { outcome: 'no-guide', changes: [] };
  const options = optionsOf(checked);
  const { edits, refused } = formatText(checked.map.text, range ? inPlace(options) : options);
  const chosen = refused ? undefined : choose(checked, edits, range, options);
  if (!chosen) return { outcome: 'refused', changes: [] };
  return { outcome: chosen.length > 0 ? 'changed' : 'same', changes: toTextEdits(checked, chosen) };
}

/** A part alone cannot be put elsewhere. */
function inPlace({ house = plainHouseStyle, ...options }: FormatOptions): FormatOptions {
  return { ...options, house: { ...house, format: { ...house.format, sortSections: false } } };
}

function choose(
  checked: Checked,
  edits: readonly ModelEdit[],
  range: Range | null,
  options: FormatOptions,
): readonly ModelEdit[] | undefined {
  if (!range) return edits;
  const within = (place: Range) => edits.filter((edit) => touches(checked.map.range(edit.position), place));
  const asked = within(wholeLines(range));
  if (asked.length === 0 || asked.length === edits.length) return asked;
  const { guides } = checked.result.file;
  const wider = [guides.flatMap(({ lists }) => lists), guides.flatMap(({ sections }) => sections)];
  return [asked, ...wider.map((parts) => within(around(checked, wholeLines(range), parts)))].find((some) =>
    saysTheSame(checked, some, options),
  );
}

/** A range with all of the parts that it touches. */
function around({ map }: Checked, range: Range, parts: readonly { readonly position: Position }[]): Range {
  return parts
    .map(({ position }) => wholeLines(map.range(position)))
    .filter((part) => touches(part, range))
    .reduce(union, range);
}

function union(a: Range, b: Range): Range {
  const isBefore = (one: Range['start'], other: Range['start']): boolean =>
    one.line < other.line || (one.line === other.line && one.character < other.character);
  return {
    start: isBefore(b.start, a.start) ? b.start : a.start,
    end: isBefore(a.end, b.end) ? b.end : a.end,
  };
}

/** A label line that becomes a heading changes what stands on the lines below it: a part alone may read differently. */
function saysTheSame({ map }: Checked, edits: readonly ModelEdit[], options: FormatOptions): boolean {
  const before = createReader().read(map.text, options);
  const after = createReader().read(applyEdits(map.text, edits), options);
  return haveSameParts(before, after);
}

function wholeLines({ start, end }: Range): Range {
  return { start: { ...start, character: 0 }, end: { ...end, character: Number.MAX_SAFE_INTEGER } };
}
