/** From repaired text to canonical form: format, take out what exports wrote, mark lost links. */
import { t } from '@vscode/l10n';
import { Locator } from '../../guide/index.js';
import type { Guide, Position } from '../../guide/types.js';
import { languages } from '../../guide/vocabulary.js';
import { formatText } from '../format/format.js';
import { createRead, type Read } from '../reading.js';
import { changeOf } from '../text-edits.js';
import { bylineRepairs } from './bylines.js';
import { type Draft, type Replacement, type Wanted } from './draft.js';
import { GAP } from './gap.js';
import { HEAD_SIGN } from './heads.js';
import { replyLabelRepairs } from './replies.js';
import { characterRepairs, chromeRepairs, spaceRepairs } from './text-repairs.js';
import type { Imported, ImportOptions, LostInImport } from './types.js';

/**
 * Mends what pasting did and brings the text to canonical form.
 *
 * @param draft - the text, with what was repaired so far
 * @param options - what is known of it
 */
export function finish(draft: Draft, options: ImportOptions): Imported {
  const read = createRead(options);
  const language = read(draft.text).guides[0]?.language ?? 'en';
  // First the characters: a soft hyphen or a hard space may be half of one.
  const mended = draft.repair(characterRepairs(draft.text, language));
  const spaced = mended.repair(spaceRepairs(mended.text));
  // Before the counters go: one of them may stand over the tips.
  const labelled = spaced.repair(replyLabelRepairs(spaced.text, read));
  const bare = labelled.repair(chromeRepairs(labelled.text, language));
  const signed = withoutSigns(bare.repair(bylineRepairs(bare.text, read)));
  const plain = formatted(trimmed(signed), options, read);
  const said = plain.repair(polarityRepairs(plain.text, read));
  const gaps = said.change(gapMarks(said.text, read));
  const marked = gaps.text === plain.text ? gaps : formatted(gaps, options, read);
  return {
    text: marked.text,
    guide: read(marked.text).decision.guide,
    repairs: marked.repairs(),
    gaps: gapsIn(marked.text),
    problem: null,
  };
}

function formatted(draft: Draft, options: ImportOptions, read: Read): Draft {
  const { edits } = formatText(draft.text, options, read);
  return draft.change(edits.map(changeOf));
}

/** Heads of posts that neither sign nor credit anything stay as lines, as they were read. */
function withoutSigns(draft: Draft): Draft {
  const signs = draft.text.matchAll(new RegExp(HEAD_SIGN, 'g'));
  return draft.change(Array.from(signs, ({ index }) => ({ from: index, to: index + 1, newText: '' })));
}

/** No empty lines before the first word and behind the last. */
function trimmed(draft: Draft): Draft {
  const { text } = draft;
  if (text.trim() === '') return draft.change([{ from: 0, to: text.length, newText: '' }]);
  const head = text.length - text.replace(/^(?:[ \t]*[\r\n]+)+/, '').length;
  const end = text.trimEnd().length;
  const eol = /\r\n|\n|\r/.exec(text.slice(head))?.[0] ?? '\n';
  return draft.change([
    ...(head > 0 ? [{ from: 0, to: head, newText: '' }] : []),
    ...(/^(?:\r\n|\n|\r)$/.test(text.slice(end)) ? [] : [{ from: end, to: text.length, newText: eol }]),
  ]);
}

/** "Don't: " behind a mark, as exports write it before words that do not deny by themselves. */
function polarityRepairs(text: string, read: Read): Wanted[] {
  return read(text).guides.flatMap((guide) =>
    guide.practices.flatMap(({ marker, polarity, prose }): Wanted[] => {
      if (!marker || marker.form === 'word' || polarity !== 'dont') return [];
      const end = marker.position.end.offset ?? 0;
      const word = wordsAt(text, end, guide);
      if (word === 0 || end + word > prose.start) return [];
      const shown = text.slice(end, end + word).trim();
      const what = t`“${shown}” was taken out again: the mark before it says it, and exports write it there.`;
      const space = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
      return [{ kind: 'polarity', what, places: [{ from: end + space, to: end + word, newText: '' }] }];
    }),
  );
}

/** How many characters behind a mark are a polarity word with its colon; 0 when none is. */
function wordsAt(text: string, offset: number, { language }: Guide): number {
  const own = languages.filter((one) => one.language === language || one.language === 'en');
  const behind = text.slice(offset, offset + 40);
  for (const { polarityWords } of own) {
    const match = /^\s*([^:：]{1,20})[:：]\s+/u.exec(behind);
    if (match?.[1]?.replace(/[’‘]/g, "'") === polarityWords.dont) return match[0].length;
  }
  return 0;
}

/** A mark stands in the place of a lost link, or right behind it. */
const MARKED = /^[\s.,;:)*_]{0,8}<!--[ \t]*guidepost[ \t]+gap\b/i;

/** Behind the words of each lost link that has no mark yet. */
function gapMarks(text: string, read: Read): Replacement[] {
  const { guides } = read(text);
  return guides
    .flatMap((guide) => guide.lostLinks)
    .filter(({ form, position }) => form !== 'gap' && !isMarked(text, position))
    .map(({ position }) => position.end.offset ?? 0)
    .sort((a, b) => a - b)
    .map((end) => ({ from: end, to: end, newText: ` ${GAP}` }));
}

function isMarked(text: string, { start, end }: Position): boolean {
  const behind = end.offset ?? 0;
  return text.slice(start.offset, behind).includes('<!--') || MARKED.test(text.slice(behind, behind + 80));
}

/** The marks of lost links in a text, with the words before each. */
export function gapsIn(text: string): LostInImport[] {
  const locator = new Locator(text);
  return Array.from(
    text.matchAll(/<!--[ \t]*guidepost[ \t]+gap\b[^\n>]{0,40}-->/gi),
    ({ index, 0: mark }) => ({
      position: locator.position(index, index + mark.length),
      text: wordsBefore(text, index),
    }),
  );
}

/** The last words of the line before a mark; no more of a long line than they need. */
function wordsBefore(text: string, offset: number): string {
  const behind = text.slice(Math.max(0, offset - LONGEST_BEFORE), offset);
  const line = behind
    .slice(behind.lastIndexOf('\n') + 1)
    .replace(/^\s*(?:[-*+>]|\d{1,9}[.)])\s/, '')
    .trim();
  return line.split(/\s+/).slice(-6).join(' ');
}

const LONGEST_BEFORE = 300;
