/** Text in, guides out. A reader belongs to one document and remembers the sections that did not change. */
import { assemble } from './assemble.js';
import { cut, memoOf, type SectionMemo, type SourceSection } from './cut.js';
import { decide, type ScanMemo } from './detect.js';
import { readFrontMatter } from './front-matter.js';
import { inheritedKinds } from './outline.js';
import type { Inherited } from './region.js';
import { readSection, type RegionRead, type SectionRead } from './section.js';
import { shift } from './shift.js';
import type { Decision, Directive, GuideFile } from './types.js';

/** What is known of a file besides its text. */
export interface ReadOptions {
  /** Any string; a name ending `.guide.md` declares a guide. */
  readonly path: string;
  /** What the configuration says of the file; leave out when it says nothing. */
  readonly declared?: boolean | undefined;
}

/** Reads versions of one document. */
export interface Reader {
  /**
   * Reads `text` (without byte order mark). Never throws; a text that is no guide gives no guides.
   */
  read(text: string, options: ReadOptions): GuideFile;
}

/** Makes a reader for one document. */
export function createReader(): Reader {
  const scans: ScanMemo = new Map();
  let sections: SectionMemo = new Map();
  let reads = new WeakMap<SourceSection, Map<string, SectionRead>>();
  return {
    read(text, options) {
      const frontMatter = readFrontMatter(text);
      const decision = decide(text, { ...options, frontMatter }, scans);
      if (!decision.guide) {
        sections = new Map();
        reads = new WeakMap();
        return { decision, guides: [], directives: [], frontMatter };
      }
      const pieces = cut(text, sections);
      sections = memoOf(pieces);
      return fileOf(pieces, decision, frontMatter, (section, inherited) =>
        remember(reads, section, inherited),
      );
    },
  };
}

/** Assembles a file from its sections. */
export function fileOf(
  pieces: readonly SourceSection[],
  decision: Decision,
  frontMatter: GuideFile['frontMatter'],
  read: (section: SourceSection, inherited: Inherited) => SectionRead = readSection,
): GuideFile {
  const regions: RegionRead[] = [];
  const directives: Directive[] = [];
  const kinds = inheritedKinds(pieces);
  let place = { line: 0, offset: 0 };
  for (const [index, piece] of pieces.entries()) {
    const own = read(piece, { kind: kinds[index] ?? 'other', languages: decision.languages });
    for (const region of shift(own.regions, place)) regions.push(region);
    for (const directive of shift(own.directives, place)) directives.push(directive);
    place = { line: place.line + own.lines, offset: place.offset + own.length };
  }
  const context = { decision, frontMatter, directives, definitions: definitionsOf(pieces) };
  const guides = regions.length === 0 ? [] : assemble(regions, context);
  return {
    decision: { ...decision, gentle: guides.some(({ gentle }) => gentle) },
    guides,
    directives,
    frontMatter,
  };
}

function remember(
  reads: WeakMap<SourceSection, Map<string, SectionRead>>,
  section: SourceSection,
  inherited: Inherited,
): SectionRead {
  const known = reads.get(section) ?? new Map<string, SectionRead>();
  const key = [inherited.kind, ...inherited.languages].join(' ');
  const read = known.get(key) ?? readSection(section, inherited);
  known.set(key, read);
  reads.set(section, known);
  return read;
}

function definitionsOf(pieces: readonly SourceSection[]): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  const visit = (node: { type: string; identifier?: string; url?: string; children?: unknown }): void => {
    if (node.type === 'definition' && node.identifier !== undefined && !definitions.has(node.identifier))
      definitions.set(node.identifier, node.url ?? '');
    if (Array.isArray(node.children)) for (const child of node.children) visit(child as typeof node);
  };
  for (const piece of pieces) if (piece.definitions.length > 0) for (const node of piece.nodes) visit(node);
  return definitions;
}
