/** A guide made ready to leave the editor: canonical, polarity in words, without what only the editor understands. */
import type { Break, Nodes, Root, Text } from 'mdast';
import { createReader, stripBom } from '../../guide/index.js';
import { parseMarkdown } from '../../guide/parse.js';
import type { Guide, GuideFile, Label, Position } from '../../guide/types.js';
import { formatText, type FormatOptions } from '../format/format.js';
import { applyChanges, type Change } from '../text-edits.js';
import { declaredPairChanges, polarityChanges, type WritePolarity } from './polarity.js';

/** What renderers walk. */
export interface Prepared {
  /** Markdown without front matter and comments, polarity written. */
  readonly text: string;
  readonly tree: Root;
  /** What is read from `text`. */
  readonly file: GuideFile;
  /** What was read from the guide itself: what a reader of the export has to find again. */
  readonly original: GuideFile;
  /** The guide could not be formatted: its lines are as they were. */
  readonly refused: boolean;
  /** BCP 47 primary language of the first guide. */
  readonly language: string;
  /** The title of the first guide; null when it has none. */
  readonly title: string | null;
}

/**
 * Makes a text ready for a renderer.
 *
 * @param text - the guides
 * @param options - what is known of the text
 * @param write - how polarity is written
 * @returns null when the text is no guide
 */
export function prepare(text: string, options: FormatOptions, write: WritePolarity): Prepared | null {
  const { text: formatted, refused } = formatText(text, options);
  const canonical = stripBom(formatted);
  const declared = { ...options, declared: true };
  const file = createReader().read(canonical, options);
  if (!file.decision.guide) return null;
  const written = applyChanges(canonical, [
    ...polarityChanges(file, canonical, write),
    ...declaredPairChanges(file),
    ...breaksBetween(file, canonical),
    ...withoutOurs(canonical, file),
  ]);
  const title = file.guides[0]?.title ?? null;
  // The title of the front matter is the guide's; in the exported text it stands where titles stand.
  const own =
    title?.form === 'front-matter' ? `# ${title.text}\n\n${written.trimStart()}` : written.trimStart();
  return {
    text: own,
    tree: refused ? withLines(parseMarkdown(own)) : parseMarkdown(own),
    file: createReader().read(own, declared),
    original: file,
    refused,
    language: file.guides[0]?.language ?? 'en',
    title: title?.text ?? null,
  };
}

/** A line `* * *` before each guide but the first, where none stands: without headings it tells where one begins. */
function breaksBetween({ guides }: GuideFile, source: string): Change[] {
  return guides.slice(1).flatMap(({ position }) => {
    const start = position.start.offset ?? 0;
    const from = source.lastIndexOf('\n', start - 1) + 1;
    if (
      /(?:^|\n)[ \t]*\*[ \t]*\*[ \t]*\*[ \t]*\s*$/.test(source.slice(0, from)) ||
      /^\* \* \*/.test(source.slice(from))
    )
      return [];
    return [{ from, to: from, newText: '* * *\n\n' }];
  });
}

/** The lines of a post that could not be formatted stay lines, which Markdown would run together. */
function withLines(tree: Root): Root {
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!('children' in node)) continue;
    const children: readonly Nodes[] = node.children;
    const lines: readonly Nodes[] = children.flatMap((child): readonly Nodes[] =>
      child.type === 'text' ? linesOf(child) : [child],
    );
    node.children = lines as [];
    open.push(...node.children);
  }
  return tree;
}

function linesOf({ value, position }: Text): (Text | Break)[] {
  const [first = '', ...more] = value.split(/\s*\n\s*/);
  const place = position ? { position } : {};
  return [
    { type: 'text', value: first, ...place },
    ...more.flatMap((line): (Text | Break)[] => [{ type: 'break' }, { type: 'text', value: line }]),
  ];
}

/** Front matter and comments: nobody outside the editor understands them. */
function withoutOurs(source: string, file: GuideFile): Change[] {
  const front = file.frontMatter?.position.end.offset ?? 0;
  const changes: Change[] = front > 0 ? [{ from: 0, to: front, newText: '' }] : [];
  const tree = parseMarkdown(source.slice(front));
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('children' in node) open.push(...node.children);
    const { type, position } = node;
    if (type !== 'html') continue;
    const from = front + (position?.start.offset ?? 0);
    const to = front + (position?.end.offset ?? 0);
    for (const match of source.slice(from, to).matchAll(/[ \t]*<!--[\s\S]*?(?:-->|$)/g))
      changes.push({ from: from + match.index, to: from + match.index + match[0].length, newText: '' });
  }
  return changes;
}

/** Where the parts of a prepared text stand. */
export interface PartIndex {
  /** The part whose first character stands in [from, to); null when none does. */
  readonly within: (from: number, to: number) => PlacedPart | null;
  /** The words of the label line that fills [from, to) but for its marks; null when none does. */
  readonly label: (from: number, to: number) => string | null;
}

/** A part at its place. */
export interface PlacedPart {
  readonly kind: 'do' | 'dont' | 'response' | 'tip' | 'option' | 'credit';
  /** A response that its author set in quotation marks. */
  readonly quoted: boolean;
}

/** Indexes the parts of what was read. */
export function indexParts({ guides }: GuideFile): PartIndex {
  const starts = guides
    .flatMap((guide) => [
      ...guide.practices.map((one) => placed(one, one.polarity)),
      ...guide.responses.map((one) => placed(one, 'response', one.quoted === 'marks')),
      ...guide.tips.map((one) => placed(one, 'tip')),
      ...guide.reportOptions.map((one) => placed(one, 'option')),
      ...(guide.credit ? [placed(guide.credit, 'credit')] : []),
    ])
    .sort((a, b) => a.offset - b.offset);
  const labels = new Map(guides.flatMap(labelLines));
  return {
    within: (from, to) => firstIn(starts, from, to),
    label: (from, to) => labelIn(labels, from, to),
  };
}

/** The labels that are lines, by where they start. */
function labelLines({ sections }: Guide): (readonly [number, Label])[] {
  return sections
    .filter(({ label }) => label.form === 'line' || label.form === 'bold')
    .map(({ label }) => [label.position.start.offset ?? 0, label]);
}

/** Emphasis and a colon are all that may stand around a label. */
const AROUND = 4;

function labelIn(labels: ReadonlyMap<number, Label>, from: number, to: number): string | null {
  for (let start = from; start <= from + AROUND; start++) {
    const label = labels.get(start);
    if (label && to - (label.position.end.offset ?? 0) <= AROUND) return label.text;
  }
  return null;
}

interface Start {
  readonly offset: number;
  readonly part: PlacedPart;
}

function placed({ position }: { position: Position }, kind: PlacedPart['kind'], quoted = false): Start {
  return { offset: position.start.offset ?? 0, part: { kind, quoted } };
}

/** By halves: a handbook has thousands of parts and asks for each block. */
function firstIn(starts: readonly Start[], from: number, to: number): PlacedPart | null {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.offset ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const start = starts[low];
  return start && start.offset < to ? start.part : null;
}
