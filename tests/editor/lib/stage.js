// @ts-check
import { cpSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/** @typedef {{publisher: string, name: string, version: string, main?: string, browser?: string, files?: string[]}} Manifest */

/**
 * Reads the extension's manifest and makes sure that it has been built.
 *
 * @param {string} root folder with the extension's package.json
 * @returns {Manifest}
 */
export function readManifest(root) {
  const file = path.join(root, 'package.json');
  if (!existsSync(file)) throw new Error(`No extension here: ${file} is missing.`);
  const manifest = /** @type {Manifest} */ (JSON.parse(readFileSync(file, 'utf8')));
  const entries = [manifest.main, manifest.browser, ...(manifest.files ?? [])].filter((name) =>
    name?.includes('dist/'),
  );
  for (const entry of entries) {
    const built = [entry, `${entry}.js`, `${entry}.cjs`].some((name) =>
      existsSync(path.join(root, String(name))),
    );
    if (!built)
      throw new Error(`The extension is not built: ${entry} is missing. Run "npm run build" first.`);
  }
  return manifest;
}

/**
 * Puts what belongs to the extension (`files` of its manifest) into a folder of its own, so that an editor sees what an installed copy
 * would hold and nothing of the repository: a file that the manifest forgets is missing in the tests, too.
 *
 * @param {string} root folder with the extension's package.json
 * @param {string} target
 * @param {{live?: boolean}} [options] live: link instead of copy, so that a rebuild shows after *Reload Window*
 */
export function stageExtension(root, target, { live = false } = {}) {
  mkdirSync(target, { recursive: true });
  const entries = ['package.json', ...(readManifest(root).files ?? ['client', 'server'])].map(withoutPattern);
  for (const entry of new Set(live ? entries.map(topFolder) : entries)) {
    const [from, to] = [path.join(root, entry), path.join(target, entry)];
    if (!existsSync(from)) continue;
    mkdirSync(path.dirname(to), { recursive: true });
    if (live && statSync(from).isDirectory()) symlinkSync(from, to, 'junction');
    else cpSync(from, to, { recursive: true });
  }
}

/**
 * `client/l10n/*.json` → `client/l10n`
 *
 * @param {string} entry
 */
function withoutPattern(entry) {
  return entry.replace(/\/?[^/]*\*.*$/, '');
}

/** @param {string} entry */
function topFolder(entry) {
  return entry.split('/')[0] ?? entry;
}
