/** Makes sure that the bundles under test are those of the sources at hand. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The path of a file of the repository. */
export function pathOf(file: string): string {
  return root + file;
}

/** Builds the server into a folder of the test's own, so that tests never look at an old bundle. */
export function buildServer(folder: string): void {
  execFileSync(process.execPath, [pathOf('server/scripts/build.js'), '--outdir', folder], { stdio: 'pipe' });
}
