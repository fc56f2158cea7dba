/**
 * Remembers which rules had nothing to say about a part, until the part changes: most rules say nothing about most parts,
 * and while somebody types only one part is another.
 */
import type { LintSettings } from './settings.js';
import type { Rule, RuleScope, RuleSubjects } from './types.js';

type Subject = RuleSubjects[RuleScope];

/** Silence by part; holds for one check of one document. */
export interface SilentParts {
  /** The rules that said nothing about the same part before, to be added to; null where a part holds no words of its own. */
  readonly rulesAbout: (subject: Subject, language: string) => Set<Rule> | null;
}

/** Makes the memory of a document: for a check under `settings`, with the way back to what a part was read as. */
export function createSilence(): (
  settings: LintSettings,
  originOf: (words: object) => object,
) => SilentParts {
  let known = new WeakMap<object, Map<string, Set<Rule>>>();
  let under: LintSettings | null = null;
  return (settings, originOf) => {
    if (under !== settings) known = new WeakMap();
    under = settings;
    // Dozens of rules ask about the same part.
    const asked = new Map<Subject, Set<Rule>>();
    return {
      rulesAbout: (subject, language) => {
        if (!('prose' in subject)) return null;
        const before = asked.get(subject);
        if (before) return before;
        const words = originOf(subject.prose);
        const ways = known.get(words) ?? new Map<string, Set<Rule>>();
        known.set(words, ways);
        const key = wayOf(subject, language);
        const rules = ways.get(key) ?? new Set();
        ways.set(key, rules);
        asked.set(subject, rules);
        return rules;
      },
    };
  };
}

/** The same words can be looked at in several ways: as a practice, and as something said under a label. */
function wayOf(subject: Subject, language: string): string {
  const label = 'label' in subject && typeof subject.label === 'string' ? subject.label : '';
  return `${language} ${label}`;
}
