/** What the rules of the structure group find and what they leave alone, in tables: phrasings that no list of words holds as they stand. */
import { describe, expect, test } from 'vitest';
import { applyEdits, fixText } from '../../server/src/lint/apply-fixes.js';
import { plainSettings, type LintSettings } from '../../server/src/lint/settings.js';
import { rules } from '../../server/src/rules/index.js';
import { check } from './rules/examples.js';

const path = 'a.guide.md';

function found(rule: string, text: string, settings?: Partial<LintSettings>): number {
  return check(text, path, { ...plainSettings, ...settings }).filter((one) => one.rule === rule).length;
}

/** The text after the first fix of the first finding. */
function after(rule: string, text: string): string {
  const fix = check(text, path).find((one) => one.rule === rule)?.fixes[0];
  return fix ? applyEdits(text, fix.edits) : text;
}

const guide = (label: string, ...lines: readonly string[]): string =>
  `# When the night is long\n\n## ${label}\n\n${lines.join('\n')}\n`;
const dos = (...items: readonly string[]): string => guide("Do's", ...items.map((one) => `- ✅ ${one}`));
const donts = (...items: readonly string[]): string =>
  guide("Don'ts", ...items.map((one) => `- ❌ ${one} (Instead: Breathe.)`));
const responses = (...items: readonly string[]): string =>
  guide('Example responses', ...items.map((one) => `- ${one}`));
const tips = (...items: readonly string[]): string => guide('Tips', ...items.map((one) => `- ${one}`));
const both = (one: string, other: string): string =>
  `# A\n\n## Do's\n\n- ✅ ${one}\n\n## Don'ts\n\n- ❌ ${other} (Instead: Breathe.)\n`;

describe('bare-dont', () => {
  test.each([
    'Pester the member with questions.',
    'Badger someone until they answer.',
    'Interrogate.',
    'Be late.',
    'Get angry',
    'Talk over them',
    'Tell your own story',
    '**Rush** them',
    'Pressure the member into a report',
    'Rubbish their ideas',
  ])('speaks of “%s”', (one) => expect(found('bare-dont', donts(one))).toBe(1));

  test.each([
    "Don't pester the member.",
    'Never pester them',
    'Avoid questions about the past',
    'Questions about the past',
    'Blame',
    'Name calling',
    'Asking twice',
    'Pressure, threats, ultimatums',
    '“Tell me everything!”',
    'Too many questions',
    'Anything that sounds like a verdict',
    'Your own story',
    'Advice: nobody asked for it',
    'I would not say so',
  ])('leaves “%s” alone', (one) => expect(found('bare-dont', donts(one))).toBe(0));

  test('speaks once for a list, and mends all of it', () => {
    const text = donts('Argue.', 'ASAP replies.', "Don't shout.", 'Ask them twice.');
    expect(found('bare-dont', text)).toBe(1);
    expect(after('bare-dont', text)).toBe(
      donts("Don't argue.", 'ASAP replies.', "Don't shout.", "Don't ask them twice."),
    );
  });

  test('knows the infinitive of Spanish and French, and is silent in other languages', () => {
    const es = guide('Qué no hacer', '- ❌ Preguntar por nombres.', '- ❌ Silencio largo.');
    expect(after('bare-dont', es)).toContain('❌ No preguntar por nombres.\n- ❌ Silencio');
    expect(after('bare-dont', guide('À ne pas faire', '- ❌ Demander des noms.'))).toContain(
      '❌ Ne pas demander',
    );
    expect(found('bare-dont', guide('Чего не делать', '- ❌ Спрашивать имена.'))).toBe(0);
  });

  test('leaves the sayings of “Bad” and “Don’t say” alone', () => {
    expect(found('bare-dont', guide("Don't say", '- Tell me everything'))).toBe(0);
  });
});

