/** Brings the sources as they are now: nothing needs to be built first, and no old build can mislead. */
import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../../../', import.meta.url);

/**
 * @typedef {object} Sources
 * @property {typeof import('../../../server/src/guide/index.js').createReader} createReader
 * @property {typeof import('../../../server/src/lint/linter.js').createLinter} createLinter
 * @property {typeof import('../../../server/src/lint/settings.js').plainSettings} plainSettings
 * @property {readonly import('../../../server/src/lint/types.js').Rule[]} rules all rules, the idle ones loaded
 */

const ENTRY = `
  import { awake } from './server/src/lint/awake.js';
  import { rules as listed } from './server/src/rules/index.js';
  export { createReader } from './server/src/guide/index.js';
  export { createLinter } from './server/src/lint/linter.js';
  export { plainSettings } from './server/src/lint/settings.js';
  export const rules = await awake(listed);
`;

/** @returns {Promise<Sources>} the reader, the linter and the rules */
export async function sources() {
  const folder = new URL('dist/bench/', root);
  const outfile = new URL(`sources-${process.pid}.mjs`, folder);
  await mkdir(folder, { recursive: true });
  await build({
    stdin: { contents: ENTRY, resolveDir: fileURLToPath(root), loader: 'ts' },
    outfile: fileURLToPath(outfile),
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  try {
    return await import(outfile.href);
  } finally {
    await rm(outfile, { force: true });
  }
}
