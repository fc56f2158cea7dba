/** Who wrote what in a pasted thread: heads of replies become signatures, the head of the post becomes the credit. */
import { t } from '@vscode/l10n';
import type { Guide } from '../../guide/types.js';
import type { Read } from '../reading.js';
import type { Replacement, Wanted } from './draft.js';
import { bylinesIn, linesIn, takenOut, type Byline, type TextLine } from './text-repairs.js';
import words from './words.json' with { type: 'json' };

/**
 * Repairs for the heads of posts and replies. A head above a reply of a tips part signs that reply; one above the guide
 * credits it, unless a credit is there; other heads stay as they are.
 *
 * @param text - the pasted text
 * @param read - reads it
 */
export function bylineRepairs(text: string, read: Read): Wanted[] {
  const [guide] = read(text).guides;
  if (!guide) return [];
  const lines = linesIn(text);
  const heads = bylinesIn(lines, guide.language);
  const thread: Thread = { lines, text, ends: endsOf(guide, lines.length), signedEnds: signedEndsOf(guide) };
  const isTip = inTips(guide, lines.length);
  const signed = heads.flatMap((head, index) =>
    isTip[head.first] === 1 ? signature(head, heads[index + 1]?.first ?? Infinity, thread) : [],
  );
  const [top] = heads;
  const alone = heads.length === 1 && top !== undefined && isLast(lines, top);
  const above =
    top && (alone || isAbove(guide, top.first)) && !guide.credit ? [credit(top, lines, guide, text)] : [];
  return [...above, ...signed];
}

/** By line: 1 below the label of a tips part. A thread has thousands of heads, so that each asks a list, not the parts. */
function inTips({ sections }: Guide, count: number): Uint8Array {
  const lines = new Uint8Array(count);
  for (const { kind, position } of sections)
    if (kind === 'tips') lines.fill(1, position.start.line, position.end.line);
  return lines;
}

/** By line: the line behind the part that it stands in; 0 where it stands in none. */
function endsOf({ sections }: Guide, count: number): Uint32Array {
  const ends = new Uint32Array(count);
  for (const { position } of sections.toReversed())
    ends.fill(position.end.line, position.start.line, position.end.line);
  return ends;
}

/** Where tips end that somebody signed below them. */
function signedEndsOf({ tips }: Guide): ReadonlySet<number> {
  return new Set(
    tips
      .filter(({ attribution }) => attribution !== null && attribution.form !== 'byline')
      .map(({ position }) => position.end.offset ?? -1),
  );
}

/** Some pages show who wrote below what was written; a reply would have words behind its head. */
function isLast(lines: readonly TextLine[], { behind }: Byline): boolean {
  return lines.slice(behind).every(({ text }) => text.trim() === '');
}

/** Above every part that a label names. */
function isAbove({ sections }: Guide, line: number): boolean {
  const first = sections.find(({ kind }) => kind !== 'other' && kind !== 'situation');
  return first !== undefined && line < first.label.position.start.line - 1;
}

/** What a head stands in. */
interface Thread {
  readonly lines: readonly TextLine[];
  readonly text: string;
  readonly ends: Uint32Array;
  readonly signedEnds: ReadonlySet<number>;
}

function signature(head: Byline, next: number, { lines, text, ends, signedEnds }: Thread): Wanted[] {
  const end = Math.min(next, ends[head.first] || lines.length);
  const reply = lines.slice(head.behind, end).filter(({ text }) => text.trim() !== '');
  const [first] = reply;
  const last = reply[reply.length - 1];
  if (!first || !last) return [];
  const behind = last.start + last.text.trimEnd().length;
  const isSigned = signedEnds.has(behind);
  const sign = isSigned
    ? []
    : [{ from: behind, to: last.start + last.text.length, newText: signatureOf(head) }];
  return [
    {
      kind: 'byline',
      what: isSigned
        ? t`The head of ${handleOf(head)}’s reply was taken out; the reply is signed.`
        : t`The head of ${handleOf(head)}’s reply became its signature.`,
      places: [taken(head, lines, text), ...asItem(reply), ...sign],
    },
  ];
}

/** A name of several words is no handle: `-Noor Almasi`. */
function signatureOf({ name }: Byline): string {
  return isHandle(name) ? ` -@${name}` : ` -${name}`;
}

function handleOf({ name }: Byline): string {
  return isHandle(name) ? `@${name}` : name;
}

/** `Mumsy 34` is one all the same. */
function isHandle(name: string): boolean {
  return /^\S+(?: \d{1,6})?$/u.test(name);
}

function taken({ first, behind }: Byline, lines: readonly TextLine[], text: string): Replacement {
  return takenOut(text, lines[first]?.start ?? 0, lines[behind - 1]?.next ?? 0);
}

/** A reply is one tip, however many paragraphs it has: an item. */
function asItem(reply: readonly TextLine[]): Replacement[] {
  if (reply.some(({ text }) => /^\s*(?:[-*+>#]|\d{1,9}[.)]\s)/.test(text))) return [];
  return reply.map(({ start, text }, index) => ({
    from: start,
    to: start + text.length - text.trimStart().length,
    newText: index === 0 ? '- ' : '  ',
  }));
}

function credit(head: Byline, lines: readonly TextLine[], { language }: Guide, text: string): Wanted {
  const known: Readonly<Record<string, string | undefined>> = words.credit;
  const line = `${known[language] ?? words.credit.en} ${handleOf(head)}`;
  const end = text.trimEnd().length;
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  return {
    kind: 'credit',
    what: t`The head of the post became the credit: “${line}”.`,
    places: [taken(head, lines, text), { from: end, to: text.length, newText: `${eol}${eol}${line}` }],
  };
}
