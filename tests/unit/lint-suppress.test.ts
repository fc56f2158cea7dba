import { describe, expect, test } from 'vitest';
import { check } from './rules/examples.js';

/** The rules that speak, with their lines: `4 unattributed-tip`. */
function said(text: string, rule: string): readonly string[] {
  return check(text)
    .filter((one) => one.rule === rule)
    .map((one) => `${one.position.start.line}`);
}

const ignore = (rules: string): string => `<!-- guidepost ignore ${rules} -- checked with the authors -->`;

describe('ignore', () => {
  const tips = (comment: string): string => `# Calm

## Tips

- Take a breath.
  ${comment}
- Read it twice.
- Ask a friend.
`;

  test('silences the next item only', () => {
    expect(said(tips(''), 'unattributed-tip')).toEqual(['5', '7', '8']);
    expect(said(tips(ignore('unattributed-tip')), 'unattributed-tip')).toEqual(['5', '8']);
  });

  test('silences the rules it names', () => {
    expect(said(tips(ignore('lost-link, unattributed-tip')), 'unattributed-tip')).toEqual(['5', '8']);
    expect(said(tips(ignore('lost-link')), 'unattributed-tip')).toEqual(['5', '7', '8']);
  });

  test('silences an item of several lines, to its end', () => {
    const text = `# Calm\n\n## Example responses\n\n${ignore('unexplained-placeholder')}\n- "I am sorry,\n  he did X." \n- "I am sorry, he did X."\n`;
    expect(said(text, 'unexplained-placeholder')).toEqual(['8']);
  });

  test('silences the next forum line', () => {
    const forum = (comment: string): string =>
      `When a chat is rough\nTips from other listeners:\nTake a breath.\n${comment}\nRead it twice.\nAsk a friend.\n`;
    expect(said(forum(ignore('unattributed-tip')), 'unattributed-tip')).toEqual(['3', '6']);
  });

  test('silences the next report option', () => {
    const text = `# Calm\n\n## Report options\n\n- Call 116 123\n- Tell a moderator\n  ${ignore('report-option-without-target')}\n- Tell the host\n`;
    expect(said(text, 'report-option-without-target')).toEqual(['6']);
  });

  test('before a table it silences the whole table', () => {
    const table = (comment: string): string =>
      `# Calm\n\n${comment}\n\n| Do | Don't |\n| --- | --- |\n| ❌ Breathe. | ❌ Shout. |\n| ❌ Wait. | ❌ Hurry. |\n\n## Do's\n\n- ❌ Hurry.\n`;
    expect(said(table(''), 'mixed-polarity')).toEqual(['7', '8', '12']);
    expect(said(table(ignore('mixed-polarity')), 'mixed-polarity')).toEqual(['12']);
  });

  test('before a heading it silences what is said on the heading', () => {
    const text = `# Calm\n\n${ignore('unpaired-dont')}\n## Don'ts\n\n- ❌ Shout.\n`;
    expect(said(text.replace(/<!.*\n/, '\n'), 'unpaired-dont')).toEqual(['4']);
    expect(said(text, 'unpaired-dont')).toEqual([]);
  });

  test('does not bring up what the silenced finding spoke for', () => {
    const text = `# Calm\n\n## Report options\n\n- Call 116 123\n  ${ignore('lost-link')}\n- Use the form found in this post\n`;
    expect(check(text).filter((one) => one.position.start.line === 7)).toEqual([]);
  });

  test('keeps pairs and numbering across comments', () => {
    const dos = `# Calm\n\n## Do's\n\n- ✅ 1. Breathe.\n- ✅ 2. Wait.\n\n## Don'ts\n\n- ❌ 1. Shout.\n`;
    expect(said(`${dos}  ${ignore('lost-link')}\n- ❌ 2. Hurry.\n`, 'unpaired-dont')).toEqual([]);
  });
});

describe('disable and enable', () => {
  const text = (off: string, on: string): string =>
    `# Calm\n\n## Tips\n\n- One.\n\n${off}\n\n- Two.\n\n${on}\n\n- Three.\n`;
  const comment = (words: string): string => `<!-- guidepost ${words} -->`;

  test('silences a rule between them', () => {
    const both = text(comment('disable unattributed-tip'), comment('enable unattributed-tip'));
    expect(said(both, 'unattributed-tip')).toEqual(['5', '13']);
  });

  test('silences all rules when it names none', () => {
    expect(said(text(comment('disable'), comment('enable')), 'unattributed-tip')).toEqual(['5', '13']);
  });

  test('runs to the end when nothing enables the rule again', () => {
    const other = text(comment('disable unattributed-tip'), comment('enable lost-link'));
    expect(said(other, 'unattributed-tip')).toEqual(['5']);
  });
});

test('the front matter silences a rule everywhere', () => {
  const tips = '# Calm\n\n## Tips\n\n- One.\n';
  expect(said(tips, 'unattributed-tip')).toEqual(['5']);
  expect(said(`---\nignore: [unattributed-tip]\n---\n\n${tips}`, 'unattributed-tip')).toEqual([]);
});
