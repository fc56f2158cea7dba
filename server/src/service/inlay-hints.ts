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
    return guide.pairs.flatMap((pair) => {
      const dont = places.get(pair.dont);
      const answer = pair.do === null ? undefined : places.get(pair.do);
      if (!dont || !answer || standsBeside(pair, dont, answer)) return [];
      if (!touches(checked.map.range(dont.position), range)) return [];
      return [hint(checked, { pair, dont, answer, number: numberOf(guide, answer) }, client)];
    });
  });
}

interface Answered {
  readonly pair: Pair;
  readonly dont: Practice;
  readonly answer: Practice;
  readonly number: string;
}

/** In the same row, or on the next line: there the hint would only repeat what is seen. */
function standsBeside({ evidence }: Pair, dont: Practice, answer: Practice): boolean {
  return evidence === 'structural' && Math.abs(dont.position.start.line - answer.position.start.line) <= 1;
}

/** Its own number where the author gave it one, else its place among the dos of its list, as a reader counts. */
function numberOf({ practices }: Guide, answer: Practice): string {
  if (answer.number !== null) return answer.number;
  const list = practices.filter((one) => one.polarity === 'do' && one.list === answer.list);
  return String(list.indexOf(answer) + 1);
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
