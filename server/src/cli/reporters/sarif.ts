/** SARIF 2.1.0, the form in which code hosts and editors take findings. */
import type { Position } from '../../guide/types.js';
import type { Finding, Fix, Severity } from '../../lint/types.js';
import { rules } from '../../rules/index.js';
import { fingerprints } from '../fingerprint.js';
import type { FileResult } from '../report.js';
import { shortWords } from './page-words.js';
import type { Reporter, ReportStyle } from './reporter.js';

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/** One SARIF run: the rules that spoke, and a result with fixes and fingerprint for each finding. */
export const sarif: Reporter = (files, style) => {
  const spoken = rulesOf(files);
  const index = new Map(spoken.map(({ rule }, at) => [rule, at]));
  const run = {
    tool: {
      driver: {
        name: 'Guidepost',
        version: style.version,
        semanticVersion: style.version,
        rules: spoken.map((finding) => toRule(finding, style)),
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: !files.some(({ unreadable }) => unreadable) }],
    results: files.flatMap((file) => toResults(file, index)),
  };
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)}\n`;
};

/** The first finding of each rule, by the rule's name. */
function rulesOf(files: readonly FileResult[]): readonly Finding[] {
  const first = new Map<string, Finding>();
  for (const { findings } of files) {
    for (const finding of findings) if (!first.has(finding.rule)) first.set(finding.rule, finding);
  }
  return [...first.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

function toRule({ rule: id, url, severity }: Finding, style: ReportStyle) {
  const meta = rules.find((rule) => rule.meta.id === id)?.meta;
  const page = style.page(url);
  const short = page === null ? null : shortWords(page);
  const text = short ?? `See ${style.address(url) ?? url}`;
  return {
    id,
    shortDescription: { text },
    fullDescription: { text },
    helpUri: style.address(url) ?? style.localAddress(url),
    help: { text, ...(page === null ? {} : { markdown: page }) },
    defaultConfiguration: { level: levels[meta?.severity ?? severity] },
    properties: { tags: [meta?.group ?? 'markdown'] },
  };
}

function toResults({ path, findings, text }: FileResult, index: ReadonlyMap<string, number>) {
  const known = fingerprints(path, findings, text);
  return findings.map((finding, at) => ({
    ruleId: finding.rule,
    ruleIndex: index.get(finding.rule),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: placeOf(path, finding.position) }],
    partialFingerprints: { 'guidepostWords/v1': known[at] },
    properties: { severity: finding.severity },
    ...relatedOf(path, finding),
    ...fixesOf(path, finding.fixes),
  }));
}

function relatedOf(path: string, { related }: Finding) {
  if (related.length === 0) return {};
  const relatedLocations = related.map(({ message, position }, at) => ({
    id: at + 1,
    message: { text: message },
    physicalLocation: placeOf(path, position),
  }));
  return { relatedLocations };
}

/** A fix that changes nothing by itself (it asks for words) has no place in SARIF. */
function fixesOf(path: string, fixes: readonly Fix[]) {
  const real = fixes.filter(({ edits }) => edits.length > 0);
  if (real.length === 0) return {};
  return {
    fixes: real.map(({ title, edits }) => ({
      description: { text: title },
      artifactChanges: [
        {
          artifactLocation: locationOf(path),
          replacements: edits.map(({ position, newText }) => ({
            deletedRegion: regionOf(position),
            ...(newText === '' ? {} : { insertedContent: { text: newText } }),
          })),
        },
      ],
    })),
  };
}

function placeOf(path: string, position: Position) {
  return { artifactLocation: locationOf(path), region: regionOf(position) };
}

/** Relative to the folder that was checked, which code hosts take for the repository; else the whole address. */
function locationOf(path: string) {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return { uri: `file://${encoded}` };
  if (/^[a-z]:\//iu.test(path))
    return { uri: `file:///${path.slice(0, 2)}${encoded.replace(/^[^/]*/u, '')}` };
  return { uri: encoded, uriBaseId: '%SRCROOT%' };
}

function regionOf({ start, end }: Position) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
