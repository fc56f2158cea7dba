/** What the service says to people, in plain words. */
import { t } from '@vscode/l10n';
import type { CountedKind, Decision, Evidence, Guide, Pair, SectionKind } from '../guide/types.js';
import type { Severity } from '../lint/types.js';
import type { CheckResult, Settings } from './types.js';

/** A text that is made when it is needed: only then is it known in which language. */
type Spoken = () => string;

const partNames: Readonly<Record<SectionKind, Spoken>> = {
  situation: () => t`Situation`,
  responses: () => t`Example responses`,
  dos: () => t`Do's`,
  donts: () => t`Don'ts`,
  practices: () => t`Do's and don'ts`,
  tips: () => t`Tips`,
  report: () => t`Report options`,
  credit: () => t`Credit`,
  other: () => t`Other section`,
};

/** Name of a part of a guide, as it stands alone. */
export function partName(kind: SectionKind): string {
  return partNames[kind]();
}

/** The same inside of a sentence. */
const partsInSentence: Readonly<Record<CountedKind, Spoken>> = {
  responses: () => t`example responses`,
  dos: () => t`do's`,
  donts: () => t`don'ts`,
  tips: () => t`tips`,
  report: () => t`report options`,
};

const evidenceWords: Readonly<Record<Evidence, Spoken>> = {
  explicit: () => t`the author gave both the same number or letter`,
  structural: () => t`they stand side by side (same row, or one after the other)`,
  declared: () => t`the guide says its lists are in the same order`,
  inferred: () => t`guessed: their words are alike`,
  order: () => t`guessed: they stand at the same place in their lists`,
  instead: () => t`it is written into the don't itself`,
};

const severityWords: Readonly<Record<Severity, Spoken>> = {
  error: () => t`error`,
  warning: () => t`warning`,
  info: () => t`info`,
  hint: () => t`hint`,
};

/** How grave a finding is. */
export function severityInWords(severity: Severity): string {
  return severityWords[severity]();
}

/** Says why a don't and a do are taken to belong together. */
export function evidenceInWords(pair: Pair): string {
  if (pair.evidence === 'explicit' && pair.do === null && pair.doText === null) {
    return t`the author says that there is no alternative`;
  }
  return evidenceWords[pair.evidence]();
}

/** Says why a document is or is not read as a guide. */
export function reasonInWords({ decision, tooLarge }: CheckResult, settings: Settings): string {
  if (!settings.enable) return t`Guidepost is switched off in the settings.`;
  if (tooLarge) return t`This document is larger than 2 MB, so it is checked only when you ask for it.`;
  return decision.guide ? whyGuide(decision) : whyNot(decision);
}

function whyGuide(decision: Decision): string {
  if (decision.because === 'front-matter') return t`It says so at its top (guide: true).`;
  if (decision.because === 'file-name') return t`Its name ends in .guide.md.`;
  if (decision.because === 'configuration') return t`The configuration counts it among the guides.`;
  const found = t`It has these labelled parts: ${listParts(decision.labelled)}.`;
  return decision.gentle
    ? `${found} ${t`They are few, so it is read gently: what a whole guide needs is not asked for.`}`
    : found;
}

function whyNot(decision: Decision): string {
  if (decision.because === 'front-matter') return t`It says at its top that it is no guide (guide: false).`;
  if (decision.because === 'configuration') return t`The configuration says that it is no guide.`;
  if (decision.because === 'not-markdown') return t`It is not a Markdown document.`;
  const found =
    decision.labelled.length === 0
      ? t`It has no labelled part of a guide.`
      : t`It has only this labelled part: ${listParts(decision.labelled)}.`;
  const need = t(
    'A guide has at least two labelled parts of these: ' +
      "do's, don'ts, example responses, tips, report options.",
  );
  return `${found} ${need}`;
}

function listParts(kinds: readonly CountedKind[]): string {
  return kinds.map((kind) => partsInSentence[kind]()).join(', ');
}

/** Names a guide, also one without a title. */
export function titleOf(guide: Guide): string {
  return guide.title?.text || t`Guide without a title`;
}

/** Makes words safe inside Markdown text. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~]/g, '\\$&').replace(/\s+/g, ' ');
}
