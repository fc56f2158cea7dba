/** A chat saved as text: each message has its date and its writer in front. */
import { t } from '@vscode/l10n';
import { labelMeaning } from '../../guide/label.js';
import { languages } from '../../guide/vocabulary.js';
import type { Wanted } from './draft.js';
import { headLine } from './heads.js';
import { linesIn, takenOut, type TextLine } from './text-repairs.js';
import words from './words.json' with { type: 'json' };

/** `[12/03/2026, 14:02] Dana: …`, `12.03.26, 14:02 - Dana: …`. */
const STAMP =
  /^[\u200E\u200F\u202A-\u202C]*\[?(?<when>\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?\s?m\.?)?)(?:\]\s?|\s[-–]\s)(?<rest>.*)$/iu;
const WRITER =
  /^[~\s\u200E\u202A-\u202C\u00A0]*(?<name>[^:：]{1,40}?)[\u202A-\u202C]*[:：]\s+[\u200E]?(?<text>.*)$/u;
const PHONE = /^\+?[\d\s()\u00A0-]{6,}$/;
/** A name still to be filled, which is a finding until it is. */
const UNKNOWN = 'Name';
const NOTES = new RegExp(`^(?:${words.chatNotes.join('|')})\\.?$`, 'iu');

interface Message {
  readonly line: TextLine;
  readonly name: string | null;
  readonly when: string;
  readonly text: string;
}

/**
 * The heads of messages become heads of replies, which sign what is below them; notes of the program go. Where the chat has
 * no labels of its own, what others answer are tips.
 *
 * @param text - what was copied
 * @returns nothing when it is no chat
 */
export function chatRepairs(text: string): Wanted[] {
  const messages = linesIn(text).flatMap((line) => messageOf(line) ?? []);
  const written = messages.filter(({ name }) => name !== null);
  if (written.length < 2 || !STAMP.test(text.trimStart().split(/[\r\n]/, 1)[0] ?? '')) return [];
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const answer = hasLabels(written) ? null : firstAnswer(written);
  return messages.map((message): Wanted => {
    const { line, name, when, text: said } = message;
    const place = { from: line.start, to: line.start + line.text.length - said.length };
    if (name === null || NOTES.test(said)) {
      const what = t`A note of the chat program was taken out.`;
      return { kind: 'chrome', what, places: [takenOut(text, line.start, line.next)] };
    }
    const label = message === answer ? `${eol}${words.tips.en}:${eol}` : '';
    const isNumber = PHONE.test(name);
    const what = isNumber
      ? t`A telephone number stood for the writer of a message and was taken out: ask who wrote it.`
      : t`The date and the name in front of a message of ${name} became a line above it.`;
    return {
      kind: 'byline',
      what,
      places: [
        { ...place, newText: `${label}${eol}${headLine(isNumber ? UNKNOWN : name, when)}${eol}${eol}` },
      ],
    };
  });
}

function messageOf(line: TextLine): Message | null {
  const stamp = STAMP.exec(line.text)?.groups;
  if (!stamp) return null;
  const { when = '', rest = '' } = stamp;
  const written = WRITER.exec(rest)?.groups;
  return { line, when, name: written?.['name']?.trim() ?? null, text: written?.['text'] ?? rest };
}

/** The chat is itself a guide, sent line by line. */
function hasLabels(messages: readonly Message[]): boolean {
  const spoken = languages.map(({ language }) => language);
  return messages.some(({ text }) => /[:：]\s*$/u.test(text) && labelMeaning(text, spoken) !== null);
}

/** Where somebody else than the one who asked writes for the first time. */
function firstAnswer(messages: readonly Message[]): Message | null {
  const [first] = messages;
  return messages.find(({ name }) => name !== first?.name) ?? null;
}
