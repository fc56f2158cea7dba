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
}

/** The utterances of a guide in the order of responses, do's, tips; one value for each guide. */
export const utterancesOf: (guide: Guide) => readonly Utterance[] = oncePerValue((guide) => [
  ...guide.responses.map((part) => utterance('response', part, part)),
  ...guide.practices.flatMap(ofPractice),
  ...guide.tips.map((part) => utterance('tip', part, part)),
]);

function ofPractice(part: Practice): Utterance[] {
  if (part.polarity === 'do') return [utterance('do', part, part)];
  const { instead } = part;
  if (!instead?.prose || instead.text === null) return [];
  return [utterance('do', { position: instead.position, text: instead.text, prose: instead.prose }, part)];
}

function utterance(
  role: Utterance['role'],
  { position, text, prose }: Pick<Utterance, 'position' | 'text' | 'prose'>,
  part: Utterance['part'],
): Utterance {
  return { type: 'utterance', role, position, text, prose, part };
}
