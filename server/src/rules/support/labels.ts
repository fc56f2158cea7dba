/** Questions about labels. */
import { labelMeaning } from '../../guide/label.js';
import type { Guide, Label } from '../../guide/types.js';

/**
 * Says whether a label is one of a pair over sayings (“Bad” and “Good”, “Say” and “Don't say”), which may come again and again.
 *
 * @param label the label
 * @param guide its guide
 */
export function isContrastLabel({ text }: Label, { language }: Guide): boolean {
  return labelMeaning(text, language === 'en' ? ['en'] : ['en', language])?.contrast === true;
}
