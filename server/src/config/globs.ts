/** Globs as configuration understands them: seen from a folder, `!` leaves out, the last one that fits decides. */
import picomatch from 'picomatch';
import { relativePath } from './uri.js';

/** True: the file fits. False: a `!` leaves it out. Undefined: no glob speaks of it. */
export type GlobsMatcher = (uri: string) => boolean | undefined;

/** `extglob` patterns can be made to take for ever, and nobody needs them here. */
const options = { dot: true, nonegate: true, noextglob: true, windows: false };

/** So many stars in one pattern would take for ever to try. */
const mostStars = 20;

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

function toTest(glob: string): { readonly includes: boolean; readonly fits: (path: string) => boolean } {
  const includes = !glob.startsWith('!');
  const pattern = (includes ? glob : glob.slice(1)).trim().replace(/^\.\//u, '');
  if (pattern.split('*').length - 1 > mostStars) return { includes, fits: () => false };
  // A folder stands for what is in it.
  const wanted = pattern.endsWith('/') ? `${pattern}**` : pattern;
  try {
    return { includes, fits: picomatch(wanted, { ...options, basename: !wanted.includes('/') }) };
  } catch {
    return { includes, fits: () => false };
  }
}
