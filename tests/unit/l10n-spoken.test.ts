/** What people read of the server in a language that nobody speaks: every word that is not the author's is translated. */
import { config } from '@vscode/l10n';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../server/src/lint/types.js';
import { importHtml } from '../../server/src/exchange/import/html.js';
import { checkHygiene } from '../../server/src/rules/hygiene.js';
import { rules } from '../../server/src/rules/index.js';
import { actionKinds } from '../../server/src/service/kinds.js';
import { pastedGuide } from '../features/support/guides.js';
import { ableClient, open } from '../features/support/service.js';
import { check, examplesOf, settingsFor } from './rules/examples.js';

/** Each text stands between brackets that no guide holds. */
const pseudo = new Proxy({}, { get: (_, text) => `⟦${String(text)}⟧` });
const golden = new URL('../../test-fixtures/golden/', import.meta.url);
const guides = readdirSync(golden)
  .filter((name) => name.endsWith('.md') && !name.endsWith('.fixed.md'))
  .map((name) => ({ name, text: readFileSync(new URL(name, golden), 'utf8') }));

beforeAll(() => config({ contents: pseudo }));
afterAll(() => config({ contents: {} }));

/** What stands outside of all brackets. */
function bare(text: string): string {
  let inner = text;
  for (let before = ''; before !== inner;) {
    before = inner;
    inner = inner.replace(/⟦[^⟦⟧]*⟧/gu, '');
  }
  return inner;
}

function expectTranslated(texts: readonly string[]): void {
  for (const text of texts) expect(bare(text), text).not.toMatch(/\p{L}/u);
}

const spoken = (findings: readonly Finding[]): string[] =>
  findings.flatMap(({ message, fixes, related }) => [
    message,
    ...fixes.map(({ title }) => title),
    ...related.map((one) => one.message),
  ]);

describe.each(rules.map((rule) => [rule.meta.id, rule] as const))('%s', (_, rule) => {
  it('speaks the language of the editor', () => {
    for (const { name, input, settings } of examplesOf(rule))
      expectTranslated(spoken(check(input, name, settingsFor(rule, settings))));
  });
});

describe('the editor', () => {
  it.each(guides)('is told in its language what is wrong in $name', ({ name, text }) => {
    expectTranslated(spoken(check(text, name)));
  });

  it('is told in its language what remark-lint finds', async () => {
    const findings = await checkHygiene(
      '# Calm\n\n## Do\n\n#### Deep\n\n[a]() ![b]()\n\n[c]: x:y\n[c]: x:z\n\n[^1]: d\n',
    );
    expect(new Set(findings.map(({ rule }) => rule)).size).toBe(4);
    expectTranslated(spoken(findings));
  });

  it('gets actions in its language', () => {
    const { service, state } = open(pastedGuide);
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const { quickFix, fixAll } = actionKinds;
    const actions = service.codeActions(state, range, { only: [quickFix, fixAll] }, ableClient);
    expect(actions.length).toBeGreaterThan(10);
    expectTranslated(actions.map(({ title }) => title));
  });

  it('gets details of completion in its language', () => {
    const lines = [...pastedGuide.split('\n'), '## ', '- ', '@'];
    const { service, state } = open(lines.join('\n'));
    const details = lines.flatMap((line, at) =>
      service.completion(state, { line: at, character: line.length }, true).map(({ detail = '' }) => detail),
    );
    expect(details.length).toBeGreaterThan(10);
    expectTranslated(details.filter((detail) => !detail.startsWith('https://')));
  });

  it('is told in its language what belongs together and what is open', async () => {
    const { service, state } = open(pastedGuide);
    const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const hints = service.inlayHints(state, everything, ableClient);
    const lenses = service.codeLenses(state, ableClient);
    expect([hints.length, lenses.length]).toEqual([2, 2]);
    const words = hints.map(({ label }) => (typeof label === 'string' ? label : (label[0]?.value ?? '')));
    const position = { line: 11, character: pastedGuide.split('\n')[11]?.indexOf('quietoak42') ?? 0 };
    const refusals = await Promise.all(
      ['', 'x'.repeat(99), '?', 'Anonymous'].map((name) => service.rename(state, position, name, ableClient)),
    );
    expectTranslated([
      ...words,
      ...lenses.map(({ command }) => command?.title ?? '⟦⟧'),
      ...refusals.map((one) => ('refusal' in one ? one.refusal : 'renamed')),
    ]);
  });

  it('explains in its language', () => {
    const { service, state } = open(pastedGuide);
    const explained = service.explain(state);
    expect(explained).toContain('⟦');
    // Names of rules and parts are code; what is left are the author's own words.
    const own = new Set(pastedGuide.match(/\p{L}+/gu));
    const words = bare(explained.replace(/`[^`]*`/g, '')).match(/\p{L}+/gu) ?? [];
    expect(words.filter((word) => !own.has(word))).toEqual([]);
  });

  it('is told in its language what an import changed', () => {
    const html =
      '<p>Do&#8217;s:<br>✅ Ask first.</p><button>Reply</button><p>Don&#8217;ts:<br>❌ Donâ€™t push.</p>';
    const { repairs } = importHtml(html, { path: 'a.guide.md' });
    expect(repairs.length).toBeGreaterThan(0);
    expectTranslated(repairs.map(({ what }) => what));
  });
});
