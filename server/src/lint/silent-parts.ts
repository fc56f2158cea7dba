/**
 * Remembers which rules had nothing to say about a part, until the part changes: most rules say nothing about most parts,
 * and while somebody types only one part is another.
 */
import type { LintSettings } from './settings.js';
import type { Rule, RuleScope, RuleSubjects } from './types.js';

type Subject = RuleSubjects[RuleScope];

/** Silence by part; holds for one document. */
export interface SilentParts {
  /** True when the rule said nothing about the same part before. */
  readonly has: (rule: Rule, subject: Subject, language: string) => boolean;
  readonly add: (rule: Rule, subject: Subject, language: string) => void;
}

/** Makes the memory of a document: for a check under `settings`, with the way back to what a part was read as. */
export function createSilence(): (
  settings: LintSettings,
  originOf: (words: object) => object,
) => SilentParts {
  let known = new WeakMap<object, Set<string>>();
  let under: LintSettings | null = null;
  return (settings, originOf) => {
    if (under !== settings) known = new WeakMap();
    under = settings;
    const of = (subject: Subject): object | null => ('prose' in subject ? originOf(subject.prose) : null);
    return {
      has: (rule, subject, language) => {
        const words = of(subject);
        return words !== null && known.get(words)?.has(keyOf(rule, subject, language)) === true;
      },
      add: (rule, subject, language) => {
        const words = of(subject);
        if (words === null) return;
        const rules = known.get(words) ?? new Set();
        rules.add(keyOf(rule, subject, language));
        known.set(words, rules);
      },
    };
  };
}

/** The same words can be looked at in several ways: as a practice, and as something said under a label. */
function keyOf({ meta }: Rule, subject: Subject, language: string): string {
  const label = 'label' in subject && typeof subject.label === 'string' ? subject.label : '';
  return `${meta.id} ${language} ${label}`;
}
