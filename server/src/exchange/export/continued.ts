/** The label of a part that goes on in another post. */
import words from './words.json' with { type: 'json' };

/**
 * A label marked as continued, in the language of the guide: `Don'ts (continued)`.
 *
 * @param label - its words
 * @param language - BCP 47 primary language
 */
export function continued(label: string, language: string): string {
  const known: Readonly<Record<string, string | undefined>> = words.continued;
  return `${label.trim().replace(/\s*[:：]$/u, '')} (${known[language] ?? words.continued.en})`;
}
