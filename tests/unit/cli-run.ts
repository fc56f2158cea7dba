import { fileURLToPath } from 'node:url';
import type { Io } from '../../server/src/cli/io.js';
import { main } from '../../server/src/cli/main.js';

/** What stands around a run: nothing but a folder unless a test says more. */
interface Around {
  readonly stdin?: string | Uint8Array;
  readonly env?: Record<string, string>;
  readonly terminal?: boolean;
  readonly columns?: number;
  readonly today?: string;
  readonly stopped?: AbortSignal;
  /** Told of each piece of standard error when it is written. */
  readonly heard?: (text: string) => void;
}

/** Runs the command line inside this process and gives what it printed and how it ended. */
export async function run(cwd: string, argv: readonly string[], around: Around = {}) {
  const printed = { out: '', err: '' };
  const output = (name: 'out' | 'err') => ({
    write: (text: string) => {
      printed[name] += text;
      if (name === 'err') around.heard?.(text);
    },
    terminal: around.terminal ?? false,
    columns: around.columns,
  });
  const io: Io = {
    cwd,
    env: around.env ?? {},
    version: '1.2.3',
    packageFolder: fileURLToPath(new URL('../../server/', import.meta.url)),
    today: () => around.today ?? '2026-11-23',
    stdout: output('out'),
    stderr: output('err'),
    startThread: null,
    stopped: around.stopped ?? new AbortController().signal,
    readStdin: () => Promise.resolve(Buffer.from(around.stdin ?? '')),
  };
  const code = await main(argv, io);
  return { code, ...printed };
}
