import { remark } from 'remark';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { fixText } from '../../server/src/lint/apply-fixes.js';
import { createLinter } from '../../server/src/lint/linter.js';
import { plainSettings, type LintSettings } from '../../server/src/lint/settings.js';
import { rules } from '../../server/src/rules/index.js';
import preset from '../../server/src/rules/preset.js';
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

  test('an enable switches one rule on again where all were off', () => {
    const both = text(comment('disable'), comment('enable unattributed-tip'));
    expect(said(both, 'unattributed-tip')).toEqual(['5', '13']);
    expect(said(text(comment('disable'), comment('enable lost-link')), 'unattributed-tip')).toEqual(['5']);
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

/** What is said about the comments themselves: `6:3 unused-suppression`. */
function upkeep(text: string, settings: Partial<LintSettings> = {}): readonly string[] {
  return check(text, 'a.guide.md', { ...plainSettings, ...settings })
    .filter(({ rule }) => rule === 'unused-suppression' || rule === 'unknown-rule')
    .map(({ position: { start }, rule }) => `${start.line}:${start.column} ${rule}`);
}

/** The text after all safe fixes. */
function tidied(text: string, settings: Partial<LintSettings> = {}): string {
  const own = { ...plainSettings, ...settings };
  return fixText(text, (now) =>
    check(now, 'a.guide.md', own).filter(({ rule }) => rule === 'unused-suppression'),
  ).text;
}

describe('until', () => {
  const tips = (comment: string): string => `# Calm\n\n## Tips\n\n${comment}\n- Read it twice.\n`;
  const by = (day: string): string =>
    tips(`<!-- guidepost ignore unattributed-tip until ${day} -- asked -->`);

  test('holds to the end of its day', () => {
    const silent = (today: string | null): boolean =>
      check(by('2026-11-23'), 'a.guide.md', { ...plainSettings, today }).every(
        ({ rule }) => rule !== 'unattributed-tip' && rule !== 'unused-suppression',
      );
    expect(['2026-11-22', '2026-11-23', '2026-11-24', null].map(silent)).toEqual([true, true, false, true]);
  });

  test('may stand behind the reason', () => {
    const late = tips('<!-- guidepost ignore unattributed-tip -- she is asked until 2026-11-23 -->');
    expect(upkeep(late, { today: '2026-11-23' })).toEqual([]);
    expect(upkeep(late, { today: '2026-11-24' })).toEqual(['5:1 unused-suppression']);
    expect(upkeep(tips('<!-- guidepost ignore unattributed-tip -- until we know more -->'))).toEqual([]);
  });

  test('ends a region too', () => {
    const region = tips('<!-- guidepost disable unattributed-tip until 2026-11-23 -->');
    expect(upkeep(region, { today: '2026-11-24' })).toEqual(['5:1 unused-suppression']);
    const findings = check(region, 'a.guide.md', { ...plainSettings, today: '2026-11-24' });
    expect(findings.map(({ rule }) => rule)).toContain('unattributed-tip');
  });

  test('a day that cannot be read never ends, and is said', () => {
    for (const day of ['2026-02-30', '2020-1-1', 'spring', ''])
      expect(upkeep(by(day), { today: '2026-11-24' })).toEqual([`5:${day === '' ? 40 : 46} unknown-rule`]);
  });
});

describe('what is not used', () => {
  const tips = (comment: string, tip = 'Read it twice. -@Mika'): string =>
    `# Calm\n\n## Tips\n\n${comment}\n- ${tip}\n`;

  test('is said of comments, of regions and of single names', () => {
    expect(upkeep(tips('<!-- guidepost ignore unattributed-tip -->'))).toEqual(['5:1 unused-suppression']);
    expect(upkeep(tips('<!-- guidepost disable unattributed-tip -->'))).toEqual(['5:1 unused-suppression']);
    const two = tips('<!-- guidepost ignore lost-link unattributed-tip, bare-url -->', 'Read it twice.');
    expect(upkeep(two)).toEqual(['5:23 unused-suppression', '5:51 unused-suppression']);
    expect(tidied(two)).toBe(tips('<!-- guidepost ignore unattributed-tip -->', 'Read it twice.'));
  });

  test('the last name before a day goes with the comma before it', () => {
    const two = tips(
      '<!-- guidepost ignore unattributed-tip, lost-link until 2030-01-01 -- why -->',
      'Read it.',
    );
    expect(tidied(two)).toBe(
      tips('<!-- guidepost ignore unattributed-tip until 2030-01-01 -- why -->', 'Read it.'),
    );
  });

  test.each([
    ['rules that are switched off', { severities: { 'unattributed-tip': 'off' } }],
    ['the rule that says so, when it is off', { severities: { 'unused-suppression': 'off' } }],
  ] as const)('is not said: %s', (_, settings) => {
    expect(upkeep(tips('<!-- guidepost ignore unattributed-tip -->'), settings)).toEqual([]);
  });

  test.each([
    ['remark-lint’s rules', 'heading-increment'],
    ['rules that wait for a pause', 'long-sentence'],
    ['rules that are off by default', 'unpaired-do'],
    ['findings made elsewhere', 'internal-error'],
    ['no name at all', ''],
  ])('is not said: %s', (_, name) => {
    expect(upkeep(tips(`<!-- guidepost ignore ${name} -->`))).toEqual([]);
  });

  test('a comment that nothing comes after silences nothing', () => {
    const text = '# Calm\n\n## Tips\n\n- Read it twice. -@Mika\n\n<!-- guidepost ignore -->\n';
    expect(upkeep(text)).toEqual(['7:1 unused-suppression']);
    expect(tidied(text)).toBe('# Calm\n\n## Tips\n\n- Read it twice. -@Mika\n');
  });

  test('the severity of the settings holds', () => {
    const settings = { ...plainSettings, severities: { 'unused-suppression': 'hint' as const } };
    const findings = check(tips('<!-- guidepost ignore lost-link -->'), 'a.guide.md', settings);
    expect(findings.find(({ rule }) => rule === 'unused-suppression')?.severity).toBe('hint');
  });

  test('can itself be silenced: by a comment before it, a region, the front matter', () => {
    const unused = '<!-- guidepost ignore lost-link -->';
    const before = '<!-- guidepost ignore unused-suppression -->';
    expect(upkeep(tips(`${before}\n${unused}`))).toEqual([]);
    expect(upkeep(`<!-- guidepost disable unused-suppression -->\n${tips(unused)}`)).toEqual([]);
    expect(upkeep(`---\nignore: unused-suppression\n---\n${tips(unused)}`)).toEqual([]);
    expect(upkeep(tips('<!-- guidepost disable unknown-rule -->\n<!-- guidepost ignore nosuch -->'))).toEqual(
      [],
    );
  });

  test('nobody knows where a rule crashed', () => {
    const crashing = rules.map((rule) =>
      rule.meta.id === 'lost-link' || rule.meta.id === 'vague-link-text'
        ? {
            ...rule,
            check: () => {
              throw new Error('oh no');
            },
          }
        : rule,
    );
    const text = tips('<!-- guidepost ignore vague-link-text -->', '[Read](https://example.org) it. -@Mika');
    const { findings } = createLinter(crashing).check(text, { path: 'a.guide.md' });
    expect(findings.map(({ rule }) => rule)).toContain('internal-error');
    expect(findings.map(({ rule }) => rule)).not.toContain('unused-suppression');
  });

  test('a file that is no guide is left alone', () => {
    const text = '---\nignore: nosuch\n---\n\n# Notes\n\n<!-- guidepost ignore lost-link -->\n\nWords.\n';
    const { findings } = createLinter(rules).check(text, { path: 'notes.md' });
    expect(findings).toEqual([]);
  });

  test('a guide that is read gently is spared what it is not told', () => {
    const text =
      "# Calm\n\n## Do's\n\n- Breathe.\n\n## Tips\n\n<!-- guidepost ignore missing-credit, lost-link -->\n- One.\n";
    const { findings, decision } = createLinter(rules).check(text, { path: 'notes.md' });
    expect(decision.gentle).toBe(true);
    const said = findings.filter(({ rule }) => rule === 'unused-suppression');
    expect(said.map(({ position: { start } }) => start.column)).toEqual([39]);
  });
});

describe('taking a comment away', () => {
  const comment = '<!-- guidepost ignore lost-link -->';
  const cases: Readonly<Record<string, readonly [string, string]>> = {
    'between items': ['- A. -@Mika\n  C\n- B. -@Mika\n', '- A. -@Mika\n- B. -@Mika\n'],
    'between empty lines': ['- A. -@Mika\n\nC\n\n- B. -@Mika\n', '- A. -@Mika\n\n- B. -@Mika\n'],
    'below an empty line': ['A. -@Mika\n\nC\nB. -@Mika\n', 'A. -@Mika\n\nB. -@Mika\n'],
    'between two lines of words': ['A. -@Mika\nC\nB. -@Mika\n', 'A. -@Mika\n\nB. -@Mika\n'],
    'in a quotation': ['> A.\n> C\n> B. -@Mika\n', '> A.\n>\n> B. -@Mika\n'],
    'at the end of a line': ['- A. -@Mika C\n- B. -@Mika\n', '- A. -@Mika\n- B. -@Mika\n'],
    'before words': ['C A. -@Mika\n', 'A. -@Mika\n'],
    'between words': ['- Wait C a bit. -@Mika\n', '- Wait a bit. -@Mika\n'],
    'at the end': ['- A. -@Mika\n\nC', '- A. -@Mika\n'],
    'over lines': [
      '- A. -@Mika\n  <!-- guidepost\n  ignore lost-link\n  -->\n- B. -@Mika\n',
      '- A. -@Mika\n- B. -@Mika\n',
    ],
  };

  test.each(Object.entries(cases))('%s leaves no trace, whatever the line endings', (_, [before, after]) => {
    for (const ending of ['\n', '\r\n']) {
      const whole = (part: string): string =>
        `# Calm\n\n## Tips\n\n${part.replace('C', comment)}`.replaceAll('\n', ending);
      expect(upkeep(whole(before))).toHaveLength(1);
      expect(tidied(whole(before))).toBe(whole(after));
    }
  });

  test('at the start of the file', () => {
    expect(tidied(`${comment}\n\n# Calm\n`)).toBe('# Calm\n');
    expect(tidied(`${comment}\n# Calm\n`)).toBe('# Calm\n');
    expect(tidied(`\n${comment}\n# Calm\n`)).toBe('\n# Calm\n');
  });

  test('the tips are the same as before', () => {
    const text = `# Calm\n\n## Tips\n\nA. -@Mika\n${comment}\nB. -@Mika\n`;
    const tips = (of: string): readonly string[] =>
      createLinter([])
        .check(of, { path: 'a.guide.md' })
        .file.guides.flatMap((guide) => guide.tips.map((tip) => tip.text));
    expect(tips(tidied(text))).toEqual(tips(text));
    expect(tips(text)).toEqual(['A.', 'B.']);
  });

  test('a pair of comments goes as a whole', () => {
    const text =
      '# Calm\n\n## Tips\n\n<!-- guidepost disable lost-link -->\n\n- A. -@Mika\n\n<!-- guidepost enable lost-link -->\n';
    expect(tidied(text)).toBe('# Calm\n\n## Tips\n\n- A. -@Mika\n');
  });
});

describe('names that mean nothing', () => {
  const tips = (comment: string): string => `# Calm\n\n## Tips\n\n${comment}\n- Read it twice.\n`;

  test.each([
    ['<!-- guidepost ignroe unattributed-tip -->', 16],
    ['<!-- guidepost Ignore unattributed-tip -->', 16],
    ['<!-- guidepost: unattributed-tip -->', 17],
    ['<!-- guidepost -->', 1],
    ['<!-- guidepost suppress unattributed-tip -->', 16],
    ['<!-- guidepost pairing ordr -->', 24],
  ])('%s', (comment, column) => {
    expect(upkeep(tips(comment))).toEqual([`5:${column} unknown-rule`]);
  });

  test.each([
    '<!-- guidepost checks this page before every release -->',
    '<!-- guidepost.config.json says which tips must be signed -->',
    '<!-- guidepost-like tools read this too -->',
    '<!-- Guidepost is the name of our forum -->',
    '<!-- guidepost gap link -->',
    '<!-- guidepost pairing order -->',
    '`<!-- guidepost ignroe this -->`',
  ])('%s is left alone', (comment) => {
    expect(upkeep(tips(comment))).toEqual([]);
  });

  test('a comment that holds a known name and an unknown one silences the known one', () => {
    const text = tips('<!-- guidepost ignore unattributed-tip, nosuch -->');
    expect(upkeep(text)).toEqual(['5:41 unknown-rule']);
    expect(said(text, 'unattributed-tip')).toEqual([]);
  });

  test('hundreds of unknown words are few findings', () => {
    expect(upkeep(tips(`<!-- guidepost ignore ${'zebra '.repeat(500)}-->`))).toHaveLength(10);
  });
});

test('a comment in a table counts for nothing, one before it for the whole table', () => {
  const table = (before: string): string =>
    `# Calm\n\n${before}\n\n| Do | Don't |\n| --- | --- |\n| ✅ Breathe. | ❌ Shout. |\n| ❌ Wait. | ❌ Hurry. |\n`;
  expect(upkeep(table(ignore('mixed-polarity')))).toEqual([]);
  expect(upkeep(table(ignore('unclosed-quote')))).toEqual(['3:1 unused-suppression']);
});

describe('many comments', () => {
  test('in a long guide every one is answered', () => {
    const tips = Array.from(
      { length: 1500 },
      (_, at) => `  <!-- guidepost ignore lost-link -->\n- Tip ${at}. -@Mika\n`,
    );
    const regions = Array.from({ length: 500 }, () => '<!-- guidepost disable lost-link -->\n\n');
    expect(upkeep(`# Calm\n\n## Tips\n\n- A. -@Mika\n${tips.join('')}\n${regions.join('')}`)).toHaveLength(
      2000,
    );
  });
});

describe('the preset says the same', () => {
  const text = `---\nignore: [lost-link, nosuch]\n---\n\n# Calm\n\n## Tips\n\n<!-- guidepost ignore lost-link, unattributed-tip -->\n- Read it.\n<!-- guidepost ignroe -->\n`;

  test('of comments, in the same order', async () => {
    const file = new VFile({ path: 'a.guide.md', value: text });
    const processor = remark().use(preset);
    await processor.run(processor.parse(file), file);
    const own = file.messages.filter(({ source }) => source === 'guidepost');
    expect(own.map(({ ruleId, line, reason }) => `${line} ${ruleId} ${reason}`)).toEqual(
      check(text).map(({ rule, position, message }) => `${position.start.line} ${rule} ${message}`),
    );
    expect(own.map(({ ruleId }) => ruleId)).toContain('unknown-rule');
  });
});
