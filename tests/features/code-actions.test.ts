import type { CodeAction } from 'vscode-languageserver-types';
import { expect, test } from 'vitest';
import type { ActionContext } from '../../server/src/service/code-actions.js';
import { cleanGuide, pastedGuide } from './support/guides.js';
import { applyTextEdits, editsOf } from './support/edits.js';
import { unmark } from './support/marked.js';
import { ableClient, finding, open, poorClient, rulesOf, uri } from './support/service.js';

/** The actions at the marker. */
function actionsAt(
  marked: string,
  context: ActionContext = {},
  client = ableClient,
): { text: string; actions: CodeAction[] } {
  const { text, range } = unmark(marked);
  const { service, state } = open(text);
  return { text, actions: service.codeActions(state, range, context, client) };
}

/** The text after the action with this title. */
function afterAction(marked: string, title: RegExp, context: ActionContext = {}): string {
  const { text, actions } = actionsAt(marked, context);
  const action = actions.find((one) => title.test(one.title));
  if (!action)
    throw new Error(`no action ${String(title)} among: ${actions.map((one) => one.title).join(' | ')}`);
  return applyTextEdits(text, editsOf(action.edit));
}

const atTip = pastedGuide.replace('Slow down', '<|>Slow down');

test('the first fix of a finding is preferred and names its diagnostic', () => {
  const { actions } = actionsAt(atTip);
  const [first, second] = actions;
  expect(first).toMatchObject({ kind: 'quickfix', isPreferred: true });
  expect(first?.diagnostics?.map(({ code }) => code)).toEqual(['unattributed-tip']);
  expect(second).not.toHaveProperty('isPreferred');
});

test('signing a tip ends the finding', () => {
  const fixed = afterAction(atTip, /Sign as/);
  expect(fixed).toMatch(/Slow down before you answer\. -@quietoak42/);
  expect(rulesOf(fixed)).not.toContain('unattributed-tip');
});

test('only findings that the range touches are offered', () => {
  const titles = (marked: string): string[] => actionsAt(marked).actions.map(({ title }) => title);
  expect(titles(cleanGuide.replace('Breathe', '<|>Breathe'))).toEqual([]);
  expect(titles(pastedGuide.replace('Be warm.', '<|Be warm.|>')).join()).not.toContain('Sign as');
});

test('the answer is made for the version at hand, or as plain changes', () => {
  const versioned = actionsAt(atTip).actions[0]?.edit?.documentChanges;
  expect(versioned).toMatchObject([{ textDocument: { uri, version: 1 } }]);
  const plain = actionsAt(atTip, {}, poorClient).actions[0]?.edit;
  expect(Object.keys(plain?.changes ?? {})).toEqual([uri]);
  expect(plain).not.toHaveProperty('documentChanges');
});

test('only what is asked for is answered', () => {
  const kinds = (context: ActionContext): (string | undefined)[] => [
    ...new Set(actionsAt(atTip, context).actions.map(({ kind }) => kind)),
  ];
  expect(kinds({ only: ['quickfix'] })).toEqual(['quickfix']);
  expect(kinds({ only: ['source'] })).toEqual(['source.fixAll.guidepost']);
  expect(kinds({ only: ['source.fixAll'] })).toEqual(['source.fixAll.guidepost']);
  expect(kinds({ only: ['source.fixAll.guidepost'] })).toEqual(['source.fixAll.guidepost']);
  expect(kinds({ only: ['source.fixAll.other'] })).toEqual([]);
  expect(kinds({ only: ['refactor'] })).toEqual([]);
  expect(kinds({})).toEqual(['quickfix', 'source.fixAll.guidepost']);
  expect(kinds({ triggerKind: 2 })).toEqual(['quickfix']);
});

test('fix all changes form only, and once is enough', () => {
  const fixed = afterAction(atTip, /./, { only: ['source.fixAll'] });
  expect(fixed).toContain('❌ Insist on hearing names.');
  expect(fixed).toContain('❌ Press them to talk about it.');
  expect(fixed).toContain('\nSlow down before you answer.\n');
  expect(actionsAt(`<|>${fixed}`, { only: ['source.fixAll'] }).actions).toEqual([]);
});

