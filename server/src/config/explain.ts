/** Decisions in plain words, for the command line and the editor. */
import { t } from '@vscode/l10n';
import type { Decision, Source } from './types.js';

/**
 * A decision as one line: `long-tip: off, rules.long-tip in guidepost.config.json, line 7`.
 *
 * @param decision what was decided
 * @param shownPath how people see a file
 */
export function explainDecision(decision: Decision, shownPath: (uri: string) => string): string {
  const { setting, by, others, adds } = decision;
  const name = setting.replace(/^rules\./u, '');
  const head = `${name}: ${explainValue(decision)}`;
  if (by.kind === 'default') return t`${head} (default)`;
  const said = explainSource(by, shownPath);
  const rest = others.map((source) => explainSource(source, shownPath)).join(', ');
  if (rest === '') return `${head}, ${said}`;
  return adds ? t`${head}, ${said}; together with ${rest}` : t`${head}, ${said}; overrules ${rest}`;
}

/** Who said something, in words. */
function explainSource(source: Source, shownPath: (uri: string) => string): string {
  switch (source.kind) {
    case 'default':
      return t`the default`;
    case 'editor':
      return t`the editor’s settings`;
    case 'profile':
      return source.at
        ? t`profile guidepost:${source.profile}, named by ${placeOf(source.at, shownPath)}`
        : t`profile guidepost:${source.profile}, named by the editor’s settings`;
    case 'file':
      return placeOf(source.at, shownPath);
  }
}

function placeOf(
  { uri, path, line }: { readonly uri: string; readonly path: string; readonly line: number },
  shownPath: (uri: string) => string,
): string {
  return t`${path} in ${shownPath(uri)}, line ${line}`;
}

/** A value in words; lists of groups are named by what tells their entries apart. */
function explainValue({ value, setting }: Pick<Decision, 'value' | 'setting'>): string {
  const asked = setting.endsWith('.required');
  if (value === null || value === undefined)
    return unsaid[setting]?.() ?? (asked ? t`not required` : t`nothing set`);
  if (asked) return value === true ? t`required` : t`not required`;
  if (!Array.isArray(value)) return wordsOf(value);
  return value.length === 0 ? t`an empty list` : value.map(wordsOf).join(', ');
}

/** What holds where nobody says anything, in the words of a person who asks. */
const unsaid: Readonly<Record<string, () => string>> = {
  language: () => t`as the words of the guide tell`,
  pairing: () => 'auto',
  'format.listMark': () => '-',
  'format.signatures': () => t`in their one form`,
  'format.sortSections': () => t`parts stay where they are`,
  'sections.title.required': () => t`required`,
  'sections.dos.required': () => t`required`,
  'sections.donts.required': () => t`required`,
  'sections.report.required': () => t`required`,
  'sections.credit.required': () => t`required where there are tips`,
};

function wordsOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const { name, label, id } = value as Readonly<Record<string, unknown>>;
  const word = name ?? label ?? id;
  return typeof word === 'string' ? word : JSON.stringify(value);
}
