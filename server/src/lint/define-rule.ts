/** Makes a rule: `meta` and `check` for service and command line, `plugin` for remark-cli. */
import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import type { VFile } from 'vfile';
import { guideFileOf, stripBom } from '../guide/index.js';
import { oncePerValue } from '../guide/remember.js';
import type { GuideFile } from '../guide/types.js';
import { attach } from './attached.js';
import { ruleUrl } from './rule-url.js';
import { createMemory, type Memory } from './recall.js';
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

/** What looks at one part and reports; a pure function of the part, the source in it and the options. */
type Check<S extends RuleScope, O extends OptionSchemas> = (
  subject: RuleSubjects[S],
  report: ReportFunction,
  context: RuleContext<O>,
) => void;

/**
 * Makes an idle rule.
 *
 * @param meta what docs, settings and precedence need to know, with `idle: true`
 * @param load gives the check, and loads what it needs (`import('./support/…')`) so that other rules need not wait for that
 * @returns the rule, to be listed in `rules/index.ts`
 */
export function defineRule<S extends RuleScope, const O extends OptionSchemas = NoOptions>(
  meta: RuleMeta<S, O> & { readonly idle: true },
  load: () => Promise<Check<S, O>>,
): Rule;
/**
 * Makes a rule.
 *
 * @param meta what docs, settings and precedence need to know; `over` says which part `check` is handed
 * @param check looks at one part and reports; must be a pure function of the part, the source in it and the options
 * @returns the rule, to be listed in `rules/index.ts`
 */
export function defineRule<S extends RuleScope, const O extends OptionSchemas = NoOptions>(
  meta: RuleMeta<S, O>,
  check: Check<S, O>,
): Rule;
export function defineRule(meta: Rule['meta'], given: unknown): Rule {
  // Scope and options are erased here: who runs a rule picks the parts by `meta.over`.
  const load = meta.idle ? (given as () => Promise<Rule['check']>) : null;
  const url = ruleUrl(meta.id);
  const plugin = lintRule<Root>({ origin: `guidepost:${meta.id}`, url }, (tree, file, options) => {
    if (!tree.position) return;
    if (!load) return void reportAll(rule, tree, file, options);
    return load().then((check) => reportAll({ ...rule, check }, tree, file, options));
  });
  const rule: Rule = load
    ? { meta, url, check: () => undefined, load, plugin }
    : { meta, url, check: given as Rule['check'], plugin };
  return rule;
}

/** All rules over one tree read what one of them has worked out. */
const memoryOf = oncePerValue<GuideFile, Memory>(createMemory);

function reportAll(rule: Rule, tree: Root, file: VFile, options: unknown): void {
  const read = guideFileOf(tree, file);
  const context: RuleContext = {
    source: stripBom(String(file)),
    language: read.guides[0]?.language ?? 'en',
    house: plainSettings.house,
    today: plainSettings.today,
    ruleIds: [],
    recall: memoryOf(read).recall,
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
