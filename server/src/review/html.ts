/** The page for reviewers as HTML: one file, no scripts, nothing fetched, made for eye, ear and paper. */
import type { Finding } from '../lint/types.js';
import { citation } from './excerpt.js';
import { html, type Markup } from './markup.js';
import type { GuideReview, Review, ReviewedFile } from './model.js';
import { style } from './style.js';
import { count, findingWord, severities, severityCounts } from './words.js';

/** What an editor that shows the page adds to it. */
export interface PageFrame {
  /** Behind the page's own style sheet. */
  readonly style: string;
  /** The address that leads to a line of a file; null where it cannot be opened. */
  readonly placeUrl: (path: string, line: number) => string | null;
}

const bare: PageFrame = { style: '', placeUrl: () => null };

/** Writes the page. */
export function toHtml(review: Review, frame: PageFrame = bare): string {
  const { guides, others, today, passedOver } = review;
  const passed =
    passedOver > 0
      ? ` ${count(passedOver, 'file')} looked at ${passedOver === 1 ? 'is' : 'are'} no guide.`
      : '';
  return `<!doctype html>\n${
    html`<html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>Guidepost review of ${count(guides.length, 'guide')}, ${today}</title>
        <style>
          ${{ html: style + frame.style }}
        </style>
      </head>
      <body>
        <a class="skip" href="#guides">To the guides</a>
        <header>
          <h1>Guidepost review</h1>
          <p>${count(guides.length, 'guide')} on ${today}.${passed}</p>
        </header>
        ${guides.length > 0 ? overview(guides) : []}
        <main id="guides">
          ${guides.map((guide, index) => guideSection(guide, index, lines(guide.path, frame)))}
          ${others.length > 0 ? otherFiles(others, frame) : []}
        </main>
      </body>
    </html> `.html
  }`;
}

/** Names a line, and leads to it where that can be. */
type LineMark = (line: number, words?: string) => Markup;

function lines(path: string, { placeUrl }: PageFrame): LineMark {
  return (line, words = String(line)) => {
    const url = placeUrl(path, line);
    return url === null ? html`${words}` : html`<a href="${url}">${words}</a>`;
  };
}

function overview(guides: readonly GuideReview[]): Markup {
  const rows = guides.map((guide, index) => [
    html`<th scope="row">
      <a href="#guide-${index + 1}" lang="${guide.language}">${guide.title}</a><br /><span class="where"
        >${guide.path}</span
      >
    </th> `,
    ...severityCounts(guide.findings).map((number) => cell(number)),
    cell(`${String(guide.checklist.filter(({ done }) => done).length)} of ${String(guide.checklist.length)}`),
  ]);
  const heads = ['Guide', 'Errors', 'Warnings', 'Notes', 'Hints', 'Checklist'];
  return html`<nav aria-label="Guides">${table('Guides', heads, rows)}</nav>`;
}

/** A table whose first row says what stands in each column. */
function table(caption: string, heads: readonly string[], rows: readonly (readonly Markup[])[]): Markup {
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th> `)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (cells) =>
          html`<tr>
            ${cells}
          </tr> `,
      )}
    </tbody>
  </table>`;
}

function cell(content: string | number | Markup): Markup {
  return html`<td>${content}</td> `;
}

/** A cell with words of the guide. */
function quoted(words: string, language?: string): Markup {
  return language === undefined
    ? html`<td dir="auto">${words}</td> `
    : html`<td lang="${language}" dir="auto">${words}</td> `;
}

function guideSection(guide: GuideReview, index: number, mark: LineMark): Markup {
  const id = `guide-${String(index + 1)}`;
  return html`<section class="guide" id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title" lang="${guide.language}" dir="auto">${guide.title}</h2>
    <p class="where">${guide.path}, from ${mark(guide.line, `line ${String(guide.line)}`)}</p>
    <h3>Before it goes out</h3>
    <ul class="checklist">
      ${guide.checklist.map(
        ({ done, text }) =>
          html`<li>
            <span aria-hidden="true">${done ? '☑' : '☐'}</span> ${done ? 'Done' : 'To do'}: ${text}
          </li> `,
      )}
    </ul>
    <h3>Findings</h3>
    ${guide.findings.length > 0 ? findingList(guide.findings, guide, mark) : html`<p>Nothing was found.</p>`}
    ${guide.tips.length > 0 ? tipSection(guide, mark) : []}
    ${guide.pairs.length > 0 ? pairTable(guide, mark) : []}
    ${guide.links.length > 0 ? linkTable(guide, mark) : []}
  </section> `;
}

