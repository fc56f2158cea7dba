/** Mistakes in configurations and explanations in a language that nobody speaks: every word that is not the author's is translated. */
import { config } from '@vscode/l10n';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainDecision } from '../../server/src/config/index.js';
import { findingsIn, resolverOver } from './config-memory.js';

/** Each text stands between brackets that no configuration here holds. */
const pseudo = new Proxy({}, { get: (_, text) => `⟦${String(text)}⟧` });
const inGuides = 'file:///g/guidepost.config.json';

beforeAll(() => config({ contents: pseudo }));
afterAll(() => config({ contents: {} }));

/** What stands outside of all brackets. */
function bare(text: string): string {
  const inner = text.replace(/⟦[^⟦⟧]*⟧/gu, '');
  return inner === text ? text : bare(inner);
}

describe('what is wrong in a configuration', () => {
  it.each([
    '{ "a": }',
    '{ "langage": "en" }',
    '{ "language": 5, "pairing": "ordr" }',
    '{ "guides": [5, "**{a,b}/**{c,d}/**/**/**/**/**/**/**/**/**/**/**"] }',
    '{ "sections": { "order": ["title"], "tips": { "required": "yes", "x": 1 } } }',
    '{ "contributors": [{}], "crisisResources": [{ "label": "Line", "region": "US" }] }',
    '{ "reportLinks": [{ "id": "f", "label": "F", "url": "no address" }] }',
    '{ "rules": { "nix": "off", "lost-link": "loud", "bare-url": ["off", 3] } }',
    '{ "rules": { "long-tip": ["off", { "x": 1 }, {}], "long-sentence": ["off", { "max": 1 }] } }',
    '{ "markers": { "do": "👍", "dont": "👍" } }',
    '{ "extends": "guidepost:x", "overrides": [{ "files": "a", "x": 1 }] }',
    '{ "language": "en", "language": "es" }',
    '[]',
  ])('is told in the language of the editor: %s', (text) => {
    const found = findingsIn(text);
    expect(found.length).toBeGreaterThan(0);
    for (const { message } of found) expect(bare(message), message).not.toMatch(/\p{L}/u);
  });

  it.each(['a: [b', '\ta: b', '---\na: b\n---\na: b', 'guides: *.md'])('in YAML, too: %j', (text) => {
    const found = findingsIn(text, 'yaml');
    expect(found.length).toBeGreaterThan(0);
    for (const { message } of found) expect(bare(message), message).not.toMatch(/\p{L}/u);
  });

  it.each(['a.json', 'https://a.example/b.json', 'a.txt', 'guidepost.config.json'])(
    'where it builds on %s',
    async (base) => {
      const text = JSON.stringify({ extends: base });
      const found = await resolverOver({ [inGuides]: text }).checkFileFully(inGuides, text);
      expect(found).toHaveLength(1);
      for (const { message } of found) expect(bare(message), message).not.toMatch(/\p{L}/u);
    },
  );
});

describe('what decided a setting', () => {
  it('is told in the language of the editor', async () => {
    const text = JSON.stringify({
      extends: 'guidepost:strict',
      rules: { 'long-tip': 'off' },
      contributors: [],
      sections: { tips: { required: true } },
    });
    const resolver = resolverOver({ [inGuides]: text });
    const { decisions } = await resolver.resolve('file:///g/a.guide.md');
    const lines = decisions.map((one) => explainDecision(one, () => '1'));
    expect(lines.length).toBeGreaterThan(50);
    for (const line of lines) {
      const said = bare(line).slice(bare(line).indexOf(':') + 1);
      expect(said, line).not.toMatch(/\p{L}{2,} \p{L}{2,}|required|default|empty/u);
    }
  });
});
