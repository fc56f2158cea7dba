/**
 * Bundles the extension: client/dist/extension.cjs (desktop) and client/dist/extension.web.cjs.js (browser).
 *
 * Both are CommonJS, which the root manifest (`type: module`) must not hide: newer editors take any entry for a module
 * unless its name ends in `.cjs`, and VS Code for the Web adds `.js` to every name. So the manifest names
 * `extension.web.cjs` and the file is called `extension.web.cjs.js`; old and new editors agree on that.
 *
 * `--outdir FOLDER` puts them elsewhere; `--watch` builds again on every change; `--watch` and `--dev` make source maps and leave the code readable.
 */
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const watch = process.argv.includes('--watch');
const dev = watch || process.argv.includes('--dev');
const outdirAt = process.argv.indexOf('--outdir');
const outdir = (outdirAt > 0 && process.argv[outdirAt + 1]) || 'client/dist';

/** @type {import('esbuild').BuildOptions} */
const shared = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  target: 'es2023',
  external: ['vscode'],
  minify: !dev,
  sourcemap: dev,
  legalComments: 'none',
  logLevel: watch ? 'info' : 'warning',
};

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...shared,
    entryPoints: ['client/src/extension.ts'],
    outfile: `${outdir}/extension.cjs`,
    platform: 'node',
    mainFields: ['module', 'main'],
  },
  {
    ...shared,
    entryPoints: ['client/src/extension.web.ts'],
    outfile: `${outdir}/extension.web.cjs.js`,
    platform: 'browser',
    // Without `worker`, decode-named-character-reference picks its DOM build, and extensions for the Web run in a worker.
    conditions: ['worker'],
    mainFields: ['browser', 'module', 'main'],
  },
];

if (watch) {
  for (const options of bundles) await (await context(options)).watch();
} else {
  await Promise.all(bundles.map((options) => build(options)));
}
