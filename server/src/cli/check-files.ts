import { fileFinding, unreadableFinding } from '../lint/file-finding.js';
import type { Finding } from '../lint/types.js';
import type { Arguments } from './arguments.js';
import { checkText } from './check-text.js';
import type { Configuration } from './configuration.js';
import { type Decoded, decode } from './files/decode.js';
import { findFiles } from './files/find-files.js';
import { readFile } from './files/read-file.js';
import { type Io, say } from './io.js';
import type { FileResult } from './report.js';
import { shareOf } from './shard.js';
import { UsageError } from './usage-error.js';

/** A text to look at, or why there is none, and where it came from. */
export interface Source {
  /** As shown to people. */
  readonly path: string;
  /** Null for standard input. */
  readonly absolute: string | null;
  readonly content: Decoded;
}

/** The sources that the command line names. */
export interface Sources {
  readonly sources: Iterable<Source>;
  readonly total: number;
  /** True when something named was not there to be looked at. */
  readonly failed: boolean;
}

/**
 * The texts that a command is to look at: standard input, or the files behind paths and globs, read one at a time.
 * Says on standard error what was left out.
 *
 * @throws UsageError when standard input and paths are both named
 */
export async function openSources(args: Arguments, io: Io): Promise<Sources> {
  if (args.has('stdin') && args.has('shard'))
    throw new UsageError('give either --stdin or --shard, not both.');
  if (args.has('stdin')) return { sources: [await openStdin(args, io)], total: 1, failed: false };
  if (args.value('stdin-path') !== undefined)
    throw new UsageError('--stdin-path goes together with --stdin.');
  const { targets, notes, failed } = findFiles(args.operands, io.cwd);
  const share = shareOf(targets, args);
  for (const note of notes) say(io, note);
  return {
    sources: lazily(share, ({ path, absolute }) => ({ path, absolute, content: readFile(absolute) })),
    total: share.length,
    failed,
  };
}

/**
 * Checks one source; what cannot be read becomes the finding `unreadable-file`, a crash becomes `internal-error`.
 *
 * @param configuration says how; it remembers what is wrong in its own files
 */
export async function checkSource(source: Source, configuration: Configuration): Promise<FileResult> {
  const { path, content } = source;
  if (content.problem !== null) return unreadableResult(path, content.problem);
  try {
    if (configuration.isConfigFile(source)) return await configuration.check(source, content.text);
    const { declared, settings } = await configuration.of(source);
    const { decision, findings } = await checkText(content.text, { path, declared, settings });
    return { path, guide: decision.guide, text: content.text, findings, unreadable: false };
  } catch (error) {
    return failedResult(path, fileFinding('internal-error', 'error', crashMessage(error)));
  }
}

/** Results with those of the configuration files that something is wrong in, which come first. */
export function withConfiguration(
  files: readonly FileResult[],
  configuration: Configuration,
): readonly FileResult[] {
  const named = new Set(files.map(({ path }) => path));
  return [...configuration.problems().filter(({ path }) => !named.has(path)), ...files];
}

/** The result for a file that could not be read. */
export function unreadableResult(path: string, reason: string): FileResult {
  return failedResult(path, unreadableFinding(reason));
}

/** The result for a file whose mended text could not be written. */
export function unwritableResult(path: string, reason: string): FileResult {
  const message = `This file could not be written, so it is as it was. ${reason}`;
  return failedResult(path, fileFinding('unreadable-file', 'error', message));
}

function failedResult(path: string, finding: Finding): FileResult {
  return { path, guide: false, text: '', findings: [finding], unreadable: true };
}

function crashMessage(error: unknown): string {
  const why = error instanceof Error ? error.message : String(error);
  return `This file could not be checked. This is a mistake in Guidepost, not in your guide: please report it with this text: ${why}`;
}

async function openStdin(args: Arguments, io: Io): Promise<Source> {
  if (args.operands.length > 0) throw new UsageError('give either --stdin or paths, not both.');
  const path = args.value('stdin-path') ?? 'stdin.md';
  return { path, absolute: null, content: decode(await io.readStdin()) };
}

function* lazily<T, R>(items: readonly T[], make: (item: T) => R): Generator<R> {
  for (const item of items) yield make(item);
}
