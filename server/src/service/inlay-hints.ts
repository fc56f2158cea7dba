/** LSP feature: inlay hints — which do answers a don't that stands elsewhere, and whether that was guessed. */
import { t } from '@vscode/l10n';
import type { InlayHint, Range } from 'vscode-languageserver-types';
import type { Guide, Pair, Practice } from '../guide/types.js';
import { endOf, startOf, type Checked } from './checked.js';
import { touches } from './convert.js';
import { markup } from './kinds.js';
import { isGuessed } from './places/answers.js';
import type { ClientFeatures } from './types.js';
import { escapeMarkdown, evidenceInWords } from './words.js';

/** Gives the hints for the don'ts in a range. */
export function getInlayHints(checked: Checked, range: Range, client: ClientFeatures): InlayHint[] {
  return checked.result.file.guides.flatMap((guide) => {
    const places = new Map(guide.practices.map((one) => [one.id, one]));
    const numbers = numbersOf(guide);
    return guide.pairs.flatMap((pair) => {
      const dont = places.get(pair.dont);
      const answer = pair.do === null ? undefined : places.get(pair.do);
      if (!dont || !answer || !touches(checked.map.range(dont.position), range)) return [];
      if (standsBeside(pair, guide, dont, answer)) return [];
      return [hint(checked, { pair, dont, answer, number: numbers.get(answer.id) ?? '' }, client)];
    });
  });
}

interface Answered {
  readonly pair: Pair;
  readonly dont: Practice;
  readonly answer: Practice;
  readonly number: string;
}

/** In the same row, on the next line, or with nothing but a label between: there the hint would repeat what is seen. */
function standsBeside({ evidence }: Pair, { practices }: Guide, dont: Practice, answer: Practice): boolean {
  if (evidence !== 'structural') return false;
  const lines = Math.abs(dont.position.start.line - answer.position.start.line);
  return lines <= 1 || Math.abs(practices.indexOf(dont) - practices.indexOf(answer)) <= 1;
}

/** Of each do its own number where the author gave it one, else its place in its list, as a reader counts. */
function numbersOf({ practices }: Guide): ReadonlyMap<string, string> {
  const counts = new Map<number, number>();
  const numbers = new Map<string, string>();
  for (const { id, polarity, list, number } of practices) {
    if (polarity !== 'do') continue;
    const place = (counts.get(list) ?? 0) + 1;
    counts.set(list, place);
    numbers.set(id, number ?? String(place));
  }
  return numbers;
}

function hint(checked: Checked, { pair, dont, answer, number }: Answered, client: ClientFeatures): InlayHint {
  const { map, snapshot } = checked;
  const words = isGuessed(pair) ? t`↔ do ${number} (guessed)` : t`↔ do ${number}`;
  const location = { uri: snapshot.uri, range: map.rangeOf(startOf(answer), endOf(answer)) };
  return {
    position: map.rangeOf(endOf(dont), endOf(dont)).end,
    label: [{ value: words, location }],
    paddingLeft: true,
    tooltip: tooltip(pair, answer, client),
  };
}

function tooltip(
  pair: Pair,
  answer: Practice,
  { markdownHover }: ClientFeatures,
): NonNullable<InlayHint['tooltip']> {
  const why = evidenceInWords(pair);
  return markdownHover
    ? {
        kind: markup.markdown,
        value: `${escapeMarkdown(answer.text)}\n\n_${escapeMarkdown(why)}_`,
      }
    : `${answer.text}\n${why}`;
}
