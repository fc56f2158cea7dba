/** Everything that is still to be filled, in order: lost links, and what fixes, snippets and imports left open. */
import type { Finding } from '../lint/types.js';
import type { Gap } from '../protocol.js';
import { endOf, startOf, type Checked } from './checked.js';

/** Rules whose findings are gaps; where they are silenced the author has decided. */
const gapRules: ReadonlySet<string> = new Set(['lost-link', 'unfilled-scaffold']);

/** The mark that an import leaves; it counts even where nothing makes the file a guide yet. */
const mark = /<!--[ \t]*guidepost[ \t]+gap\b[^\n>]{0,40}-->/gi;

const markBehind = /^(?<words>[\s\S]*\S)\s*<!--[^\n>]{0,60}-->$/;

/** Gives the gaps of a document in order, each once. */
export function getGaps(checked: Checked): Gap[] {
  const found = checked.result.findings.filter(({ rule }) => gapRules.has(rule));
  const marks = Array.from(checked.map.text.matchAll(mark), ({ index }) => index).filter(
    (at) => !found.some((one) => startOf(one) <= at && at < endOf(one)),
  );
  const gaps: Placed[] = [
    ...found.map((one) => ({ at: startOf(one), gap: gapOf(checked, one) })),
    ...marks.map((at): Placed => ({ at, gap: { kind: 'link', range: checked.map.rangeOf(at, at) } })),
  ];
  return gaps.sort((a, b) => a.at - b.at).map(({ gap }) => gap);
}

interface Placed {
  readonly at: number;
  readonly gap: Gap;
}

function gapOf({ map }: Checked, finding: Finding): Gap {
  const start = startOf(finding);
  // The mark right behind the words goes with them, but is nothing to look at.
  const [from, to] = toWriteOver(map.text.slice(start, endOf(finding)).replace(markBehind, '$<words>'));
  const kind = finding.rule === 'lost-link' ? 'link' : 'text';
  return { kind, range: map.rangeOf(start + from, start + to) };
}

/** Where in a gap the author goes on: before a mark, over the address of a link, over the dots, in a name without its @; else all of it. */
function toWriteOver(raw: string): readonly [from: number, to: number] {
  if (raw.startsWith('<!--')) return [0, 0];
  const address = /^\[[^[\]]*\]\(([^()]*)\)$/.exec(raw)?.[1];
  if (address !== undefined) return [raw.length - 1 - address.length, raw.length - 1];
  // “(Instead: …)” keeps its words: without them a do would be read as part of the don't.
  const dots = /…|\.{3}/u.exec(raw);
  if (dots) return [dots.index, dots.index + dots[0].length];
  const at = /^[^@\s]{0,3}@(?=\S)/.exec(raw)?.[0].length;
  return [at ?? 0, raw.length];
}
