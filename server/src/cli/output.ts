/** Where a command's text goes: standard output, a file, a diff. */
import { resolve } from 'node:path';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { OptionSpecs } from './arguments.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { reasonOf } from './files/read-file.js';
import { writeFile } from './files/write-file.js';
import { type Io, say } from './io.js';

/** The option that names a file to write into. */
export const outputOption: OptionSpecs = {
  output: {
    type: 'string',
    short: 'o',
    value: 'FILE',
    help: 'Write into a file instead of standard output.',
  },
};

/** Puts a text where the user wants it; says so when that cannot be. */
export function putText(text: string, output: string | undefined, io: Io): ExitCode {
  if (output === undefined) {
    io.stdout.write(text);
    return exitCodes.clean;
  }
  const problem = tryWrite(resolve(io.cwd, output), text);
  if (problem === null) return exitCodes.clean;
  say(io, `${output} could not be written. ${problem}`);
  return exitCodes.failed;
}

/** Writes a file; gives the reason when it could not be written. */
export function tryWrite(path: string, text: string): string | null {
  try {
    writeFile(path, text);
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}

/** What would change as a diff that a patch program takes; empty when nothing would. */
export function diffOf(path: string, before: string, after: string): string {
  if (before === after) return '';
  const [from, to] = path.startsWith('/') ? [path, path] : [`a/${path}`, `b/${path}`];
  return createTwoFilesPatch(from, to, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}
