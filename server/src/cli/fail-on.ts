import type { Severity } from '../lint/types.js';
import type { Arguments } from './arguments.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { type FileResult, reaches } from './report.js';
import { severities } from '../review/words.js';

/**
 * How a run ends: 2 when something named could not be read, 1 when a finding reaches `--fail-on`, else 0.
 *
 * @param failed true when something named was not there at all
 */
export function exitCodeFor(files: readonly FileResult[], failed: boolean, args: Arguments): ExitCode {
  if (failed || files.some((file) => file.unreadable)) return exitCodes.failed;
  return reaches(files, thresholdOf(args)) ? exitCodes.findings : exitCodes.clean;
}

/** How grave a finding has to be for the run to fail. */
export function thresholdOf(args: Arguments): Severity {
  return severities.find((severity) => severity === args.value('fail-on')) ?? 'error';
}
