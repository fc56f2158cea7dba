/** Who decided what: every setting there is, with the layer that had the last word. */
import type { Merged } from './merge.js';
import { adds } from './merge.js';
import type { ConfigurableRule, Decision, Source } from './types.js';

/** Parts whose headings can have other names. */
const labelled = ['situation', 'responses', 'dos', 'donts', 'practices', 'tips', 'report', 'credit', 'other'];
const requirable = ['title', 'situation', 'responses', 'dos', 'donts', 'tips', 'report', 'credit'];

/** Settings that are no rule's, in the order they are explained. */
const houseSettings: readonly string[] = [
  'guides',
  'language',
  'pairing',
  'sections.order',
  ...requirable.map((part) => `sections.${part}.required`),
  ...labelled.map((part) => `sections.${part}.labels`),
  'markers.do',
  'markers.dont',
  'format.listMark',
  'format.signatures',
  'format.sortSections',
  'contributors',
  'reportLinks',
  'crisisResources',
];

/**
 * What decided each setting.
 *
 * @param merged what the layers came to
 * @param rules the rules there are
 * @returns one decision for each setting: first those of no rule, then rule by rule with its options
 */
export function decisionsOf(merged: Merged, rules: readonly ConfigurableRule[]): readonly Decision[] {
  return [
    ...houseSettings.map((setting) => decide(merged, setting, null)),
    ...rules.flatMap((rule) => [
      decideRule(merged, rule),
      ...Object.entries(rule.options).map(([key, option]) =>
        decide(merged, `rules.${rule.id}.${key}`, option.default),
      ),
    ]),
  ];
}

function decideRule(merged: Merged, rule: ConfigurableRule): Decision {
  const usual = rule.off ? 'off' : rule.severity;
  const decision = decide(merged, `rules.${rule.id}`, usual);
  return decision.value === 'default' ? { ...decision, value: usual } : decision;
}

function decide(merged: Merged, setting: string, usual: unknown): Decision {
  const said = merged.get(setting);
  const [by = fallback, ...others] = said?.sources.toReversed() ?? [];
  return { setting, value: said ? said.value : usual, by, others, adds: adds(setting) };
}

const fallback: Source = { kind: 'default' };
