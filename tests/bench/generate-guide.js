/**
 * Generated guides: the same size and seed always give the same text. The guides hold every part Guidepost knows (title,
 * situation, responses, do's, don'ts, tips, report options, credit), and here and there a planted mistake.
 */
import * as phrases from './phrases.js';
import { chooser } from './ruler/random.js';

/** @typedef {import('./ruler/random.js').Chooser} Chooser */
/** @typedef {{ title: string, situation: string, credit: string, responseForm: Form, tipForm: Form }} Frame */
/** @typedef {{ before: string, between: string }} Form */
/** @typedef {{ responses: string[], dos: string[], donts: string[], tips: string[], reports: string[] }} Parts */

/** A file holds several guides once it is longer than this many bytes. */
const LONGEST_GUIDE = 4000;
/** What is left at the end of a file goes into its last guide when it would be too short for one of its own. */
const SHORTEST_GUIDE = 2000;
/** Lists that grow, in turn, until a guide is as long as it should be. */
const GROWING = /** @type {const} */ (['dos', 'donts', 'tips', 'dos', 'donts', 'responses']);
/** How the items of a part may be written: what stands before each, and between two. */
const AS_LIST = { before: '- ', between: '\n' };
const AS_QUOTES = { before: '> ', between: '\n\n' };
const AS_PARAGRAPHS = { before: '', between: '\n\n' };

/**
 * One Markdown document of about `size` bytes: one guide, or several in one file when it is long.
 *
 * @param {object} [options]
 * @param {number} [options.size] bytes wanted; the result differs by one list item at most. The shortest guide has about 1,600.
 * @param {number} [options.seed]
 * @param {number} [options.mistakes] share of items with a planted mistake, 0 to 1
 * @returns {string}
 */
export function generateGuide({ size = 2400, seed = 1, mistakes = 0.05 } = {}) {
  const choose = chooser(seed, mistakes);
  const guides = [];
  for (let left = size; left > 0;) {
    const share = left < LONGEST_GUIDE + SHORTEST_GUIDE ? left : LONGEST_GUIDE;
    const guide = oneGuide(choose, share);
    guides.push(guide);
    left -= share === left ? left : bytesOf(guide) + 1;
  }
  return guides.join('\n');
}

/**
 * @param {Chooser} choose
 * @param {number} size
 */
function oneGuide(choose, size) {
  const topic = choose.from(phrases.topics);
  const make = makers(choose);
  const frame = {
    title: topic.title,
    situation: situation(choose, topic.about),
    credit: creditLine(choose, topic.title),
    responseForm: choose.from([AS_LIST, AS_QUOTES]),
    tipForm: choose.from([AS_LIST, AS_LIST, AS_PARAGRAPHS]),
  };
  /** @type {Parts} */
  let parts = {
    responses: [make.responses(), make.responses()],
    dos: [make.dos(), make.dos(), make.dos()],
    donts: [make.donts(), make.donts(), make.donts()],
    tips: [make.tips(), make.tips()],
    reports: [make.reports(), make.reports()],
  };
  let text = layOut(frame, parts);
  for (let turn = 0; ; turn++) {
    const list = GROWING[turn % GROWING.length] ?? 'dos';
    parts = { ...parts, [list]: [...parts[list], make[list]()] };
    const longer = layOut(frame, parts);
    if (bytesOf(longer) > size) return text;
    text = longer;
  }
}

/**
 * One maker of sentences per part; no maker says the same thing twice in one guide as long as there are words left.
 *
 * @param {Chooser} choose
 */
function makers(choose) {
  const fresh = choose.withoutRepeats();
  return {
    responses: () => fresh(() => response(choose)),
    dos: () => fresh(() => practiceToDo(choose)),
    donts: () => fresh(() => practiceToAvoid(choose)),
    tips: () => fresh(() => tip(choose)),
    reports: () => fresh(() => reportOption(choose)),
  };
}

/** @param {Chooser} choose @param {string} about */
function situation(choose, about) {
  const again = choose.mistake() ? 'the the' : 'the';
  const elsewhere = choose.mistake() ? ' (see [the older guide][older])' : '';
  return [
    `Now and then ${choose.from(phrases.people)} wants to talk about ${about}${elsewhere}.`,
    `Many feel ${choose.from(phrases.feelings)} or ${choose.from(phrases.feelings)} by then, and ${again} first minutes decide how it goes on.`,
  ].join(' ');
}

/** @param {Chooser} choose */
function response(choose) {
  if (choose.mistake())
    return '"Why did you not say so earlier? Do not worry, I promise to keep this between us."';
  const words = `${choose.from(phrases.responseOpenings)} ${choose.from(phrases.responseEndings)}`;
  return choose.mistake() ? words : `"${words}"`;
}

/** @param {Chooser} choose */
function practiceToDo(choose) {
  const marker = choose.mistake() ? '❌' : '✅';
  return `${marker} ${choose.from(phrases.deeds)} ${choose.from(phrases.objects)} ${choose.from(phrases.manners)}.`;
}

/** @param {Chooser} choose */
function practiceToAvoid(choose) {
  const marker = choose.mistake() ? choose.from(['❎', '✅']) : '❌';
  const [harm, better] = choose.from(phrases.missteps);
  const instead = choose.mistake() ? '' : ` (Instead: ${better}.)`;
  return `${marker} Don't ${harm} ${choose.from(phrases.moments)}.${instead}`;
}

/** @param {Chooser} choose */
function tip(choose) {
  const opening = choose.from(phrases.tipOpenings)(choose.from(phrases.feelings));
  const words = `${opening} ${choose.from(phrases.tipEndings)}`;
  if (choose.mistake()) return words;
  return `${words} ${choose.mistake() ? '- @' : '-@'}${choose.from(phrases.names)}`;
}

/** @param {Chooser} choose */
function reportOption(choose) {
  const [text, url, purpose] = choose.from(phrases.reports);
  if (choose.mistake()) return `Report it with the ${text} found in this post, ${purpose}.`;
  if (choose.mistake()) return `[here](${url.replace('https:', 'http:')}) ${purpose}.`;
  return `[${text}](${url}) ${purpose}.`;
}

/** @param {Chooser} choose @param {string} title */
function creditLine(choose, title) {
  const address = `https://example.org/forum/${title.toLowerCase().replaceAll(' ', '-')}`;
  const post = choose.mistake() ? 'Original post here' : `[Original post](${address})`;
  return `${post} by @${choose.from(phrases.names)}, send them a thanks!`;
}

/** @param {Frame} frame @param {Parts} parts */
function layOut({ title, situation, credit, responseForm, tipForm }, parts) {
  const blocks = [
    `# ${title}`,
    situation,
    '## Example responses',
    written(parts.responses, responseForm),
    "## Do's",
    written(parts.dos, AS_LIST),
    "## Don'ts",
    written(parts.donts, AS_LIST),
    '## Tips from fellow listeners',
    written(parts.tips, tipForm),
    '## Report options',
    'Ask whether they would like to hear about ways to report before you offer these:',
    written(parts.reports, AS_LIST),
    '## Credit',
    credit,
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** @param {string[]} items @param {Form} form */
function written(items, { before, between }) {
  return items.map((item) => before + item).join(between);
}

/** @param {string} text */
function bytesOf(text) {
  return new TextEncoder().encode(text).length;
}
