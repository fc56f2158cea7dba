/** *Explain this file*: what Guidepost sees in a document, as Markdown for people. */
import type { Guide, Pair } from '../guide/types.js';
import { shorten, type Checked } from './checked.js';
import { count, escapeMarkdown, evidenceInWords, partNames, reasonInWords, titleOf } from './words.js';

/** Explains a document: a guide or not and why, its parts, its pairs, its problems. */
export function getExplanation(checked: Checked): string {
  const { result, settings } = checked;
  const answer = result.decision.guide ? 'Yes.' : 'No.';
  const blocks = [
    '# What Guidepost sees in this file',
    '## Is it a guide?',
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
      ? [`People named: ${guide.contributors.map(escapeMarkdown).join(', ')}.`]
      : []),
  ];
}

function partsTable(guide: Guide): string {
  const dos = guide.practices.filter((one) => one.polarity === 'do');
  const donts = guide.practices.filter((one) => one.polarity === 'dont');
  const unsigned = guide.tips.filter((tip) => !tip.attribution).length;
  const rows = [
    row('Title', guide.title ? [guide.title] : []),
    row(partNames.situation, guide.situation ? [guide.situation] : []),
    row(partNames.responses, guide.responses),
    row(partNames.dos, dos),
    row(partNames.donts, donts),
    row(partNames.tips, guide.tips, unsigned > 0 ? `${unsigned} without a name` : ''),
    row(partNames.report, guide.reportOptions),
    row(partNames.credit, guide.credit ? [guide.credit] : []),
  ];
  return ['| Part | Found | Lines |', '| --- | --- | --- |', ...rows].join('\n');
}

function row(name: string, parts: readonly Pick<Guide, 'position'>[], note = ''): string {
  const found = parts.length === 0 ? 'none' : `${parts.length}${note && ` (${note})`}`;
  return `| ${name} | ${found} | ${parts.map((part) => part.position.start.line).join(', ')} |`;
}

function pairList(guide: Guide): string[] {
  const donts = guide.practices.filter((one) => one.polarity === 'dont');
  if (donts.length === 0) return [];
  const lines = donts.map((dont) => {
    const pair = guide.pairs.find((one) => one.dont === dont.id);
    const answer = pair ? answerInWords(guide, pair) : 'no do is marked as its answer';
    return `- Line ${dont.position.start.line}, “${escapeMarkdown(shorten(dont.text))}” → ${answer}`;
  });
  return ["### Which do answers which don't", lines.join('\n')];
}

function answerInWords(guide: Guide, pair: Pair): string {
  const partner = guide.practices.find((one) => one.id === pair.do);
  const text = pair.doText ?? partner?.text;
  const where = partner ? `line ${partner.position.start.line}, ` : '';
  const answer = text ? `${where}“${escapeMarkdown(shorten(text))}”` : 'no alternative';
  return `${answer} (${evidenceInWords(pair)})`;
}

function problems({ result }: Checked): string[] {
  const { findings } = result;
  if (findings.length === 0) return ['## Problems', 'None.'];
  const lines = findings.map(
    ({ position, severity, message, rule, url }) =>
      `- Line ${position.start.line}, ${severity}: ${escapeMarkdown(message)} (${url ? `[${rule}](${url})` : rule})`,
  );
  return [`## ${count(findings.length, 'problem')}`, lines.join('\n')];
}
