/** Chapters of a handbook: do's and don'ts of different situations stand under different headings. */
import { oncePerValue } from '../../guide/remember.js';
import type { Guide, GuideSection, Practice } from '../../guide/types.js';

/** For each section of a guide the index of the heading it stands under; -1 for those right under the title. */
export const chaptersOf: (guide: Guide) => readonly number[] = oncePerValue(({ sections }) => {
  const open: number[] = [];
  const isAbove = (section: GuideSection | undefined, { kind, label }: GuideSection): boolean =>
    section !== undefined &&
    (section.label.depth < label.depth ||
      (kind !== 'other' && section.kind === 'other' && section.label.depth === label.depth));
  return sections.map((section, index) => {
    while (open.length > 0 && !isAbove(sections[open.at(-1) ?? -1], section)) open.pop();
    const chapter = open.at(-1) ?? -1;
    open.push(index);
    return chapter;
  });
});

/**
 * Makes the question in which chapter a practice stands. Where no chapter has lists of a side of its own, the guide is one.
 *
 * @param guide the guide
 */
export function chapterOfPractices(guide: Guide): (practice: Practice) => number {
  const chapters = chaptersOf(guide);
  const isHandbook = hasSeveralGroups(guide, chapters);
  return ({ list }) => (isHandbook ? (chapters[guide.lists[list]?.section ?? -1] ?? -1) : -1);
}

function hasSeveralGroups({ lists }: Guide, chapters: readonly number[]): boolean {
  const of = { do: new Set<number>(), dont: new Set<number>(), both: new Set<number>() };
  for (const { polarity, section } of lists) of[polarity].add(chapters[section] ?? -1);
  return Object.values(of).some((group) => group.size > 1);
}
