import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/lint/apply-fixes.js';
import type { Finding } from '../../server/src/lint/types.js';
import { check } from './rules/examples.js';
import { expectMended } from './rules/mended.js';

const path = 'a.guide.md';

function found(rule: string, text: string): readonly Finding[] {
  return check(text, path).filter((one) => one.rule === rule);
}

/** The text after one fix of the first finding of a rule; every fix of it must mend it. */
function after(rule: string, text: string, title?: string | RegExp): string {
  const finding = found(rule, text)[0];
  const fix = finding?.fixes.find((one) => !title || one.title.match(title));
  if (!finding || !fix) throw new Error(`no such fix: ${rule} ${String(title)}`);
  expectMended(finding, text, path);
  return applyEdits(text, fix.edits);
}

const titles = (rule: string, text: string): readonly string[] =>
  found(rule, text)[0]?.fixes.map((fix) => fix.title) ?? [];

describe('mixed-polarity', () => {
  const rule = 'mixed-polarity';

  test('moves an item of a loose list with what is nested in it, and takes the other list’s mark and depth', () => {
    const text =
      "# A\n\n## Do's\n\n- ✅ Stay.\n\n- ❌ Tell them off.\n  Twice.\n   - nested\n\n- ✅ Wait.\n\n## Don'ts\n\n  * ❌ Argue.\n    - nested\n\n## More\n";
    expect(after(rule, text)).toBe(
      "# A\n\n## Do's\n\n- ✅ Stay.\n\n- ✅ Wait.\n\n## Don'ts\n\n  * ❌ Argue.\n    - nested\n  * ❌ Tell them off.\n    Twice.\n     - nested\n\n## More\n",
    );
  });

  test('counts a numbered list on', () => {
    const text = "# A\n\n## Don'ts\n\n9. ❌ Argue.\n\n## Do's\n\n- ✅ Stay.\n- ❌ Shout.\n  Ever.";
    expect(after(rule, text)).toBe(
      "# A\n\n## Don'ts\n\n9. ❌ Argue.\n10. ❌ Shout.\n    Ever.\n\n## Do's\n\n- ✅ Stay.",
    );
  });

  test('moves to the list of the same part of a handbook', () => {
    const part = (name: string, more = ''): string =>
      `## ${name}\n\n### Do\n\n- ✅ Stay in ${name}.\n\n### Don't\n\n- ❌ Run from ${name}.\n${more}\n`;
    const text = `# A\n\n${part('One')}${part('Two', '- ✅ Breathe.\n')}${part('Three')}`;
    expect(after(rule, text, 'Move')).toContain('- ✅ Stay in Two.\n- ✅ Breathe.\n');
  });

  test('moves the lines of a forum post, to a new part where there is none', () => {
    const text = "When it is loud\nSome do's:\n✅ Stay calm\n❌ Tell them off\n";
    const moved = "When it is loud\nSome do's:\n✅ Stay calm\nDon'ts:\n❌ Tell them off\n";
    expect(after(rule, text)).toBe(moved);
    expect(after(rule, moved.replace('calm', 'calm\n❌ Shout'))).toBe(moved.replace('off', 'off\n❌ Shout'));
  });

  test('offers first what cannot turn a harm into advice', () => {
    const text = "# A\n\n## Do's\n\n- ✅ a\n\n## Don'ts\n\n- ❌ b\n";
    const move = /^Move it to/;
    expect(titles(rule, text.replace('✅', '❌'))).toEqual([
      "Move it to the don'ts",
      'Change the mark to ✅',
    ]);
    expect(titles(rule, text.replace('❌', '✅'))).toEqual(['Change the mark to ❌', "Move it to the do's"]);
    expect(titles(rule, text.replace('✅ a', '**Don’t** argue')).filter((one) => !move.test(one))).toEqual(
      [],
    );
  });
});

describe('unclosed-quote', () => {
  test.each([
    ['“Stay."', '“Stay.”'],
    ['"Stay.”', '"Stay."'],
    ['„Bleib."', '„Bleib.“'],
    ['«Reste."', '«Reste.»'],
    ["‘I'm here.'", "‘I'm here.’"],
    ['“She said "no"', '“She said "no"”'],
    ['“Stay', '“Stay”'],
  ])('%s', (words, fixed) => {
    const text = `# A\n\n## Example responses\n\n- ${words}\n`;
    expect(after('unclosed-quote', text)).toBe(text.replace(words, fixed));
  });
});

