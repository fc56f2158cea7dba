/** The page for reviewers as HTML: one file, no scripts, nothing fetched, made for eye, ear and paper. */
import type { Finding } from '../../lint/types.js';
import { type FileResult, severities } from '../report.js';
import { count } from '../reporters/counts.js';
import { citation } from './excerpt.js';
import { html, type Markup } from './markup.js';
import type { GuideReview, LinkRow, PairRow, Review, TipGroup } from './model.js';
import { style } from './style.js';
import { findingWord, severityCounts } from './words.js';

/** Writes the page. */
export function toHtml(review: Review): string {
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
          ${{ html: style }}
        </style>
      </head>
      <body>
        <a class="skip" href="#guides">To the guides</a>
        <header>
          <h1>Guidepost review</h1>
          <p>${count(guides.length, 'guide')} on ${today}.${passed}</p>
        </header>
        ${guides.length > 0 ? overview(guides) : []}
        <main id="guides">${guides.map(guideSection)} ${others.length > 0 ? otherFiles(others) : []}</main>
      </body>
    </html> `.html
  }`;
}

function overview(guides: readonly GuideReview[]): Markup {
  const rows = guides.map(
    (guide, index) =>
      html`<tr>
        <th scope="row">
          <a href="#guide-${index + 1}" lang="${guide.language}">${guide.title}</a><br /><span class="where"
            >${guide.path}</span
          >
        </th>
        ${severityCounts(guide.findings).map((number) => html`<td>${number}</td>`)}
        <td>${guide.checklist.filter(({ done }) => done).length} of ${guide.checklist.length}</td>
      </tr> `,
  );
  return html`<nav aria-label="Guides">
    <table>
      <caption>
        Guides
      </caption>
      <thead>
        <tr>
          <th scope="col">Guide</th>
          <th scope="col">Errors</th>
          <th scope="col">Warnings</th>
          <th scope="col">Notes</th>
          <th scope="col">Hints</th>
          <th scope="col">Checklist</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </nav>`;
}

function guideSection(guide: GuideReview, index: number): Markup {
  const id = `guide-${String(index + 1)}`;
  return html`<section class="guide" id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title" lang="${guide.language}" dir="auto">${guide.title}</h2>
    <p class="where">${guide.path}, from line ${guide.line}</p>
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
    ${guide.findings.length > 0 ? findingList(guide.findings, guide) : html`<p>Nothing was found.</p>`}
    ${guide.tips.length > 0 ? tipSection(guide.tips, guide.language) : []}
    ${guide.pairs.length > 0 ? pairTable(guide.pairs, guide.language) : []}
    ${guide.links.length > 0 ? linkTable(guide.links) : []}
  </section> `;
}

/** By severity, each under a heading that says how many. */
function findingList(
  findings: readonly Finding[],
  { source, language }: { readonly source: string; readonly language: string },
): Markup {
  const groups = severities.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    return own.length === 0 ? [] : [{ severity, own }];
  });
  return html`${groups.map(
    ({ severity, own }) =>
      html`<h4>${count(own.length, findingWord(severity))}</h4>
        <ul class="findings">
          ${own.map((finding) => findingItem(finding, source, language))}
        </ul> `,
  )}`;
}

function findingItem(finding: Finding, source: string, language: string): Markup {
  const { severity, message, position, rule, related, fixes } = finding;
  const cited = citation(finding, source);
  const choices = fixes.map(({ title }) => title);
  return html`<li class="${severity}">
    <p>
      <span class="severity">${findingWord(severity)}</span>
      <span class="where">line ${position.start.line}, ${rule}</span>
    </p>
    <p>${message}</p>
    ${cited ? html`<blockquote lang="${language}" dir="auto">${cited.before}<mark>${cited.at}</mark>${cited.after}</blockquote>` : []}
    ${related.map(
      (one) => html`<p class="how">Line ${one.position.start.line}: ${one.message}</p> `,
    )}${choices.length > 0 ? html`<p class="how">In the editor: ${choices.join(' · ')}</p>` : []}
  </li> `;
}

function tipSection(groups: readonly TipGroup[], language: string): Markup {
  return html`<h3>Tips, by who wrote them</h3>
    <dl>
      ${groups.map(
        ({ name, tips }) =>
          html`<dt><strong>${name ?? 'Nobody signed these'}</strong> (${count(tips.length, 'tip')})</dt>
            ${tips.map(
              ({ text, line }) =>
                html`<dd>
                  <span lang="${language}" dir="auto">${text}</span> <span class="where">line ${line}</span>
                </dd> `,
            )}`,
      )}
    </dl>`;
}

function pairTable(pairs: readonly PairRow[], language: string): Markup {
  const rows = pairs.map(
    ({ dont, answer, how, line }) =>
      html`<tr>
        <td lang="${language}" dir="auto">${dont}</td>
        <td lang="${language}" dir="auto">${answer ?? '–'}</td>
        <td>${how}</td>
        <td>${line}</td>
      </tr> `,
  );
  return html`<h3>Pairs</h3>
    <table>
      <caption>
        Which do answers which don’t, and how that is known
      </caption>
      <thead>
        <tr>
          <th scope="col">Don’t</th>
          <th scope="col">Do</th>
          <th scope="col">How it is known</th>
          <th scope="col">Line</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
}

function linkTable(links: readonly LinkRow[]): Markup {
  const rows = links.map(
    ({ text, url, health, line }) =>
      html`<tr>
        <td dir="auto">${text === '' ? '(no words)' : text}</td>
        <td>${anchor(url)}</td>
        <td>${health}</td>
        <td>${line}</td>
      </tr> `,
  );
  return html`<h3>Links</h3>
    <table>
      <caption>
        Where links lead
      </caption>
      <thead>
        <tr>
          <th scope="col">Words</th>
          <th scope="col">Address</th>
          <th scope="col">State</th>
          <th scope="col">Line</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
}

/** Only what a browser opens without running anything can be followed. */
function anchor(url: string): Markup {
  return /^(?:https?:\/\/|mailto:|tel:|sms:)/iu.test(url)
    ? html`<a href="${url}" rel="noreferrer noopener">${url}</a>`
    : html`${url}`;
}

function otherFiles(files: readonly FileResult[]): Markup {
  return html`<section class="guide" aria-labelledby="others">
    <h2 id="others">Other files</h2>
    ${files.map(
      ({ path, findings, text }) =>
        html`<h3>${path}</h3>
          ${findingList(findings, { source: text, language: 'en' })}`,
    )}
  </section>`;
}
