import {
  accessSync,
  chmodSync,
  constants,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Replaces a file's content in one step, so that a crash leaves the old or the new text, never half of it. Keeps the
 * mode, and a link stays a link to the same file; into a pipe or device it writes straight.
 *
 * @throws the system's error when the file may not be written; the old content is then untouched
 */
export function writeFile(path: string, content: string): void {
  const target = realPath(path);
  const stats = statSync(target, { throwIfNoEntry: false });
  if (stats && !stats.isFile()) return writeFileSync(target, content);
  const mode = stats?.mode;
  if (mode !== undefined) accessSync(target, constants.W_OK);
  const temporary = join(dirname(target), `.${basename(target)}.${String(process.pid)}.tmp`);
  try {
    writeFileSync(temporary, content, { flag: 'wx' });
    if (mode !== undefined) chmodSync(temporary, mode & 0o7777);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
