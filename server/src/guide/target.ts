/** Where a report goes: links, e-mail, phone, text message, a button, a bot command; and acts of reporting. */
import type { InlineLine } from './inline.js';
import { isScaffoldUrl } from './scaffold.js';
import type { Channel } from './types.js';
import { allWords, wordSource } from './vocabulary.js';

const EMAIL = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u;
const callWords = wordSource(allWords((data) => data.callWords));
const textWords = wordSource(allWords((data) => data.textWords));
const uiWords = wordSource(allWords((data) => data.uiWords));
const uiActs = wordSource(allWords((data) => data.uiActs));
const acts = wordSource(allWords((data) => data.reportActs));

const LONG_NUMBER =
  /(?<![\p{L}\d./-])(?:\+\d{1,3}[\s.-]?)?(?:\(\d{1,5}\)[\s.-]?)?\d{2,5}(?:[\s.-]\d{2,5}){1,4}(?:-[A-Z]{3,7})?(?![\d/])|(?<![\d./-])\+?\d{8,14}(?!\d)|(?<!\d)1-8\d\d-[\dA-Z-]{4,12}/u;
const SHORT_CALL = new RegExp(`${callWords}[^.\\n]{0,40}?(?<!\\d)\\d{2,6}(?!\\d)`, 'iu');
const SMS = new RegExp(
  `${textWords}\\s+(?:["“']?[\\p{L}]{2,12}["”']?\\s+)?(?:to\\s+|al?\\s+|an\\s+|au\\s+)?(?:\\*\\*)?\\d{3,6}(?!\\d)`,
  'iu',
);
const UI_QUOTED = new RegExp(
  `["“'‘«][^"”'’»]{2,40}["”'’»]\\s+${uiWords}|${uiActs}\\s+(?:on\\s+)?(?:the\\s+)?["“'‘«*][^"”'’»*]{2,40}["”'’»*]|(?:the|den|el|le|o)\\s+\\p{Lu}[\\p{L} ]{1,25}\\s+${uiWords}`,
  'iu',
);
const UI_PATH = /\p{Lu}[\p{L} ]{1,30}\s*(?:→|>|»|›|➜)\s*["“]?\p{L}/u;
const COMMAND = /^[~!/?.$][a-z][\w-]*/iu;
const COMMAND_TEXT = /(?<![\p{L}\p{N}/:.])[~!/](?:report|ticket|modmail|help|block|mod)\b/iu;
const ACT = new RegExp(acts, 'iu');
const ACT_FIRST = new RegExp(
  `^[\\s\\p{P}\\p{S}]*(?:you can |please |or |and |then |puedes |vous pouvez |du kannst )?${acts}`,
  'iu',
);

/** The channels a report option offers; empty when it has no target. */
export function channelsOf(line: InlineLine): Channel[] {
  const { text } = line;
  const urls = line.links.map(({ url }) => url).filter((url) => !isScaffoldUrl(url));
  const has: Record<Channel, boolean> = {
    web: urls.some((url) => !/^(?:mailto|tel|sms):/i.test(url)),
    email: urls.some((url) => /^mailto:/i.test(url)) || EMAIL.test(text),
    phone:
      urls.some((url) => /^tel:/i.test(url)) ||
      LONG_NUMBER.test(withoutLinks(line)) ||
      SHORT_CALL.test(withoutLinks(line)),
    sms: urls.some((url) => /^sms:/i.test(url)) || SMS.test(text),
    ui: UI_QUOTED.test(text) || UI_PATH.test(text) || boldButton(line),
    command:
      line.code.some(([from, to]) => COMMAND.test(text.slice(from, to).trim())) || COMMAND_TEXT.test(text),
  };
  return (Object.keys(has) as Channel[]).filter((channel) => has[channel]);
}

/** True when the words tell somebody to report: report, submit, e-mail, call, block, tell. */
export function hasReportAct(text: string): boolean {
  return ACT.test(text);
}

/** True when the words begin with such an act, as the item of a list of ways does. */
export function startsWithReportAct(text: string): boolean {
  return ACT_FIRST.test(text);
}

/** `press **Report**`: a bold word behind an act of clicking is a place on the screen. */
function boldButton({ text, strong }: InlineLine): boolean {
  const act = new RegExp(`${uiActs}\\s+(?:on\\s+|the\\s+)*$`, 'iu');
  return strong.some(([from]) => act.test(text.slice(0, from)));
}

function withoutLinks({ text, links, at }: InlineLine): string {
  let result = text;
  for (const link of links) {
    const from = at.findIndex((offset) => offset >= link.textStart);
    if (from >= 0 && !/^[\d\s()+-]+$/u.test(link.text))
      result = result.slice(0, from) + ' '.repeat(link.text.length) + result.slice(from + link.text.length);
  }
  return result;
}
