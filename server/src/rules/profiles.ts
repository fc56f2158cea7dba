/** The profiles a configuration can extend, made from what each rule says of itself. */
import type { ConfigurableRule, Profile } from '../config/types.js';
import type { Rule, RuleGroup, RuleMeta, Severity } from '../lint/types.js';
import { hygieneIds } from '../lint/hygiene-ids.js';
import { rules } from './index.js';

/** Groups that `structure` leaves on: what can be seen without judging a single word. */
const structureGroups: readonly RuleGroup[] = ['structure', 'attribution', 'pairing', 'links', 'upkeep'];

/** What strict makes of the milder severities. */
const oneLevelUp: Readonly<Record<Severity, Severity>> = {
  hint: 'info',
  info: 'warning',
  warning: 'warning',
  error: 'error',
};

/** Every rule a configuration may name: ours, then remark-lint's. */
export const configurableRules: readonly ConfigurableRule[] = [
  ...rules.map(({ meta }) => ({
    id: meta.id,
    severity: meta.severity,
    off: meta.off === true,
    options: meta.options ?? {},
  })),
  ...hygieneIds.map((id) => ({ id, severity: 'info' as const, off: false, options: {} })),
];

/** The profiles by name. */
export const profiles: Readonly<Record<'recommended' | 'strict' | 'structure', Profile>> = {
  recommended: {
    description: 'Every rule as it was meant: what most communities want.',
    rules: table(() => 'default', 'default'),
  },
  strict: {
    description:
      'Nothing is overlooked: hints and notes one level graver, and the rules that are off by default on.',
    rules: table(strictSeverity, 'default'),
  },
  structure: {
    description: 'Only structure, signatures, pairs and links; not a word about wording.',
    rules: table(({ group }) => (structureGroups.includes(group) ? 'default' : 'off'), 'off'),
  },
};

type ProfileSeverity = Profile['rules'][string];

function table(severityOf: (meta: RuleMeta) => ProfileSeverity, hygiene: ProfileSeverity): Profile['rules'] {
  const own = rules.map(({ meta }: Rule) => [meta.id, severityOf(meta)] as const);
  return Object.fromEntries([...own, ...hygieneIds.map((id) => [id, hygiene] as const)]);
}

/** A rule with two severities keeps both, unless it names one for strict. */
function strictSeverity(meta: RuleMeta): ProfileSeverity {
  if (meta.strict) return meta.strict;
  if (meta.off) return meta.severity;
  const raised = oneLevelUp[meta.severity];
  return raised === meta.severity ? 'default' : raised;
}
