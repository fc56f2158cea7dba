/** What decides how loud rules speak, their options, and what the community wants: one value for each configuration. */
import { plainHouseStyle, type HouseStyle } from '../guide/house-style.js';
import type { Rule, RuleContext, Severity } from './types.js';

/** Everything beside the text that findings depend on; what is remembered is remembered under one value of these. */
export interface LintSettings {
  /** Rule id → the severity of all its findings, or off; rules that are not named keep their own. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** Rule id → its options as configured and found valid. */
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly house: HouseStyle;
  /** The day of the check, `YYYY-MM-DD`; null when nobody knows. */
  readonly today: string | null;
}

/** The settings of somebody who configured nothing. */
export const plainSettings: LintSettings = {
  severities: {},
  options: {},
  house: plainHouseStyle,
  today: null,
};

/**
 * Says whether a rule speaks.
 *
 * @param rule the rule
 * @param settings the settings in force
 */
export function isActive({ meta }: Rule, { severities }: LintSettings): boolean {
  const severity = severities[meta.id];
  return severity === undefined ? meta.off !== true : severity !== 'off';
}

/**
 * The options of a rule: those configured over its defaults.
 *
 * @param rule the rule
 * @param given its options as configured
 */
export function optionsOf(
  { meta }: Rule,
  given: Readonly<Record<string, unknown>> = {},
): RuleContext['options'] {
  const defaults = Object.entries(meta.options ?? {}).map(([key, schema]) => [key, schema.default]);
  return { ...Object.fromEntries(defaults), ...given } as RuleContext['options'];
}
