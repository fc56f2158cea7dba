import { readFileSync, statSync } from 'node:fs';
import { type Decoded, decode } from './decode.js';

/** What became of reading a file. */
export type ReadFile = Decoded & {
  /** True when there is no file of this name. */
  readonly missing: boolean;
};

/**
 * Reads a file as text.
 *
 * @returns the text, or a sentence that says why it could not be read; never throws
 */
export function readFile(path: string): ReadFile {
  try {
    const stats = statSync(path);
    if (!stats.isFile() && !stats.isFIFO()) return unreadable('It is no ordinary file.');
    return { ...decode(readFileSync(path)), missing: false };
  } catch (error) {
    return { ...unreadable(reasonOf(error)), missing: isMissing(error) };
  }
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** Why the system refused, in plain words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'There is no file or folder of this name.',
    ENOTDIR: 'There is no file or folder of this name.',
    EACCES: 'You have no permission for it.',
    EPERM: 'You have no permission for it.',
    EROFS: 'It lies where nothing can be written.',
    ENOSPC: 'There is no space left.',
    EISDIR: 'It is a folder.',
    ELOOP: 'It is a link that leads round in a circle.',
    ENAMETOOLONG: 'Its name is too long.',
    ERR_FS_FILE_TOO_LARGE: 'It is too large to be read.',
  };
  return known[code] ?? `The system says: ${error instanceof Error ? error.message : String(error)}.`;
}

function unreadable(problem: string): ReadFile {
  return { text: null, bom: false, problem, missing: false };
}
