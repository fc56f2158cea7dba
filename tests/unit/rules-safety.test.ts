import { describe, expect, test } from 'vitest';
import { plainHouseStyle } from '../../server/src/guide/index.js';
import { rules } from '../../server/src/rules/index.js';
import { check } from './rules/examples.js';

/** What a rule must find and must leave alone, in words that are not those of its word list. */
interface Table {
  readonly rule: string;
  /** Puts one line of the table into a guide. */
  readonly guide: (line: string) => string;
  readonly found: readonly string[];
  readonly silent: readonly string[];
}

const response = (line: string): string => `# A hard evening\n\n## Example responses\n\n- "${line}"\n`;
const practice = (line: string): string => `# A hard evening\n\n## Do's\n\n- ✅ ${line}\n`;
const dont = (line: string): string => `# A hard evening\n\n## Don'ts\n\n- ❌ ${line}\n`;
const tip = (line: string): string => `# A hard evening\n\n## Tips\n\n- ${line} -@Mika\n`;
const report = (line: string): string => `# A hard evening\n\n## Report options\n\n- ${line}\n`;

const tables: readonly Table[] = [
  {
    rule: 'missing-crisis-resource',
    guide: practice,
    found: [
      'Stay with someone who talks about ending it all.',
      'Take it seriously when they say they want to die.',
      'Listen when a member tells you about abuse.',
      'Notice when somebody does not want to live any more.',
      'Ask whether they feel unsafe at home.',
      'Believe a member who was raped.',
      'Stay calm when someone says their partner hits them.',
      'Look out for self-harm.',
      'Ask directly whether they are suicidal.',
      'Slow down when the person is in immediate danger.',
      'Be gentle with survivors of domestic violence.',
      'Listen when somebody plans to kill themselves.',
      'Take a friend seriously who is thinking about dying.',
      'Ask about an overdose without blame.',
    ],
    silent: [
      'Do not treat this as killing time.',
      'Make a list of films to die for.',
      'Report a dead link.',
      'Fix abuse of notation in the text.',
      'Avoid self-harming the code with quick edits.',
      'Say so when the deadline is in danger of slipping.',
      'Keep it private unless someone is in danger.',
      'Cut yourself some slack.',
      'Report abuse of the ticket system.',
      'Remember that this release is in danger.',
      'Take your life into your own hands.',
      'Say that an overdose of emoji reads badly.',
      'Talk about career suicide only with care.',
      'Answer when the company is in crisis.',
    ],
  },
  {
    rule: 'stale-crisis-number',
    guide: report,
    found: [
      'Lifeline: 1-800-273-8255',
      'Call 1 (800) 273-8255 (US).',
      'Ring 800.273.TALK at any hour.',
      '1‑800‑273‑TALK is open all night.',
      '[Lifeline](tel:1-800-273-8255) (US)',
      'In Canada call 1-833-456-4566.',
      'Canada: +1 833 456 4566',
      'Samaritans: 08457 909090',
      'Samaritans in Ireland: 1850 60 90 90',
      'In the Netherlands: 0900-0113',
      'Korea: call the hotline on 1393',
    ],
    silent: [
      'Lifeline: 988',
      'Call 988 (formerly 1-800-273-8255).',
      '988 replaced 1-800-273-TALK in 2022.',
      'Order number 1-800-273-82551',
      'Our desk: 1-800-273-8256',
      'Call 988, or 1-800-273-8255 on old phones.',
      'The old number, 1-833-456-4566, no longer matters.',
      'We have 1393 members.',
      'See page 1393 of the handbook.',
      'Samaritans: 116 123',
      'Ticket 18332456456',
    ],
  },
  {
    rule: 'crisis-line-without-region',
    guide: report,
    found: [
      'Call or text 988.',
      'You can dial 911 at once.',
      'Reach out to 988 tonight.',
      'Samaritans on 116 123',
      'Text HOME to 741741.',
      'Text SHOUT to 85258.',
      'Lifeline: 13 11 14',
      'RAINN: 1-800-656-HOPE',
      'Ring 999 for an ambulance.',
      'Call the suicide line, 3114.',
      '[988](tel:988) Suicide & Crisis Lifeline',
      'Childline: 0800 1111',
    ],
    silent: [
      'Call 988 (US).',
      'In the United States, call or text 988.',
      'UK: ring 999',
      'Samaritans (UK and Ireland), 116 123',
      'Call 911 or your local emergency number.',
      'Ring +44 116 123 from abroad.',
      'Lifeline Australia: 13 11 14',
      '🇺🇸 Text HOME to 741741.',
      'We had 988 members and 112 chats.',
      'Read chapter 911 of the story.',
      'Canada: Kids Help Phone, 1-800-668-6868',
      'Count to 999.',
      'France : 3114',
    ],
  },
  {
    rule: 'personal-data-request',
    guide: response,
    found: [
      'Hi, what is your real name?',
      'How old are you, if I may ask?',
      'Where do you live?',
      'Which city are you in?',
      'Could you give me your phone number?',
      'What school do you go to?',
      'Are you on Instagram?',
      'So sorry! Who was the listener?',
      'Can you tell me which listener it was?',
      'May I have your email address?',
      'Tell me your address and I can help.',
      'Can we talk on WhatsApp instead?',
      'Where are you from?',
      'When is your birthday?',
    ],
    silent: [
      'What would you like me to call you?',
      'If you feel comfortable, tell me more.',
      "You don't need to tell me your name.",
      'How old is this worry?',
      'Where do you feel it in your body?',
      'Is there a name for that feeling?',
      'Are you safe where you are?',
      "Please don't share your phone number here.",
      'What number would you give it, from one to ten?',
      'Who could you talk to tonight?',
      'What was it like at school today?',
      'You can address this when you are ready.',
      'Who helped you the last time?',
      'Thank you for telling me your name.',
    ],
  },
  {
    rule: 'personal-data-request',
    guide: practice,
    found: [
      'Ask for their age.',
      'Ask them where they live.',
      'Find out their real name.',
      'Get their phone number.',
      'Ask which listener it was.',
      'Ask who the listener was.',
      'Note down her email address.',
      'Request their date of birth.',
      'Ask them what school they go to.',
      'Gently ask "How old are you?"',
    ],
    silent: [
      'Ask what they would like to be called.',
      'Ask for their preferred name or pronouns.',
      'Ask about their day.',
      'Never ask for their age.',
      'Remind them not to share their phone number.',
      'Ask how they feel at school.',
      'Get their name right.',
      'Tell them where to report.',
      'Find out what they need.',
      'Ask without their name.',
    ],
  },
  {
    rule: 'personal-data-request',
    guide: dont,
    found: [],
    silent: ['Ask for their age.', 'Ask where they live.'],
  },
  {
    rule: 'personal-data-request',
    guide: report,
    found: [],
    silent: [
      'Fill in the form with your 7 Cups username: https://example.org/form',
      'E-mail us your name at safety@ourcircle.org.',
    ],
  },
  {
    rule: 'personal-data',
    guide: practice,
    found: [
      'Write to anna.schmidt@gmail.com.',
      'Mail rover77@hotmail.com when stuck.',
      'Ask Dana (dana@ourcircle.org).',
      'Forward it to jo.miller@ourcircle.org.',
      'Call Dana on 07911 234567.',
      'Text me at (212) 867-5309.',
      'His mobile is +44 7911 234567.',
      'Call Mika: 030 1234567',
      'She lives at 12 Baker Street.',
      'Send flowers to her home, 44 Elm Road.',
      'WhatsApp Dana on +49 170 1234567.',
    ],
    silent: [
      'Write to support@ourcircle.org.',
      'Mail safety-team@ourcircle.org or reports@gmail.com.',
      'Use name@example.org as a sample.',
      'Write to your.name@example.com.',
      'Call Samaritans on 116 123 (UK).',
      'Call our office on 020 7946 0000.',
      'Reach the crisis line on 1-800-273-8255.',
      'Meet on 2026-11-23.',
      'Our centre is at 12 Baker Street.',
      'Clone git@github.com:org/repo.',
      'Install @radix-ui/react-dialog.',
      'Ask after 10 minutes, then 20 minutes.',
    ],
  },
  {
    rule: 'personal-data',
    guide: report,
    found: [],
    silent: ['Write to dana.berg@gmail.com.', 'Call Dana on 07911 234567.'],
  },
  {
    rule: 'accused-member',
    guide: tip,
    found: [
      'It turned out that @RiverStone was abusive.',
      '@Rover99 trolled half the room.',
      'Many say @quietoak42 has been really rude to them.',
      'I was insulted by @RiverStone last week.',
      'Listener Rover acted so creepy.',
      'The worst troll was @Rover99.',
      'Stay away from @Rover99.',
      'Everybody knows @Rover99 is a bully.',
      'We had complaints about @quietoak42.',
      'Moderator Rover kept harassing people.',
      'A rude listener called @Rover99 did this.',
      "@RiverStone's behaviour: @RiverStone mocked me.",
    ],
    silent: [
      'Listener X was rude.',
      'Ask @RiverStone if somebody is rude.',
      '@RiverStone was harassed as well.',
      '@RiverStone is never rude.',
      '@RiverStone helps with abusive members.',
      'Thanks to @RiverStone for the words on trolls.',
      'Report abusive members to @RiverStone.',
      'A listener was rude to me.',
      '@RiverStone says that a rude answer hurts.',
      'Tell @RiverStone about harassing posts.',
      'Listener Guide explains what is abusive.',
      '@mods remove toxic posts.',
    ],
  },
  {
    rule: 'chat-detail',
    guide: tip,
    found: [
      'In my last chat with a teenager I learnt this.',
      'My member told me that it helped.',
      'One of my members said it was too much.',
      'A member told me to slow down.',
      'I once had a member who cried all night.',
      'I talked to a girl who lost her dog.',
      'Somebody I supported lost her job over it.',
      'Last week a member of mine left in anger.',
      'Some of my members shared their diaries.',
      'A client confided in me about that.',
    ],
    silent: [
      'Members often say that silence helps.',
      'In your chats, take your time.',
      'Never repeat what my member told me.',
      'In my experience silence helps.',
      'Many people find the form long.',
      'Ask the member what helps.',
      'Members are people first.',
      'Chat with your mentor about it.',
      'My mentor told me to breathe.',
      'One of my favourites is a slow breath.',
    ],
  },
  {
    rule: 'diagnosis',
    guide: response,
    found: [
      'You probably have an anxiety disorder.',
      "You're clearly bipolar.",
      'It sounds like you have depression.',
      'You seem clinically depressed to me.',
      'You might be autistic.',
      'I think you have ADHD.',
      'This looks like PTSD.',
      'Those are classic signs of psychosis.',
      'Your mum is a narcissist.',
      "You're just being paranoid.",
      'My diagnosis is OCD.',
    ],
    silent: [
      'It sounds like you have had a hard week.',
      'You told me that you have depression.',
      'If you have depression, a doctor may help.',
      "I can't tell whether you have PTSD.",
      'Do you have depression?',
      'You have a lot on your plate.',
      'You sound so tired.',
      'You were diagnosed with OCD, you said.',
      'Your doctor said you have anxiety.',
      'You have been through trauma, and you are here.',
      'You seem sad tonight.',
    ],
  },
  {
    rule: 'medical-or-legal-advice',
    guide: response,
    found: [
      'Stop taking your antidepressants.',
      'You could try some melatonin.',
      'Skip your dose tonight.',
      'Just increase the dose a little.',
      'Take two sleeping pills and rest.',
      "You don't need medication.",
      'You should press charges.',
      'You have to sue your boss.',
      'If I were you, I would take him to court.',
      'You have a strong case.',
      'You need to get a restraining order.',
    ],
    silent: [
      'Please talk to your doctor before you stop your medication.',
      'Have you taken any pills?',
      'You could seek medical help.',
      "I can't say whether you should press charges.",
      'A lawyer could tell you whether to sue.',
      'It is up to you whether you report it.',
      'Take a deep breath.',
      'Take your time.',
      'Stop whenever you want.',
      'You could take a break from the news.',
      'Try some tea.',
    ],
  },
  {
    rule: 'suicide-wording',
    guide: response,
    found: [
      'Has anybody you know committed suicide?',
      'Are you afraid he is committing suicide?',
      'Was it a successful suicide?',
      'After your failed suicide attempt you kept going.',
      'You had an unsuccessful attempt at suicide.',
      "You won't do anything stupid, right?",
      'Are you about to do something silly?',
      'That would be the easy way out.',
      'Suicide is selfish.',
      'There is a suicide epidemic.',
      'Suicide is a permanent solution to a temporary problem.',
      'Your friend completed suicide.',
    ],
    silent: [
      'Are you thinking about suicide?',
      'Your friend died by suicide.',
      'Did you commit to the plan?',
      'That was a failed attempt to log in.',
      'You survived a suicide attempt.',
      'You feel as if you said something stupid.',
      'Are you thinking of killing yourself?',
      'It takes courage to say that.',
      'You did it successfully.',
      'That was no easy way.',
    ],
  },
  {
    rule: 'suicide-wording',
    guide: practice,
    found: ['Stay with someone who may commit suicide.'],
    silent: [
      'Say “died by suicide” instead of “committed suicide”.',
      'Avoid the words “commit suicide”.',
      'Never say that somebody committed suicide.',
    ],
  },
  {
    rule: 'method-detail',
    guide: tip,
    found: [
      'Stay calm when they say they will hang themselves.',
      'She took forty paracetamol and lived.',
      'He wanted to jump off a bridge.',
      'Ask about suicide when somebody mentions a gun.',
      'Someone who overdosed on pills may feel ashamed.',
      'They spoke of a lethal dose.',
      'A suicidal member may keep a rope.',
      'He tried to slit his wrists.',
      'She wants to throw herself in front of a train.',
      'Some people who self-harm use razor blades.',
    ],
    silent: [
      'Ask whether a suicidal member can lock the pills away.',
      'Build a bridge to the next topic.',
      'Do not hang up.',
      'Ask them to hand over the gun when they think of suicide.',
      'Talk about suicide without details.',
      'Members may take pills for a headache.',
      'Take the train of thought slowly.',
      'Never name a rope when you speak of suicide.',
      'Keep medication out of reach of a suicidal person.',
      'Jump in when needed.',
    ],
  },
  {
    rule: 'person-first',
    guide: practice,
    found: [
      'Be patient with the mentally ill.',
      'Listen to an addict as to anybody.',
      'Stay with a suicidal member.',
      'Remember that schizophrenics are people.',
      'Be kind to someone who suffers from depression.',
      'Leave a crazy user to the moderators.',
      'Help those afflicted with anxiety.',
      'Welcome alcoholics too.',
      'Ask a wheelchair-bound guest what they need.',
      'Treat a psycho like anybody.',
    ],
    silent: [
      'Be patient with people with depression.',
      'Listen to those who live with an addiction.',
      'Take it seriously when they feel they are going crazy.',
      'Never say “the mentally ill”.',
      'Thank a fellow listener.',
      'Notice the depressed mood.',
      'Point to Alcoholics Anonymous.',
      'Ask an autistic person what helps.',
      'Call them a person who self-harms.',
      'Let them suffer no delay.',
    ],
  },
];

