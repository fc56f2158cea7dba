import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { parseDocComment } from './doc-comment.js';

/**
 * @typedef {object} DocumentedRule
 * @property {import('../../src/lint/types.js').RuleMeta} meta
 * @property {string} url
 * @property {import('./doc-comment.js').DocComment} doc
 */

/**
 * All rules with what their files say of them: by group, inside a group in the order of `rules/index.ts`.
 *
 * @param {string} root the repository's folder, ending in a slash
 * @returns {Promise<DocumentedRule[]>}
 */
export async function loadRules(root) {
  const { rules: listed } = await importSource(root, 'server/src/rules/index.ts');
  const groups = [...new Set(listed.map(({ meta }) => meta.group))];
  const rules = groups.flatMap((group) => listed.filter(({ meta }) => meta.group === group));
  return Promise.all(
    rules.map(async ({ meta, url }) => {
      const source = await readFile(`${root}server/src/rules/${meta.id}.ts`, 'utf8');
      return { meta, url, doc: parseDocComment(source, meta.id) };
    }),
  );
}

/**
 * A module of the sources, which are TypeScript: bundled into a folder that can see the installed packages, imported,
 * removed.
 *
 * @param {string} root the repository's folder, ending in a slash
 * @param {string} source path from the root
 */
export async function importSource(root, source) {
  const { outputFiles } = await build({
    entryPoints: [root + source],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  const folder = await mkdtemp(join(root, 'node_modules', '.guidepost-'));
  try {
    const file = join(folder, 'module.mjs');
    await writeFile(file, outputFiles[0].contents);
    return await import(pathToFileURL(file).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
