/** Sound guides with every kind of part in every form that holds it. */
import fc from 'fast-check';

const WORDS =
  'listen wait breathe calm slowly gently answer member evening chat words hurt quiet friend lonely story again pause warm honest small room door tea rain walk night morning letter garden music'.split(
    ' ',
  );
const NAMES = ['RiverStone', 'Mika', 'quietoak42', 'Heron.Lake'];

/** A sentence of plain words. */
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 9 })
  .map((words) => `${words.join(' ').replace(/^./, (letter) => letter.toUpperCase())}.`);

const sentences = (minLength: number, maxLength: number) =>
  fc.uniqueArray(sentence, { minLength, maxLength });

const pick = fc.constantFrom;

/** Example responses as quotes, items, paragraphs or code. */
const responses = fc.tuple(
  pick('Example responses', 'Sample replies'),
  sentences(1, 3),
  pick<(words: string) => string>(
    (words) => `> "${words}"`,
    (words) => `> ${words}`,
    (words) => `- "${words} Would [feeling] fit?"`,
    (words) => `“${words}”`,
    (words) => `\`\`\`\n${words}\n\`\`\``,
  ),
);
const responsesPart = responses.map(
  ([label, said, write]) => `## ${label}\n\n${said.map(write).join('\n\n')}\n`,
);

const instead = fc.option(
  fc.oneof(
    sentence.map((words) => ` (Instead: ${words.toLowerCase().replace('.', '')})`),
    fc.constant(' (no alternative)'),
  ),
  { nil: '', freq: 3 },
);
const dont = fc
  .tuple(sentence, fc.boolean(), instead)
  .map(([words, negated, answer]) => (negated ? `Don't ${words.toLowerCase()}` : words) + answer);

interface Sides {
  readonly dos: readonly string[];
  readonly donts: readonly string[];
}

const sides: fc.Arbitrary<Sides> = fc.record({
  dos: sentences(1, 4),
  donts: fc.uniqueArray(dont, { minLength: 1, maxLength: 4 }),
});

const list = (mark: string, items: readonly string[]): string =>
  items.map((item, index) => `- ${mark.replace('#', `${index + 1}.`)}${item}\n`).join('');