/** The same in other languages: harmful words are found, kind ones are not. */
const abroad: readonly (readonly [rule: string, text: string, count: number])[] = [
  ['suicide-wording', '# Una tarde\n\n## Ejemplos de respuestas\n\n- "¿Tu amigo cometió suicidio?"\n', 1],
  [
    'suicide-wording',
    '# Una tarde\n\n## Ejemplos de respuestas\n\n- "Tu intento de suicidio fallido no te define."\n',
    1,
  ],
  ['suicide-wording', '# Una tarde\n\n## Ejemplos de respuestas\n\n- "¿Estás pensando en el suicidio?"\n', 0],
  [
    'suicide-wording',
    '# Un soir\n\n## Exemples de réponses\n\n- « Est-ce que ton ami a commis un suicide ? »\n',
    1,
  ],
  [
    'suicide-wording',
    '# Un soir\n\n## Exemples de réponses\n\n- « Après ta tentative de suicide ratée, tu es là. »\n',
    1,
  ],
  ['suicide-wording', '# Un soir\n\n## Exemples de réponses\n\n- « Est-ce que tu penses au suicide ? »\n', 0],
  ['suicide-wording', '# Ein Abend\n\n## Beispielantworten\n\n- „Hat dein Freund Selbstmord begangen?“\n', 1],
  ['suicide-wording', '# Ein Abend\n\n## Beispielantworten\n\n- „Du machst doch keine Dummheiten?“\n', 1],
  ['suicide-wording', '# Ein Abend\n\n## Beispielantworten\n\n- „Mach bitte keine Dummheiten!“\n', 1],
  ['suicide-wording', '# Ein Abend\n\n## Beispielantworten\n\n- „Denkst du an Suizid?“\n', 0],
  ['missing-crisis-resource', '# Cuando alguien habla de suicidio\n\n## Qué hacer\n\n- ✅ Escucha.\n', 1],
  ['missing-crisis-resource', '# Hablar de suicidio\n\n## Qué hacer\n\n- ✅ Llama al 024 (España).\n', 0],
  ['missing-crisis-resource', '# Quand quelqu’un parle de suicide\n\n## À faire\n\n- ✅ Écoute.\n', 1],
  ['missing-crisis-resource', '# Parler de suicide\n\n## À faire\n\n- ✅ Appelez le 3114 (France).\n', 0],
  ['missing-crisis-resource', '# Wenn jemand sterben will\n\n## So ja\n\n- ✅ Zuhören.\n', 1],
  ['missing-crisis-resource', '# Suizidgedanken\n\n## So ja\n\n- ✅ TelefonSeelsorge: 0800 111 0 111\n', 0],
  ['missing-crisis-resource', '# 自殺の話\n\n## やること\n\n- ✅ 聞く。\n', 0],
];

