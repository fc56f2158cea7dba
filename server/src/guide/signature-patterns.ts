/** How signatures are written, per set of languages. */
import { perLanguages } from './vocabulary.js';

const HANDLE = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_])?';
const DASH = '-{1,2}|[–—―]{1,2}|~|−';
/** What may stand behind a signature: a year, a platform, punctuation, an emoji. */
const REST =
  '(?:,?\\s+\\d{4})?(?:\\s+(?:on|auf|en|sur|via)\\s+\\p{Lu}[\\p{L}\\d]+)?[\\s.,!)*_\\p{Extended_Pictographic}\\uFE0F]*$';
/** More handles: `-@Heron, @Stork`. */
const MORE = `(?:\\s*(?:,|&|\\+|and|und|y|et|e)\\s*@${HANDLE})*`;

/** Names without language: handles behind a dash, bare or leading. */
export const END_HANDLE = new RegExp(
  `(?<before>^|\\s|[.!?…。！？"”’»」)\\]*_])(?<sign>(?<dash>${DASH})\\s*(?:by\\s+)?@\\s?(?<name>${HANDLE}(?: \\d{1,3}(?!\\d))?)${MORE})${REST}`,
  'u',
);
export const END_BARE = new RegExp(
  `(?<=[.!?…。！？"”’»」)])\\s*(?<sign>@(?<name>${HANDLE}(?: \\d{1,3}(?!\\d))?)${MORE})${REST}`,
  'u',
);
export const END_TILDE = new RegExp(
  `(?<=\\s)(?<sign>(?<dash>--|~)\\s?(?<name>\\p{Lu}[^@\\n–—~]{0,40}?))[\\s.,!*_]*$`,
  'u',
);
/** ` -Marlow`, ` — Leila Kouame` without a full stop before: a dash tied to a name, or a full name behind a long dash. */
export const END_TIED = new RegExp(
  `(?<=\\s)(?<sign>(?<dash>-)(?<name>\\p{Lu}[\\p{L}\\p{N}_.'-]*(?:\\s+(?:\\p{Lu}[\\p{L}.'-]*|\\d{1,4})){0,3}))${REST}`,
  'u',
);
export const END_FULL_NAME = new RegExp(
  `(?<=\\s)(?<sign>(?<dash>[–—―]{1,2})\\s?(?<name>\\p{Lu}\\p{Ll}+(?:\\s+\\p{Lu}[\\p{L}.'-]+){1,3}))${REST}`,
  'u',
);
export const LEAD_MENTION = new RegExp(
  `^(?<sign>@(?<name>${HANDLE}(?: \\d{1,4})?)\\s*[:：])\\s*(?=\\S)`,
  'u',
);
export const ADDRESSEE = new RegExp(`^@(?<name>${HANDLE})(?=[\\s,!.])(?!\\s*[:：])`, 'u');

/** Signatures whose words belong to a language. */
export const signaturePatterns = perLanguages(({ source, words }) => {
  const leads = source((data) => data.attributionLeads);
  const month = `(?:${words((data) => data.months).join('|') || '(?!)'})\\.?`;
  const dates = `${month}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}\\.?\\s+(?:de\\s+)?${month}\\s+(?:de\\s+)?\\d{4}|\\d+\\s+\\p{L}+\\s+ago`;
  return {
    endName: new RegExp(
      `(?<=^|[.!?…。！？"”’»」)\\]]\\s?|\\s{2,})(?<sign>(?<dash>${DASH})\\s?(?:${leads}\\s+)?(?<name>[\\p{L}\\d][^@\\n–—~]{0,80}?))[\\s.,!*_]*$`,
      'u',
    ),
    endAnonymous: new RegExp(
      `(?<=\\s)(?<sign>(?<dash>${DASH})\\s?(?<name>${source((data) => data.anonymous)}))[\\s.,!*_]*$`,
      'iu',
    ),
    endParenthesis: new RegExp(
      `(?<sign>[(\\[（]\\s*(?:${leads}\\s*:?\\s*@?|@)(?<name>[^()\\[\\]（）]{1,60}?)\\s*[)\\]）])[\\s.!]*$`,
      'iu',
    ),
    // `From @Mika: …`; a dash serves as well behind a handle.
    leadPhrase: new RegExp(
      `^(?<sign>${source((data) => data.tipLeads)}\\s+@?(?<name>[^:.!?\\n]{1,40}?)(?:\\s*[:：]|(?<=@[\\p{L}\\p{N}_.-]{1,40})\\s{1,5}[–—-]{1,2}(?=\\s)))\\s*(?=\\S)`,
      'iu',
    ),
    byline: new RegExp(
      `^@?(?<name>${HANDLE}(?: \\d{1,4})?),?\\s+(?:${dates})(?:,?\\s+(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?:\\s?[ap]m)?)?$`,
      'iu',
    ),
    anonymous: new RegExp(`^(?:an?\\s+)?${source((data) => data.anonymous)}$`, 'iu'),
    groups: new RegExp(
      source((data) => data.groups),
      'iu',
    ),
    roles: new RegExp(
      source((data) => data.roles),
      'iu',
    ),
    connectors: new Set(words((data) => data.nameConnectors)),
  };
});
