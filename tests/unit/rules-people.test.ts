import { describe, expect, test } from 'vitest';
import { found, findings, mended, tips } from './rules/find.js';

describe('leading-mention', () => {
  test.each([
    ['@RiverStone I always breathe first.'],
    ['@RiverStone, I always breathe first.'],
    ['@RiverStone! What helps me is a walk'],
    ['@alon-91 Great question, mostly I wait.'],
    ['@petr.b I wrote them a letter - it helped.'],
    ['@RiverStone thanks for asking; mail me at a@example.org'],
    ['@RiverStone - I count to ten'],
    ['@TheHost42 I tell them what I told @Mika'],
  ])('finds %s', (tip) => {
    const text = tips(tip);
    const name = /^@[\w.-]*\w/.exec(tip)?.[0] ?? '';
    expect(found('leading-mention', text)).toEqual([name]);
    const fixes = mended('leading-mention', text);
    expect(fixes[0]).toContain('-@Name');
    expect(fixes.at(-1)).toMatch(new RegExp(`- (?!@).*-${name}\\n$`));
    for (const fixed of fixes) expect(found('leading-mention', fixed)).toEqual([]);
  });

  test.each([
    ['@RiverStone I always breathe first. -@Mika'],
    ['@RiverStone I always breathe first. (via @Mika)'],
    ['@RiverStone: breathe first.'],
    ['**@RiverStone:** breathe first.'],
    ['@RiverStone suggests a short break.'],
    ['@RiverStone wrote that a break helps.'],
    ['@RiverStone often says that a break helps.'],
    ['Thanks @RiverStone, I always breathe first.'],
    ['@radix-ui/colors is no name'],
    ['a@example.org is where I write'],
    ['@RiverStone I always breathe first. -Anonymous'],
  ])('is silent on %s', (tip) => {
    expect(found('leading-mention', tips(tip))).toEqual([]);
  });

  test('a byline above says who wrote it', () => {
    const text = '# A\n\n## Tips\n\nquietoak42 July 28th, 2026\n\n@RiverStone I wait.\n';
    expect(found('leading-mention', text)).toEqual([]);
  });

  test('offers the names seen in the guide, and the gap first', () => {
    const [finding] = findings(
      'leading-mention',
      tips('@RiverStone I wait.', 'Breathe. -@Mika', 'Sit. -@RiverStone'),
    );
    expect(finding?.fixes.map(({ title }) => title)).toEqual([
      'It speaks to @RiverStone: write who wrote it…',
      'Sign as @Mika',
      'Anonymous (ask the author first)',
      '@RiverStone wrote it: sign it so',
    ]);
  });
});

describe('unattributed-tip', () => {
  const titles = (above: string): readonly string[] | undefined => {
    const text = `# A\n\n## Tips\n\nBreathe. -@Mika\n\n${above}I wait for them to go on.\n`;
    const finding = findings('unattributed-tip', text).find(({ position }) => {
      return text.slice(position.start.offset).startsWith('I wait');
    });
    return finding?.fixes.map(({ title }) => title);
  };
  const usual = ['Sign as @Mika', 'Write the name…', 'Anonymous (ask the author first)'];

  test.each([
    ['@quietoak42\n\n', 'quietoak42'],
    ['@quietoak42 2d ago\n\n', 'quietoak42'],
    ['quietoak42 · 2 days ago\n\n', 'quietoak42'],
    ['**@River_Stone** · 3h\n\n', 'River_Stone'],
    ['@petr.b hace 2 días\r\n\r\n', 'petr.b'],
  ])('offers the person above first: %j', (above, name) => {
    expect(titles(above)).toEqual([`Sign as @${name}`, ...usual]);
  });

  test('offers nobody twice', () => {
    expect(titles('@Mika 2d ago\n\n')).toEqual(usual);
  });

  test.each([
    ['Wait 2 minutes\n\n'],
    ['Listen\n\n'],
    ['@RiverStone thanks for asking.\n\n'],
    ['@RiverStone\n\n\nSomething else stands here.\n\n'],
    ['Ask @RiverStone\n\n'],
  ])('anything else above is nobody: %j', (above) => {
    expect(titles(above)).toEqual(usual);
  });
});

describe('unknown-contributor', () => {
  const contributors = [
    { name: 'RiverStone', aliases: ['riverstone88', 'River S.'] },
    { name: '@quietoak42', aliases: [] },
    { name: 'Leila Kouame', aliases: [] },
  ];
  test.each([
    ['Breathe. -@RiverStonne', 'RiverStone'],
    ['Breathe. -@RiveStone', 'RiverStone'],
    ['Breathe. -@RvierStone', 'RiverStone'],
    ['Breathe. -@quietoak', 'quietoak42'],
    ['Breathe. — Leila Kuame', 'Leila Kouame'],
    ['Breathe. (via @riverstone888)', 'RiverStone'],
    ['@Rivrstone: Breathe.', 'RiverStone'],
    ['Breathe. -@Somebody', null],
    ['Breathe. -@Ri', null],
  ])('finds %s', (tip, meant) => {
    const text = tips(tip);
    expect(findings('unknown-contributor', text)).toEqual([]);
    const [finding] = findings('unknown-contributor', text, { contributors });
    expect(finding?.severity).toBe('info');
    expect(finding?.fixes[0]?.title ?? null).toBe(meant && `Write “${meant}”`);
    for (const fixed of mended('unknown-contributor', text, { contributors }))
      expect(findings('unknown-contributor', fixed, { contributors })).toEqual([]);
  });

  test.each([
    ['Breathe. -@RiverStone'],
    ['Breathe. -@riverstone'],
    ['Breathe. -@RIVERSTONE88'],
    ['Breathe. -@QuietOak42'],
    ['Breathe. — Leila Kouame'],
    ['Breathe. -Anonymous'],
    ['Breathe. -the night team'],
    ['Breathe. — A moderator'],
    ['Breathe. -@Name'],
    ['Ask @Somebody when you are stuck. -@RiverStone'],
    ['Nobody signed this'],
  ])('is silent on %s', (tip) => {
    expect(found('unknown-contributor', tips(tip), { contributors })).toEqual([]);
  });

  test('looks at the handles of the credit', () => {
    const text = '# A\n\n## Do\n\n- ✅ Breathe.\n\nOriginal post by @RiverStoen\n';
    expect(found('unknown-contributor', text, { contributors })).toEqual(['@RiverStoen']);
    expect(mended('unknown-contributor', text, { contributors })).toEqual([text.replace('Stoen', 'Stone')]);
    const house = text.replace('@RiverStoen', 'River Publishing House');
    expect(found('unknown-contributor', house, { contributors })).toEqual([]);
  });
});

describe('missing-credit', () => {
  test.each(['en', 'es', 'fr', 'de', 'pt', 'ja', 'zh', 'ru'])(
    'writes a line that is read in %s',
    (language) => {
      const text = `---\nlanguage: ${language}\n---\n\n${tips('Breathe. -@Mika')}`;
      const [fixed = ''] = mended('missing-credit', text);
      expect(found('missing-credit', fixed)).toEqual([]);
      // Name and address are both still to be filled.
      expect(found('unfilled-scaffold', fixed)).toHaveLength(2);
    },
  );
});
