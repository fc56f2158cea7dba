/** Runs one rule over the parts of a file it looks at. */
import { t } from '@vscode/l10n';
import type { Guide, GuideFile, Position } from '../guide/types.js';
import { ruleUrl } from './rule-url.js';
import type { RawFinding } from './raw-finding.js';
import type { Report, Rule, RuleContext, RuleScope, RuleSubjects } from './types.js';
import type { SilentParts } from './silent-parts.js';
import { utterancesOf } from './utterance.js';

type Subject = RuleSubjects[RuleScope];

/**
 * Runs a rule over every part it looks at in a file. A part on which the rule crashes gives one `internal-error`; the other
 * parts are still looked at.
 *
 * @param rule the rule
 * @param file what was read
 * @param context the source and the rule's options
 * @returns what the rule reported, in the order of the parts; nothing when the file is no guide
 */
export function runRule(rule: Rule, file: GuideFile, context: RuleContext): readonly RawFinding[] {
  if (!file.decision.guide || rule.meta.reportedElsewhere) return [];
  if (rule.meta.over === 'file') return runOverFile(rule, file, context);
  return file.guides.flatMap((guide) => runOverGuide(rule, guide, context));
}

/** Runs a rule whose subject is the file. */
export function runOverFile(rule: Rule, file: GuideFile, context: RuleContext): readonly RawFinding[] {
  return runOverParts(rule, [file], null, context);
}

/** Runs a rule over the parts of one guide, or over the guide. */
export function runOverGuide(
  rule: Rule,
  guide: Guide,
  context: RuleContext,
  silent?: SilentParts,
): readonly RawFinding[] {
  const scope = rule.meta.over;
  if (scope === 'file') return [];
  return runOverParts(rule, scope === 'guide' ? [guide] : partsOf[scope](guide), guide, context, silent);
}

function runOverParts(
  rule: Rule,
  subjects: readonly Subject[],
  guide: Guide | null,
  context: RuleContext,
  silent?: SilentParts,
): readonly RawFinding[] {
  const found: RawFinding[] = [];
  let crash: RawFinding | null = null;
  for (const subject of subjects) {
    const silence = silent?.rulesAbout(subject, context.language);
    if (silence?.has(rule)) continue;
    try {
      const said = checkPart(rule, subject, guide, context);
      if (said.length === 0) silence?.add(rule);
      found.push(...said);
    } catch (error) {
      crash ??= internalError(rule, placeOf(subject) ?? startOfFile, error);
    }
  }
  return crash ? [...found, crash] : found;
}

/**
 * The finding that says a rule crashed.
 *
 * @param rule the rule that crashed
 * @param position where it was looking
 * @param error what it threw
 */
export function internalError(rule: Pick<Rule, 'meta'>, position: Position, error: unknown): RawFinding {
  const why = error instanceof Error ? error.message : String(error);
  return {
    rule: 'internal-error',
    meta: rule.meta,
    url: ruleUrl('internal-error'),
    severity: 'error',
    message: t(
      'The check “{0}” stopped working here, so this part was not checked by it. ' +
        'This is a mistake in Guidepost, not in your guide: please report it with this text: {1}',
      rule.meta.id,
      why,
    ),
    position,
    about: [position],
    related: [],
    fixes: [],
    guide: null,
  };
}

/**
 * What a rule says about one part. A part rule is a pure function of its part, the source inside the part and its
 * context, so what it did not say is remembered with the part (silent-parts.ts).
 */
function checkPart(rule: Rule, subject: Subject, guide: Guide | null, context: RuleContext): RawFinding[] {
  const found: RawFinding[] = [];
  rule.check(
    subject,
    (at, report) => found.push(toRaw(rule, subject, guide, 'position' in at ? at.position : at, report)),
    context,
  );
  return found;
}

function toRaw(
  rule: Rule,
  subject: Subject,
  guide: Guide | null,
  position: Position,
  report: Report,
): RawFinding {
  const wide = rule.meta.over === 'guide' || rule.meta.over === 'file';
  const part = wide ? position : (placeOf(subject) ?? position);
  return {
    rule: rule.meta.id,
    meta: rule.meta,
    url: rule.url,
    severity: report.severity ?? rule.meta.severity,
    message: report.message,
    position,
    about: report.about ?? [part],
    related: report.related ?? [],
    fixes: report.fixes,
    guide,
  };
}

const partsOf: {
  readonly [S in Exclude<RuleScope, 'guide' | 'file'>]: (guide: Guide) => readonly RuleSubjects[S][];
} = {
  tip: (guide) => guide.tips,
  practice: (guide) => guide.practices,
  response: (guide) => guide.responses,
  reportOption: (guide) => guide.reportOptions,
  link: (guide) => guide.links,
  section: (guide) => guide.sections,
  utterance: utterancesOf,
};

const startOfFile: Position = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
};

function placeOf(subject: Subject): Position | null {
  return 'position' in subject ? subject.position : null;
}
