/** People of the community and of the library whose handles are offered behind those of the document. */
import { t } from '@vscode/l10n';
import { personKeys } from '../../workspace/people.js';
import type { Library } from '../../workspace/library.js';
import type { Checked } from '../checked.js';

/** A handle to offer. */
export interface OfferedHandle {
  /** Without `@`. */
  readonly name: string;
  readonly detail: string;
}

/** Nobody reads further down a list. */
const most = 100;
const handle = /^[\p{L}\p{N}](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?$/u;

/**
 * Gives the handles of other guides, those with most tips first, then of the community's list.
 * @param taken names that are offered already
 */
export function handlesElsewhere(
  { snapshot, settings }: Checked,
  taken: Iterable<string>,
  library: Library | null,
): OfferedHandle[] {
  const { house } = settings.lint;
  const keyOf = personKeys(house);
  const seen = new Set([...taken].map(keyOf));
  const own = new Set(library?.get(snapshot.uri)?.people.map(({ name }) => keyOf(name)));
  const offered: OfferedHandle[] = [];
  const offer = (name: string, detail: string): void => {
    const key = keyOf(name);
    if (offered.length >= most || seen.has(key) || !handle.test(name)) return;
    seen.add(key);
    offered.push({ name, detail });
  };
  for (const { name, key, handle: isHandle, tips, files } of library?.people() ?? []) {
    // A name that stands in this document alone was offered, or is just being typed.
    if (!isHandle || (files === 1 && own.has(key))) continue;
    offer(name, tips === 1 ? t`1 tip in the library` : t`${tips} tips in the library`);
  }
  for (const { name } of house.contributors) offer(name.replace(/^@/, ''), t`on your community's list`);
  return offered;
}
