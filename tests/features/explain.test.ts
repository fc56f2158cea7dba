import { expect, test } from 'vitest';
import { cleanGuide, pastedGuide, readme } from './support/guides.js';
import { open, type OpenOptions } from './support/service.js';

function explain(text: string, options: OpenOptions = {}): string {
  const { service, state } = open(text, options);
  return service.explain(state);
}

function status(text: string, options: OpenOptions = {}) {
  const { service, state } = open(text, options);
  return service.status(state);
}

test('a guide is explained by its parts, pairs and problems', () => {
  const words = explain(pastedGuide);
  expect(words).toContain('Yes. It has these labelled parts: ');
  expect(words).toContain("| Don'ts | 2 | 9, 10 |");
  expect(words).toContain('| Tips | 2 (1 without a name) | 12, 13 |');
  expect(words).toMatch(/Line 10, “Press them to talk about it\.” → line 7, “Ask if.*” \(guessed: /);
  expect(words).toMatch(/- Line 13, error: Nobody signed this tip/);
});

test('a guide in order has no problems', () => {
  expect(explain(cleanGuide)).toMatch(/## Problems\n\nNone\.\n$/);
});

test('a file that is no guide is told what it lacks', () => {
  expect(explain(readme)).toContain('No. It has no labelled part of a guide.');
  expect(explain(readme)).not.toContain('Problems');
});

test.each([
  ['front matter says yes', `---\nguide: true\n---\n\n${readme}`, {}, true, /guide: true/],
  ['front matter says no', `---\nguide: false\n---\n\n${cleanGuide}`, {}, false, /guide: false/],
  ['file name', readme, { uri: 'vscode-vfs://github/o/r/some%20one.guide.md' }, true, /\.guide\.md/],
  ['labels', cleanGuide, {}, true, /labelled parts/],
  [
    'few labels',
    "## Do's\n\n- ✅ Listen.\n\n## Don'ts\n\n- ❌ Don't rush. (Instead: wait.)\n",
    {},
    true,
    /gently/,
  ],
  ['one label', "## Do's\n\n- ✅ Listen.\n", {}, false, /only this labelled part: do's/],
  ['switched off', cleanGuide, { settings: { enable: false } }, false, /switched off/],
  ['other language', cleanGuide, { languageId: 'plaintext' }, false, /not a Markdown document/],
] as const)('the status says why: %s', (_, text, options, guide, reason) => {
  const answer = status(text, options);
  expect(answer.guide).toBe(guide);
  expect(answer.reason).toMatch(reason);
});

test('the status counts problems by severity', () => {
  const { problems } = status(pastedGuide);
  expect(problems.error).toBeGreaterThan(0);
  expect(problems.info).toBeGreaterThan(0);
  expect(status(cleanGuide).problems).toEqual({ error: 0, warning: 0, info: 0, hint: 0 });
});