describe('negative-do', () => {
  test.each([
    "Don't interrupt them while they type.",
    'Avoid jargon.',
    'Never promise secrecy.',
    'Refrain from advice.',
    'Steer clear of diagnoses.',
    'No judgement.',
    'Please do not rush.',
    '**Do not** rush.',
  ])('speaks of “%s”', (one) => expect(found('negative-do', dos(one))).toBe(1));

  test.each([
    'Nod and wait.',
    'Know your limits.',
    'Notice their tone.',
    'No matter what, stay calm.',
    'Not only listen, but answer.',
    '“Don’t worry, take your time.”',
    'Stop typing and listen.',
    "Don't be afraid to ask for help.",
    'Say that you cannot know.',
  ])('leaves “%s” alone', (one) => expect(found('negative-do', dos(one))).toBe(0));

  test('moves to the don’ts, or to new ones', () => {
    expect(after('negative-do', both('Never shout.', 'Judge.'))).toBe(
      "# A\n\n## Don'ts\n\n- ❌ Judge. (Instead: Breathe.)\n- ❌ Never shout.\n".replace(
        '# A\n\n',
        "# A\n\n## Do's\n\n",
      ),
    );
    expect(after('negative-do', dos('Wait.', 'Never shout.'))).toContain("## Don'ts\n\n- ❌ Never shout.");
  });
});

describe('double-negative-dont', () => {
  test.each([
    'Never fail to greet them.',
    "Don't ever forget to thank them.",
    'Do not neglect to say goodbye.',
    "Don't not answer.",
    'Avoid not answering.',
    "Don't forget their name.",
    "Don't hesitate to ask.",
    'Please don’t stop listening.',
  ])('speaks of “%s”', (one) => expect(found('double-negative-dont', donts(one))).toBe(1));

  test.each([
    "Don't give up.",
    "Don't leave without a word.",
    'Never say that they must not cry.',
    "Don't notify others.",
    'Forget the time.',
    'Avoid silence.',
    "Don't stop the chat at once.",
    "Don't fail them.",
  ])('leaves “%s” alone', (one) => expect(found('double-negative-dont', donts(one))).toBe(0));

  test('says it as a do where no answer stands behind it', () => {
    const text =
      "# A\n\n## Do's\n\n- ✅ Wait.\n\n## Don'ts\n\n- ❌ Never fail to greet them.\n- ❌ Don't shout.\n";
    expect(after('double-negative-dont', text)).toBe(
      "# A\n\n## Do's\n\n- ✅ Wait.\n- ✅ Always greet them.\n\n## Don'ts\n\n- ❌ Don't shout.\n",
    );
    const answered = donts("Don't forget to listen.");
    expect(after('double-negative-dont', answered)).toBe(answered);
  });
});

describe('duplicate-practice', () => {
  test.each([
    ['Stay calm.', 'stay calm'],
    ['Listen and stay calm.', 'Stay calm and listen!'],
    ['Ask them how they are feeling', 'Ask them how they feel'],
    ['Give the person time to answer.', 'Give a person time to answer'],
    ['Thank them for trusting you tonight', 'Always thank them for trusting you tonight'],
    ['Read the whole message before you answer it.', 'Read the whole message before you answer.'],
    ['Write in short and simple sentences', 'Write in short, simple sentences'],
    ['Offer them the report form at the end', 'Offer the report form at the end'],
  ])('speaks of “%s” and “%s”', (one, other) => expect(found('duplicate-practice', dos(one, other))).toBe(1));

  test.each([
    ['Wait 5 minutes before you answer them again', 'Wait 10 minutes before you answer them again'],
    ['Ask before you share the link with them', 'Ask after you share the link with them'],
    ['Tell them that they may leave at any time', 'Tell them that they may not leave at any time'],
    ['Ask the member how they feel about it', 'Ask the listener how they feel about it'],
    ['Be kind', 'Be patient'],
    ['Offer the form', 'Offer to send the form if they want it'],
    ['…', '…'],
    ['Write what to do', 'Write what to do'],
  ])('leaves “%s” and “%s” alone', (one, other) =>
    expect(found('duplicate-practice', dos(one, other))).toBe(0),
  );

  test('a denial makes no difference among don’ts, a mirror is no double, nor is a row that shares its do', () => {
    expect(
      found('duplicate-practice', donts('Shout at them in anger.', 'Never shout at them in anger.')),
    ).toBe(1);
    expect(found('duplicate-practice', both('Ask for names', "Don't ask for names"))).toBe(0);
    const table = "# A\n\n| Don't | Do |\n| --- | --- |\n| Shout. | Stay calm. |\n| Run. | Stay calm. |\n";
    expect(found('duplicate-practice', table)).toBe(0);
  });

  test('finds a double far behind among many items that begin alike', () => {
    const many = Array.from({ length: 400 }, (_, n) => `Stay calm and listen well to what number ${n} says.`);
    expect(found('duplicate-practice', dos(...many, 'Drink tea.', ...many.slice(0, 1)))).toBe(1);
  });
});

