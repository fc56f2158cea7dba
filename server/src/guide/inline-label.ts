/** A label and what it names on one line: `**Response:** "…"`, `Tip: …`. */
import { labelMeaning } from './label.js';
import type { Line } from './lines.js';
import { markerAt } from './marker.js';
import type { LabelMeaning } from './vocabulary.js';

/** A label found at the start of a line. */
export interface InlineLabel {
  readonly meaning: LabelMeaning;
  /** Index behind the label, its colon and the space after it. */
  readonly to: number;
  readonly bold: boolean;
}

const PLAIN = /^(\p{Lu}[^:："“„«]{2,40})[:：]\s+(?=\S)/u;

/** The label at the start of a line that goes on behind it; null when there is none. */
export function inlineLabelOf(line: Line, languages: readonly string[]): InlineLabel | null {
  const strong = line.strong.find(([from]) => from === 0)?.[1] ?? 0;
  if (markerAt(line.text, strong, languages)) return null;
  return strong > 0 ? boldLabel(line.text, strong, languages) : plainLabel(line.text, languages);
}

function boldLabel(text: string, strong: number, languages: readonly string[]): InlineLabel | null {
  const behind = /^\s*[:：]?\s*/u.exec(text.slice(strong))?.[0] ?? '';
  const colon = /[:：]\s*$/u.test(text.slice(0, strong)) || /[:：]/u.test(behind);
  const to = strong + behind.length;
  const meaning = colon && to < text.trimEnd().length ? labelMeaning(text.slice(0, strong), languages) : null;
  return meaning && meaning.kind !== 'credit' ? { meaning, to, bold: true } : null;
}

/** Without bold only words that nothing else would say: a sentence may well begin "Do: …" or "Report: …". */
function plainLabel(text: string, languages: readonly string[]): InlineLabel | null {
  const match = PLAIN.exec(text);
  const meaning = match ? labelMeaning(match[1] ?? '', languages) : null;
  const plain = meaning && !meaning.contrast && ['responses', 'tips', 'situation'].includes(meaning.kind);
  return match && plain ? { meaning, to: match[0].length, bold: false } : null;
}
