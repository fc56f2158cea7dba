/**
 * paste-residue: what a copied page left around the words.
 *
 * ## What it flags
 *
 * Lines that belong to the page and not to the guide: “Skip to main content”, “Load more replies”, “1 reply”, a poster's name with
 * a date behind it that signs no tip. Also signs that nobody sees (zero-width spaces, soft hyphens) and `&nbsp;` beside other spaces. Code is
 * left alone. The buttons and counters are listed for each language.
 *
 * ## Why
 *
 * Whoever reads the guide in a chat stumbles over them, and a page's “Report” or “Reply” can be taken for a step to follow. Invisible
 * signs are copied into the message and break searching.
 *
 * ## How to fix
 *
 * Take the line out. That is a safe fix, but for a line with somebody's name: check first whether they deserve the credit.
 *
 * @example
 *   {"name": "ok.guide.md"}
 *
 *   # When someone is angry
 *
 *   Updated July 9th, 2015
 *
 *   ## Do's
 *
 *   - ✅ Reply soon, and share what you know within 10&nbsp;minutes.
 *   - ✅ Load more replies before you write.
 *
 *   ```
 *   Load more replies
 *   ```
 *
 *   ## Tips
 *
 *   KindRiver July 28th, 2016
 *
 *   Take a breath before you answer.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "input"}
 *
 *   Skip to main content
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Stay calm.
 *   - ✅ Listen &nbsp;well.
 *
 *   12 replies
 *   Load more comments
 *
 *   ## Tips
 *
 *   - Wait. -@Mika
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "output"}
 *
 *   1:1-1:21: warning: “Skip to main content” belongs to the page this was copied from; in a chat a listener may take it for a step to follow. Take this line out.
 *   8:12-8:18: warning: This guide holds “&nbsp;” left by another editor. Take them out.
 *   10:1-11:19: warning: “12 replies” belongs to the page this was copied from; in a chat a listener may take it for a step to follow. Take these lines out.
 *
 * @example
 *   {"name": "not-ok.guide.md", "label": "fixed"}
 *
 *   # When someone is angry
 *
 *   ## Do's
 *
 *   - ✅ Stay calm.
 *   - ✅ Listen well.
 *
 *   ## Tips
 *
 *   - Wait. -@Mika
 *
 * @example
 *   {"name": "byline.guide.md", "label": "input"}
 *
 *   # When someone is angry
 *
 *   QuietOak42July 9th, 2015
 *
 *   ## Do's
 *
 *   - ✅ Stay calm.
 *
 * @example
 *   {"name": "byline.guide.md", "label": "output"}
 *
 *   3:1-3:25: warning: “QuietOak42July 9th, 2015” is the head of a post, left from the page this was copied from. Take this line out, or credit them if the words are theirs.
 */
import { t } from '@vscode/l10n';
import { defineRule } from '../lint/define-rule.js';
import { offsetOf, pointFrom, rangeFrom, slice, sourceEnd } from '../lint/places.js';
import { overlapsAny } from '../lint/spans.js';
import type { ReportFunction } from '../lint/types.js';
import type { Guide, Position } from '../guide/types.js';
import { shieldOf } from '../exchange/repair/shield.js';
import { plainLines, type SourceLine } from './support/plain-lines.js';
import { allResidueIn, type LineResidue, type Residue } from '../exchange/repair/residue.js';
import { lineStart, lineStartOf } from './support/text.js';

export default defineRule(
  {
    id: 'paste-residue',
    group: 'structure',
    severity: 'warning',
    over: 'guide',
    fix: 'safe',
    since: '0.1.0',
    gentle: 'hint-per-list',
  },
  (guide, report, { source, language, recall }) => {
    const text: Text = { source, from: lineStartOf(guide.position.start) };
    const lines = plainLines(source, offsetOf(text.from), sourceEnd(guide, source)).map((line) => ({
      ...line,
      ...recall(`residue ${language}\n${line.text}`, () => allResidueIn(line.text, language)),
    }));
    let from = text.from;
    for (const run of runsOf(lines, guide, text)) {
      // Counted on from the one before: from the start each time, many would take too long.
      from = pointFrom(source, from, run.first.start);
      reportRun(run, { source, from }, report);
    }
    reportSigns(lines, { find: ({ invisible }) => invisible, message: invisibleMessage }, text, report);
    reportSigns(lines, { find: ({ hard }) => hard, message: hardSpaceMessage }, text, report);
  },
);

type LookedLine = SourceLine & LineResidue;

interface Text {
  readonly source: string;
  readonly from: Position['start'];
}

/** Lines of one kind that follow each other. */
interface Run {
  readonly kind: Residue;
  readonly first: SourceLine;
  readonly last: SourceLine;
}

function runsOf(lines: readonly LookedLine[], guide: Guide, text: Text): readonly Run[] {
  const signs = overlapsAny(
    guide.tips.flatMap(({ attribution }) => (attribution ? [attribution.position] : [])),
  );
  const runs: Run[] = [];
  let { from } = text;
  lines.forEach((line, index) => {
    const { kind } = line;
    if (kind === null || underline.test(lines[index + 1]?.text ?? '')) return;
    from = pointFrom(text.source, from, line.start);
    if (kind === 'byline' && signs(placeOf(line, line, { ...text, from }))) return;
    const last = runs.at(-1);
    if (last?.kind === kind && last.last === lines[index - 1])
      runs[runs.length - 1] = { ...last, last: line };
    else runs.push({ kind, first: line, last: line });
  });
  return runs;
}

