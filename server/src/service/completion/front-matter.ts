/** Completion of the front matter: keys that are not there yet, and values that are one of a few. */
import { t } from '@vscode/l10n';
import { frontMatterKeys, type FrontMatterKeyName } from '../../guide/front-matter-keys.js';
import { holds, type Checked } from '../checked.js';
import { completionKinds } from '../kinds.js';
import type { Place, Proposal } from './place.js';
import { ruleIds } from './rule-ids.js';

/** Tells whether a place stands between the fences. */
export function isInFrontMatter({ result }: Checked, place: Place): boolean {
  const { frontMatter } = result.file;
  return frontMatter !== null && holds(frontMatter, place.offset) && !/^(?:---|\+\+\+)/.test(place.before);
}

/** Gives the keys or values that can stand at a place of the front matter. */
export function frontMatterProposals(checked: Checked, place: Place): Proposal[] {
  const key = /^[A-Za-z]*$/.exec(place.before)?.[0];
  if (key !== undefined && place.after.trim() === '') return keyProposals(checked, place, key);
  const [, name = '', space = '', rest = ''] = /^([A-Za-z]+):([ \t]*)(.*)$/.exec(place.before) ?? [];
  const word = /[a-z-]*$/.exec(rest)?.[0] ?? '';
  const isFirst = word === rest;
  const values =
    name === 'ignore'
      ? /^\[|^[a-z-]*$/.test(rest)
        ? ruleIds(checked)
        : []
      : isFirst
        ? (known[name] ?? [])
        : [];
  return values.map((value) => ({
    label: value,
    detail: name,
    kind: completionKinds.label,
    start: place.offset - word.length,
    newText: space === '' ? ` ${value}` : value,
  }));
}

/** Values of which there are only a few. */
const known: Readonly<Record<string, readonly string[]>> = {
  guide: ['true', 'false'],
  pairing: ['auto', 'order', 'explicit'],
};

function keyProposals({ result }: Checked, place: Place, typed: string): Proposal[] {
  const there = result.file.frontMatter?.entries.map(({ key }) => key) ?? [];
  return frontMatterKeys
    .filter(({ name }) => !there.includes(name) || name === typed)
    .map(({ name }) => ({
      label: name,
      detail: meaningOf(name),
      kind: completionKinds.label,
      start: place.lineStart,
      newText: `${name}: `,
    }));
}

function meaningOf(name: FrontMatterKeyName): string {
  const meanings: Readonly<Record<FrontMatterKeyName, string>> = {
    guide: t`whether this file is a guide`,
    title: t`the name of the guide`,
    author: t`who wrote the guide`,
    pairing: t`how don'ts find their do's`,
    language: t`the language of the guide`,
    reviewBy: t`the day until which somebody should read it again`,
    reviewers: t`who read it through`,
    contributors: t`who wrote tips of it`,
    ignore: t`rules that are silent in this file`,
  };
  return meanings[name];
}
