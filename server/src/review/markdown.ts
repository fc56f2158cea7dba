/** The page for reviewers as Markdown, for a wiki, an issue or a pull request. */
import type { Finding } from '../lint/types.js';
import { citation } from './excerpt.js';
import { asCode, asMarkdown } from './markdown-text.js';
import type { GuideReview, Review, ReviewedFile } from './model.js';
import { count, findingWord, severityCounts } from './words.js';

/** Writes the page. */
export function toMarkdown({ guides, others, today, passedOver }: Review): string {
  const passed =
    passedOver > 0
      ? ` ${count(passedOver, 'file')} looked at ${passedOver === 1 ? 'is' : 'are'} no guide.`
      : '';
  return [
    '# Guidepost review',
    '',
    `${count(guides.length, 'guide')} on ${today}.${passed}`,
    '',
    ...(guides.length > 0 ? overview(guides) : []),
    ...guides.flatMap(guideLines),
    ...(others.length > 0 ? ['## Other files', '', ...others.flatMap(otherLines)] : []),
  ]
    .join('\n')
    .replace(/\n+$/u, '\n');
}

function overview(guides: readonly GuideReview[]): readonly string[] {
  return [
    ...table(
      ['Guide', 'File', 'Errors', 'Warnings', 'Notes', 'Hints', 'Checklist'],
      guides.map(({ title, path, findings, checklist }) => [
        asMarkdown(title),
        asMarkdown(path),
        ...severityCounts(findings).map(String),
        `${String(checklist.filter(({ done }) => done).length)} of ${String(checklist.length)}`,
      ]),
    ),
    '',
  ];
}

function guideLines(guide: GuideReview): readonly string[] {
  const { title, path, line, checklist, findings, tips, pairs, links, source } = guide;
  return [
    `## ${asMarkdown(title)}`,
    '',
    `${asMarkdown(path)}, from line ${String(line)}`,
    '',
    ...checklist.map(({ done, text }) => `- [${done ? 'x' : ' '}] ${asMarkdown(text)}`),
    '',
    '### Findings',
    '',
    ...(findings.length > 0 ? findings.flatMap((one) => findingLines(one, source)) : ['Nothing was found.']),
    '',
    ...part('Tips, by who wrote them', tips, (groups) =>
      groups.flatMap(({ name, tips: own }) => [
        `- **${asMarkdown(name ?? 'Nobody signed these')}** (${count(own.length, 'tip')})`,
        ...own.map((tip) => `  - ${asMarkdown(tip.text)} (line ${String(tip.line)})`),
      ]),
    ),
    ...part('Pairs', pairs, (rows) =>
      table(
        ['Don’t', 'Do', 'How it is known', 'Line'],
        rows.map(({ dont, answer, how, line: at }) => [
          asMarkdown(dont),
          asMarkdown(answer ?? '–'),
          asMarkdown(how),
          String(at),
        ]),
      ),
    ),
    ...part('Links', links, (rows) =>
      table(
        ['Words', 'Address', 'State', 'Line'],
        rows.map(({ text, url, health, line: at }) => [
          asMarkdown(text),
          asCode(url).replaceAll('|', String.raw`\|`),
          asMarkdown(health),
          String(at),
        ]),
      ),
    ),
  ];
}

function part<T>(
  heading: string,
  items: readonly T[],
  lines: (items: readonly T[]) => readonly string[],
): readonly string[] {
  return items.length === 0 ? [] : [`### ${heading}`, '', ...lines(items), ''];
}

function findingLines(finding: Finding, source: string): readonly string[] {
  const { severity, message, position, rule, related, fixes } = finding;
  const cited = citation(finding, source);
  const code = cited === null ? '' : asCode(cited.before + cited.at + cited.after);
  const choices = fixes.map(({ title }) => title).join(' · ');
  return [
    `- **${findingWord(severity)}**, line ${String(position.start.line)} (\`${rule}\`): ${asMarkdown(message)}`,
    ...(code === '' ? [] : [`  - ${code}`]),
    ...related.map((one) => `  - line ${String(one.position.start.line)}: ${asMarkdown(one.message)}`),
    ...(choices === '' ? [] : [`  - In the editor: ${asMarkdown(choices)}`]),
  ];
}

function otherLines({ path, findings, text }: ReviewedFile): readonly string[] {
  return [`### ${asMarkdown(path)}`, '', ...findings.flatMap((one) => findingLines(one, text)), ''];
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)];
}
