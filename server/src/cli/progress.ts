import type { Io } from './io.js';

const width = 24;

/**
 * A bar on a terminal that is wiped at the end; nothing in a pipe.
 *
 * @param total how much there is to do
 * @param noun what is counted, as in `files`
 * @returns to be called with how much is done
 */
export function progressOn({ stderr, env }: Io, total: number, noun: string): (done: number) => void {
  if (!stderr.terminal || env['TERM'] === 'dumb' || total < 2) return () => undefined;
  let shown = -1;
  return (done) => {
    const full = Math.floor((done / total) * width);
    if (done < total && full === shown) return;
    shown = full;
    const bar = `[${'#'.repeat(full)}${' '.repeat(width - full)}]`;
    stderr.write(done === total ? '\r\u001B[K' : `\r${bar} ${String(done)} of ${String(total)} ${noun}`);
  };
}
