import { describe, expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-types';
import { plainHouseStyle } from '../../server/src/guide/house-style.js';
import { plainSettings } from '../../server/src/lint/settings.js';
import type { ActionContext } from '../../server/src/service/code-actions.js';
import { applyTextEdits, editsOf } from './support/edits.js';
import { cleanGuide, pastedGuide, readme } from './support/guides.js';
import { unmark } from './support/marked.js';
import { ableClient, open, type OpenOptions } from './support/service.js';

const asked: ActionContext = { only: ['refactor'] };

function refactorings(marked: string, context = asked, options: OpenOptions = {}): CodeAction[] {
  const { text, range } = unmark(marked);
  const { service, state } = open(text, options);
  return service
    .codeActions(state, range, context, ableClient)
    .filter(({ kind }) => kind?.startsWith('refactor.'));
}

/** The text after the refactoring whose title begins so; null when it is not offered. */
function after(marked: string, title: string, options: OpenOptions = {}): string | null {
  const action = refactorings(marked, asked, options).find((one) => one.title.startsWith(title));
  return action ? applyTextEdits(unmark(marked).text, editsOf(action.edit)) : null;
}

const toTable = 'Set do';
const toLists = 'Make two lists';
const toTip = 'Make a tip';
const sort = 'Move the parts';

const lists = `# Angry

## Do's

- ✅ Stay calm, even if it is hard
  for you.
- ✅ Ask what happened.

## Don'ts

- ❌ Shout | swear. (Instead: Ask what happened.)
- ❌ Lose patience, even if it is hard.
- ❌ Leave.

## Tips

- Wait. -@Mika
`;

const table = `# Angry

## Do's and don'ts

| Do's | Don'ts |
| --- | --- |
| ✅ Stay calm, even if it is hard for you. | ❌ Lose patience, even if it is hard. |
| ✅ Ask what happened. | ❌ Shout \\| swear. (Instead: Ask what happened.) |
|  | ❌ Leave. |

## Tips

- Wait. -@Mika
`;

describe('a table of lists', () => {
  test("sets each don't beside its do", () => {
    expect(after(lists.replace('Stay calm', 'Stay <|>calm'), toTable)).toBe(table);
    expect(after(lists.replace("## Don'ts", "## <|>Don'ts"), toTable)).toBe(table);
  });

  test('keeps line endings, and a joint heading that is there', () => {
    const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
    expect(after(crlf(lists.replace('Stay calm', 'Stay <|>calm')), toTable)).toBe(crlf(table));
    const joint = lists
      .replace("## Do's", "## Do's and don'ts\n\n### Do's")
      .replace("\n## Don'ts", "\n### Don'ts");
    expect(after(joint.replace('Stay calm', 'Stay <|>calm'), toTable)).toBe(table);
  });

  test('has a heading in the language of the guide', () => {
    const spanish = `# Enojo\n\n## Qué hacer\n\n- ✅ Escucha con <|>calma.\n\n## Qué no hacer\n\n- ❌ Gritar sin calma.\n`;
    expect(after(spanish, toTable)).toContain('## Qué hacer y qué no hacer\n\n| Qué hacer | Qué no hacer |');
  });

  test('is not offered where something would be lost', () => {
    const shared = cleanGuide.replace('thank them for telling you.)', 'let them choose what to share.)');
    expect(after(shared.replace('Let them', 'Let <|>them'), toTable)).toBeNull();
    const strangers = lists.replace('Ask what happened.)', 'go.)').replace('even if it is hard.', 'ever.');
    expect(after(strangers.replace('- ✅ Stay', '- ✅ Sing a song.\n- ✅ <|>Stay'), toTable)).toBeNull();
    const between = lists.replace("## Don'ts", "A word on what follows.\n\n## Don'ts");
    expect(after(between.replace('Stay calm', 'Stay <|>calm'), toTable)).toBeNull();
    const nested = lists.replace('- ✅ Ask what happened.', '- ✅ Ask what happened.\n\n  More about that.');
    expect(after(nested.replace('Stay calm', 'Stay <|>calm'), toTable)).toBeNull();
    expect(after(pastedGuide.replace('Be warm', 'Be <|>warm'), toTable)).toBeNull();
    expect(after(lists.replace('Wait.', '<|>Wait.'), toTable)).toBeNull();
  });
});

describe('lists of a table', () => {
  const two = `### Do's

- ✅ Stay calm, even if it is hard for you.
- ✅ Ask what happened.

### Don'ts

<!-- guidepost pairing order -->

- ❌ Lose patience, even if it is hard.
- ❌ Shout | swear. (Instead: Ask what happened.)
- ❌ Leave.
`;

  test('say in their order what the rows said', () => {
    const expected = table.replace(/\| Do's[^]*Leave\. \|\n/, two);
    expect(after(table.replace('Stay calm', 'Stay <|>calm'), toLists)).toBe(expected);
    expect(after(expected.replace('Stay calm', 'Stay <|>calm'), toTable)).toBe(table);
  });

  test('take the usual headings where the head of a column would be no label', () => {
    const bad = table.replace("| Do's | Don'ts |", '| ✅ | ❌ |');
    const made = after(bad.replace('Stay calm', 'Stay <|>calm'), toLists);
    expect(made).toMatch(/### Do's\n[^]*### Don'ts\n/);
  });

  test('keep what has no alternative', () => {
    const none = table.replace('|  | ❌ Leave. |', '| (no alternative) | ❌ Leave. |');
    expect(after(none.replace('Stay calm', 'Stay <|>calm'), toLists)).toContain(
      '- ❌ Leave. (no alternative)\n',
    );
  });

  test('are not offered for other tables', () => {
    const three = table
      .replace("| Do's | Don'ts |\n| --- | --- |", "| Do's | Don'ts | Why |\n| --- | --- | --- |")
      .replace('is hard. |', 'is hard. | It hurts. |');
    expect(after(three.replace('Stay calm', 'Stay <|>calm'), toLists)).toBeNull();
    expect(after(lists.replace('Stay calm', 'Stay <|>calm'), toLists)).toBeNull();
  });
});

describe('a tip of selected lines', () => {
  test('moves behind the other tips, with a gap for the name', () => {
    const words =
      'Sometimes a member arrives upset about an earlier chat. This page helps you to stay calm and kind.';
    expect(after(cleanGuide.replace(words, `<|${words}|>`), toTip)).toBe(
      cleanGuide.replace(`${words}\n\n`, '').replace('-@Mika\n', `-@Mika\n- ${words} -@Name\n`),
    );
  });

  test('takes whole lines, several as one, without the mark of a do; who signed stays', () => {
    const guide = cleanGuide.replace('- ✅ Thank', '- ✅ Be slow,\n  as always. -@Nori\n- ✅ Thank');
    expect(after(guide.replace('slow,\n  as al', 'sl<|ow,\n  as al|>'), toTip)).toBe(
      cleanGuide.replace('-@Mika\n', '-@Mika\n- Be slow, as always. -@Nori\n'),
    );
  });

  test('makes the part where there is none', () => {
    const guide = lists
      .replace('\n## Tips\n\n- Wait. -@Mika\n', '')
      .replace("## Do's", "<|Breathe first.|>\n\n## Do's");
    const made = after(guide, toTip);
    expect(made).toContain('# Angry\n\n## Do');
    expect(made).toMatch(/\n\n## Tips from fellow listeners\n\n- Breathe first\. -@Name\n$/);
  });

  test('works in forum text, under CRLF, in the guide of the selection', () => {
    const forum = pastedGuide
      .replace('It can be', '\n<|Breathe first. 🌿|>\nIt can be')
      .replaceAll('\n', '\r\n');
    expect(after(forum, toTip)).toBe(
      pastedGuide
        .replace('It can be', '\nIt can be')
        .replace('before you answer.\n', 'before you answer.\nBreathe first. 🌿 -@Name\n')
        .replaceAll('\n', '\r\n'),
    );
    const two = `${cleanGuide}\n* * *\n\n${lists.replace("## Do's", "<|Breathe first.|>\n\n## Do's")}`;
    expect(after(two, toTip)).toBe(`${cleanGuide}\n* * *\n\n${lists}- Breathe first. -@Name\n`);
  });

  test.each([
    ['an empty selection', cleanGuide.replace('Sometimes', '<|>Sometimes')],
    ['a heading', cleanGuide.replace("## Do's", "<|## Do's|>")],
    ['the title', cleanGuide.replace('When a', '<|When a|>')],
    ['two items', cleanGuide.replace('- ✅ Thank', '<|- ✅ Thank').replace('- ✅ Let', '- ✅ Let|>')],
    ['half an item', lists.replace('- ✅ Stay', '- <|✅ Stay|>')],
    ['what is a tip', cleanGuide.replace('A slow', '<|A slow|>')],
    ['a row', table.replace('✅ Stay', '<|✅ Stay|>')],
    ['the credit', cleanGuide.replace('Original', '<|Original|>')],
    ['front matter', `---\n<|guide: true|>\n---\n\n${cleanGuide}`],
    ['a file that is no guide', readme.replace('Run the', '<|Run the|>')],
  ])('is not made of %s', (_, marked) => {
    expect(after(marked, toTip)).toBeNull();
  });
});

describe('parts in order', () => {
  const wrong = `# Angry\n\n## Tips\n\n- Wait. -@Mika\n\n## Do's\n\n- ✅ Stay <|>calm.\n`;
  const right = `# Angry\n\n## Do's\n\n- ✅ Stay calm.\n\n## Tips\n\n- Wait. -@Mika\n`;

  test('are offered where they stand otherwise, also when the rule is off', () => {
    expect(after(wrong, sort)).toBe(right);
    expect(after(wrong, sort, { settings: { rules: { 'section-order': 'off' } } })).toBe(right);
    expect(after(right.replace('Stay', '<|>Stay'), sort)).toBeNull();
  });

  test("follow the community's own order", () => {
    const house = { ...plainHouseStyle, order: ['tips', 'dos'] as const };
    const options: OpenOptions = { settings: { lint: { ...plainSettings, house } } };
    expect(after(wrong, sort, options)).toBeNull();
    expect(after(right.replace('Stay', '<|>Stay'), sort, options)).toBe(unmark(wrong).text);
  });

  test('are sorted in the guide of the cursor, under CRLF', () => {
    const two = `${right}\n* * *\n\n${wrong}`.replaceAll('\n', '\r\n');
    expect(after(two, sort)).toBe(`${right}\n* * *\n\n${right}`.replaceAll('\n', '\r\n'));
  });
});

test('refactorings are given to who asks, not at every move of the cursor', () => {
  const marked = lists.replace('Stay calm', 'Stay <|>calm');
  const titles = (context: ActionContext): string[] =>
    refactorings(marked, context).map(({ title }) => title);
  expect(titles({})).toHaveLength(1);
  expect(titles({ triggerKind: 1 })).toHaveLength(1);
  expect(titles({ only: ['refactor.rewrite'] })).toHaveLength(1);
  expect(titles({ triggerKind: 2 })).toEqual([]);
  expect(titles({ only: ['refactor.extract'] })).toEqual([]);
  expect(titles({ only: ['quickfix'] })).toEqual([]);
});
