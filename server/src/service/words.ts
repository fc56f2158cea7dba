/** What the service says to people, in plain words. */
import type { CountedKind, Decision, Evidence, Guide, Pair, SectionKind } from '../guide/types.js';
import type { CheckResult, Settings } from './types.js';

/** Name of each part of a guide. */
export const partNames: Readonly<Record<SectionKind, string>> = {
  situation: 'Situation',
  responses: 'Example responses',
  dos: "Do's",
  donts: "Don'ts",
  practices: "Do's and don'ts",
  tips: 'Tips',
  report: 'Report options',
  credit: 'Credit',
  other: 'Other section',
};

const evidenceWords: Readonly<Record<Evidence, string>> = {
  explicit: 'the author marked them as belonging together',
  structural: 'they stand side by side (same row, or one after the other)',
  declared: 'the guide says its lists are in the same order',
  inferred: 'guessed: their words are alike',
  order: 'guessed: they stand at the same place in their lists',
  instead: "it is written into the don't itself",
};

/** Says why a don't and a do are taken to belong together. */
export function evidenceInWords(pair: Pair): string {
  if (pair.evidence === 'explicit' && pair.do === null && pair.doText === null) {
    return 'the author says that there is no alternative';
  }
  return evidenceWords[pair.evidence];
}

/** Says why a document is or is not read as a guide. */
export function reasonInWords({ decision, tooLarge }: CheckResult, settings: Settings): string {
  if (!settings.enable) return 'Guidepost is switched off in the settings.';
  if (tooLarge) return 'This document is larger than 2 MB, so it is checked only when you ask for it.';
  return decision.guide ? whyGuide(decision) : whyNot(decision);
}

function whyGuide(decision: Decision): string {
  if (decision.because === 'front-matter') return 'It says so at its top (guide: true).';
  if (decision.because === 'file-name') return 'Its name ends in .guide.md.';
  if (decision.because === 'configuration') return 'The configuration counts it among the guides.';
  const found = `It has these labelled parts: ${listParts(decision.labelled)}.`;
  return decision.gentle
    ? `${found} They are few, so it is read gently: what a whole guide needs is not asked for.`
    : found;
}

function whyNot(decision: Decision): string {
  if (decision.because === 'front-matter') return 'It says at its top that it is no guide (guide: false).';
  if (decision.because === 'configuration') return 'The configuration says that it is no guide.';
  if (decision.because === 'not-markdown') return 'It is not a Markdown document.';
  const need =
    "A guide has at least two labelled parts of these: do's, don'ts, example responses, tips, report options.";
  if (decision.labelled.length === 0) return `It has no labelled part of a guide. ${need}`;
  return `It has only this labelled part: ${listParts(decision.labelled)}. ${need}`;
}

function listParts(kinds: readonly CountedKind[]): string {
  return kinds.map((kind) => partNames[kind].toLowerCase()).join(', ');
}

/** Says a number with its noun: `1 tip`, `2 tips`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Names a guide, also one without a title. */
export function titleOf(guide: Guide): string {
  return guide.title?.text || 'Guide without a title';
}

/** Makes words safe inside Markdown text. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~]/g, '\\$&').replace(/\s+/g, ' ');
}
