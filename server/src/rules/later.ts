/** What comes after our own findings, when the editor is idle: the idle rules and remark-lint's hygiene. */
import type { Reader } from '../guide/index.js';
import { awake } from '../lint/awake.js';
import { createLinter, type LintOptions } from '../lint/linter.js';
import { plainSettings, type LintSettings } from '../lint/settings.js';
import type { Finding, Rule } from '../lint/types.js';
import { checkHygiene } from './hygiene.js';
import { rules } from './index.js';

/** How a document is read and which rules speak, as for its first check. */
export interface LaterOptions extends LintOptions {
  /** False where remark-lint's rules were switched off. */
  readonly hygiene?: boolean;
}

/** What came later. */
export interface LaterResult {
  /** Of the idle rules by position, then of remark-lint's: nothing that the first check found. */
  readonly findings: readonly Finding[];
  /** What remark-lint's rules crashed with; null when they did not. */
  readonly failure: unknown;
}

/** Checks the versions of one document, one after another, with what may come later. */
export interface LaterLinter {
  readonly check: (text: string, options: LaterOptions) => Promise<LaterResult>;
}

/**
 * Makes the later half of a linter. Suppression, severities, options and precedence hold as in the first check.
 *
 * @param reader the reader of the first half: what that has read is not read again
 */
export async function createLaterLinter(reader?: Reader): Promise<LaterLinter> {
  const linter = createLinter(await awake(rules.filter(isNeeded)), reader);
  return {
    check: async (text, { hygiene = true, ...options }) => {
      const checked = linter.check(text, options);
      const idle = checked.findings.filter(isLater);
      if (!hygiene || !checked.decision.guide) return { findings: idle, failure: null };
      try {
        const generic = withSeverities(
          await checkHygiene(text, () => checked.file, options.settings?.today ?? null),
          options.settings ?? plainSettings,
        );
        return { findings: [...idle, ...generic], failure: null };
      } catch (failure) {
        return { findings: idle, failure };
      }
    },
  };
}

const idleIds: ReadonlySet<string> = new Set(
  rules.filter(({ meta }) => meta.idle).map(({ meta }) => meta.id),
);

/** The rules that idle rules give way to run once more, unheard, so that precedence holds. */
const spokenFor: ReadonlySet<string> = new Set(
  rules.flatMap(({ meta }) => (meta.idle ? (meta.yieldsTo ?? []) : [])),
);

function isNeeded({ meta }: Rule): boolean {
  return meta.idle === true || spokenFor.has(meta.id);
}

function isLater({ rule, crashed }: Finding): boolean {
  return idleIds.has(crashed ?? rule);
}

function withSeverities(findings: readonly Finding[], { severities }: LintSettings): readonly Finding[] {
  return findings.flatMap((finding) => {
    const severity = severities[finding.rule] ?? finding.severity;
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
}
