/** LSP feature: the outline by parts. */
import type { DocumentSymbol, Range, SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { Guide, Position, SectionKind } from '../guide/types.js';
import { endOf, shorten, startOf, type Checked } from './checked.js';
import { symbolKinds } from './kinds.js';
import type { ClientFeatures } from './types.js';
import { partName, titleOf } from './words.js';

/** A line of the outline before it found its place. */
interface Entry {
  readonly name: string;
  readonly detail?: string;
  readonly kind: SymbolKind;
  readonly position: Position;
  /** What is selected when the line is chosen. */
  readonly at: Position;
  readonly children: Entry[];
}

/** Gives the outline of a document; empty when it is no guide. */
export function getSymbols(checked: Checked, client: ClientFeatures): DocumentSymbol[] | SymbolInformation[] {
  const roots = checked.result.file.guides.map((guide) => outline(guide));
  return client.nestedSymbols
    ? roots.map((root) => nested(checked, root))
    : roots.flatMap((root) => flat(checked, root));
}

function outline(guide: Guide): Entry {
  const at = guide.title?.position ?? guide.position;
  const root = entry(titleOf(guide), symbolKinds.guide, hull(guide.position, at), undefined, at);
  const stack = [root];
  for (const one of [...guide.sections.map(toEntry), ...items(guide)].sort(byPlace)) {
    while (stack.length > 1 && endOf(stack.at(-1) ?? root) <= startOf(one)) stack.pop();
    (stack.at(-1) ?? root).children.push(one);
    stack.push(one);
  }
  root.children.push(...loneParts(guide));
  root.children.sort(byPlace);
  return root;
}

function toEntry(section: Guide['sections'][number]): Entry {
  const { label, position, kind } = section;
  return entry(
    shorten(label.text) || partName(kind),
    symbolKinds.section,
    position,
    undefined,
    label.position,
  );
}

/** Situation and credit without a label of their own belong to the guide, not to the section they stand behind. */
function loneParts(guide: Guide): Entry[] {
  const labelled = new Set<SectionKind>(guide.sections.map((section) => section.kind));
  const lone: Entry[] = [];
  if (guide.situation && !labelled.has('situation')) {
    lone.push(entry(partName('situation'), symbolKinds.section, guide.situation.position));
  }
  if (guide.credit && !labelled.has('credit')) {
    const names = guide.credit.names.map((mention) => mention.name).join(', ');
    lone.push(entry(partName('credit'), symbolKinds.person, guide.credit.position, names));
  }
  return lone;
}

function items(guide: Guide): Entry[] {
  const { practice, text, person, option } = symbolKinds;
  return [
    ...guide.practices.map((one) =>
      entry(`${one.polarity === 'do' ? '✅' : '❌'} ${shorten(one.text)}`, practice, one.position),
    ),
    ...guide.responses.map((one) => entry(shorten(one.text), text, one.position)),
    ...guide.tips.map((one) => entry(shorten(one.text), person, one.position, one.attribution?.name)),
    ...guide.reportOptions.map((one) => entry(shorten(one.text), option, one.position)),
  ];
}

function entry(name: string, kind: SymbolKind, position: Position, detail?: string, at = position): Entry {
  return { name: name || '…', kind, position, at, children: [], ...(detail && { detail }) };
}

/** Outer entries first where two begin at one place. */
function byPlace(a: Entry, b: Entry): number {
  return startOf(a) - startOf(b) || endOf(b) - endOf(a) || a.kind - b.kind;
}

function nested(checked: Checked, { name, detail, kind, position, at, children }: Entry): DocumentSymbol {
  return {
    name,
    kind,
    range: wholeLines(checked.map.range(position), kind),
    selectionRange: checked.map.range(at),
    ...(detail && { detail }),
    ...(children.length > 0 && { children: children.map((child) => nested(checked, child)) }),
  };
}

function flat(
  checked: Checked,
  { name, kind, position, children }: Entry,
  container?: string,
): SymbolInformation[] {
  const location = { uri: checked.snapshot.uri, range: checked.map.range(position) };
  const own: SymbolInformation = { name, kind, location, ...(container && { containerName: container }) };
  return [own, ...children.flatMap((child) => flat(checked, child, name))];
}

/** Headings begin at their line's start, so that a cursor before their words is still inside of them. */
function wholeLines(range: Range, kind: SymbolKind): Range {
  const block = kind === symbolKinds.guide || kind === symbolKinds.section;
  return block ? { start: { line: range.start.line, character: 0 }, end: range.end } : range;
}

/** The smallest position that holds both: a selection must stand inside its range. */
function hull(a: Position, b: Position): Position {
  const start = startOf({ position: b }) < startOf({ position: a }) ? b.start : a.start;
  const end = endOf({ position: b }) > endOf({ position: a }) ? b.end : a.end;
  return { start, end };
}
