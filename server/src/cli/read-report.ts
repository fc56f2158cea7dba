/** Results that an earlier run printed with `--format json`, as results again. */
import type { Position } from '../guide/types.js';
import type { Edit, Finding, Fix, Related, Severity } from '../lint/types.js';
import { isRecord } from './data.js';
import { type FileResult } from './report.js';
import { severities } from '../review/words.js';

type Data = Readonly<Record<string, unknown>>;

/** What something that is no such result is given up with. */
class Misshapen extends Error {}

/**
 * Reads a result.
 *
 * @param report what `guidepost check --format json` printed, parsed
 * @param textOf the present text of a file, for excerpts; empty where there is none
 * @returns null when it is something else
 */
export function readReport(report: unknown, textOf: (path: string) => string): readonly FileResult[] | null {
  try {
    const data = recordOf(report);
    if (data['version'] !== 1) return null;
    return listOf(data['files']).map((file) => fileOf(recordOf(file), textOf));
  } catch (error) {
    if (error instanceof Misshapen) return null;
    throw error;
  }
}

/** What nobody could look at is told from a guide with a mistake of ours in one rule. */
const unread: ReadonlySet<string> = new Set(['unreadable-file', 'internal-error']);

function fileOf(file: Data, textOf: (path: string) => string): FileResult {
  const path = stringOf(file['path']);
  const guide = booleanOf(file['guide']);
  const text = textOf(path);
  const place = placesIn(text);
  const findings = listOf(file['findings']).map((finding) => findingOf(recordOf(finding), place));
  const unreadable = !guide && findings.some(({ rule }) => unread.has(rule));
  return { path, guide, findings, unreadable, text: unreadable ? '' : text };
}

function findingOf(finding: Data, place: Place): Finding {
  const url = stringOf(finding['url']);
  return {
    source: /^[a-z]+:/iu.test(url) ? 'remark-lint' : 'guidepost',
    rule: stringOf(finding['rule']),
    severity: severityOf(finding['severity']),
    message: stringOf(finding['message']),
    position: place(finding),
    url,
    related: listOf(finding['related']).map((related) => relatedOf(recordOf(related), place)),
    fixes: listOf(finding['fixes']).map((fix) => fixOf(recordOf(fix), place)),
  };
}

function relatedOf(related: Data, place: Place): Related {
  return { message: stringOf(related['message']), position: place(related) };
}

function fixOf(fix: Data, place: Place): Fix {
  const kind = fix['kind'];
  if (kind !== 'safe' && kind !== 'suggestion') throw new Misshapen();
  return {
    title: stringOf(fix['title']),
    kind,
    edits: listOf(fix['edits']).map((edit) => editOf(recordOf(edit), place)),
  };
}

function editOf(edit: Data, place: Place): Edit {
  return { newText: stringOf(edit['newText']), position: place(edit) };
}

type Place = (data: Data) => Position;

/** Lines and columns with their offsets in a text. */
function placesIn(text: string): Place {
  const starts = [0, ...Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1)];
  const pointAt = (line: number, column: number) => {
    const start = starts[line - 1] ?? text.length;
    return { line, column, offset: Math.min(text.length, start + column - 1) };
  };
  return (data) => ({
    start: pointAt(numberOf(data['line']), numberOf(data['column'])),
    end: pointAt(numberOf(data['endLine']), numberOf(data['endColumn'])),
  });
}

function severityOf(value: unknown): Severity {
  const severity = severities.find((one) => one === value);
  if (severity === undefined) throw new Misshapen();
  return severity;
}

function recordOf(value: unknown): Data {
  if (!isRecord(value)) throw new Misshapen();
  return value;
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Misshapen();
  return value;
}

function stringOf(value: unknown): string {
  if (typeof value !== 'string') throw new Misshapen();
  return value;
}

function booleanOf(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new Misshapen();
  return value;
}

function numberOf(value: unknown): number {
  if (!Number.isSafeInteger(value) || Number(value) < 1) throw new Misshapen();
  return Number(value);
}
