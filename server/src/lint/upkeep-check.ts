/** What is asked about comments that silence rules, and what is found. */
import type { GuideFile, Point, Position } from '../guide/types.js';
import type { Silence } from './suppress.js';
import type { Fix, Rule } from './types.js';

/** Something wrong with a comment, found by the rule that stands for it. */
export interface Upkeep {
  readonly rule: Rule;
  readonly position: Position;
  readonly message: string;
  readonly fixes: readonly Fix[];
}

/** The same before it is known which rule stands for it. */
export type UpkeepReport = Omit<Upkeep, 'rule'>;

/** What is looked at of a file. */
export type UpkeepFile = Pick<GuideFile, 'decision' | 'directives' | 'frontMatter'>;

/** What the questions about comments are answered from. */
export interface UpkeepCheck {
  readonly file: UpkeepFile;
  readonly source: string;
  readonly silence: Silence;
  readonly today: string | null;
  readonly ruleIds: ReadonlySet<string>;
  /** The rule that a mistyped name was meant to be; null when none is near. */
  readonly meant: (name: string) => string | null;
  /** Says whether a rule had its chance to find something: that it found nothing means something. */
  readonly hasSpoken: (rule: string) => boolean;
  readonly isOff: (rule: string) => boolean;
  /** Says whether a rule (null: any, of those that were silenced) found something between two points. */
  readonly found: (rule: string | null, from: Point, to: Point) => boolean;
}
