/**
 * The words from which `generate-guide.js` builds guides: data only, all of it our own.
 * Every web address lies under example.org, every name is invented.
 */

/** What a guide is about: the title and the words its situation starts with. */
export const topics = [
  { title: 'When a Member Had a Bad Chat', about: 'an earlier chat that went wrong' },
  { title: 'When Someone Feels Lonely', about: 'evenings that feel empty' },
  { title: 'When Exams Pile Up', about: 'pressure before a test' },
  { title: 'When a Friendship Ends', about: 'a friend who stopped writing' },
  { title: 'When Sleep Does Not Come', about: 'nights spent awake' },
  { title: 'When Family Dinners Turn Loud', about: 'arguments at home' },
  { title: 'When a Pet Has Died', about: 'an animal they lived with for years' },
  { title: 'When Work Never Stops', about: 'a job that follows them home' },
  { title: 'When Moving Far Away', about: 'a town where they know nobody' },
  { title: 'When Money Is Short', about: 'bills they are afraid to open' },
  { title: 'When a Parent Falls Ill', about: 'caring for somebody they love' },
  { title: 'When the Mirror Hurts', about: 'how they look to others' },
];

export const people = ['the member', 'the person', 'your guest', 'whoever writes to you', 'a newcomer'];

export const feelings = [
  'tired',
  'unheard',
  'ashamed',
  'confused',
  'tense',
  'hopeful',
  'restless',
  'let down',
];

/** Openings and endings of example responses; an ending is a question or an offer. */
export const responseOpenings = [
  'Thank you for telling me about this.',
  'I am sorry that happened to you.',
  'That sounds like a lot to carry.',
  'It took courage to write this down.',
  'I am glad you came back to talk.',
  'What you feel makes sense to me.',
];
export const responseEndings = [
  'Would you like to say more about it?',
  'What would help you most tonight?',
  'Shall we look at it together?',
  'How has the week been since then?',
  'What did you wish they had said?',
  'We can go as slowly as you like.',
];

/** A do is a deed, an object and a manner. */
export const deeds = [
  'Name',
  'Notice',
  'Reflect',
  'Welcome',
  'Respect',
  'Sum up',
  'Ask about',
  'Stay with',
  'Honour',
];
export const objects = [
  'the feeling behind the words',
  'the pause before an answer',
  'what has helped before',
  'the pace they choose',
  'the small step they took',
  'the worry they came with',
  'the limits of a chat',
  'the people they trust',
  'the reason they wrote today',
  'the part they repeat',
];
export const manners = [
  'in your own words',
  'before you move on',
  'without a verdict',
  'as often as they need',
  'at the start of the chat',
  'even when it seems plain',
  'with one open question',
  'when the moment is right',
];

/**
 * A don't and what to do instead.
 *
 * @type {[harm: string, better: string][]}
 */
export const missteps = [
  ['hurry them to a solution', 'let them finish the story first'],
  ['compare it with your own past', 'keep the chat about them'],
  ['ask them to name names', 'ask what happened next'],
  ['argue about who was right', 'say that you believe it hurt'],
  ['hand out a diagnosis', 'describe what you heard'],
  ['swap private contact details', 'point to the ways inside the site'],
  ['make light of the matter', 'say that it sounds hard'],
  ['press for details', 'leave the choice to them'],
  ['blame the other listener', 'stay with how it felt'],
  ['fill every silence', 'wait and say that you are there'],
  ['change the subject', 'follow the thread they hold'],
  ['tell them what they must do', 'ask which way feels possible'],
];
/** Tails that keep two don'ts of one guide from being the same sentence. */
export const moments = [
  'early on',
  'in the first minutes',
  'at the end of the chat',
  'after a long pause',
  'late at night',
];

/** Sentences of tips; the first takes a feeling. */
export const tipOpenings = [
  (/** @type {string} */ feeling) =>
    `Someone who feels ${feeling} often tests the water first, so I answer the small question well.`,
  (/** @type {string} */ feeling) =>
    `I used to fear a member being ${feeling}; now I say out loud that it is allowed here.`,
  (/** @type {string} */ feeling) => `If they sound ${feeling}, I write shorter lines and leave more room.`,
  (/** @type {string} */ feeling) =>
    `Being ${feeling} is not a problem to solve in one evening, and telling them so takes weight off.`,
];
export const tipEndings = [
  'Most of the time that is enough.',
  'The rest comes by itself.',
  'It keeps me from giving advice nobody asked for.',
  'You can always come back to it later.',
  'When I forget this, the chat gets short.',
  'A quiet thank you at the end goes a long way.',
];

export const names = [
  'RiverStone',
  'Odalys',
  'PaperLantern7',
  'Tobin',
  'Mireille',
  'GreenKite',
  'Ansel',
  'Ivo_K',
  'Sunniva',
  'Halim',
];

/**
 * Ways to report: what the link says, where it leads, what it is for.
 *
 * @type {[text: string, url: string, purpose: string][]}
 */
export const reports = [
  [
    'Behaviour report form',
    'https://example.org/report/behaviour',
    'when a listener or a member broke the rules',
  ],
  [
    'Support desk',
    'https://example.org/support/requests/new',
    'for everything that needs an answer from staff',
  ],
  ['Blocking guide', 'https://example.org/help/blocking', 'to end contact with somebody at once'],
  ['Mentor hour', 'https://example.org/mentors', 'to talk a hard chat over afterwards'],
  ['Feedback page', 'https://example.org/feedback', 'for wishes and thanks'],
];
