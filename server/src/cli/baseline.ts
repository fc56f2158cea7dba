/** The findings that a library already has, in a file, so that a check shows only new ones. */
import { dirname, relative, resolve, sep } from 'node:path';
import type { Finding } from '../lint/types.js';
import type { Arguments, OptionSpecs } from './arguments.js';
import { isRecord } from './data.js';
import { readFile } from './files/read-file.js';
import { wordsAt } from './fingerprint.js';
import { type Io, say } from './io.js';
import type { FileResult } from './report.js';
import { count } from '../review/words.js';
import { UsageError } from './usage-error.js';

/** The option that names the file. */
export const baselineOption: OptionSpecs = {
  baseline: {
    type: 'string',
    value: 'FILE',
    help: 'Show only findings that are not in this file, which guidepost baseline wrote.',
  },
};

/** One rule that speaks at the same words, and how often. */
interface Entry {
  readonly rule: string;
  readonly text: string;
  readonly count: number;
}

/** Known findings by file; paths count from the folder of the baseline file. */
type Known = ReadonlyMap<string, readonly Entry[]>;

/** These say that nobody looked: hiding them would hide whatever else is wrong. */
const neverKnown: ReadonlySet<string> = new Set(['unreadable-file', 'internal-error']);

/**
 * The findings of a run as a baseline file.
 *
 * @param file where it will lie
 */
export function toBaseline(files: readonly FileResult[], file: string, cwd: string): string {
  const known = files
    .map((result) => [keyOf(result, file, cwd), entriesOf(result)] as const)
    .filter(([, entries]) => entries.length > 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ version: 1, files: Object.fromEntries(known) }, null, 2)}\n`;
}

/** How many findings of a run a baseline holds. */
export function countKnown(files: readonly FileResult[]): number {
  return files.reduce((sum, { findings }) => sum + findings.filter(canBeKnown).length, 0);
}

/** Leaves out what is known, and says on standard error how much that was. */
export type Narrow = (files: readonly FileResult[]) => readonly FileResult[];

/**
 * Reads the file that `--baseline` names.
 *
 * @returns what leaves out known findings; what leaves out nothing when the option was not given
 * @throws UsageError when the file cannot be used: without it everything would be new
 */
export function openBaseline(args: Arguments, io: Io): Narrow {
  const name = args.value('baseline');
  if (name === undefined) return (files) => files;
  const file = resolve(io.cwd, name);
  const known = readKnown(file, name);
  return (files) => {
    const outcomes = files.map((result) =>
      withoutKnown(result, known.get(keyOf(result, file, io.cwd)) ?? []),
    );
    const hidden = outcomes.reduce((sum, one) => sum + one.hidden, 0);
    const gone = outcomes.reduce((sum, one) => sum + one.gone, 0);
    if (hidden > 0) say(io, `${count(hidden, 'known finding')} not shown (${name}).`);
    if (gone > 0)
      say(io, `${count(gone, 'known finding')} gone: guidepost baseline -o ${name} writes the file anew.`);
    return outcomes.map(({ result }) => result);
  };
}

function withoutKnown(result: FileResult, entries: readonly Entry[]) {
  const left = new Map(entries.map(({ rule, text, count: number }) => [keyIn(rule, text), number]));
  const findings = result.findings.filter((finding) => {
    if (!canBeKnown(finding)) return true;
    const key = keyIn(finding.rule, wordsAt(finding, result.text));
    const open = left.get(key) ?? 0;
    left.set(key, Math.max(0, open - 1));
    return open === 0;
  });
  const gone = [...left.values()].reduce((sum, number) => sum + number, 0);
  return { result: { ...result, findings }, hidden: result.findings.length - findings.length, gone };
}

function entriesOf({ findings, text }: FileResult): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const finding of findings.filter(canBeKnown)) {
    const { rule } = finding;
    const words = wordsAt(finding, text);
    const key = keyIn(rule, words);
    entries.set(key, { rule, text: words, count: (entries.get(key)?.count ?? 0) + 1 });
  }
  return [...entries.values()];
}

function canBeKnown({ rule }: Finding): boolean {
  return !neverKnown.has(rule);
}

function keyIn(rule: string, text: string): string {
  return `${rule} ${text}`;
}

function keyOf({ path }: FileResult, file: string, cwd: string): string {
  return relative(dirname(file), resolve(cwd, path)).split(sep).join('/');
}

function readKnown(file: string, name: string): Known {
  const { text, problem } = readFile(file);
  if (problem !== null) throw new UsageError(`--baseline ${name} cannot be used. ${problem}`);
  const known = knownIn(text);
  if (!known)
    throw new UsageError(`--baseline ${name} cannot be used. guidepost baseline did not write it so.`);
  return known;
}

function knownIn(text: string): Known | null {
  try {
    const data: unknown = JSON.parse(text);
    if (!isRecord(data) || data['version'] !== 1 || !isRecord(data['files'])) return null;
    const files = Object.entries(data['files']);
    return files.every((pair): pair is [string, Entry[]] => isEntryList(pair[1])) ? new Map(files) : null;
  } catch {
    return null;
  }
}

function isEntryList(value: unknown): value is Entry[] {
  return Array.isArray(value) && value.every(isEntry);
}

function isEntry(value: unknown): value is Entry {
  return (
    isRecord(value) &&
    typeof value['rule'] === 'string' &&
    typeof value['text'] === 'string' &&
    Number.isSafeInteger(value['count'])
  );
}
