/** Files as people see them. */
import { isInWorkspace } from './files.js';

/** Gives paths from the workspace's folder on; with the folder's name where there are several. */
export function shownIn(folders: readonly string[]): (uri: string) => string {
  return (uri) => {
    const folder = folders.find((one) => uri.startsWith(one) && isInWorkspace([one], uri));
    if (folder === undefined) return readable(uri.replace(/^file:\/\//, ''));
    const inside = uri.slice(folder.length).replace(/^\//, '');
    const name = folders.length > 1 ? `${folder.replace(/\/$/, '').replace(/^.*\//, '')}/` : '';
    return readable(name + inside);
  };
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
