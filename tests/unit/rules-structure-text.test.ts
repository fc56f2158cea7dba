/** What the rules of the structure group find and what they leave alone, in tables: phrasings that no list of words holds as they stand. */
import { describe, expect, test } from 'vitest';
import { fixText } from '../../server/src/lint/apply-fixes.js';
import { plainSettings } from '../../server/src/lint/settings.js';
import { check } from './rules/examples.js';
import { after, donts, dos, found, guide, path, responses, tips } from './rules/structure.js';

describe('unquoted-response', () => {
  test.each([
    'You are not alone in this.',
    'How are you holding up right now?',
    'Thank you for telling me.',
    "I'm here as long as you like.",
    '**I hear you.**',
    'I believe you. (wait for an answer)',
    'Would you like a break?',
    'We can stop whenever you want.',
  ])('speaks of “%s” beside quotations', (one) => {
    const text = responses('“Hello.”', one);
    expect(found('unquoted-response', text)).toBe(1);
    expect(found('unquoted-response', after('unquoted-response', text))).toBe(0);
  });

  test.each([
    '[Give them a minute.]',
    '(If they are silent, wait.)',
    'Tell them you are sorry.',
    'Ask what they need from you.',
    'Closing the chat',
    'When you have no time:',
    'Opening: “How are you?”',
    'Use their name once.',
    '“I am sorry.”',
  ])('leaves “%s” alone', (one) => expect(found('unquoted-response', responses('“Hello.”', one))).toBe(0));

  test('takes the marks of the siblings, else those of the language; a list without any is one finding', () => {
    expect(after('unquoted-response', responses('«Hi.»', 'I hear you.'))).toContain('- «I hear you.»');
    const list = responses('I hear you.', 'Are you safe?');
    expect(found('unquoted-response', list)).toBe(1);
    expect(after('unquoted-response', list)).toBe(responses('"I hear you."', '"Are you safe?"'));
    const es = guide('Ejemplos de respuestas', '- Estoy aquí contigo.');
    expect(after('unquoted-response', es)).toContain('- «Estoy aquí contigo.»');
  });
});

describe('slash-alternatives', () => {
  test.each([
    '"It sounds sad/lonely/frightening."',
    '"I\'m sorry they hurt you/did not listen/left early."',
    '"Hi/Hello, how are/were you?"',
    '"I hear you / I believe you / I am here."',
    '"Your friend/partner/parent said so?"',
    '"Take a walk/nap, or call/write somebody."',
    '"You can share it here/there/nowhere."',
    '"Would now/later/never suit you?"',
  ])('speaks of %s', (one) => expect(found('slash-alternatives', responses(one))).toBe(1));

  test.each([
    '"It sounds sad/lonely."',
    '"Did he/she say so, and/or leave?"',
    '"We are here 24/7, w/o a break, since 1/2/2026."',
    '"See https://example.org/a/b/c for more."',
    '"Did they/them or she/he/they say so?"',
    '"Write to www.example.org/one/two."',
    '"Hello."',
    '"50/50, or 1/2 of it."',
  ])('leaves %s alone', (one) => expect(found('slash-alternatives', responses(one))).toBe(0));

  test('writes several where that is plain', () => {
    expect(after('slash-alternatives', responses('"I hear you / I believe you / I am here."'))).toBe(
      responses('"I hear you."', '"I believe you."', '"I am here."'),
    );
    const open = responses('"They hurt you/did not listen/left you."');
    expect(after('slash-alternatives', open)).toBe(open);
  });
});

describe('run-on-response', () => {
  const long = Array.from({ length: 36 }, (_, n) => `word${n}`).join(' ');

  test.each([
    '"I am so sorry, you did nothing wrong, it was not your fault."',
    '"That sounds awful, thank you for telling me, what would you like to do now?"',
    '"I hear you, I believe you, I am here."',
    '"It is late, you are tired, can we go on tomorrow?"',
    '"Hello. I see, that must hurt, is there anything I can do?"',
    `"${long}."`,
    '"We can wait, you have time, let us breathe."',
    '"Lo siento, te escucho, ¿cómo estás?"',
  ])('speaks of %s', (one) => {
    const label = one.startsWith('"Lo') ? 'Ejemplos de respuestas' : 'Example responses';
    expect(found('run-on-response', guide(label, `- ${one}`))).toBe(1);
  });

  test.each([
    '"I hear you, and I am here, and you matter."',
    '"If you like, we can talk, and if not, that is fine."',
    '"Sad, lonely, angry: I hear that, and I am glad you wrote."',
    '"I am sorry. You did nothing wrong. It was not your fault."',
    '"Whenever you are ready, I am here, no pressure."',
    '"Well, thanks, okay, good night."',
    '"When it hurts, you can write to me, day or night."',
    '"I see, and I wonder, dear friend, what helps."',
  ])('leaves %s alone', (one) => expect(found('run-on-response', responses(one))).toBe(0));
});

