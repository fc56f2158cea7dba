/** Checks one document: reads it, runs the rules, keeps what shall be shown. */
import { createReader, stripBom, type ReadOptions } from '../guide/index.js';
import type { GuideFile } from '../guide/types.js';
import type { RawFinding } from './raw-finding.js';
import { runRule } from './run-rule.js';
import { settleRaw, toFindings } from './settle.js';
import type { Finding, Rule, Severity } from './types.js';

/** How a document is read and which rules speak how loud. */
export interface LintOptions extends ReadOptions {
  /** Rule id → the severity of all its findings, or off. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
}

/** What a check gives: the file as read, and the findings by position. */
export interface LintResult {
  readonly file: GuideFile;
  readonly findings: readonly Finding[];
}

/** Checks the versions of one document, one after another. */
export interface Linter {
  readonly check: (text: string, options: LintOptions) => LintResult;
}

/**
 * Makes a linter for one document; it holds the reader that remembers unchanged sections.
 *
 * @param rules the rules to run
 * @returns the linter; its `check` never throws
 */
export function createLinter(rules: readonly Rule[]): Linter {
  const reader = createReader();
  return {
    check: (text, options) => {
      const source = stripBom(text);
      const file = reader.read(source, options);
      return { file, findings: lintFile(rules, file, source, options.severities) };
    },
  };
}

/**
 * Runs rules over a file that was read.
 *
 * @param rules the rules to run
 * @param file what was read
 * @param source the text it was read from, without byte order mark
 * @param severities rule id → severity or off
 * @returns the findings by position; none when the file is no guide
 */
export function lintFile(
  rules: readonly Rule[],
  file: GuideFile,
  source: string,
  severities: LintOptions['severities'] = {},
): readonly Finding[] {
  if (!file.decision.guide) return [];
  const active = rules.filter((rule) => severities[rule.meta.id] !== 'off');
  const raw = active.flatMap((rule) => runRule(rule, file, { source, options: {} }));
  return toFindings(
    settleRaw(
      raw.map((one) => withSeverity(one, severities)),
      file,
      source,
    ),
  );
}

function withSeverity(raw: RawFinding, severities: NonNullable<LintOptions['severities']>): RawFinding {
  const severity = severities[raw.rule];
  return severity && severity !== 'off' ? { ...raw, severity } : raw;
}
