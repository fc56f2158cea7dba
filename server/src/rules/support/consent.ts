/** Words that ask somebody first, per language; the lists themselves stand in `data/consent/`. */
import { oncePerKey } from '../../guide/vocabulary.js';
import de from '../data/consent/de.json' with { type: 'json' };
import en from '../data/consent/en.json' with { type: 'json' };
import es from '../data/consent/es.json' with { type: 'json' };
import fr from '../data/consent/fr.json' with { type: 'json' };
import ja from '../data/consent/ja.json' with { type: 'json' };
import pt from '../data/consent/pt.json' with { type: 'json' };
import ru from '../data/consent/ru.json' with { type: 'json' };
import zh from '../data/consent/zh.json' with { type: 'json' };

/** How a language asks for consent to a report. */
export interface Consent {
  /** The words ask, or leave it to somebody, whether they would like to. */
  readonly asks: (text: string) => boolean;
  /** The words speak of reporting. */
  readonly reports: (text: string) => boolean;
  /** A line to put before the options; ends in a colon. */
  readonly leadIn: string;
}

const languages = [en, es, fr, de, pt, zh, ja, ru];

/**
 * How a language asks for consent.
 *
 * @param language BCP 47 primary language of a guide
 * @returns null where nobody wrote a list
 */
export function consentIn(language: string): Consent | null {
  return perLanguage(language);
}

const perLanguage = oncePerKey((language): Consent | null => {
  const data = languages.find((one) => one.language === language);
  if (!data) return null;
  // One by one: mostly the first ones say yes, and the others are never compiled.
  const asks = data.asks.map((source) => new RegExp(source, 'iu'));
  const reports = new RegExp(data.reporting, 'iu');
  return {
    asks: (text) => asks.some((pattern) => pattern.test(text)),
    reports: (text) => reports.test(text),
    leadIn: data.leadIn,
  };
});
