/** What the value of a setting must be, in words; the schema names it by its kind, with code that serves as an example. */
import { t } from '@vscode/l10n';

/**
 * A noun phrase that finishes “… must be”.
 *
 * @param expects what the schema says: a kind, a space, an example
 */
export function expectedWords(expects: string): string {
  const [kind = ''] = expects.split(' ', 1);
  return words[kind]?.(expects.slice(kind.length + 1)) ?? t`something else`;
}

const profile = '"guidepost:strict"';
const file = '"../house.json"';

const words: Readonly<Record<string, (example: string) => string>> = {
  address: () => t`an address`,
  base: () => t`a profile such as ${profile} or a file such as ${file}`,
  bases: () => t`a profile such as ${profile}, a file such as ${file}, or a list of them`,
  flag: () => t`true or false`,
  group: (example) => t`a group such as ${example}`,
  groups: (example) => t`a list of groups such as ${example}`,
  language: () => t`the short name of a language such as ${'"en"'} or ${'"es"'}`,
  name: (example) => t`a name, or a group such as ${example}`,
  names: (example) => t`a list of names such as ${example}`,
  number: (example) => t`a number such as ${example}`,
  order: (example) => t`a list of parts such as ${example}`,
  parts: (example) => t`a group of parts such as ${example}`,
  pattern: (example) => t`a pattern such as ${example}`,
  patterns: (example) => t`a pattern such as ${example}, or a list of them`,
  rules: (example) => t`a group of rules such as ${example}`,
  settings: (example) => t`a group of settings such as ${example}`,
  url: (example) => t`a whole address such as ${example}`,
  urls: (example) => t`a whole address such as ${example}, or a list of them`,
  words: () => t`words in quotation marks`,
  wordList: () => t`words in quotation marks, or a list of them`,
};