describe('paste-residue', () => {
  const page = (line: string): string => `# A\n\n## Do's\n\n- ✅ Stay calm.\n\n${line}\n\nMore.\n`;

  test.each([
    'Skip to main content',
    'Load more replies',
    '1 reply',
    'View all 12 comments',
    'Sort by: Newest',
    'Back to top',
    'QuietOak42July 9th, 2015',
    'Mika Jul 9, 2015',
    '- Load more comments',
    'word\u200Bword',
    'word &nbsp;&nbsp; word',
  ])('speaks of “%s”', (line) => expect(found('paste-residue', page(line))).toBe(1));

  test.each([
    'Load more replies before you answer.',
    '- Reply',
    '`Load more replies`',
    '```\n1 reply\n```',
    'Updated July 9th, 2015',
    'Monday July 9th, 2015',
    '10&nbsp;minutes',
    '👩‍👧 is a family',
    '<!-- 1 reply -->',
    '## Reply',
    '1 reply is enough.',
  ])('leaves “%s” alone', (line) => expect(found('paste-residue', page(line))).toBe(0));

  test('takes whole lines out by a safe fix, but never somebody’s name', () => {
    const fix = (text: string): string =>
      fixText(text, (now) => check(now, path).filter(({ rule }) => rule === 'paste-residue')).text;
    expect(fix(page('1 reply\nLoad more replies'))).toBe("# A\n\n## Do's\n\n- ✅ Stay calm.\n\nMore.\n");
    expect(fix(page('Mika Jul 9, 2015'))).toBe(page('Mika Jul 9, 2015'));
    expect(fix(page('soft\u00ADly'))).toBe(page('softly'));
  });

  test('knows the buttons of other languages', () => {
    expect(found('paste-residue', guide('Qué hacer', '- ✅ Escucha.', '', '3 respuestas'))).toBe(1);
    expect(found('paste-residue', guide('So ja', '- ✅ Hör zu.', '', 'Weitere Antworten laden'))).toBe(1);
  });
});

describe('mojibake', () => {
  test.each([
    ['Donâ€™t go', 'Don’t go'],
    ['Ive heard you', "I've heard you"],
    ['It wasnt you', "It wasn't you"],
    ["The dont's", "The don'ts"],
    ['DONT shout', "DON'T shout"],
    ['cafÃ© and niÃ±o', 'café and niño'],
    ['Thats fine, youre safe', "That's fine, you're safe"],
    ['Im here', "I'm here"],
  ])('restores “%s”', (one, restored) => expect(after('mojibake', dos(one))).toBe(dos(restored)));

  test.each([
    'Keep its name well',
    'They were ill, she will shell out, hell, an id',
    'Say `dont`',
    'See https://example.org/dont-go/wasnt',
    'Ask @Ive_here',
    'Ask Jony Ive',
    'Naïve café, Ângela, São Paulo',
    'A dont-care list',
  ])('leaves “%s” alone', (one) => expect(found('mojibake', dos(one))).toBe(0));

  test('knows no English words in a guide of another language', () => {
    expect(found('mojibake', guide('So ja', '- ✅ Im Haus bleiben, cant'))).toBe(0);
  });
});

