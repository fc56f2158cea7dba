/** `--watch`: checks again whenever something changed that the result depends on. */
import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { configFileNames } from '../config/file-names.js';
import type { Arguments, OptionSpecs } from './arguments.js';
import { findFiles } from './files/find-files.js';
import type { Io } from './io.js';
import { UsageError } from './usage-error.js';

/** The option. */
export const watchOption: OptionSpecs = {
  watch: { type: 'boolean', help: 'Stay, and check again when a file changes; Ctrl+C ends it.' },
};

/** Often enough for somebody who looks from one window to the other; looking is cheap and the same on every system. */
const pause = 500;

/**
 * Runs again and again until the user ends it.
 *
 * @param again runs once; called at once and after each change
 * @throws UsageError when there is nothing to wait for
 */
export async function watch(args: Arguments, io: Io, again: () => Promise<void>): Promise<void> {
  if (args.has('stdin')) throw new UsageError('give either --stdin or --watch, not both.');
  let seen: string | null = null;
  while (!io.stopped.aborted) {
    const now = stateOf(args, io);
    if (now !== seen) {
      if (io.stdout.terminal) io.stdout.write('\u001B[2J\u001B[3J\u001B[H');
      await again();
      io.stderr.write('Waiting for changes. Ctrl+C ends it.\n');
    }
    seen = now;
    await sleep(pause, io.stopped);
  }
}

/** Names, sizes and times of everything that the result depends on. */
function stateOf(args: Arguments, io: Io): string {
  const named = [args.value('config'), args.value('baseline')].flatMap((name) =>
    name === undefined ? [] : resolve(io.cwd, name),
  );
  const files = findFiles(args.operands, io.cwd).targets.map(({ absolute }) => absolute);
  const folders = new Set(files.flatMap((file) => foldersAbove(dirname(file))));
  const configs = [...folders].flatMap((folder) => configFileNames.map((name) => join(folder, name)));
  return [io.today(), ...[...named, ...files, ...configs].map(stateOfFile)].join('\n');
}

function foldersAbove(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}

function stateOfFile(path: string): string {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats ? `${path} ${String(stats.size)} ${String(stats.mtimeMs)}` : path;
  } catch {
    return path;
  }
}

function sleep(milliseconds: number, stopped: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const end = (): void => {
      clearTimeout(timer);
      stopped.removeEventListener('abort', end);
      done();
    };
    const timer = setTimeout(end, milliseconds);
    stopped.addEventListener('abort', end);
  });
}
