/** The line over the replies of a thread, such as “3 Replies”. */
import { t } from '@vscode/l10n';
import type { Read } from '../reading.js';
import type { Wanted } from './draft.js';
import { bylinesIn, linesIn } from './text-repairs.js';
import words from './words.json' with { type: 'json' };

/**
 * The number of replies becomes the label of the tips, where the guide has none and the first reply has its writer above it.
 *
 * @param text - the pasted text
 * @param read - reads it
 */
export function replyLabelRepairs(text: string, read: Read): Wanted[] {
  const [guide] = read(text).guides;
  if (!guide || guide.sections.some(({ kind }) => kind === 'tips')) return [];
  const lines = linesIn(text);
  const at = lines.findIndex((line) => REPLIES.test(line.text.trim()));
  const counter = lines[at];
  const below = lines.findIndex((line, index) => index > at && line.text.trim() !== '');
  if (!counter || !bylinesIn(lines, guide.language).some(({ first }) => first === below)) return [];
  const known: Readonly<Record<string, string | undefined>> = words.tips;
  const label = known[guide.language] ?? words.tips.en;
  const marks = /^\s*(?:#{1,6}\s+)?/.exec(counter.text)?.[0] ?? '';
  const shown = counter.text.slice(marks.length).trim();
  const place = {
    from: counter.start + marks.length,
    to: counter.start + counter.text.length,
    newText: label,
  };
  return [
    {
      kind: 'byline',
      what: t`“${shown}” became the label “${label}”: each reply below it has its writer.`,
      places: [place],
    },
  ];
}

const REPLIES =
  /^(?:#{1,6}\s+)?(?:\*\*)?\d{1,4} (?:repl(?:y|ies)|comments?|answers?|responses?|respuestas?|comentarios?|réponses?|commentaires?|antworte?n?|kommentare?|respostas?)(?:\*\*)?:?$/iu;
