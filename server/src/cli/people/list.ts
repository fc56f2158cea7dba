/** Printing who stands in a library. */
import type { Contributor } from '../../workspace/contributors.js';
import { count } from '../../review/words.js';
import { printable } from '../reporters/excerpt.js';

/** For people: each person with what they gave and where. */
export function asText(people: readonly Contributor[]): string {
  if (people.length === 0) return 'Nobody is named in these guides.\n';
  const lines = people.flatMap((person) => [
    headOf(person),
    ...person.guides.map(({ path, line, title, tips }) => {
      const what = tips > 0 ? `  ${count(tips, 'tip')}` : '';
      return `  ${path}:${String(line)}${title === null ? '' : `  ${title}`}${what}`;
    }),
  ]);
  return [
    ...lines.map(printable),
    `${people.length === 1 ? '1 person' : `${String(people.length)} people`}.`,
    '',
  ].join('\n');
}

/** For programs. */
export function asJson(people: readonly Contributor[]): string {
  return `${JSON.stringify({ version: 1, contributors: people }, null, 2)}\n`;
}

function headOf({ name, handle, aliases, tips, credits, entries, mentions, guides }: Contributor): string {
  const counts = [
    [tips, 'tip'],
    [credits, 'credit'],
    [entries, 'front matter entry'],
    [mentions, 'mention'],
  ] as const;
  const given = counts
    .filter(([number]) => number > 0)
    .map(([number, noun]) => count(number, noun).replace('entrys', 'entries'));
  const also = aliases.length > 0 ? ` (also ${aliases.join(', ')})` : '';
  return `${handle ? '@' : ''}${name}${also}: ${given.join(', ')} in ${count(guides.length, 'guide')}`;
}
