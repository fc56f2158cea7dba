/** A template out of a model guide: labels, order, marks and report options stay, what belongs to the one case becomes a gap. */
import type { Guide, GuideFile, Position, Practice, Response, Tip } from '../guide/types.js';
import { isScaffoldName } from '../guide/scaffold.js';
import { endOf, startOf } from './checked.js';
import { createTextMap, type TextMap } from './convert.js';
import { blockEnd } from './insert/place.js';
import { wordsOf } from './insert/words.js';

/** Puts `newText` in the place of a stretch of the model. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

const gap = '…';
/** Keys of the front matter that hold for every guide made from the template. */
const keptKeys: ReadonlySet<string> = new Set(['guide', 'pairing', 'language']);

/**
 * Makes the template.
 * @param source the model, without byte order mark
 * @param file what was read from it
 */
export function templateOf(source: string, file: GuideFile): string {
  const map = createTextMap(source);
  const changes = [...frontMatterChanges(file), ...file.guides.flatMap((guide) => guideChanges(guide, map))];
  return applied(source, changes).replace(/^\s*\n/, '');
}

function guideChanges(guide: Guide, map: TextMap): Change[] {
  const { title, situation, credit } = guide;
  const name = wordsOf(guide.language).name;
  return [
    ...(title && title.form !== 'front-matter' ? [words(title.position, title.text, map)] : []),
    ...(situation ? [{ start: startOf(situation), end: endOf(situation), newText: gap }] : []),
    ...firstOfEach(guide.responses, guide, (one) => emptiedResponse(one, map), map),
    ...firstOfEach(guide.practices, guide, emptiedPractice, map),
    ...firstOfEach(guide.tips, guide, (one) => emptiedTip(one, name, guide, map), map),
    ...otherSections(guide, map),
    ...(credit ? creditChanges(credit, name, map) : []),
  ];
}

/** One item of each list shows the form; the others go. */
function firstOfEach<T extends Practice | Response | Tip>(
  parts: readonly T[],
  guide: Guide,
  emptied: (part: T) => Change[],
  map: TextMap,
): Change[] {
  const seen = new Set<string>();
  const keptLines = new Set<number>();
  return parts.flatMap((part) => {
    const line = map.lineAt(startOf(part));
    const key = keyOf(part, guide);
    // In a table the first row stays whole.
    const stays = !seen.has(key) || keptLines.has(line);
    seen.add(key);
    if (stays) keptLines.add(line);
    return stays ? emptied(part) : [removal(part, map)];
  });
}

function keyOf(part: Practice | Response | Tip, guide: Guide): string {
  if (part.type === 'practice') return `${part.list} ${part.polarity}`;
  const section = guide.sections.findLast((one) => startOf(one) <= startOf(part));
  return String(section ? startOf(section) : -1);
}

/** From the end of the line before, so that what follows stays apart as it was. */
function removal(part: { readonly position: Position }, map: TextMap): Change {
  const { start } = map.line(map.lineAt(startOf(part)));
  const before = map.text.slice(0, start);
  return { start: before.trimEnd().length, end: blockEnd(part, map), newText: '' };
}

