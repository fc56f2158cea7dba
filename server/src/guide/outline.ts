/** The headings of a file: what each section inherits from those above it. */
import type { SourceSection } from './cut.js';
import { labelMeaning } from './label.js';
import type { SectionKind } from './types.js';
import { polarityOf } from './vocabulary.js';

const HEADING = /^(#{1,6})[ \t]+(.*)/;

interface Heading {
  readonly depth: number;
  /** What its own words say; null when they say nothing. */
  readonly kind: SectionKind | null;
}

/** What the headings of sections say; good as long as the community's own words stay the same. */
export type HeadingMemo = WeakMap<SourceSection, { readonly heading: Heading | null }>;

/** For each section the kind it has when its own heading says nothing. */
export function inheritedKinds(
  sections: readonly SourceSection[],
  languages: readonly string[],
  memo: HeadingMemo,
): SectionKind[] {
  const headings = sections.map((section) => rememberedHeading(section, languages, memo));
  const parents = parentsOf(headings);
  const mixed = mixedOf(headings, parents);
  const kinds: SectionKind[] = [];
  for (const [index, parent] of parents.entries()) {
    const above = parent === null ? 'other' : passedOn(headings[parent], kinds[parent] ?? 'other');
    kinds[index] = parent !== null && mixed.has(parent) && polarityOf(above) ? 'other' : above;
  }
  return kinds;
}

function rememberedHeading(
  section: SourceSection,
  languages: readonly string[],
  memo: HeadingMemo,
): Heading | null {
  const known = memo.get(section) ?? { heading: headingOf(section.source, languages) };
  memo.set(section, known);
  return known.heading;
}

function headingOf(source: string, languages: readonly string[]): Heading | null {
  const match = HEADING.exec(source);
  if (!match) return null;
  const words = (match[2] ?? '').replace(/[ \t]#*\s*$/, '').replace(/\*\*|__|`/g, '');
  return { depth: match[1]?.length ?? 1, kind: labelMeaning(words, languages)?.kind ?? null };
}

/** The section whose heading stands over each; null at the top. */
function parentsOf(headings: readonly (Heading | null)[]): (number | null)[] {
  const stack: number[] = [];
  return headings.map((heading, index) => {
    if (!heading) return null;
    while (stack.length > 0 && (headings[stack[stack.length - 1] ?? 0]?.depth ?? 0) >= heading.depth)
      stack.pop();
    const parent = stack[stack.length - 1] ?? null;
    stack.push(index);
    return parent;
  });
}

/** Headings such as "What to say" over "Good" and "Bad": the rest under them is neither do nor don't. */
function mixedOf(
  headings: readonly (Heading | null)[],
  parents: readonly (number | null)[],
): ReadonlySet<number> {
  const mixed = new Set<number>();
  for (const [index, heading] of headings.entries()) {
    const parent = parents[index];
    if (heading?.kind && polarityOf(heading.kind) && typeof parent === 'number') mixed.add(parent);
  }
  return mixed;
}

/** A heading that says nothing hands on what stands over it; a title and a joint heading hand on nothing. */
function passedOn(heading: Heading | null | undefined, above: SectionKind): SectionKind {
  if (!heading?.kind) return above;
  const inheritable = ['dos', 'donts', 'responses', 'tips', 'report'].includes(heading.kind);
  return inheritable && heading.depth > 1 ? heading.kind : 'other';
}
