/** Reads configuration files through the host and remembers them until somebody says that they changed. */
import { checkText, unreadableFile, type CheckedFile, type Known } from './check-file.js';
import { configFileNames, formOf } from './file-names.js';
import type { FileAccess } from './types.js';
import { dirname, join, keyOf } from './uri.js';

/** A file that is there. */
export interface LoadedFile {
  readonly uri: string;
  readonly checked: CheckedFile;
}

/** The configuration files of one folder: the one that counts, and those that it hides. */
export interface FolderFiles {
  readonly chosen: LoadedFile;
  readonly hidden: readonly LoadedFile[];
}

/** Remembers files and folders. */
export interface ConfigStore {
  /** The file at a URI; null when it is not there. */
  readonly load: (uri: string) => Promise<LoadedFile | null>;
  /** The configuration of the nearest folder that has one, from a file upwards; null when none has. */
  readonly nearest: (uri: string) => Promise<FolderFiles | null>;
  /** The configuration files in a folder; null when there are none. */
  readonly inFolder: (folder: string) => Promise<FolderFiles | null>;
  /** Forgets a file, and what was known of its folder. */
  readonly forget: (uri: string) => void;
}

/**
 * Makes a store.
 *
 * @param files reads files
 * @param known the rules and profiles there are
 */
export function createConfigStore(files: FileAccess, known: Known): ConfigStore {
  const loaded = new Map<string, Promise<LoadedFile | null>>();
  const folders = new Map<string, Promise<FolderFiles | null>>();
  const load = (uri: string): Promise<LoadedFile | null> =>
    remember(loaded, keyOf(uri), () => read(files, uri, known));
  const inFolder = (folder: string): Promise<FolderFiles | null> =>
    remember(folders, keyOf(folder), () => filesOf(folder, load));
  return {
    load,
    inFolder,
    nearest: async (uri) => {
      for (let folder = dirname(uri); folder !== null; folder = dirname(folder)) {
        const found = await inFolder(folder);
        if (found) return found;
      }
      return null;
    },
    forget: (uri) => {
      loaded.delete(keyOf(uri));
      folders.delete(keyOf(dirname(uri) ?? uri));
    },
  };
}

function remember<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const before = known.get(key);
  if (before) return before;
  const made = make();
  known.set(key, made);
  return made;
}

async function filesOf(
  folder: string,
  load: (uri: string) => Promise<LoadedFile | null>,
): Promise<FolderFiles | null> {
  const all = await Promise.all(configFileNames.map((name) => load(join(folder, name))));
  const [chosen, ...hidden] = all.filter((file) => file !== null);
  return chosen ? { chosen, hidden } : null;
}

/** A file that is there and cannot be read is a file with one finding. */
async function read(files: FileAccess, uri: string, known: Known): Promise<LoadedFile | null> {
  try {
    const text = await files.read(uri);
    return text === null ? null : { uri, checked: checkText(text, formOf(uri) ?? 'json', known) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { uri, checked: unreadableFile(reason) };
  }
}
