/** Hands files to the server, which in a browser and in virtual workspaces has none of its own. */
import { FileSystemError, RelativePattern, Uri, workspace } from 'vscode';

/** A configuration is a page of text; what is larger is something else. */
const largest = 5_000_000;

/**
 * Reads a file of the workspace.
 * @param address the file's URI
 * @returns its text; null when there is no such file
 * @throws an Error with a plain sentence when it is there but cannot be read
 */
export async function readFile(address: string): Promise<string | null> {
  const bytes = await readBytes(Uri.parse(address, true));
  if (bytes === null) return null;
  if (bytes.length > largest) throw new Error('It is larger than 5 MB, too large to be a configuration.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('It is not text in UTF-8. Save it again as UTF-8.');
  }
}

async function readBytes(uri: Uri): Promise<Uint8Array | null> {
  try {
    return await workspace.fs.readFile(uri);
  } catch (error) {
    const absent = ['FileNotFound', 'FileIsADirectory', 'Unavailable'];
    if (error instanceof FileSystemError && absent.includes(error.code)) return null;
    throw error;
  }
}

/**
 * Finds the Markdown files of a folder; what the workspace hides from its file tree is left out.
 * @param folder the folder's URI
 * @param most no more than so many
 */
export async function listFiles(folder: string, most: number): Promise<string[]> {
  const wanted = new RelativePattern(Uri.parse(folder, true), '**/*.{md,markdown}');
  const found = await workspace.findFiles(wanted, '{**/node_modules/**,**/.git/**}', most);
  return found.map((uri) => uri.toString());
}
