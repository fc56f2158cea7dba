/** The words that rules look for or insert, per language; the lists themselves stand in `data/`. */
import de from '../data/de.json' with { type: 'json' };
import en from '../data/en.json' with { type: 'json' };
import es from '../data/es.json' with { type: 'json' };
import fr from '../data/fr.json' with { type: 'json' };
import ja from '../data/ja.json' with { type: 'json' };
import pt from '../data/pt.json' with { type: 'json' };
import ru from '../data/ru.json' with { type: 'json' };
import zh from '../data/zh.json' with { type: 'json' };

/** The words of one language. */
export type Words = typeof en;

const languages: readonly Words[] = [en, de, es, fr, ja, pt, ru, zh];

/**
 * The words of a language.
 *
 * @param language BCP 47 primary language of a guide
 * @returns English where the language is not known
 */
export function wordsFor(language: string): Words {
  return languages.find((one) => one.language === language) ?? en;
}

/**
 * Says whether a link's text names no target in any language.
 *
 * @param text the words of the link
 */
export function isVague(text: string): boolean {
  return vague.has(normalise(text));
}

/**
 * Says whether words only introduce a name ("tip from", "via"): thanks, or whose wording or find it was, say more.
 *
 * @param words what stands around the name of a signature
 */
export function onlyIntroduces(words: string): boolean {
  const rest = normalise(words);
  return rest === '' || languages.some((one) => one.signatureWords.includes(rest));
}

const vague: ReadonlySet<string> = new Set(languages.flatMap((one) => one.vagueLinkTexts));

/** Lower case, without marks at the ends and doubled spaces; `h/t` keeps its slash. */
function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘´`]/g, "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ');
}
