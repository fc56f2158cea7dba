/** Shows findings under the lines they speak of. */
import type { Finding } from '../../../server/src/lint/types.js';

/**
 * The lines with findings, each with carets under the words and the severity and rule behind them; then the fixes.
 *
 * @example
 *   21 | - Report it with the form found in this post
 *                                          ^^^^^^^^^^^^ error lost-link
 *                                          = Make it a link (paste the address)
 */
export function annotate(text: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return 'nothing\n';
  const lines = text.split(/\r?\n/);
  let shown = 0;
  return findings
    .map((finding) => {
      const { line } = finding.position.start;
      const head = line === shown ? '' : `${String(line).padStart(3)} | ${lines[line - 1] ?? ''}\n`;
      shown = line;
      return head + under(finding, (lines[line - 1] ?? '').length);
    })
    .join('');
}

function under({ position: { start, end }, severity, rule, fixes }: Finding, width: number): string {
  const indent = ' '.repeat(5 + start.column);
  const last = end.line > start.line ? width + 1 : end.column;
  const carets = '^'.repeat(Math.max(1, last - start.column)) + (end.line > start.line ? '…' : '');
  const ways = fixes.map((fix) => `${indent}${fix.kind === 'safe' ? '=' : '?'} ${fix.title}\n`);
  return `${indent}${carets} ${severity} ${rule}\n${ways.join('')}`;
}
