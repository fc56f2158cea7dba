/** Better words in the place of those found, the rest of the sentence left as it is. */
import { t } from '@vscode/l10n';
import type { Fix } from '../../lint/types.js';
import type { Position } from '../../guide/types.js';
import { slice } from '../../lint/places.js';
import type { Match } from './phrases/search.js';

/**
 * The fixes that put an entry's better words where its phrase stands; none where the words hold marks or line ends.
 *
 * @param match the phrase
 * @param position its place
 * @param source the text
 */
export function replaceWords({ entry, words }: Match, position: Position, source: string): readonly Fix[] {
  const { suggest } = entry;
  if (suggest === undefined || slice(source, position) !== words) return [];
  const newText = likeArticle(likeCase(suggest, words), words);
  return [{ title: t`Write “${newText}”`, kind: 'suggestion', edits: [{ position, newText }] }];
}

/** A capital where the old words have one. */
function likeCase(suggest: string, words: string): string {
  return /^\p{Lu}/u.test(words) ? suggest.charAt(0).toUpperCase() + suggest.slice(1) : suggest;
}

/** “successful suicide” without article gives way to “suicide”. */
function likeArticle(suggest: string, words: string): string {
  return /^an? /i.test(suggest) && !/^(?:an?|the) /i.test(words) ? suggest.replace(/^an? /i, '') : suggest;
}
