/** What the rules of the structure group find and what they leave alone, in tables: phrasings that no list of words holds as they stand. */
import { describe, expect, test } from 'vitest';
import { rules } from '../../server/src/rules/index.js';
import { check } from './rules/examples.js';
import { after, both, donts, dos, found, guide, path } from './rules/structure.js';

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

describe('negative-do and a list whose last mark is wrong', () => {
  test('the moved item takes the mark of don’ts', () => {
    const text =
      "# A\n\n## Do's\n\n- ✅ Stay.\n- ✅ Never shout.\n\n## Don'ts\n\n- ❌ Don't go.\n- ✅ Leave them.\n";
    expect(after('negative-do', text)).toContain('- ✅ Leave them.\n- ❌ Never shout.\n');
  });
});

describe('double-negative-dont', () => {
  test.each([
    'Never fail to greet them.',
    "Don't ever forget to thank them.",
    'Do not neglect to say goodbye.',
    "Don't not answer.",
    "Don't forget not to rush.",
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
