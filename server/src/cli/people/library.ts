/** The guides that the command line names, read as a library. */
import { createReader } from '../../guide/index.js';
import type { Arguments } from '../arguments.js';
import { openSources } from '../check-files.js';
import { openConfiguration, shownUri } from '../configuration.js';
import { type Io, say } from '../io.js';
import type { LibraryFile } from '../../workspace/contributors.js';
import type { NamedText } from '../../workspace/rename-person.js';
import { namePlaces, personKeys } from '../../workspace/people.js';

/** A guide of the library with what it takes to change it. */
export interface OpenFile extends LibraryFile, NamedText {
  readonly absolute: string | null;
  readonly bom: boolean;
  /** The configuration file that holds for it, as shown to people; null for none. */
  readonly config: string | null;
}

/** The library. */
export interface Library {
  readonly files: readonly OpenFile[];
  /** True when something named could not be read. */
  readonly failed: boolean;
}

/** Reads the guides; says on standard error what could not be read. Files that are no guides are passed over. */
export async function openLibrary(args: Arguments, io: Io): Promise<Library> {
  const configuration = openConfiguration(args, io);
  const { sources, failed } = await openSources(args, io);
  const files: OpenFile[] = [];
  let unread = failed;
  for (const source of sources) {
    const { path, absolute, content } = source;
    if (content.problem !== null) {
      say(io, `${path} could not be read. ${content.problem}`);
      unread = true;
      continue;
    }
    if (configuration.isConfigFile(source)) continue;
    const { declared, settings, files: configs } = await configuration.of(source);
    const { house } = settings;
    const read = (text: string) => createReader().read(text, { path, declared, house });
    const { text, bom } = content;
    const file = read(text);
    if (!file.decision.guide) continue;
    const config = configs[0] === undefined ? null : shownUri(configs[0], io);
    const places = namePlaces(file, text);
    files.push({ path, absolute, bom, text, file, house, places, keyOf: personKeys(house), read, config });
  }
  return { files, failed: unread };
}

/** Somebody by any of their names in the library; null when nobody is called so. */
export function isNamedIn(files: readonly OpenFile[], who: string): boolean {
  return files.some(({ places, keyOf }) => places.some(({ name }) => keyOf(name) === keyOf(who)));
}
