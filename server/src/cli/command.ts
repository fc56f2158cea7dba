import type { Arguments, OptionSpecs } from './arguments.js';
import type { ExitCode } from './exit-codes.js';
import type { Io } from './io.js';

/** One subcommand: what help says of it, what it takes and what it does. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What follows the command's name, as in `[paths|globs]`. */
  readonly operands: string;
  readonly options: OptionSpecs;
  /** Lines of help after the options. */
  readonly notes: readonly string[];
  /**
   * Runs the command.
   *
   * @throws UsageError when the arguments do not fit together
   */
  readonly run: (args: Arguments, io: Io) => Promise<ExitCode>;
}
