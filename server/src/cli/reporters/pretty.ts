import type { Finding, Severity } from '../../lint/types.js';
import { type FileResult, summarise } from '../report.js';
import { count } from '../../review/words.js';
import { countFindings } from './counts.js';
import { excerpt, printable } from './excerpt.js';
import type { Reporter, ReportStyle } from './reporter.js';

const colours: Readonly<Record<Severity | 'bold' | 'dim', number>> = {
  error: 31,
  warning: 33,
  info: 34,
  hint: 36,
  bold: 1,
  dim: 2,
};

/** For people: each finding with its source line and carets under the place, then one line that counts. */
export const pretty: Reporter = (files, style) => {
  const lines = files.filter((file) => file.findings.length > 0).flatMap((file) => fileLines(file, style));
  return [...lines, ...closingLines(files, style), ''].join('\n');
};

function fileLines(file: FileResult, style: ReportStyle): readonly string[] {
  const source = file.text.split('\n');
  const findings = file.findings.flatMap((finding) => findingLines(finding, source, file.unreadable, style));
  return [paint(printable(file.path), 'bold', style), ...findings, ''];
}

function findingLines(
  finding: Finding,
  source: readonly string[],
  unreadable: boolean,
  style: ReportStyle,
): readonly string[] {
  const { start } = finding.position;
  const head = [
    `  ${String(start.line)}:${String(start.column)}`,
    paint(finding.severity, finding.severity, style),
    printable(finding.message),
    paint(`(${finding.rule})`, 'dim', style),
  ].join('  ');
  return unreadable || source.length < start.line ? [head] : [head, ...sourceLines(finding, source, style)];
}

function sourceLines(finding: Finding, source: readonly string[], style: ReportStyle): readonly string[] {
  const { start, end } = finding.position;
  const line = source[start.line - 1] ?? '';
  const to = end.line > start.line ? line.length : end.column - 1;
  const gutter = String(start.line).padStart(6);
  const shown = excerpt(line, start.column - 1, to, style.columns - gutter.length - 4);
  const more = end.line > start.line ? paint(` … to line ${String(end.line)}`, 'dim', style) : '';
  return [
    `${paint(`${gutter} |`, 'dim', style)} ${shown.line}`.trimEnd(),
    `${paint(`${' '.repeat(gutter.length)} |`, 'dim', style)} ${paint(shown.carets, finding.severity, style)}${more}`,
  ];
}

function closingLines(files: readonly FileResult[], style: ReportStyle): readonly string[] {
  const summary = summarise(files);
  const where = `${count(summary.files, 'file')}, ${count(summary.guides, 'guide')}`;
  const found = countFindings(summary, (text, severity) => paint(text, severity, style));
  if (found === '') return [`No problems in ${where}.`, ...noGuideLines(files)];
  if (summary.fixable === 0) return [`${found} in ${where}.`];
  return [
    `${found} in ${where}.`,
    `guidepost fix mends ${String(summary.fixable)} of them without changing a word.`,
  ];
}

function noGuideLines(files: readonly FileResult[]): readonly string[] {
  if (files.length === 0 || files.some((file) => file.guide)) return [];
  return [
    'No file was read as a guide. To have one read as a guide, put `guide: true` into its front matter.',
  ];
}

function paint(text: string, colour: keyof typeof colours, style: ReportStyle): string {
  return style.colour ? `\u001B[${String(colours[colour])}m${text}\u001B[0m` : text;
}
