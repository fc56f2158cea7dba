/** A guide made ready to leave the editor: canonical, polarity in words, without what only the editor understands. */
import type { Nodes, Root } from 'mdast';
import { createReader, stripBom } from '../../guide/index.js';
import { parseMarkdown } from '../../guide/parse.js';
import type { GuideFile } from '../../guide/types.js';
import { formatText, type FormatOptions } from '../format/format.js';
import { polarityChanges, type Insertion, type WritePolarity } from './polarity.js';

/** What renderers walk. */
export interface Prepared {
  /** Markdown without front matter and comments, polarity written. */
  readonly text: string;
  readonly tree: Root;
  /** What is read from `text`. */
  readonly file: GuideFile;
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
  const canonical = stripBom(formatText(text, options).text);
  const declared = { ...options, declared: true };
  const file = createReader().read(canonical, options);
  if (!file.decision.guide) return null;
  const written = apply(canonical, [
    ...polarityChanges(file, canonical, write),
    ...withoutOurs(canonical, file),
  ]);
  const title = file.guides[0]?.title ?? null;
  // The title of the front matter is the guide's; in the exported text it stands where titles stand.
  const own =
    title?.form === 'front-matter' ? `# ${title.text}\n\n${written.trimStart()}` : written.trimStart();
  return {
    text: own,
    tree: parseMarkdown(own),
    file: createReader().read(own, declared),
    language: file.guides[0]?.language ?? 'en',
    title: title?.text ?? null,
  };
}

/** Front matter and comments: nobody outside the editor understands them. */
function withoutOurs(source: string, file: GuideFile): Insertion[] {
  const front = file.frontMatter?.position.end.offset ?? 0;
  const changes: Insertion[] = front > 0 ? [{ from: 0, to: front, newText: '' }] : [];
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

function apply(text: string, changes: readonly Insertion[]): string {
  let result = '';
  let done = 0;
  for (const { from, to, newText } of changes.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < done) continue;
    result += text.slice(done, from) + newText;
    done = to;
  }
  return result + text.slice(done);
}

/** Where the parts of a prepared text stand. */
export interface PartIndex {
  /** The part whose first character stands in [from, to); null when none does. */
  readonly within: (from: number, to: number) => PartKind | null;
}

/** What a node of the tree is to the guide. */
export type PartKind = 'do' | 'dont' | 'response' | 'tip' | 'option' | 'credit';

/** Indexes the parts of what was read. */
export function indexParts({ guides }: GuideFile): PartIndex {
  const starts = guides
    .flatMap((guide) => [
      ...guide.practices.map((one) => ({ at: one.position, kind: one.polarity })),
      ...guide.responses.map((one) => ({ at: one.position, kind: 'response' as const })),
      ...guide.tips.map((one) => ({ at: one.position, kind: 'tip' as const })),
      ...guide.reportOptions.map((one) => ({ at: one.position, kind: 'option' as const })),
      ...(guide.credit ? [{ at: guide.credit.position, kind: 'credit' as const }] : []),
    ])
    .map(({ at, kind }) => ({ offset: at.start.offset ?? 0, kind }))
    .sort((a, b) => a.offset - b.offset);
  return {
    within: (from, to) => starts.find(({ offset }) => offset >= from && offset < to)?.kind ?? null,
  };
}