describe('whole sections', () => {
  const text =
    "# A\n\n## Do's\n\n- ✅ Stay.\n\n## Tips\n\n- One. -@Mika\n\n# Appendix\n\nWords.\n\n# Sources\n\n- a\n";

  test.each([
    ['missing-report-link', '## Report options'],
    ['missing-section', "## Don'ts"],
    ['missing-credit', '[Original post]'],
  ])('%s stays before an appendix', (rule, words) => {
    const fixed = after(rule, text);
    expect(fixed.indexOf(words)).toBeGreaterThan(0);
    expect(fixed.indexOf(words)).toBeLessThan(fixed.indexOf('# Appendix'));
    expect(found(rule, fixed)).toEqual([]);
  });

  test('behind what is nested in the last part', () => {
    const nested = "# A\n\n## Do's\n\n- ✅ Stay.\n\n### Note\n\nWords.\n\n## See also\n\nLinks.\n";
    expect(after('missing-report-link', nested)).toContain(
      'Words.\n\n## Report options\n\n- [report form](https://)\n\n## See',
    );
  });

  test('a table keeps its last bar, a line of stars stays behind', () => {
    const table = "# A\n\n| Don't | Do |\n| --- | --- |\n| Run. | Stay. |\n";
    expect(after('missing-report-link', table)).toContain('| Run. | Stay. |\n\n## Report');
    const two = "Loud\nDo's:\n✅ Stay\n* * *\nQuiet\nDo's:\n✅ Wait\n";
    expect(after('missing-report-link', two)).toContain(
      '✅ Stay\nReport options:\n[report form](https://)\n* * *',
    );
  });
});

describe('each tip can be signed by everybody', () => {
  const names = ['-@river_9', '-Leila', '-Leila Kouame', '(from the night team)', '-Anonymous', '(by pali)'];
  const ends = [
    'Ask',
    'Ask.',
    'Ask?',
    'Ask,',
    'Ask -',
    '*Ask*',
    '**Ask.**',
    '`ask`',
    '"Ask"',
    '(Ask)',
    '[a](https://a.example)',
    'https://a.example',
    'Ask :)',
    'Ask 🙂',
    'Ask <!-- x -->',
  ];

  test.each(names)('%s', (name) => {
    for (const end of ends) {
      const text = `# A\n\n## Tips\n\n- One. ${name}\n- ${end}\n`;
      for (const finding of found('unattributed-tip', text)) {
        for (const fix of finding.fixes)
          expect(found('unattributed-tip', applyEdits(text, fix.edits)), `${end}: ${fix.title}`).toEqual([]);
      }
    }
  });

  test('a gap with any dash becomes a signature', () => {
    const text = '# A\n\n## Tips\n\n- One. -Leila\n- Ask — @Name\n';
    expect(after('unfilled-scaffold', text, 'Leila')).toContain('- Ask. -Leila\n');
    expect(after('unfilled-scaffold', text, 'Anonymous')).toContain('- Ask. -Anonymous\n');
  });
});

describe('gaps', () => {
  test('one finding for each', () => {
    const lines = [
      '- ❌ Judge (Instead: …)',
      '- ❌ Judge → …',
      '- ❌ …',
      "- ❌ Don't …",
      "- ❌ Don't run (Instead: Write what to do)",
    ];
    for (const one of lines) {
      const text = `# A\n\n## Do's\n\n- ✅ Stay.\n\n## Don'ts\n\n${one}\n\n## Report options\n\nAsk whether they would like to report it:\n\n- Press “Report”.\n`;
      expect(
        check(text, path).map(({ rule }) => rule),
        one,
      ).toEqual(['unfilled-scaffold']);
    }
  });

  test('each link that was only begun can be taken out', () => {
    const text = (option: string): string =>
      `# A\n\n## Report options\n\n- Call 116 123\n- ${option}\n- Text HOME to 55555\n`;
    const rule = 'unfilled-scaffold';
    expect(after(rule, text('Form: https://'))).toBe(text('Form'));
    expect(after(rule, text('[form](https://) for all'))).toBe(text('form for all'));
    expect(after(rule, text('https://'))).toBe(text('').replace('- \n', ''));
  });

  test('a begun option speaks for the part, the others speak for themselves', () => {
    const text = '# A\n\n## Report options\n\n- Form: https://\n- Tell a moderator\n';
    expect(
      check(text, path)
        .map(({ rule }) => rule)
        .filter((rule) => rule !== 'missing-section'),
    ).toEqual(['unfilled-scaffold', 'report-option-without-target']);
  });
});

describe('unpaired-dont', () => {
  const donts = (count: number): string =>
    `# A\n\n## Do's\n\n- ✅ Drink water.\n\n## Don'ts\n\n${Array.from({ length: count }, (_, i) => `- ❌ Zq${i} xw${i}.\n`).join('')}`;

  test('offers one fix for the whole list', () => {
    const title = "Write an (Instead: …) behind each of these 3 don'ts";
    expect(titles('unpaired-dont', donts(3)).at(-1)).toBe(title);
    expect(after('unpaired-dont', donts(3), /each of these 3/).match(/\(Instead: …\)/g)).toHaveLength(3);
    expect(titles('unpaired-dont', donts(1)).join()).not.toContain('each of these');
  });

  test('carries it once in a long list, so that the edits stay few', () => {
    const edits = found('unpaired-dont', donts(200)).flatMap(({ fixes }) =>
      fixes.flatMap((fix) => fix.edits),
    );
    expect(edits.length).toBeLessThan(200 * 6);
  });
});
