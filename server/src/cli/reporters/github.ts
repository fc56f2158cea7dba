import type { Finding, Severity } from '../../lint/types.js';
import type { Reporter } from './reporter.js';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** Workflow commands, one line for each finding, that GitHub shows on the changed lines. */
export const github: Reporter = (files) =>
  files.flatMap((file) => file.findings.map((finding) => `${commandFor(file.path, finding)}\n`)).join('');

function commandFor(path: string, finding: Finding): string {
  const { start, end } = finding.position;
  const columns =
    start.line === end.line ? [`col=${String(start.column)}`, `endColumn=${String(end.column)}`] : [];
  const properties = [
    `file=${escapeProperty(path)}`,
    `line=${String(start.line)}`,
    `endLine=${String(end.line)}`,
    ...(columns.length > 0 ? columns : [`col=${String(start.column)}`]),
    `title=${escapeProperty(finding.rule)}`,
  ];
  return `::${commands[finding.severity]} ${properties.join(',')}::${escapeData(finding.message)}`;
}

function escapeData(text: string): string {
  return text.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C');
}