test('fix all is right behind a byte order mark and with CRLF', () => {
  const text = `\uFEFF${pastedGuide.replaceAll('\n', '\r\n')}`;
  const fixed = afterAction(`${text}<|>`, /./, { only: ['source.fixAll'] });
  expect(fixed).toBe(text.replaceAll('❎', '❌'));
});

test('several safe fixes of one rule are offered together', () => {
  const tips = 'Go slowly. - @Mika\nAsk one thing at a time. — @RiverStone\n';
  const marked = pastedGuide.replace('Slow down before you answer.\n', tips).replace('- @Mika', '<|>- @Mika');
  const fixed = afterAction(marked, /^Fix all 2 problems of “attribution-form”/);
  expect(fixed).toContain('Go slowly. -@Mika\nAsk one thing at a time. -@RiverStone\n');
});

/** Guides with one finding each, at the marker; the rule must be silent after *suppress here*. */
const places: readonly (readonly [string, string, string])[] = [
  ['forum line', 'unattributed-tip', atTip],
  [
    'first item',
    'unattributed-tip',
    cleanGuide.replace('A slow first reply often helps. -@RiverStone', '<|>Be slow.'),
  ],
  ['later item', 'unattributed-tip', cleanGuide.replace('Breathe before you write. -@Mika', '<|>Breathe.')],
  [
    'numbered item',
    'unattributed-tip',
    cleanGuide
      .replace('- A slow', '1. A slow')
      .replace('- Breathe before you write. -@Mika', '2. <|>Breathe.'),
  ],
  [
    'quoted tip',
    'unattributed-tip',
    cleanGuide.replace(
      '- A slow first reply often helps. -@RiverStone\n- Breathe before you write. -@Mika',
      '> <|>Be slow to answer.',
    ),
  ],
  [
    'report option',
    'lost-link',
    cleanGuide.replace(
      '[Report form](https://example.org/report)',
      '[Report form](https://example.org/report)\n- Use the form found in <|>this post',
    ),
  ],
  ['what is absent', 'missing-title', cleanGuide.replace('# When a member says a chat went badly\n', '<|>')],
  [
    'behind front matter',
    'missing-title',
    cleanGuide.replace('# When a member says a chat went badly\n', '<|>---\nguide: true\n---\n'),
  ],
  [
    'table',
    'mixed-polarity',
    "# T\n\n| Do | Don't |\n| --- | --- |\n| ✅ Listen. | ❌ Rush. |\n| ✅ Wait. | <|>✅ Push. |\n",
  ],
];

test.each(places)('suppress here: %s', (_, rule, marked) => {
  expect(rulesOf(unmark(marked).text)).toContain(rule);
  const after = afterAction(marked, new RegExp(`Ignore “${rule}”`));
  expect(after).toContain(`<!-- guidepost ignore ${rule} -- reason -->`);
  expect(rulesOf(after).filter((one) => one === rule)).toEqual([]);
});

test('a comment between two items stays inside of the list', () => {
  const after = afterAction(places[3]?.[2] ?? '', /Ignore “unattributed-tip”/);
  expect(after).toContain(
    '-@RiverStone\n   <!-- guidepost ignore unattributed-tip -- reason -->\n2. Breathe.',
  );
});

test('nothing is silenced in a configuration file, where a comment would break it', () => {
  const text = '{\n  "rulez": {}\n}\n';
  const settings = { given: [finding('invalid-configuration', 2, 'warning', 3, 10)] };
  const { service, state } = open(text, {
    settings,
    uri: 'file:///guides/guidepost.config.json',
    languageId: 'json',
  });
  const { range } = unmark(text.replace('rulez', '<|>rulez'));
  expect(service.diagnostics(state, ableClient)).toHaveLength(1);
  expect(service.codeActions(state, range, {}, ableClient)).toEqual([]);
});
