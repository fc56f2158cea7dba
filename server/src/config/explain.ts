/** Decisions in plain words, for the command line and the editor. */
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
  if (by.kind === 'default') return `${head} (default)`;
  const rest = others.map((source) => explainSource(source, shownPath));
  const link = adds ? '; together with ' : '; overrules ';
  return `${head}, ${explainSource(by, shownPath)}${rest.length > 0 ? link + rest.join(', ') : ''}`;
}

/** Who said something, in words. */
function explainSource(source: Source, shownPath: (uri: string) => string): string {
  switch (source.kind) {
    case 'default':
      return 'the default';
    case 'editor':
      return 'the editor’s settings';
    case 'profile':
      return source.at
        ? `profile guidepost:${source.profile}, named by ${placeOf(source.at, shownPath)}`
        : `profile guidepost:${source.profile}, named by the editor’s settings`;
    case 'file':
      return placeOf(source.at, shownPath);
  }
}

function placeOf(
  { uri, path, line }: { readonly uri: string; readonly path: string; readonly line: number },
  shownPath: (uri: string) => string,
): string {
  return `${path} in ${shownPath(uri)}, line ${line}`;
}

/** A value in words; lists of groups are named by what tells their entries apart. */
function explainValue({ value, setting }: Pick<Decision, 'value' | 'setting'>): string {
  const asked = setting.endsWith('.required');
  if (value === null || value === undefined)
    return unsaid[setting] ?? (asked ? 'not required' : 'nothing set');
  if (asked) return value === true ? 'required' : 'not required';
  if (!Array.isArray(value)) return wordsOf(value);
  return value.length === 0 ? 'an empty list' : value.map(wordsOf).join(', ');
}

/** What holds where nobody says anything, in the words of a person who asks. */
const unsaid: Readonly<Record<string, string>> = {
  language: 'as the words of the guide tell',
  pairing: 'auto',
  'sections.title.required': 'required',
  'sections.dos.required': 'required',
  'sections.donts.required': 'required',
  'sections.report.required': 'required',
  'sections.credit.required': 'required where there are tips',
};

function wordsOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const { name, label, id } = value as Readonly<Record<string, unknown>>;
  const word = name ?? label ?? id;
  return typeof word === 'string' ? word : JSON.stringify(value);
}
