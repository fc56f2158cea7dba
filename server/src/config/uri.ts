/** The little that configuration needs of URIs: folders, relative paths, names; for any scheme with a path. */

/** `scheme:` and `//authority`, then the path; query and fragment are no part of a file's place. */
const parts = /^(?<root>[a-z][\w+.-]*:(?:\/\/[^/?#]*(?![^/?#])|(?!\/\/)))(?<path>\/[^?#]*)/i;

/**
 * The folder a file lies in, or the folder above a folder.
 *
 * @param uri of a file or folder
 * @returns the folder without trailing slash (but `file:///`); null at the root and for URIs without folders (`untitled:…`)
 */
export function dirname(uri: string): string | null {
  const { root, path } = split(uri);
  const inside = path.replace(/\/+$/, '');
  const at = inside.lastIndexOf('/');
  if (at < 0) return null;
  return root + (at === 0 ? '/' : inside.slice(0, at));
}

/**
 * The URI of a file named from a folder.
 *
 * @param folder as {@link dirname} gives it
 * @param relative with forward slashes, not encoded: `a.json`, `../b/c.yaml`
 */
export function join(folder: string, relative: string): string {
  const { root, path } = split(folder);
  const names = path.split('/').filter((name) => name !== '');
  for (const name of relative.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.' && name !== '') names.push(encode(name));
  }
  return `${root}/${names.join('/')}`;
}

/**
 * The way from a folder to a file, decoded, as globs see it: `a/b.md`, `../b.md`.
 *
 * @returns null when they have no root in common
 */
export function relativePath(folder: string, uri: string): string | null {
  const [from, to] = [split(folder), split(uri)];
  if (from.root.toLowerCase() !== to.root.toLowerCase() || to.path === '') return null;
  const [above, below] = [namesOf(from.path), namesOf(to.path)];
  const differs = above.findIndex((name, index) => name !== below[index]);
  const shared = differs < 0 ? above.length : differs;
  return [...above.slice(shared).map(() => '..'), ...below.slice(shared)].join('/');
}

/** The last name of a path, decoded: `guidepost.config.json`. */
export function basename(uri: string): string {
  return namesOf(split(uri).path).at(-1) ?? '';
}

/** The same for all ways to write one URI: editors and Node encode different characters. */
export function keyOf(uri: string): string {
  const { root, path } = split(uri);
  return path === '' ? uri : `${root.toLowerCase()}/${namesOf(path).join('/')}`;
}

function split(uri: string): { root: string; path: string } {
  const groups = parts.exec(uri)?.groups;
  return { root: groups?.['root'] ?? uri, path: groups?.['path'] ?? '' };
}

function namesOf(path: string): string[] {
  return path
    .split('/')
    .filter((name) => name !== '')
    .map(decode);
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Encodes what would end the path; the rest may stand as it is. */
function encode(name: string): string {
  return name.replace(/[%?#\s"<>\\^`{|}]/g, (character) => encodeURIComponent(character));
}