test.each(abroad)('%s: %s', (rule, text, count) => {
  expect(saidBy(rule, text)).toHaveLength(count);
});

describe('missing-crisis-resource takes for an answer', () => {
  const guide = (part: string): string =>
    `# When someone talks about suicide\n\n## Do's\n\n- ✅ Listen.\n\n${part}\n`;
  test.each([
    '## Report options\n\n- Call 988 (US).',
    '## Report options\n\n- [Crisis lines](https://example.org/lines)',
    '## Report options\n\n- [Find help](https://example.org/helplines)',
    '## In an emergency\n\n- [Befriending](https://example.org/here)',
    'If they are in a crisis, point them\nto [this list](https://example.org/list).',
    'This is not a crisis service: [find one](https://example.org/list).',
    'Tell them to ring their local emergency number.',
    'Our hotline: 0800 555 123',
    'Crisis lines:\n\n- Northland: 0800 555 123',
    '## Tips\n\n- Have the number of Samaritans ready: 116 123 (UK). -@Mika',
    'Crisis help stands on ourcircle.org.',
  ])('%s', (part) => {
    expect(saidBy('missing-crisis-resource', guide(part))).toEqual([]);
  });
  test.each([
    '## Report options\n\n- [Report form](https://example.org/report)',
    'If they are in a crisis, fill in the [report form](https://example.org/report).',
    'Tell them to look for a helpline.',
    '## Report options\n\n- Crisis line: […](https://)',
    '## Report options\n\n- Write to us within 24 hours.',
  ])('but not %s', (part) => {
    const said = check(guide(part), 'a.guide.md').map(({ rule }) => rule);
    expect(said.includes('missing-crisis-resource') || said.includes('unfilled-scaffold')).toBe(true);
  });
});

test('danger that only tips and don’ts name asks for no crisis line', () => {
  const text = `${tip('Suicide is hard to hear of.')}\n## Don'ts\n\n- ❌ Don't argue about suicide.\n`;
  expect(saidBy('missing-crisis-resource', text)).toEqual([]);
});

function saidBy(rule: string, text: string): readonly string[] {
  const found = rules.find(({ meta }) => meta.id === rule);
  const severities = { [rule]: found?.meta.severity ?? 'off' };
  const settings = { severities, options: {}, house: plainHouseStyle, today: null };
  return check(text, 'a.guide.md', settings)
    .filter((one) => one.rule === rule || one.rule === 'internal-error')
    .map((one) => `${one.rule}: ${one.message}`);
}

describe.each(
  tables.map((table) => [`${table.rule}, ${table.guide('…').split('\n')[2] ?? ''}`, table] as const),
)('%s', (_, { rule, guide, found, silent }) => {
  if (found.length > 0)
    test.each(found)('finds: %s', (line) => {
      expect(saidBy(rule, guide(line))).toHaveLength(1);
    });
  test.each(silent)('leaves alone: %s', (line) => {
    expect(saidBy(rule, guide(line))).toEqual([]);
  });
});