/** What findings point into. */
interface Words {
  readonly source: string;
  readonly language: string;
}

/** By severity, each under a heading that says how many. */
function findingList(findings: readonly Finding[], words: Words, mark: LineMark): Markup {
  const groups = severities.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    return own.length === 0 ? [] : [{ severity, own }];
  });
  return html`${groups.map(
    ({ severity, own }) =>
      html`<h4>${count(own.length, findingWord(severity))}</h4>
        <ul class="findings">
          ${own.map((finding) => findingItem(finding, words, mark))}
        </ul> `,
  )}`;
}

function findingItem(finding: Finding, { source, language }: Words, mark: LineMark): Markup {
  const { severity, message, position, rule, related, fixes } = finding;
  const cited = citation(finding, source);
  const choices = fixes.map(({ title }) => title);
  return html`<li class="${severity}">
    <p>
      <span class="severity">${findingWord(severity)}</span>
      <span class="where">${mark(position.start.line, `line ${String(position.start.line)}`)}, ${rule}</span>
    </p>
    <p>${message}</p>
    ${cited ? html`<blockquote lang="${language}" dir="auto">${cited.before}<mark>${cited.at}</mark>${cited.after}</blockquote>` : []}
    ${related.map(
      (one) =>
        html`<p class="how">
          ${mark(one.position.start.line, `Line ${String(one.position.start.line)}`)}: ${one.message}
        </p> `,
    )}${choices.length > 0 ? html`<p class="how">In the editor: ${choices.join(' · ')}</p>` : []}
  </li> `;
}

function tipSection({ tips: groups, language }: GuideReview, mark: LineMark): Markup {
  return html`<h3>Tips, by who wrote them</h3>
    <dl>
      ${groups.map(
        ({ name, tips }) =>
          html`<dt><strong>${name ?? 'Nobody signed these'}</strong> (${count(tips.length, 'tip')})</dt>
            ${tips.map(
              ({ text, line }) =>
                html`<dd>
                  <span lang="${language}" dir="auto">${text}</span>
                  <span class="where">${mark(line, `line ${String(line)}`)}</span>
                </dd> `,
            )}`,
      )}
    </dl>`;
}

function pairTable({ pairs, language }: GuideReview, mark: LineMark): Markup {
  const rows = pairs.map(({ dont, answer, how, line }) => [
    quoted(dont, language),
    quoted(answer ?? '–', language),
    cell(how),
    cell(mark(line)),
  ]);
  const caption = 'Which do answers which don’t, and how that is known';
  return html`<h3>Pairs</h3>
    ${table(caption, ['Don’t', 'Do', 'How it is known', 'Line'], rows)}`;
}

function linkTable({ links }: GuideReview, mark: LineMark): Markup {
  const rows = links.map(({ text, url, health, line }) => [
    quoted(text === '' ? '(no words)' : text),
    cell(anchor(url)),
    cell(health),
    cell(mark(line)),
  ]);
  return html`<h3>Links</h3>
    ${table('Where links lead', ['Words', 'Address', 'State', 'Line'], rows)}`;
}

/** Only what a browser opens without running anything can be followed. */
function anchor(url: string): Markup {
  return /^(?:https?:\/\/|mailto:|tel:|sms:)/iu.test(url)
    ? html`<a href="${url}" rel="noreferrer noopener">${url}</a>`
    : html`${url}`;
}

function otherFiles(files: readonly ReviewedFile[], frame: PageFrame): Markup {
  return html`<section class="guide" aria-labelledby="others">
    <h2 id="others">Other files</h2>
    ${files.map(
      ({ path, findings, text }) =>
        html`<h3>${path}</h3>
          ${findingList(findings, { source: text, language: 'en' }, lines(path, frame))}`,
    )}
  </section>`;
}