function emptiedResponse(response: Response, { text }: TextMap): Change[] {
  const [start, end] = [startOf(response), endOf(response)];
  const open = /^["“„«‘「]/.exec(text.slice(start, end))?.[0] ?? '';
  const close = open === '' ? '' : (/["”“»’」]$/.exec(text.slice(start, end))?.[0] ?? '');
  return [{ start: start + open.length, end: end - close.length, newText: gap }];
}

function emptiedPractice(practice: Practice): Change[] {
  const { instead, prose, marker } = practice;
  const from = Math.max(prose.start, marker ? endOf(marker) : 0);
  if (!instead?.prose) return [{ start: from, end: endOf(practice), newText: gap }];
  const last = instead.prose.start + instead.prose.text.length;
  return [
    { start: from, end: startOf(instead), newText: `${gap} ` },
    { start: instead.prose.start, end: Math.min(last, endOf(instead)), newText: gap },
  ];
}

function emptiedTip(tip: Tip, name: string, guide: Guide, { text }: TextMap): Change[] {
  const { attribution } = tip;
  const [start, end] = [tip.prose.start, endOf(tip)];
  const leading = attribution && startOf(attribution) < start;
  if (!attribution || isScaffoldName(attribution.name, [guide.language]))
    return [{ start, end, newText: `${gap} -@${name}` }];
  const signed = {
    start: startOf({ position: attribution.namePosition }),
    end: endOf({ position: attribution.namePosition }),
  };
  // The name of a model is somebody's; the form of the signature is everybody's.
  const handle = text.charAt(signed.start) === '@' ? `@${name}` : name;
  if (leading)
    return [
      { ...signed, newText: handle },
      { start, end, newText: gap },
    ];
  return [
    { start, end: text.slice(start, startOf(attribution)).trimEnd().length + start, newText: gap },
    { ...signed, newText: handle },
  ];
}

/** Sections that only this guide has keep their label. */
function otherSections(guide: Guide, map: TextMap): Change[] {
  const parts = [...guide.responses, ...guide.practices, ...guide.tips, ...guide.reportOptions];
  const taken = [
    ...parts,
    ...(guide.credit ? [guide.credit] : []),
    ...(guide.situation ? [guide.situation] : []),
  ];
  return guide.sections.flatMap((section) => {
    const start = endOf(section.label);
    const holds = (one: { readonly position: Position }): boolean =>
      startOf(one) >= start && startOf(one) < endOf(section);
    const free = !taken.some(holds) && !guide.sections.some((one) => one !== section && holds(one.label));
    const body = map.text.slice(start, endOf(section));
    if (section.kind !== 'other' || !free || body.trim() === '') return [];
    const lead = /^\s*/.exec(body)?.[0].length ?? 0;
    return [{ start: start + lead, end: endOf(section), newText: gap }];
  });
}

function creditChanges({ names, links }: NonNullable<Guide['credit']>, name: string, map: TextMap): Change[] {
  const called = names.flatMap((one) => nameIn(one, name, map));
  const targets = links.flatMap(({ position, textPosition, url, form }): Change[] => {
    const [start, end] = [startOf({ position }), endOf({ position })];
    if (form !== 'markdown') return [{ start, end, newText: 'https://' }];
    const behind = endOf({ position: textPosition });
    const named = called.some((one) => one.start >= start && one.end <= behind);
    const words = { start: startOf({ position: textPosition }), end: behind, newText: gap };
    const target = { start: end - 1 - url.length, end: end - 1, newText: 'https://' };
    return [...(named ? [] : [words]), ...(target.start > behind ? [target] : [])];
  });
  return [...called, ...targets];
}

/** A name alone, without what stands around it. */
function nameIn(
  { name: own, position }: NonNullable<Guide['credit']>['names'][number],
  name: string,
  { text }: TextMap,
): Change[] {
  const start = startOf({ position });
  const at = text.slice(start, endOf({ position })).indexOf(own);
  return at < 0 ? [] : [{ start: start + at, end: start + at + own.length, newText: name }];
}

/** The words of a heading without its marks. */
function words(position: Position, text: string, map: TextMap): Change {
  const [start, end] = [startOf({ position }), endOf({ position })];
  const at = map.text.slice(start, end).indexOf(text);
  return at < 0
    ? {
        start: start + (/^#{1,6}[ \t]+/.exec(map.text.slice(start, end))?.[0].length ?? 0),
        end,
        newText: gap,
      }
    : { start: start + at, end: start + at + text.length, newText: gap };
}

function frontMatterChanges({ frontMatter }: GuideFile): Change[] {
  if (!frontMatter) return [];
  const kept = frontMatter.entries.some(({ key }) => keptKeys.has(key));
  if (!kept) return [{ start: startOf(frontMatter), end: endOf(frontMatter), newText: '' }];
  return frontMatter.entries
    .filter(({ key }) => !keptKeys.has(key))
    .map(({ keyPosition, position }) => ({
      start: startOf({ position: keyPosition }),
      end: Math.max(endOf({ position }), endOf({ position: keyPosition }) + 1) + 1,
      newText: '',
    }));
}

/** Where two changes touch the same words, the first one holds. */
function applied(source: string, changes: readonly Change[]): string {
  let text = '';
  let done = 0;
  for (const { start, end, newText } of [...changes].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < done) continue;
    text += source.slice(done, start) + newText;
    done = Math.max(done, end);
  }
  return text + source.slice(done);
}
