/** Makes a rule: `meta` and `check` for service and command line, `plugin` for remark-cli. */
import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import type { VFile } from 'vfile';
import { guideFileOf, stripBom } from '../guide/index.js';
import { attach } from './attached.js';
import { ruleUrl } from './rule-url.js';
import { runRule } from './run-rule.js';
import { optionsOf, plainSettings } from './settings.js';
import type {
  OptionSchemas,
  ReportFunction,
  Rule,
  RuleContext,
  RuleMeta,
  RuleScope,
  RuleSubjects,
} from './types.js';

/** What a rule without options has. */
type NoOptions = Readonly<Record<string, never>>;

/**
 * Makes a rule.
 *
 * @param meta what docs, settings and precedence need to know; `over` says which part `check` is handed
 * @param check looks at one part and reports; must be a pure function of the part, the source in it and the options
 * @returns the rule, to be listed in `rules/index.ts`
 */
export function defineRule<S extends RuleScope, const O extends OptionSchemas = NoOptions>(
  meta: RuleMeta<S, O>,
  check: (subject: RuleSubjects[S], report: ReportFunction, context: RuleContext<O>) => void,
): Rule {
  const url = ruleUrl(meta.id);
  const plugin = lintRule<Root>({ origin: `guidepost:${meta.id}`, url }, (tree, file, options) => {
    if (tree.position) reportAll(rule, tree, file, options);
  });
  // Scope and options are erased here: who runs a rule picks the parts by `meta.over`.
  const rule: Rule = {
    meta,
    url,
    check: check as unknown as Rule['check'],
    plugin,
  };
  return rule;
}

function reportAll(rule: Rule, tree: Root, file: VFile, options: unknown): void {
  const read = guideFileOf(tree, file);
  const context: RuleContext = {
    source: stripBom(String(file)),
    language: read.guides[0]?.language ?? 'en',
    house: plainSettings.house,
    today: plainSettings.today,
    ruleIds: [],
    options: optionsOf(rule, isRecord(options) ? options : {}),
  };
  for (const raw of runRule(rule, read, context)) {
    const message = file.message(raw.message, {
      place: raw.position,
      ruleId: raw.rule,
      source: 'guidepost',
    });
    message.url = raw.url;
    attach(message, raw);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
