/** Two-column tables: each row sets a do beside a don't. */
import { labelMeaning } from './label.js';
import type { Line } from './lines.js';
import { symbolAt } from './marker.js';
import { noAlternativeIn, practiceOf } from './practice.js';
import type { Label, Polarity, Practice } from './types.js';
import type { Unit } from './unit.js';
import type { LabelMeaning } from './vocabulary.js';
import { polarityOf } from './vocabulary.js';
import { Words } from './words.js';
import type { Locator } from './text.js';

/** One side of a table of practices. */
export interface TableSide {
  readonly polarity: Polarity;
  readonly label: Label;
  readonly meaning: LabelMeaning | null;
  readonly practices: readonly Practice[];
}

/** An empty cell, or kramdown attributes that Markdown takes for a row. */
const NOTHING = /^(?:[\s\-–—/.]*|\{:.*\})$/u;

/**
 * The sides of the table that `cells` make up; empty when its head does not set a do against a don't.
 *
 * @param firstList - index of the first list; the two sides take this one and the next
 * @param firstGroup - group numbers of the rows count from here
 * @param own - the side its part stands for: there one column (`Don't | Because`) is enough
 */
export function tableSides(
  cells: readonly Line[],
  locator: Locator,
  firstList: number,
  firstGroup: number,
  own: Polarity | null = null,
): TableSide[] {
  const heads = cells.filter((line) => line.cell?.row === 0).map((line) => headOf(line, locator));
  const dos = heads.find(({ polarity }) => polarity === 'do');
  const donts = heads.find(({ polarity }) => polarity === 'dont');
  const sides = [donts, dos].filter((head) => head !== undefined);
  if (sides.length < 2 && sides[0]?.polarity !== own) return [];
  const unanswered = dos
    ? unansweredRows(cells, dos.column, firstGroup, locator.languages)
    : new Set<number>();
  return sides
    .sort((a, b) => a.column - b.column)
    .map((head, index) => ({
      polarity: head.polarity as Polarity,
      label: head.label,
      meaning: head.meaning,
      practices: sidePractices(cells, locator, head, firstList + index, firstGroup).map((practice) =>
        practice.polarity === 'dont' && unanswered.has(practice.group) ? withoutAnswer(practice) : practice,
      ),
    }));
}

/** Rows whose do says `(no alternative)`. */
function unansweredRows(
  cells: readonly Line[],
  column: number,
  firstGroup: number,
  languages: readonly string[],
): ReadonlySet<number> {
  const rows = cells.filter(
    ({ cell, text }) => cell?.column === column && noAlternativeIn(text, languages) >= 0,
  );
  return new Set(rows.map(({ cell }) => firstGroup + (cell?.row ?? 0)));
}

function withoutAnswer(practice: Practice): Practice {
  return practice.instead
    ? practice
    : { ...practice, instead: { position: practice.position, text: null, prose: null } };
}

interface Head {
  readonly column: number;
  readonly polarity: Polarity | null;
  readonly label: Label;
  readonly meaning: LabelMeaning | null;
}

function headOf(line: Line, locator: Locator): Head {
  const meaning = labelMeaning(line.text, locator.languages);
  const polarity =
    (meaning && polarityOf(meaning.kind)) ?? symbolAt(line.text, locator.languages)?.polarity ?? null;
  const position = new Words(line, locator).extent;
  const kind = polarity === 'dont' ? 'donts' : 'dos';
  return {
    column: line.cell?.column ?? 0,
    polarity,
    meaning,
    label: { position, text: line.text.trim(), kind, form: 'cell', depth: 8 },
  };
}

function sidePractices(
  cells: readonly Line[],
  locator: Locator,
  head: Head,
  list: number,
  firstGroup: number,
): Practice[] {
  return cells
    .filter(({ cell, text }) => cell && cell.row > 0 && cell.column === head.column && !NOTHING.test(text))
    .flatMap((line) => {
      const unit: Unit = {
        container: 'cell',
        lines: [line],
        words: new Words(line, locator),
        nested: false,
        top: -1,
        quoted: false,
      };
      const group = firstGroup + (line.cell?.row ?? 0);
      return practiceOf(unit, { list, group, listPolarity: head.polarity }) ?? [];
    })
    .filter(
      (practice) => practice.polarity === 'dont' || noAlternativeIn(practice.text, locator.languages) < 0,
    );
}
