/** JUnit's XML, the form in which build servers take results: a suite for each file, a case for each finding. */
import type { Finding } from '../../lint/types.js';
import { type FileResult } from '../report.js';
import { severities } from '../../review/words.js';
import type { Reporter, ReportStyle } from './reporter.js';

/**
 * A finding as grave as `--fail-on` or graver is a failure, a milder one a passed case with the words as its output, so that build
 * server and exit code say the same; a file that could not be read is an error.
 */
export const junit: Reporter = (files, style) => {
  const suites = files.map((file) => suiteOf(file, style));
  const total = {
    tests: sum(suites, 'tests'),
    failures: sum(suites, 'failures'),
    errors: sum(suites, 'errors'),
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="guidepost" ${numbers(total)}>`,
    ...suites.flatMap(({ lines }) => lines),
    '</testsuites>',
    '',
  ].join('\n');
};

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
}

interface Suite extends Counts {
  readonly lines: readonly string[];
}

function suiteOf(file: FileResult, { failOn }: ReportStyle): Suite {
  const grave = severities.slice(0, severities.indexOf(failOn) + 1);
  const isFailure = (finding: Finding) => !file.unreadable && grave.includes(finding.severity);
  const counts = {
    tests: Math.max(1, file.findings.length),
    failures: file.findings.filter(isFailure).length,
    errors: file.unreadable ? file.findings.length : 0,
  };
  const kind = (finding: Finding) =>
    file.unreadable ? 'error' : isFailure(finding) ? 'failure' : 'system-out';
  const cases =
    file.findings.length === 0
      ? [`    <testcase name="${file.guide ? 'no problems' : 'no guide'}" classname="${xml(file.path)}"/>`]
      : file.findings.flatMap((finding) => caseLines(file.path, finding, kind(finding)));
  return {
    ...counts,
    lines: [
      `  <testsuite name="${xml(file.path)}" ${numbers(counts)} skipped="0">`,
      ...cases,
      '  </testsuite>',
    ],
  };
}

function caseLines(path: string, finding: Finding, kind: string): readonly string[] {
  const { rule, severity, message, position, url } = finding;
  const place = `${String(position.start.line)}:${String(position.start.column)}`;
  const attributes = kind === 'system-out' ? '' : ` type="${xml(severity)}" message="${xml(message)}"`;
  const body = `${path}:${place} ${severity}: ${message} (${rule}, ${url})`;
  return [
    `    <testcase name="${xml(`${rule} at ${place}`)}" classname="${xml(path)}">`,
    `      <${kind}${attributes}>${xml(body)}</${kind}>`,
    '    </testcase>',
  ];
}

function numbers({ tests, failures, errors }: Counts): string {
  return `tests="${String(tests)}" failures="${String(failures)}" errors="${String(errors)}"`;
}

function sum(suites: readonly Suite[], key: keyof Counts): number {
  return suites.reduce((total, suite) => total + suite[key], 0);
}

/** Escapes what XML would read as its own; what XML cannot hold at all becomes the replacement character. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;')
    .replace(/[\t\n\r]/gu, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