describe('contradicting-practices', () => {
  test.each([
    ['Ask for details.', "Don't ask for details."],
    ['Ask them for details.', 'Ask for details.'],
    ['Always mention the listener by name.', 'Never mention a listener by name.'],
    ['Give advice', 'Avoid giving advice'],
    ['Share your own story with them.', 'Refrain from sharing your own story with them.'],
    ['Please call them by their name', 'Do not call them by their name'],
    ['Close the chat politely', 'Close the chat politely'],
    ['Promise to keep it secret', "You shouldn't promise to keep it secret"],
  ])('speaks of “%s” and “%s”', (one, other) =>
    expect(found('contradicting-practices', both(one, other))).toBe(1),
  );

  test.each([
    ['Ask for details if they wish.', "Don't ask for details."],
    ['Ask for details.', "Don't ask for too many details."],
    ['Ask questions.', "Don't ask leading questions."],
    ['Remind them it is not their fault.', 'Remind them it is their fault.'],
    ['Talk to them.', "Don't talk about them."],
    ['Focus on their needs.', "Don't focus on your needs."],
    ['Give them time.', "Don't give advice."],
    ["Don't shout.", "Don't shout."],
    ['Answer before you leave.', "Don't answer after you leave."],
  ])('leaves “%s” and “%s” alone', (one, other) =>
    expect(found('contradicting-practices', both(one, other))).toBe(0),
  );

  test('looks into one chapter at a time', () => {
    const text =
      "# N\n\n## Day\n\n### Do's\n\n- ✅ Call them.\n\n### Don'ts\n\n- ❌ Shout.\n\n## Night\n\n### Do's\n\n- ✅ Write.\n\n### Don'ts\n\n- ❌ Call them.\n";
    expect(found('contradicting-practices', text)).toBe(0);
    expect(found('contradicting-practices', text.replace('Write.', 'Call them.'))).toBe(1);
  });
});

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
      `${whole('tips', 'dos')}\nOriginal post by @Mika\n`,
      whole('tips', 'dos').replace('- Wait', '<!-- guidepost disable long-tip -->\n- Wait'),
      whole('tips', 'dos').replace('## Tips', 'Tips\n---'),
    ])
      expect(after('section-order', text)).toBe(text);
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

describe('all of them', () => {
  const own = new Set(
    'section-order empty-section repeated-section bare-dont negative-do double-negative-dont duplicate-practice contradicting-practices long-practice unquoted-response slash-alternatives run-on-response paste-residue mojibake long-tip duplicate-tip unpaired-do'.split(
      ' ',
    ),
  );

  test('all are listed', () => {
    expect(rules.filter(({ meta }) => own.has(meta.id))).toHaveLength(own.size);
  });

  test('what is still to be written is spoken of by nobody else', () => {
    const text =
      '# A\n\n## Example responses\n\n- "…"\n- "…"\n\n## Do\'s\n\n- ✅ …\n- ✅ …\n\n## Don\'ts\n\n- ❌ … (Instead: …)\n- ❌ …\n\n## Tips\n\n- Write a tip here. -@Name\n- Write a tip here. -@Name\n';
    expect(check(text, path).filter(({ rule }) => own.has(rule))).toEqual([]);
  });
});
