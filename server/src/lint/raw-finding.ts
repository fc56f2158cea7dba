/** A finding before precedence, gentle reading and suppression: what rules hand over, and what the preset passes on. */
import type { Guide, Position } from '../guide/types.js';
import type { Related, Report, RuleMeta, Severity } from './types.js';

/** What one report of one rule says, with all that the last step needs to know. */
export interface RawFinding {
  /** The id shown; differs from `meta.id` only for `internal-error`. */
  readonly rule: string;
  readonly meta: RuleMeta;
  readonly url: string;
  readonly severity: Severity;
  readonly message: string;
  readonly position: Position;
  /** The places it speaks of: what `yieldsTo` compares. */
  readonly about: readonly Position[];
  readonly related: readonly Related[];
  readonly fixes: Report['fixes'];
  /** The guide it was found in; null for a rule over the file. */
  readonly guide: Guide | null;
}
