/** What is said about front matter: whole sentences, as a translation needs them. */
import { t } from '@vscode/l10n';
import type { FrontMatterKeyName } from '../../guide/front-matter-keys.js';
import type { FrontMatterBreak } from '../../guide/types.js';

/** The sentences about one key. */
interface KeyTexts {
  /** Its value says nothing, and what follows from that. */
  readonly misread: (name: string) => string;
  /** A key that is one slip away from it says nothing, and what follows from that. */
  readonly unread: (slip: string) => string;
  /** What its value must be. */
  readonly mustBe: () => string;
}

/** The sentences about each key. */
export const keyTexts: Readonly<Record<FrontMatterKeyName, KeyTexts>> = {
  guide: {
    misread: (name) =>
      t`What stands behind “${name}” is not understood, so it does not say whether this file is a guide.`,
    unread: (slip) => t`Nothing reads “${slip}”, so it does not say whether this file is a guide.`,
    mustBe: () => t`It must be true, false or a word for the kind of guide.`,
  },
  title: {
    misread: (name) => t`What stands behind “${name}” is not understood, so the guide has no name here.`,
    unread: (slip) => t`Nothing reads “${slip}”, so the guide has no name here.`,
    mustBe: () => t`It must be words; put quotes around a number or a date.`,
  },
  author: {
    misread: (name) => t`What stands behind “${name}” is not understood, so nobody is credited here.`,
    unread: (slip) => t`Nothing reads “${slip}”, so nobody is credited here.`,
    mustBe: namesOnly,
  },
  pairing: {
    misread: (name) =>
      t(
        'What stands behind “{0}” is not understood, ' +
          "so it is worked out as if nothing were said which do answers which don't.",
        name,
      ),
    unread: (slip) =>
      t(
        "Nothing reads “{0}”, so it is worked out as if nothing were said which do answers which don't.",
        slip,
      ),
    mustBe: () => t`It must be auto, order or explicit.`,
  },
  language: {
    misread: (name) =>
      t`What stands behind “${name}” is not understood, so the language of this guide is guessed.`,
    unread: (slip) => t`Nothing reads “${slip}”, so the language of this guide is guessed.`,
    mustBe: () => t`It must be the short name of a language, such as en, es or pt-BR.`,
  },
  reviewBy: {
    misread: (name) =>
      t`What stands behind “${name}” is not understood, so nobody is reminded to review this guide.`,
    unread: (slip) => t`Nothing reads “${slip}”, so nobody is reminded to review this guide.`,
    mustBe: () => t`It must be a day of the calendar such as 2027-05-01 (year-month-day).`,
  },
  reviewers: {
    misread: (name) =>
      t`What stands behind “${name}” is not understood, so nobody sees who reviews this guide.`,
    unread: (slip) => t`Nothing reads “${slip}”, so nobody sees who reviews this guide.`,
    mustBe: namesOnly,
  },
  contributors: {
    misread: (name) =>
      t`What stands behind “${name}” is not understood, so these names are not offered when a tip is signed.`,
    unread: (slip) => t`Nothing reads “${slip}”, so these names are not offered when a tip is signed.`,
    mustBe: namesOnly,
  },
  ignore: {
    misread: (name) => t`What stands behind “${name}” is not understood, so nothing is silenced by it.`,
    unread: (slip) => t`Nothing reads “${slip}”, so nothing is silenced by it.`,
    mustBe: () => t`It must be the name of a check, or a list of such names in brackets: [name, name].`,
  },
};

function namesOnly(): string {
  return t`It must be a name or a list of names.`;
}

/** Says where and why front matter cannot be read. */
export const breakTexts: Readonly<Record<FrontMatterBreak, () => string>> = {
  'too-long': () =>
    t`The front matter cannot be read from here on: it is far longer than front matter ever is.`,
  'too-deep': () => t`The front matter cannot be read from here on: its lists are nested too deep.`,
  'no-keys': () => t`The front matter cannot be read from here on: it has no keys, such as “title:”.`,
  indent: () =>
    t`The front matter cannot be read from here on: this line does not start where its neighbours do.`,
  'missing-sign': () =>
    t(
      'The front matter cannot be read from here on: ' +
        'a colon, comma, quotation mark or closing bracket is missing.',
    ),
  tab: () => t`The front matter cannot be read from here on: a tab stands where only spaces may.`,
  'colon-in-value': () =>
    t(
      'The front matter cannot be read from here on: ' +
        'a value that holds a colon needs quotation marks around it.',
    ),
  'stray-sign': () => t`The front matter cannot be read from here on: a sign stands here that may not.`,
  'value-start': () =>
    t(
      'The front matter cannot be read from here on: ' +
        'a value that starts with this sign needs quotation marks around it.',
    ),
  'open-key': () => t`The front matter cannot be read from here on: a colon or a quotation mark is missing.`,
  backslash: () =>
    t`The front matter cannot be read from here on: a backslash inside quotation marks must be written twice.`,
  unclear: () => t`The front matter cannot be read from here on: it cannot be understood.`,
};
