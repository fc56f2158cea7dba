/** The rows of *Fix a Problem…*: plain data, no editor. */
import type { Speak } from '../speak.js';

/** A problem as the editor knows it. */
export interface Problem {
  readonly message: string;
  /** 0 for an error, 1 for a warning, 2 for a note, 3 for a hint. */
  readonly severity: number;
  readonly source?: string | undefined;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

/** A row of a list to choose from. */
export interface ProblemRow<T> {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  readonly problem: T;
}

const icons = ['$(error)', '$(warning)', '$(info)', '$(lightbulb)'];

/** The words of the place that a row shows; longer ones are cut. */
const most = 60;

/**
 * Lists what Guidepost found, in the order of the text from the cursor on: where somebody reads, they fix.
 * @param problems all problems of the document, those of other extensions too
 * @param line where the cursor is
 * @param wordsAt the words that a problem is about
 * @param t speaks
 */
export function problemRows<T extends Problem>(
  problems: readonly T[],
  line: number,
  wordsAt: (problem: T) => string,
  t: Speak,
): readonly ProblemRow<T>[] {
  const ours = problems.filter(({ source }) => source === 'guidepost' || source === 'remark-lint');
  const placed = ours.toSorted(
    ({ range: { start: a } }, { range: { start: b } }) => a.line - b.line || a.character - b.character,
  );
  const next = placed.findIndex(({ range }) => range.start.line >= line);
  const ordered = next > 0 ? [...placed.slice(next), ...placed.slice(0, next)] : placed;
  return ordered.map((problem) => ({
    label: `${icons[problem.severity] ?? ''} ${shortened(wordsAt(problem))}`.trim(),
    description: t('line {0}', problem.range.start.line + 1),
    detail: problem.message,
    problem,
  }));
}

function shortened(words: string): string {
  const line = words.trim().split(/\s*\n/, 1)[0] ?? '';
  return line.length > most ? `${line.slice(0, most).trimEnd()}…` : line;
}