describe('sections', () => {
  const parts: Readonly<Record<string, string>> = {
    responses: '## Example responses\n\n- "Hi."\n',
    dos: "## Do's\n\n- ✅ Stay.\n",
    donts: "## Don'ts\n\n- ❌ Don't run. (Instead: Stay.)\n",
    tips: '## Tips\n\n- Wait. -@Mika\n',
    report: '## Report options\n\n- Call 116 123\n',
    notes: '## Notes\n\nWords.\n',
  };
  const whole = (...names: readonly string[]): string =>
    `# A\n\n${names.map((name) => parts[name]).join('\n')}`;

  test.each([
    [
      ['dos', 'responses'],
      ['responses', 'dos'],
    ],
    [
      ['tips', 'dos', 'donts'],
      ['dos', 'donts', 'tips'],
    ],
    [
      ['responses', 'report', 'dos', 'donts', 'tips'],
      ['responses', 'dos', 'donts', 'tips', 'report'],
    ],
    [
      ['dos', 'donts', 'tips', 'report', 'responses'],
      ['responses', 'dos', 'donts', 'tips', 'report'],
    ],
    [
      ['tips', 'notes', 'dos'],
      ['notes', 'dos', 'tips'],
    ],
  ])('section-order moves %j to %j', (names, sorted) => {
    expect(found('section-order', whole(...names))).toBe(1);
    const fixed = after('section-order', whole(...names));
    expect(found('section-order', fixed)).toBe(0);
    expect(fixed.split('\n').toSorted()).toEqual(
      whole(...sorted)
        .split('\n')
        .toSorted(),
    );
    expect(fixed.match(/^## .*/gm)).toEqual(
      sorted[0] === 'notes' ? expect.anything() : whole(...sorted).match(/^## .*/gm),
    );
  });

  test.each([
    [['responses', 'dos', 'donts', 'tips', 'report']],
    [['responses', 'donts', 'dos', 'tips', 'report']],
    [['notes', 'donts', 'dos']],
    [['responses', 'notes', 'dos']],
    [['tips']],
    [['dos', 'donts', 'notes']],
  ])('section-order leaves %j alone', (names) => expect(found('section-order', whole(...names))).toBe(0));

  test('section-order obeys the community, and offers no fix where moving could tear something', () => {
    const house = { ...plainSettings.house, order: ['donts', 'dos'] as const };
    expect(found('section-order', whole('dos', 'donts'), { house })).toBe(1);
    expect(found('section-order', whole('donts', 'dos'), { house })).toBe(0);
    for (const text of [
      "A\nTips:\nWait -@Mika\nStay -@Mika\nSome do's:\n✅ Stay\n✅ Wait\n",
      whole('tips', 'dos').replace('\n## Do', '\nOriginal post by @Mika\n\n## Do'),
      whole('tips', 'dos').replace('- Wait', '<!-- guidepost disable long-tip -->\n- Wait'),
      whole('tips', 'dos').replace('## Tips', 'Tips\n---'),
    ])
      expect(after('section-order', text)).toBe(text);
    const credited = `${whole('tips', 'dos')}\nOriginal post by @Mika\n`;
    expect(after('section-order', credited)).toBe(`${whole('dos', 'tips')}\nOriginal post by @Mika\n`);
  });

  test.each([
    '## Tips\n\n## Notes\n\nWords.',
    '## Tips\n\n<!-- soon -->',
    '**Tips:**\n\n## Notes\n\nWords.',
    '## Example responses\n\n---',
    'Tips\n----\n\n## Notes\n\nWords.',
    '## Tips ##',
    '## Consejos',
    '### Tips\n\n### Notes\n\nWords.',
  ])('empty-section speaks of %j', (text) =>
    expect(found('empty-section', `# A\n\n## Do's\n\n- ✅ Stay.\n\n${text}\n`)).toBe(1),
  );

  test.each([
    '## Tips\n\n### At night\n\n- Wait. -@Mika',
    '## Tips\n\n![A calm room](a.png)',
    '## Example responses\n\n```json\n{}\n```',
    '## Example responses\n\n<details>x</details>',
    '## Report options',
    '## Tips\n\n…',
    '## Tips\n\n- Wait. -@Mika',
    '## Example responses\n\n| A | B |\n| --- | --- |\n| a | b |',
  ])('empty-section leaves %j alone', (text) =>
    expect(found('empty-section', `# A\n\n## Do's\n\n- ✅ Stay.\n\n${text}\n`)).toBe(0),
  );

  test('empty-section speaks of a list of marks', () => {
    expect(found('empty-section', dos('', ''))).toBe(1);
    expect(found('empty-section', dos('', 'Stay.'))).toBe(0);
  });

  test.each([
    [['tips', 'dos', 'tips']],
    [['dos', 'dos']],
    [['report', 'report']],
    [['responses', 'dos', 'donts', 'responses']],
    [['donts', 'donts']],
  ])('repeated-section speaks of %j', (names) => expect(found('repeated-section', whole(...names))).toBe(1));

  test.each([
    [['dos', 'notes', 'dos']],
    [['dos', 'donts', 'dos', 'donts']],
    [['notes', 'notes']],
    [['responses', 'dos', 'donts', 'tips', 'report']],
  ])('repeated-section leaves %j alone', (names) =>
    expect(found('repeated-section', whole(...names))).toBe(0),
  );

  test('repeated-section knows a label however it is written, and the lines of a forum post', () => {
    expect(found('repeated-section', whole('tips').concat('\n## **Tips:** 🙂\n\n- Breathe. -@Mika\n'))).toBe(
      1,
    );
    expect(
      found('repeated-section', "A\nSome do's:\n✅ Stay\nTips:\nWait -@Mika\nSome do's:\n✅ Stand\n"),
    ).toBe(1);
    expect(
      found('repeated-section', whole('tips').concat('\n## Tips for the night\n\n- Breathe. -@Mika\n')),
    ).toBe(0);
    expect(
      found(
        'repeated-section',
        '# A\n\n## One\n\n### Tips\n\n- a -@Mika\n\n## Two\n\n### Tips\n\n- b -@Mika\n',
      ),
    ).toBe(0);
  });
});

describe('tips', () => {
  test.each([
    ['Read it twice before you answer. -@Mika', 'Read it twice, before you answer! -@RiverStone'],
    ['Wait. -@Mika', 'wait -@Mika'],
    ['Thank them for trusting you -@Mika', 'Thank them for trusting you. -@Mika'],
    ['Read it twice before you answer -@Mika', 'Before you answer, read it twice -@Mika'],
  ])('duplicate-tip speaks of “%s” and “%s”', (one, other) =>
    expect(found('duplicate-tip', tips(one, other))).toBe(1),
  );

  test.each([
    ['Read it twice before you answer. -@Mika', 'Read it twice before you block. -@Mika'],
    ['Wait. -@Mika', 'Breathe. -@Mika'],
    ['Do not answer at once in the night -@Mika', 'Do answer at once in the night -@Mika'],
    ['Write a tip here. -@Name', 'Write a tip here. -@Name'],
  ])('duplicate-tip leaves “%s” and “%s” alone', (one, other) =>
    expect(found('duplicate-tip', tips(one, other))).toBe(0),
  );

  test.each([
    [`${'One. '.repeat(6)}-@Mika`, 1],
    [`${'Why? '.repeat(6)}-@Mika`, 1],
    [`${'Wait and see. '.repeat(6)}-@Mika`, 1],
    [`${'word '.repeat(125)}-@Mika`, 1],
    [`${'One. '.repeat(5)}-@Mika`, 0],
    ['Wait e.g. for 5.5 seconds, i.e. a breath. Dr. Oak and J. Stone said so. -@Mika', 0],
    ['Really?! Yes... and then? Well. -@Mika', 0],
    [`${'word '.repeat(110)}-@Mika`, 0],
  ])('long-tip %#', (one, count) => expect(found('long-tip', tips(one))).toBe(count));
});

describe('long-practice and unpaired-do', () => {
  test('count the words of the item alone', () => {
    expect(found('long-practice', dos('word '.repeat(41)))).toBe(1);
    expect(found('long-practice', dos('word '.repeat(40)))).toBe(0);
    expect(found('long-practice', donts(`Run. (Instead: ${'word '.repeat(60)})`))).toBe(0);
    expect(
      found('long-practice', dos('word '.repeat(9)), { options: { 'long-practice': { max: 20 } } }),
    ).toBe(1);
  });

  test('unpaired-do speaks where it is switched on', () => {
    const text =
      "# A\n\n## Do's\n\n- ✅ Stay calm.\n- ✅ Drink tea.\n\n## Don'ts\n\n- ❌ Shout. (Instead: Stay calm.)\n";
    expect(found('unpaired-do', text)).toBe(0);
    expect(found('unpaired-do', text, { severities: { 'unpaired-do': 'hint' } })).toBe(1);
    expect(found('unpaired-do', dos('Stay.'), { severities: { 'unpaired-do': 'hint' } })).toBe(0);
  });
});