/** The line above is a heading. */
const underline = /^\s{0,3}(?:=+|-+)\s*$/;

function placeOf(first: SourceLine, last: SourceLine, { source, from }: Text): Position {
  const lead = first.text.length - first.text.trimStart().length;
  return rangeFrom(source, from, first.start + lead, last.start + last.text.trimEnd().length);
}

function reportRun({ kind, first, last }: Run, text: Text, report: ReportFunction): void {
  report(placeOf(first, last, text), {
    message: `${runMessage(kind, first.text.trim())} ${runAdvice(kind, first === last)}`,
    fixes: [
      {
        title: first === last ? t`Take this line out` : t`Take these lines out`,
        kind: kind === 'chrome' ? 'safe' : 'suggestion',
        edits: [{ position: wholeLines(first, last, text), newText: '' }],
      },
    ],
  });
}

function runMessage(kind: Residue, words: string): string {
  return kind === 'chrome'
    ? t(
        '“{0}” belongs to the page this was copied from; ' +
          'in a chat a listener may take it for a step to follow.',
        words,
      )
    : t`“${words}” is the head of a post, left from the page this was copied from.`;
}

function runAdvice(kind: Residue, isOne: boolean): string {
  if (kind === 'chrome') return isOne ? t`Take this line out.` : t`Take these lines out.`;
  return isOne
    ? t`Take this line out, or credit them if the words are theirs.`
    : t`Take these lines out, or credit them if the words are theirs.`;
}

/** With the line ending, and with the empty line behind where one stands before as well. */
function wholeLines(first: SourceLine, last: SourceLine, { source, from }: Text): Position {
  const end = last.start + last.text.length;
  const behind = source.slice(end, end + 400);
  const isAfterBlank =
    first.start === 0 || blankBefore.test(source.slice(Math.max(0, first.start - 80), first.start));
  const ending = (isAfterBlank ? blankBehind : lineEnding).exec(behind)?.[0] ?? '';
  if (ending !== '') return rangeFrom(source, from, first.start, end + ending.length);
  const above = /\s{1,400}$/.exec(source.slice(Math.max(0, first.start - 400), first.start))?.[0] ?? '';
  return { start: pointBack(source, from, first.start - above.length), end: pointFrom(source, from, end) };
}

/** A point a few empty lines before a known one, which stands at the start of a line. */
function pointBack(source: string, known: Position['start'], offset: number): Position['start'] {
  const between = source.slice(offset, offsetOf(known));
  const breaks = between.match(/\r\n|\n|\r/g)?.length ?? 0;
  return { line: known.line - breaks, column: offset - lineStart(source, offset) + 1, offset };
}

const lineEnding = /^\r?\n/;
const blankBehind = /^(?:\r?\n){1,2}/;
const blankBefore = /\n[ \t]*\r?\n$/;

/** Two words keep a space between them. */
function spaceFor(position: Position, source: string): string {
  const words = slice(source, position);
  const isInside =
    /[^\s]/.test(source[offsetOf(position.start) - 1] ?? ' ') &&
    /[^\s]/.test(source[offsetOf(position.end)] ?? ' ');
  return isInside && words.includes('nbsp') ? ' ' : '';
}

/** What to look for in a line, and what is said about so many of them. */
interface Signs {
  readonly find: (line: LineResidue) => readonly (readonly [number, number])[];
  readonly message: (count: number) => string;
}

function invisibleMessage(count: number): string {
  const what =
    count > 1
      ? t(
          'This guide holds signs that nobody sees, and that are copied along into the chat ({0} places).',
          count,
        )
      : t`This guide holds signs that nobody sees, and that are copied along into the chat.`;
  return `${what} ${t`Take them out.`}`;
}

function hardSpaceMessage(count: number): string {
  const what =
    count > 1
      ? t`This guide holds “&nbsp;” left by another editor (${count} places).`
      : t`This guide holds “&nbsp;” left by another editor.`;
  return `${what} ${t`Take them out.`}`;
}

/** One finding for all of a guide, at the first. */
function reportSigns(
  lines: readonly LookedLine[],
  { find, message }: Signs,
  { source, from }: Text,
  report: ReportFunction,
): void {
  let last = from;
  const places = lines.flatMap((line) => {
    const { start, text } = line;
    const found = find(line);
    if (found.length === 0) return [];
    const isShielded = shieldOf(text);
    return found
      .filter(([a, b]) => !isShielded(a, b))
      .map(([a, b]) => {
        const place = rangeFrom(source, last, start + a, start + b);
        last = place.start;
        return place;
      });
  });
  const [first] = places;
  if (!first) return;
  report(first, {
    message: message(places.length),
    related: places.slice(1, 6).map((position) => ({ position, message: t`Here too` })),
    fixes: [
      {
        title: t`Take them out`,
        kind: 'safe',
        edits: places.map((position) => ({ position, newText: spaceFor(position, source) })),
      },
    ],
  });
}
