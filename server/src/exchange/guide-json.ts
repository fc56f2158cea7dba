import type { Guide, GuideFile, GuideSection, Tip } from '../guide/types.js';
import type { GuideExport, GuideJson, SectionJson } from './generated/guide.js';

/**
 * The guides of a file as plain data for other tools, in the form that `schemas/guide.schema.json` promises.
 *
 * @param file what was read; a file that is no guide gives no guides
 */
export function toGuideExport(file: GuideFile): GuideExport {
  return { version: 1, guides: file.decision.guide ? file.guides.map(toGuideJson) : [] };
}

function toGuideJson(guide: Guide): GuideJson {
  return {
    title: guide.title?.text ?? null,
    situation: guide.situation?.text ?? null,
    responses: guide.responses.map((response) => ({
      ...textAndLine(response),
      placeholders: response.placeholders.map((placeholder) => placeholder.raw),
    })),
    practices: guide.practices.map((practice) => ({
      id: practice.id,
      polarity: practice.polarity,
      ...textAndLine(practice),
    })),
    pairs: guide.pairs.map(({ dont, do: answer, doText, evidence, confidence }) => ({
      dont,
      do: answer,
      doText,
      evidence,
      confidence: rounded(confidence),
    })),
    unpaired: guide.unpaired.map((unpaired) => unpaired.dont),
    tips: guide.tips.map((tip) => ({ ...textAndLine(tip), attribution: attributionOf(tip) })),
    reportOptions: guide.reportOptions.map((option) => ({
      ...textAndLine(option),
      links: option.links.map(({ url, text }) => ({ url, text })),
      channels: [...option.channels],
    })),
    credit: guide.credit && { names: guide.credit.names.map(({ name }) => name), url: guide.credit.url },
    sections: guide.sections.flatMap((section) => sectionsOf(section, guide)),
  };
}

/** Three digits say all that a guess knows. */
function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}

function textAndLine({ text, position }: Pick<Tip, 'text' | 'position'>) {
  return { text, line: position.start.line };
}

function attributionOf({ attribution }: Tip) {
  if (!attribution) return null;
  const { name, kind, form } = attribution;
  return { name, kind, form };
}

/** A joint label counts for both lists, unless labels inside it say which is which. */
function sectionsOf(section: GuideSection, guide: Guide): readonly SectionJson[] {
  const { text: label, position } = section.label;
  const line = position.start.line;
  if (section.kind !== 'practices') return [{ kind: section.kind, label, line }];
  if (guide.sections.some((other) => isListInside(other, section))) return [{ kind: 'other', label, line }];
  return [
    { kind: 'dos', label, line },
    { kind: 'donts', label, line },
  ];
}

function isListInside(other: GuideSection, section: GuideSection): boolean {
  if (other.kind !== 'dos' && other.kind !== 'donts') return false;
  const { line } = other.label.position.start;
  return line > section.label.position.start.line && line <= section.position.end.line;
}
