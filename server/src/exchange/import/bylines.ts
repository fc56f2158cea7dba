/** Who wrote what in a pasted thread: heads of replies become signatures, the head of the post becomes the credit. */
import { t } from '@vscode/l10n';
import { createReader } from '../../guide/index.js';
import type { Guide } from '../../guide/types.js';
import type { Replacement, Wanted } from './draft.js';
import { bylinesIn, linesIn, takenOut, type Byline, type TextLine } from './text-repairs.js';
import type { ImportOptions } from './types.js';
import words from './words.json' with { type: 'json' };

/**
 * Repairs for the heads of posts and replies. A head above a reply of a tips part signs that reply; one above the guide
 * credits it, unless a credit is there; other heads stay as they are.
 *
 * @param text - the pasted text
 * @param options - what is known of it
 */
export function bylineRepairs(text: string, options: ImportOptions): Wanted[] {
  const [guide] = createReader().read(text, options).guides;
  if (!guide) return [];
  const lines = linesIn(text);
  const heads = bylinesIn(lines, guide.language);
  const tips = heads.filter(({ first }) => isInTips(guide, first));
  const signed = tips.flatMap((head) => signature(head, { heads, lines, guide, text }));
  const [top] = heads;
  const alone = heads.length === 1 && top !== undefined && isLast(lines, top);
  const above =
    top && (alone || isAbove(guide, top.first)) && !guide.credit ? [credit(top, lines, guide, text)] : [];
  return [...above, ...signed];
}

function isInTips({ sections }: Guide, line: number): boolean {
  return sections.some(
    ({ kind, position }) => kind === 'tips' && position.start.line - 1 < line && line < position.end.line,
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
  readonly heads: readonly Byline[];
  readonly lines: readonly TextLine[];
  readonly guide: Guide;
  readonly text: string;
}

function signature(head: Byline, { heads, lines, guide, text }: Thread): Wanted[] {
  const next = heads.find(({ first }) => first > head.first)?.first ?? Infinity;
  const section = guide.sections.find(
    ({ position }) => position.start.line - 1 < head.first && head.first < position.end.line,
  );
  const end = Math.min(next, section?.position.end.line ?? lines.length);
  const reply = lines.slice(head.behind, end).filter(({ text }) => text.trim() !== '');
  const [first] = reply;
  const last = reply[reply.length - 1];
  if (!first || !last) return [];
  const isSigned = guide.tips.some(
    ({ attribution, position }) =>
      attribution !== null &&
      attribution.form !== 'byline' &&
      position.end.offset === last.start + last.text.trimEnd().length,
  );
  const behind = last.start + last.text.trimEnd().length;
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
