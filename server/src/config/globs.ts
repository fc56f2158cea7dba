/** Globs as configuration understands them: seen from a folder, `!` leaves out, the last one that fits decides. */
import picomatch from 'picomatch';
import { relativePath } from './uri.js';

/** True: the file fits. False: a `!` leaves it out. Undefined: no glob speaks of it. */
export type GlobsMatcher = (uri: string) => boolean | undefined;

const options = { dot: true, nonegate: true, noextglob: true, windows: false };

/** Each further star between two slashes multiplies the time a long name takes; so do braces. */
const mostStars = 3;
const mostBraces = 5;
const mostFolders = 8;

/**
 * Makes a matcher. A pattern without a slash fits files of that name in every folder.
 *
 * @param globs as written
 * @param folder the folder they are seen from
 */
export function globsMatcher(globs: readonly string[], folder: string): GlobsMatcher {
  const tests = globs.map(toTest);
  return (uri) => {
    const path = relativePath(folder, uri);
    if (path === null) return undefined;
    return tests.findLast((test) => test.fits(path))?.includes;
  };
}

/** True for a pattern that could take for ever to try; it fits nothing. */
export function isTooWild(glob: string): boolean {
  const pieces = glob.split('/');
  const stars = pieces.map((piece) => (piece === '**' ? 0 : piece.split('*').length - 1));
  const braces = glob.split('{').length - 1;
  const together = braces > 0 ? stars.reduce((sum, count) => sum + count, 0) : Math.max(...stars);
  const anywhere = pieces.filter((piece) => piece === '**').length;
  return together > mostStars || braces > mostBraces || anywhere > mostFolders;
}

function toTest(glob: string): { readonly includes: boolean; readonly fits: (path: string) => boolean } {
  const includes = !glob.startsWith('!');
  const pattern = (includes ? glob : glob.slice(1)).trim().replace(/^\.\//u, '');
  if (isTooWild(pattern)) return { includes, fits: () => false };
  // A folder stands for what is in it; what only regular expressions know stands for itself.
  const wanted = (pattern.endsWith('/') ? `${pattern}**` : pattern).replace(/[()|+]/gu, '\\$&');
  try {
    return { includes, fits: picomatch(wanted, { ...options, basename: !wanted.includes('/') }) };
  } catch {
    return { includes, fits: () => false };
  }
}
