/** Markdown for a comment on a pull request. */
import type { Finding } from '../../lint/types.js';
import { lineOf } from '../../review/excerpt.js';
import { type FileResult, summarise } from '../report.js';
import { count } from '../../review/words.js';
import { countFindings } from './counts.js';
import { asCode, asMarkdown } from '../../review/markdown-text.js';
import type { Reporter, ReportStyle } from './reporter.js';

/** Code hosts take comments of 65,536 characters. */
const longest = 60_000;
const longestExcerpt = 100;

/** A headline that counts; what is grave in the open, what is a note folded away; cut where a comment would be too long. */
export const markdown: Reporter = (files, style) => {
  const summary = summarise(files);
  const where = `${count(summary.files, 'file')}, ${count(summary.guides, 'guide')}`;
  const found = countFindings(summary);
  if (found === '') return `### Guidepost: no problems\n\nLooked at ${where}.\n`;
  const grave = partOf(files, isGrave, style);
  const notes = partOf(files, (finding) => !isGrave(finding), style);
  const folded =
    notes.length === 0 ? [] : ['<details><summary>Notes and hints</summary>', '', ...notes, '</details>', ''];
  const mend =
    summary.fixable > 0
      ? [`\`guidepost fix\` mends ${String(summary.fixable)} of them without changing a word.`, '']
      : [];
  const head = [`### Guidepost: ${found}`, '', `Looked at ${where}.`, '', ...mend];
  return cut(head, [...grave, ...folded], notes.length > 0);
};

function isGrave({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}

function partOf(
  files: readonly FileResult[],
  wanted: (finding: Finding) => boolean,
  style: ReportStyle,
): readonly string[] {
  return files.flatMap((file) => {
    const findings = file.findings.filter(wanted);
    if (findings.length === 0) return [];
    return [`#### ${asMarkdown(file.path)}`, '', ...findings.map((one) => itemOf(one, file, style)), ''];
  });
}

function itemOf(finding: Finding, { text, unreadable }: FileResult, { address }: ReportStyle): string {
  const { rule, severity, message, position, url } = finding;
  const page = address(url);
  const name = page === null ? `\`${rule}\`` : `[\`${rule}\`](${page})`;
  const line = unreadable ? '' : lineOf(text, position.start.line).trim();
  const excerpt = asCode(line.length > longestExcerpt ? `${line.slice(0, longestExcerpt).trimEnd()}…` : line);
  const place = unreadable ? '' : `, line ${String(position.start.line)}`;
  return `- **${severity}**${place}: ${asMarkdown(message)} (${name})${excerpt === '' ? '' : `<br>${excerpt}`}`;
}

/** Leaves out whole lines at the end and says how many findings stood there. */
function cut(head: readonly string[], lines: readonly string[], folds: boolean): string {
  const all = [...head, ...lines].join('\n');
  if (all.length <= longest) return all;
  let room = longest - head.join('\n').length;
  const kept = lines.slice(
    0,
    lines.findIndex((line) => (room -= line.length + 1) < 0),
  );
  const left = lines.slice(kept.length).filter((line) => line.startsWith('- ')).length;
  const open = folds && kept.some((line) => line.startsWith('<details>')) && !kept.includes('</details>');
  const closing = open ? ['', '</details>'] : [];
  return [...head, ...kept, ...closing, '', `…and ${String(left)} more`, ''].join('\n');
}
