import type { Thread } from './jobs/threads.js';

/** Where the command line's words go. */
export interface Output {
  readonly write: (text: string) => void;
  /** True when a person reads it on a terminal. */
  readonly terminal: boolean;
  /** Width of the terminal; undefined when there is none. */
  readonly columns: number | undefined;
}

/** The outside world as a command sees it, so that tests can stand in for it. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Version of the package. */
  readonly version: string;
  /** The package's own folder, which holds `docs/`. */
  readonly packageFolder: string;
  /** The day where the user is, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Starts a thread for `--jobs`; null where there are none. */
  readonly startThread: (() => Thread) | null;
  /** Aborted when the user ends a command that waits. */
  readonly stopped: AbortSignal;
  /** Everything on standard input. */
  readonly readStdin: () => Promise<Uint8Array>;
}

/** Writes one line of plain words to standard error: notes and failures, never findings. */
export function say(io: Io, line: string): void {
  io.stderr.write(`guidepost: ${line}\n`);
}
