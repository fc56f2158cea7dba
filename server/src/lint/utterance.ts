/** Words that somebody may say or do on this page's advice: what the rules of the wording group look at. */
import { oncePerValue } from '../guide/remember.js';
import type { Guide, Position, Practice, Prose, Response, Tip } from '../guide/types.js';

/** A response, a do (its own line or what stands behind `Instead:` in a don't) or a tip. */
export interface Utterance {
  readonly type: 'utterance';
  readonly role: 'response' | 'do' | 'tip';
  readonly position: Position;
  /** Plain words, without marker, quotes and signature. */
  readonly text: string;
  /** The way back from `text` to the source. */
  readonly prose: Prose;
  /** The part it stands in. */
  readonly part: Response | Practice | Tip;
  /** The label of the list a practice stands in, in the author's words ("Say", "Do's"); null where there is none. */
  readonly label: string | null;
}

/** The utterances of a guide in the order of responses, do's, tips; one value for each guide. */
export const utterancesOf: (guide: Guide) => readonly Utterance[] = oncePerValue((guide) => [
  ...guide.responses.map((part) => utterance('response', part, part, null)),
  ...guide.practices.flatMap((part) => ofPractice(part, guide.lists[part.list]?.label?.text ?? null)),
  ...guide.tips.map((part) => utterance('tip', part, part, null)),
]);

function ofPractice(part: Practice, label: string | null): Utterance[] {
  if (part.polarity === 'do') return [utterance('do', part, part, label)];
  const { instead } = part;
  if (!instead?.prose || instead.text === null) return [];
  const { position, text, prose } = instead;
  return [utterance('do', { position, text, prose }, part, null)];
}

function utterance(
  role: Utterance['role'],
  { position, text, prose }: Pick<Utterance, 'position' | 'text' | 'prose'>,
  part: Utterance['part'],
  label: string | null,
): Utterance {
  return { type: 'utterance', role, position, text, prose, part, label };
}
