/** Reads and finds files of the local disk. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isIgnored, layersAbove, withFolder } from '../cli/files/gitignore.js';
import { readFile as readText } from '../cli/files/read-file.js';
import { largestUnasked } from '../guide/size.js';

/** Guides and configurations are pages of text; what is larger is something else. */
const largest = 5_000_000;

/**
 * Reads a file.
 *
 * @param uri a `file:` URI
 * @returns its text without byte order mark; null when there is no such file
 * @throws an Error with a plain sentence when it is there but cannot be read
 */
export async function readFile(uri: string): Promise<string | null> {
  const path = fileURLToPath(uri);
  const size = await stat(path).then(
    (stats) => (stats.isDirectory() ? null : stats.size),
    () => null,
  );
  if (size === null) return null;
  if (size > largest) throw new Error('It is larger than 5 MB, too large to be read here.');
  const { text, problem } = readText(path);
  if (problem !== null) throw new Error(problem);
  return text;
}

/** As the command line has it: folders that hold other people's files are never walked. */
const neverWalked: readonly string[] = ['node_modules', '.git'];

/**
 * Finds the Markdown files of a folder without holding anything else up: not what `.gitignore` leaves out, no links,
 * which could lead out of the folder or round in a circle.
 *
 * @param uri the folder's `file:` URI
 */
export async function* listMarkdown(uri: string): AsyncGenerator<string> {
  const folder = fileURLToPath(uri);
  const waiting = [{ at: folder, layers: layersAbove(folder, folder) }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { at } = next;
    const layers = withFolder(next.layers, at);
    for (const entry of await readdir(at, { withFileTypes: true }).catch(() => [])) {
      const path = join(at, entry.name);
      const isFolder = entry.isDirectory();
      if ((isFolder && neverWalked.includes(entry.name)) || isIgnored(layers, path, isFolder)) continue;
      if (isFolder) waiting.push({ at: path, layers });
      else if (entry.isFile() && (await isGuideSized(path))) yield pathToFileURL(path).href;
    }
  }
}

async function isGuideSized(path: string): Promise<boolean> {
  if (!/\.(?:md|markdown)$/iu.test(path)) return false;
  const stats = await stat(path).catch(() => null);
  return stats !== null && stats.size <= largestUnasked;
}