const rows = ({ dos, donts }: Sides): readonly (readonly [string, string])[] =>
  donts.map((one, index) => [one.replace(/ \(.*$/, ''), dos[index] ?? dos[0] ?? 'Wait.'] as const);

/** Do's and don'ts in lists, a joint part, a table, in turns, under Bad and Good, with words for marks. */
const practicesPart = fc
  .tuple(
    sides,
    pick<(own: Sides) => string>(
      ({ dos, donts }) => `## Do's\n\n${list('✅ ', dos)}\n## Don'ts\n\n${list('❌ ', donts)}`,
      ({ dos, donts }) => `## Some don'ts\n\n${list('', donts)}\n## Some do's\n\n${list('✔️ ', dos)}`,
      ({ dos, donts }) => `## Do's\n\n${list('✅ # ', dos)}\n## Don'ts\n\n${list('❌ # ', donts)}`,
      ({ dos, donts }) => `## Do's and don'ts\n\n${list('✅ ', dos)}${list('❎ ', donts)}`,
      ({ dos, donts }) =>
        `## Do's and don'ts\n\n<!-- guidepost pairing order -->\n\n**Do**\n\n${list('', dos)}\n**Don't**\n\n${list('', donts)}`,
      (own) =>
        `## Do's and don'ts\n\n| ❌ Instead of | ✅ Try |\n| --- | --- |\n${rows(own)
          .map((row) => `| ${row.join(' | ')} |\n`)
          .join('')}`,
      (own) =>
        `## Do's and don'ts\n\n${rows(own)
          .map(([bad, good]) => `- ❌ ${bad}\n- ✅ ${good}\n`)
          .join('')}`,
      (own) =>
        rows(own)
          .slice(0, 1)
          .map(([bad, good]) => `## What to answer\n\n### Bad\n\n- ${bad}\n\n### Good\n\n- ${good}\n`)
          .join(''),
      ({ dos, donts }) => `## Do's and don'ts\n\n${list('**DO** ', dos)}${list("**DON'T** ", donts)}`,
    ),
  )
  .map(([own, write]) => write(own));

const signature = fc.oneof(
  pick(...NAMES).map((name) => ` -@${name}`),
  pick(...NAMES).map((name) => ` (via @${name})`),
  pick(' — Leila Kouame', ' -Anonymous', ' — the night team', ''),
);
const tip = fc.tuple(pick('', '', '@Mika '), sentence, signature).map((parts) => parts.join(''));
const tipsPart = fc
  .tuple(
    fc.uniqueArray(tip, { minLength: 1, maxLength: 4 }),
    pick<(tips: readonly string[]) => string>(
      (tips) => list('', tips),
      (tips) => `${tips.join('\n\n')}\n`,
      (tips) => tips.map((one) => `> ${one}\n`).join('\n'),
      (tips) =>
        list(
          '',
          tips.map((one) => `${WORDS.slice(0, 4).join(' ')}.\n\n  ${one}`),
        ),
    ),
  )
  .map(([tips, write]) => `## Tips from fellow listeners\n\n${write(tips)}`);

const option = pick(
  '[Report form](https://listeners.example/form)',
  '[Report form](https://listeners.example/a_(b)?c=d&e=f#g) for listeners',
  'Write to care@listeners.example',
  '[Write to the hosts](mailto:hosts@listeners.example)',
  'Submit it via https://listeners.example/help',
  'Submit it via <https://listeners.example/help>.',
  'Press the “Report” button',
  'Call 116 123 (Ireland)',
  '[Call the host](tel:+353123456)',
  'Type `!host` in the chat',
  'Use the report form found in this post',
  'Use the form <!-- guidepost gap link --> for reports',
  'See [the report form][form]',
);
const reportPart = fc
  .tuple(
    pick(
      '## Report options\n\n',
      'Ask if they would like to see ways to report before offering the following:\n\n',
    ),
    fc.uniqueArray(option, { minLength: 1, maxLength: 5 }),
    pick<(options: readonly string[]) => string>(
      (options) => list('', options),
      (options) => options.map((one, index) => `${index + 1}. ${one}\n`).join(''),
    ),
  )
  .map(
    ([label, options, write]) =>
      `${label}${write(options)}${options.some((one) => one.includes('[form]')) ? '\n[form]: https://listeners.example/ref\n' : ''}`,
  );

const otherPart = fc
  .tuple(sentences(1, 2), sentences(1, 3))
  .map(
    ([prose, items]) =>
      `## When you are tired\n\n${prose.join(' ')}\n\n${items.map((item) => `- ${item}\n  - ${item.toLowerCase()}\n`).join('')}`,
  );

const credit = fc.option(
  pick(
    'Original post by @RiverStone\n',
    '[Original post](https://listeners.example/post) by @Mika, send them thanks!\n',
    'Original post here by @Mika\n',
  ),
  { nil: '' },
);

const front = fc.option(
  pick('---\nguide: true\npairing: order\n---\n\n', '---\nreview-by: 2027-05-01\ntags: [x]\n---\n\n'),
  { nil: '', freq: 2 },
);

const guide = fc
  .record({
    title: sentence.map((words) => words.slice(0, -1)),
    situation: sentences(0, 2),
    parts: fc.tuple(
      fc.option(responsesPart, { nil: '' }),
      practicesPart,
      fc.option(tipsPart, { nil: '' }),
      fc.option(otherPart, { nil: '', freq: 1 }),
      fc.option(reportPart, { nil: '' }),
    ),
    credit,
  })
  .map((own) =>
    [`# ${own.title}\n`, ...own.situation.map((words) => `${words}\n`), ...own.parts, own.credit]
      .filter((part) => part !== '')
      .join('\n'),
  );

/** A file with one guide or two. */
export const soundGuide = fc
  .tuple(front, fc.array(guide, { minLength: 1, maxLength: 2 }))
  .map(([head, guides]) => head + guides.join('\n'));

/** Where lines are long and end in a name without @, nothing tells a tip from the next line of a wrapped paragraph. */
const forumTip = fc
  .tuple(pick('', '@Mika '), sentence, pick(...NAMES))
  .map(([to, words, name]) => `${to}${words} -@${name}`);

/** A guide as a forum author writes it: no headings, no empty lines. */
export const forumGuide = fc
  .record({
    title: sentence.map((words) => words.slice(0, -1)),
    situation: sentences(0, 2),
    responses: sentences(1, 3),
    sides,
    tips: fc.uniqueArray(forumTip, { minLength: 1, maxLength: 3 }),
    options: fc.uniqueArray(option, { minLength: 1, maxLength: 3 }),
    credit,
  })
  .map(
    ({ title, situation, responses: said, sides: { dos, donts }, tips, options, credit: by }) =>
      `${[
        title,
        ...situation,
        'Example responses:',
        ...said.map((words) => `"${words}"`),
        "Some do's:",
        ...dos.map((words) => `✅ ${words}`),
        "Some don'ts:",
        ...donts.map((words) => `❎ ${words}`),
        'Tips and comments from fellow listeners:',
        ...tips,
        'Report options:',
        ...options.filter((one) => !one.includes('][')).map((one) => `- ${one}`),
      ].join('\n')}\n${by}`,
  );
