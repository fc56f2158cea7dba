// @ts-check
import { fileURLToPath } from 'node:url';
import path from 'node:path';

/** The folder `tests/editor`: it has its own package.json, lock and node_modules. */
export const home = fileURLToPath(new URL('..', import.meta.url));
export const modules = path.join(home, 'node_modules');

/** Lives outside node_modules, because `npm ci` empties that. Holds the lock and the log of an install. */
export const cache = path.join(home, '.cache');

/** What we unpack or prepare ourselves lives inside node_modules, so that a new install never meets an old leftover. */
const prepared = path.join(modules, '.guidepost');
export const readyMarker = path.join(prepared, 'ready');
export const chromiumHome = path.join(prepared, 'chromium');

/** A folder that @vscode/test-web takes for its download cache. */
export const webBuildHome = path.join(prepared, 'web');
/** Any 40 hex digits do: they only name the folder in that cache. */
export const webBuildCommit = 'f1e16e1e6214d7c44d078b1f0607b2388f29d729';

export const codeServerHome = path.join(modules, 'code-server');
