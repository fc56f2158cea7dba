/** *Explain this file*: what Guidepost sees in a document, as Markdown for people. */
import { t } from '@vscode/l10n';
import type { Guide, Pair } from '../guide/types.js';
import { shorten, type Checked } from './checked.js';
import {
  escapeMarkdown,
  evidenceInWords,
  partName,
  reasonInWords,
  severityInWords,
  titleOf,
} from './words.js';

/** Explains a document: a guide or not and why, its parts, its pairs, its problems. */
export function getExplanation(checked: Checked): string {
  const { result, settings } = checked;
  const answer = result.decision.guide ? t`Yes.` : t`No.`;
  const blocks = [
    `# ${t`What Guidepost sees in this file`}`,
    `## ${t`Is it a guide?`}`,
    `${result.tooLarge || !settings.enable ? '' : `${answer} `}${reasonInWords(result, settings)}`,
    ...result.file.guides.flatMap((guide) => explainGuide(guide)),
    ...(result.decision.guide ? problems(checked) : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function explainGuide(guide: Guide): string[] {
  return [
    `## ${escapeMarkdown(titleOf(guide))}`,
    partsTable(guide),
    ...pairList(guide),
    ...(guide.contributors.length > 0
      ? [t`People named: ${guide.contributors.map(escapeMarkdown).join(', ')}.`]
      : []),
  ];
}

function partsTable(guide: Guide): string {
  const dos = guide.practices.filter((one) => one.polarity === 'do');
  const donts = guide.practices.filter((one) => one.polarity === 'dont');
  const unsigned = guide.tips.filter((tip) => !tip.attribution).length;
  const rows = [
    row(t`Title`, guide.title ? [guide.title] : []),
    row(partName('situation'), guide.situation ? [guide.situation] : []),
    row(partName('responses'), guide.responses),
    row(partName('dos'), dos),
    row(partName('donts'), donts),
    row(partName('tips'), guide.tips, unsigned),
    row(partName('report'), guide.reportOptions),
    row(partName('credit'), guide.credit ? [guide.credit] : []),
  ];
  return [`| ${t`Part`} | ${t`Found`} | ${t`Lines`} |`, '| --- | --- | --- |', ...rows].join('\n');
}

function row(name: string, parts: readonly Pick<Guide, 'position'>[], unsigned = 0): string {
  return `| ${name} | ${found(parts.length, unsigned)} | ${parts.map((part) => part.position.start.line).join(', ')} |`;
}

function found(number: number, unsigned: number): string {
  if (number === 0) return t`none`;
  return unsigned === 0 ? String(number) : t`${number} (${unsigned} without a name)`;
}

function pairList(guide: Guide): string[] {
  const donts = guide.practices.filter((one) => one.polarity === 'dont');
  if (donts.length === 0) return [];
  const lines = donts.map((dont) => {
    const pair = guide.pairs.find((one) => one.dont === dont.id);
    const [line, text] = [dont.position.start.line, escapeMarkdown(shorten(dont.text))];
    return `- ${pair ? answered(guide, pair, line, text) : t`Line ${line}, “${text}” → no do is marked as its answer`}`;
  });
  return [`### ${t`Which do answers which don't`}`, lines.join('\n')];
}

function answered(guide: Guide, pair: Pair, line: number, dont: string): string {
  const partner = guide.practices.find((one) => one.id === pair.do);
  const why = evidenceInWords(pair);
  const answer = escapeMarkdown(shorten(pair.doText ?? partner?.text ?? ''));
  if (answer === '') return t`Line ${line}, “${dont}” → no alternative (${why})`;
  if (!partner) return t`Line ${line}, “${dont}” → “${answer}” (${why})`;
  const place = partner.position.start.line;
  return t`Line ${line}, “${dont}” → line ${place}, “${answer}” (${why})`;
}

function problems({ result }: Checked): string[] {
  const { findings } = result;
  if (findings.length === 0) return [`## ${t`Problems`}`, t`None.`];
  const lines = findings.map(({ position, severity, message, rule, url }) => {
    const [line, grave] = [position.start.line, severityInWords(severity)];
    const page = url ? `[${rule}](${url})` : rule;
    return `- ${t`Line ${line}, ${grave}: ${escapeMarkdown(message)} (${page})`}`;
  });
  return [`## ${findings.length === 1 ? t`1 problem` : t`${findings.length} problems`}`, lines.join('\n')];
}
