/** Reads configuration files of the local disk. */
import { fileURLToPath } from 'node:url';
import { stat } from 'node:fs/promises';
import { readFile as readText } from '../cli/files/read-file.js';

/** A configuration is a page of text; what is larger is something else. */
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
  if (size > largest) throw new Error('It is larger than 5 MB, too large to be a configuration.');
  const { text, problem } = readText(path);
  if (problem !== null) throw new Error(problem);
  return text;
}
