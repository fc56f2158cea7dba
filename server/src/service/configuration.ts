/** Configuration for documents: the resolver with the rules and profiles there are, and its findings as ours. */
import { t } from '@vscode/l10n';
import type { Diagnostic } from 'vscode-languageserver-types';
import {
  createConfigResolver,
  explainDecision,
  type ConfigFinding,
  type ConfigResolver,
  type FileAccess,
  type ResolvedConfig,
} from '../config/index.js';
import { ruleUrl } from '../lint/rule-url.js';
import type { Finding } from '../lint/types.js';
import { configurableRules, profiles } from '../rules/profiles.js';
import { createTextMap } from './convert.js';
import { diagnosticOf } from './diagnostics.js';
import type { ClientFeatures } from './types.js';
import { escapeMarkdown } from './words.js';

/**
 * A resolver that knows all rules and profiles.
 *
 * @param files reads files
 * @param today gives the day, `YYYY-MM-DD`
 */
export function createResolver(files: FileAccess, today: () => string | null): ConfigResolver {
  return createConfigResolver({ files, profiles, rules: configurableRules, today });
}

/** What is wrong in a configuration file, as findings. */
export function toFindings(found: readonly ConfigFinding[]): readonly Finding[] {
  return found.map((one) => ({ ...one, source: 'guidepost', url: ruleUrl(one.rule), related: [] }));
}

/** What is wrong in a configuration file that is not open, as diagnostics. */
export function getConfigDiagnostics(
  uri: string,
  text: string,
  found: readonly ConfigFinding[],
  client: ClientFeatures,
): Diagnostic[] {
  const map = createTextMap(text);
  return toFindings(found).map((finding, index) => diagnosticOf(map, uri, finding, index, client));
}

/**
 * *Explain configuration*: which file and key decided what, as Markdown for people.
 *
 * @param config what holds for the document
 * @param shown how people see a file
 */
export function explainConfiguration(config: ResolvedConfig, shown: (uri: string) => string): string {
  const told = config.decisions.filter(({ by }) => by.kind !== 'default');
  const untold = config.decisions.length - told.length;
  const lines = (of: typeof told): string =>
    of.map((one) => `- ${escapeMarkdown(explainDecision(one, shown))}`).join('\n');
  const rules = told.filter(({ setting }) => setting.startsWith('rules.'));
  const others = told.filter(({ setting }) => !setting.startsWith('rules.'));
  const blocks = [
    `# ${t`What decides how this file is checked`}`,
    filesInWords(config, shown),
    ...(others.length > 0 ? [`## ${t`The community’s own ways`}`, lines(others)] : []),
    ...(rules.length > 0 ? [`## ${t`Rules`}`, lines(rules)] : []),
    untold === 1
      ? t`Everything else (1 setting) is as Guidepost comes.`
      : t`Everything else (${untold} settings) is as Guidepost comes.`,
    ...config.problems.map(({ uri, findings }) =>
      findings.length === 1
        ? t`Something is wrong in ${shown(uri)}: 1 problem, shown there.`
        : t`Something is wrong in ${shown(uri)}: ${findings.length} problems, shown there.`,
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function filesInWords({ files }: ResolvedConfig, shown: (uri: string) => string): string {
  if (files.length === 0)
    return t(
      'No configuration file: ' +
        'there is no `guidepost.config.json` (or `.yaml`) in this folder or above it.',
    );
  return `${t`Configuration files, the strongest first:`}\n\n${files.map((uri) => `- ${escapeMarkdown(shown(uri))}`).join('\n')}`;
}
