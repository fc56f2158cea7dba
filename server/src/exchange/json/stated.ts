/** What the author stated of pairs, as Markdown says it; guesses are made anew by whoever reads. */
import type { GuideJson } from '../generated/guide.js';

/** How practices of one guide are written. */
export interface Stated {
  /** The number behind the mark of those that pair by number. */
  readonly numbers: ReadonlyMap<string, number>;
  /** What stands behind a don't: ` (Instead: …)`, ` (no alternative)`. */
  readonly answers: ReadonlyMap<string, string>;
}

/** What is stated in a guide. */
export function statedOf({ pairs, practices, sections }: GuideJson): Stated {
  const numbers = new Map<string, number>();
  const answers = new Map<string, string>();
  const lineOf = new Map(practices.map(({ id, line }) => [id, line]));
  const inTable = (id: string): boolean => {
    const line = lineOf.get(id) ?? 0;
    const label = sections.findLast((section) => section.line < line);
    return sections.some((other) => other.line === label?.line && other.label !== label.label);
  };
  for (const { dont, do: answer, doText, evidence } of pairs) {
    if (evidence === 'inferred' || evidence === 'order') continue;
    if (doText !== null) answers.set(dont, ` (Instead: ${doText})`);
    else if (answer === null) answers.set(dont, ' (no alternative)');
    else if (!inTable(dont)) {
      const number = numbers.get(answer) ?? new Set(numbers.values()).size + 1;
      numbers.set(answer, number);
      numbers.set(dont, number);
    }
  }
  return { numbers, answers };
}
