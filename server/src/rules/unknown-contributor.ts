/**
 * unknown-contributor: a name that is not on the community's list.
 *
 * ## What it flags
 *
 * Only where the configuration lists `contributors`: a tip signed with, or a credit to, a name that is none of theirs and no other
 * name (alias) of one of them. Roles, groups and *Anonymous* are no names.
 *
 * ## Why
 *
 * A name with a slip of the pen gives the credit to nobody, and is missed when the person is renamed or asks to be
 * anonymised. In collections of tips whose names were kept, people are found by them.
 *
 * ## How to fix
 *
 * Correct the name, or have it added to the list.
 *
 * @example
 *   {"name": "ok.guide.md", "house": {"contributors": [{"name": "RiverStone", "aliases": ["River Stone", "riverstone88"]}, {"name": "Leila", "aliases": []}]}}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Take a breath before you answer. -@riverstone
 *   - Read it twice. -@riverstone88
 *   - Wait for them. -Leila
 *   - Ask a colleague. -Anonymous
 *   - Drink something. -the night team
 *
 * @example
 *   {"name": "no-list.guide.md"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Take a breath before you answer. -@RiverStoen
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input", "house": {"contributors": [{"name": "RiverStone", "aliases": ["riverstone88"]}, {"name": "Quiet Oak", "aliases": []}]}}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Take a breath before you answer. -@RiverStoen
 *   - Read it twice. -@quietoak
 *   - Wait for them. -@Mika
 *
 *   [Original post](https://example.org/post) by @RverStone
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   5:38-5:48: info: “RiverStoen” is not on your community's list of contributors: misspelt, the credit goes to nobody. Did you mean “RiverStone”?
 *   6:20-6:28: info: “quietoak” is not on your community's list of contributors: misspelt, the credit goes to nobody. Did you mean “Quiet Oak”?
 *   7:20-7:24: info: “Mika” is not on your community's list of contributors: misspelt, the credit goes to nobody. Check the name, or have it added to the list.
 *   9:46-9:56: info: “RverStone” is not on your community's list of contributors: misspelt, the credit goes to nobody. Did you mean “RiverStone”?
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Tips
 *
 *   - Take a breath before you answer. -@RiverStone
 *   - Read it twice. -Quiet Oak
 *   - Wait for them. -@Mika
 *
 *   [Original post](https://example.org/post) by @RiverStone
 */
import { t } from '@vscode/l10n';
import type { Guide, Mention, Position } from '../guide/types.js';
import { defineRule } from '../lint/define-rule.js';
import { offsetOf, slice } from '../lint/places.js';
import type { Edit, Fix } from '../lint/types.js';
import { knownNames } from './support/contributors.js';

export default defineRule(
  {
    id: 'unknown-contributor',
    group: 'attribution',
    severity: 'info',
    over: 'guide',
    fix: 'suggestion',
    since: '0.1.0',
    gentle: 'hint-per-list',
    yieldsTo: ['unfilled-scaffold'],
  },
  (guide, report, { source, house: { contributors } }) => {
    if (contributors.length === 0) return;
    const known = knownNames(contributors);
    const unknown = namedIn(guide, source).filter(({ name }) => !known.has(name));
    for (const [index, { name, position }] of unknown.entries()) {
      const near = index < compared ? known.near(name) : [];
      report(position, { message: messageFor(name, near[0]), fixes: () => correct(position, near, source) });
    }
  },
);

/** So many unknown names are compared with the list: more of them say that the list is not this guide's. */
const compared = 20;

/** Those who signed, and the handles of the credit: a name without `@` there may be that of a book or a house. */
function namedIn({ tips, credit }: Guide, source: string): readonly Mention[] {
  const signed = tips.flatMap(({ attribution }) =>
    attribution && (attribution.kind === 'handle' || attribution.kind === 'name')
      ? [{ name: attribution.name, position: attribution.namePosition }]
      : [],
  );
  const credited = credit?.names.filter(({ position }) => slice(source, position).startsWith('@')) ?? [];
  return [...signed, ...credited];
}

function messageFor(name: string, near: string | undefined): string {
  const unlisted = t(
    "“{0}” is not on your community's list of contributors: misspelt, the credit goes to nobody.",
    name,
  );
  const advice =
    near === undefined ? t`Check the name, or have it added to the list.` : t`Did you mean “${near}”?`;
  return `${unlisted} ${advice}`;
}

function correct(position: Position, near: readonly string[], source: string): readonly Fix[] {
  return near.map((name) => ({
    title: t`Write “${name}”`,
    kind: 'suggestion',
    edits: [rename(position, name, source)],
  }));
}

/** A handle keeps its `@`, a name with a space in it can have none, and one in small letters needs one. */
function rename({ start, end }: Position, name: string, source: string): Edit {
  const first = source[offsetOf(start)] === '@' ? 0 : source[offsetOf(start) - 1] === '@' ? 1 : -1;
  const from =
    first > 0 ? { line: start.line, column: start.column - 1, offset: offsetOf(start) - 1 } : start;
  const sign = handle.test(name) && (first >= 0 || /^\p{Ll}/u.test(name)) ? '@' : '';
  return { position: { start: from, end }, newText: sign + name };
}

const handle = /^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u;
