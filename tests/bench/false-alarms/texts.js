/** The texts nobody here wrote: the guides of the corpus and the Markdown inside node_modules. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ name: string, text: string }} Text `name` is what the ledger calls it: `corpus/…` or `node_modules/…` */

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** Where packages are installed; the folders of ours are never searched. */
const PACKAGES = [
  'node_modules',
  'server/node_modules',
  'tests/bench/node_modules',
  'tests/editor/node_modules',
];

/**
 * Every text once: packages that are installed twice bring the same files.
 *
 * @param {string} corpus folder of the corpus; empty when there is none
 * @returns {Generator<Text>}
 */
export function* texts(corpus) {
  const seen = new Set();
  for (const one of filesOf(corpus)) {
    if (!seen.has(one.text)) yield one;
    seen.add(one.text);
  }
}

/**
 * @param {string} corpus
 * @returns {Generator<Text>}
 */
function* filesOf(corpus) {
  for (const file of corpus === '' ? [] : markdownIn(corpus)) {
    yield { name: `corpus/${file}`, text: readFileSync(join(corpus, file), 'utf8') };
  }
  for (const folder of PACKAGES) {
    for (const file of markdownIn(join(root, folder))) {
      yield { name: `${folder}/${file}`, text: readFileSync(join(root, folder, file), 'utf8') };
    }
  }
}

/**
 * @param {string} folder
 * @returns {string[]} paths of the Markdown files in it, sorted; links to folders are not followed
 */
function markdownIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|mdx|markdown)$/i.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
