/** The names a tip can be signed with. */
import { t } from '@vscode/l10n';
import { signatureOf } from '../../exchange/format/signatures.js';
import type { Guide } from '../../guide/types.js';
import { oncePerValue } from '../../guide/remember.js';
import { wordsFor } from './words.js';

/** A signature in the form of the house and how a fix speaks of it. */
export interface Signature {
  readonly title: string;
  readonly text: string;
}

/**
 * The signatures to offer for an unsigned tip: the names seen in the guide (the most frequent first, then by order, then
 * those the front matter lists), a gap to fill, and last *Anonymous*.
 *
 * @param guide the guide
 * @param above a handle that stands above the tip, which comes first; null for none
 */
export function signaturesFor(guide: Guide, above: string | null = null): readonly Signature[] {
  const { anonymous } = wordsFor(guide.language).phrases;
  const names = namesOf(guide).filter((text) => bare(text) !== above?.toLowerCase());
  return [
    ...(above === null ? names : [`-@${above}`, ...names]).map((text) => ({
      title: t`Sign as ${text.slice(1)}`,
      text,
    })),
    { title: t`Write the name…`, text: '-@Name' },
    { title: t`${anonymous} (ask the author first)`, text: `-${anonymous}` },
  ];
}

function bare(signature: string): string {
  return signature.replace(/^-@?/, '').toLowerCase();
}

/** Many tips of one guide ask for the same names; a guide never changes. */
const namesOf = oncePerValue<Guide, readonly string[]>(namesIn);

const offered = 8;

function namesIn(guide: Guide): readonly string[] {
  const signed = guide.tips.flatMap(({ attribution }) =>
    attribution && attribution.kind !== 'anonymous' ? [signatureOf(attribution.name, attribution.kind)] : [],
  );
  const told = [...(guide.credit?.names.map(({ name }) => name) ?? []), ...guide.listed];
  const other = told.map((name) => signatureOf(name, /\s/.test(name) ? 'name' : 'handle'));
  const counts = new Map<string, number>();
  for (const one of [...signed, ...other]) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([text]) => text)
    .slice(0, offered);
}
