/** Where a report goes: links, e-mail, phone, text message, a button, a bot command; and acts of reporting. */
import type { InlineLine } from './inline.js';
import { isScaffoldUrl } from './scaffold.js';
import type { Channel } from './types.js';
import { perLanguages } from './vocabulary.js';
import type { Words } from './words.js';

const EMAIL = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u;
const LONG_NUMBER =
  /(?<![\p{L}\d./-])(?:\+\d{1,3}[\s.-]?)?(?:\(\d{1,5}\)[\s.-]?)?\d{2,5}(?:[\s.-]\d{2,5}){1,4}(?:-[A-Z]{3,7})?(?![\d/])|(?<![\d./-])\+?\d{8,14}(?!\d)|(?<!\d)1-8\d\d-[\dA-Z-]{4,12}/u;
const SMS_CODE = /(?<![\p{L}\p{N}])\p{Lu}{2,12} (?:to|an|al?|au|para) \d{4,6}(?!\d)/u;
const UI_PATH = /\p{Lu}[\p{L} ]{1,30}\s*(?:→|>|»|›|➜)\s*["“]?\p{L}/u;
const COMMAND = /^[~!/?.$][a-z][\w-]*/iu;
const COMMAND_TEXT = /(?<![\p{L}\p{N}/:.])[~!/](?:report|ticket|modmail|help|block|mod)\b/iu;
const patterns = perLanguages(({ source }) => {
  const ui = source((data) => data.uiWords);
  const click = source((data) => data.uiActs);
  const act = source((data) => data.reportActs);
  return {
    call: new RegExp(`${source((data) => data.callWords)}[^.\\n]{0,40}?(?<!\\d)\\d{2,6}(?!\\d)`, 'iu'),
    sms: new RegExp(
      `${source((data) => data.textWords)}\\s+(?:["“']?[\\p{L}]{2,12}["”']?\\s+)?(?:to\\s+|al?\\s+|an\\s+|au\\s+)?(?:\\*\\*)?\\d{3,6}(?!\\d)`,
      'iu',
    ),
    ui: new RegExp(ui, 'iu'),
    besideUi: new RegExp(
      [
        `["“„'‘«][^"“”'’»]{2,40}["”“'’»]\\s*${ui}`,
        `${ui}\\s*["“„'‘«][^"”'’»]{2,40}["”“'’»]`,
        `${click}\\s+(?:on\\s+)?(?:the\\s+)?(?:[\\p{L}-]+\\s+){1,4}${ui}`,
        `(?:the|den|el|le|o)\\s+\\p{Lu}[\\p{L} ]{1,25}\\s+${ui}`,
      ].join('|'),
      'iu',
    ),
    click: new RegExp(click, 'iu'),
    clicked: new RegExp(`${click}\\s*(?:on\\s+)?(?:the\\s+)?["“„'‘«*][^"”'’»*]{2,40}["”“'’»*]`, 'iu'),
    clickEnd: new RegExp(`${click}\\s*(?:on\\s+|the\\s+)*$`, 'iu'),
    act: new RegExp(act, 'iu'),
    actFirst: new RegExp(
      `^[\\s\\p{P}\\p{S}]*(?:you can |please |or |and |then |puedes |vous pouvez |du kannst )?${act}`,
      'iu',
    ),
  };
});

/** The channels a report option offers; empty when it has no target. */
export function channelsOf(words: Words): Channel[] {
  const { text, line } = words;
  const urls = line.links.map(({ url }) => url).filter((url) => !isScaffoldUrl(url));
  const numbers = /\d/.test(text);
  const has: Record<Channel, boolean> = {
    web: urls.some((url) => !/^(?:mailto|tel|sms):/i.test(url)),
    email: urls.some((url) => /^mailto:/i.test(url)) || (text.includes('@') && EMAIL.test(text)),
    phone: urls.some((url) => /^tel:/i.test(url)) || (numbers && isPhone(words)),
    sms:
      urls.some((url) => /^sms:/i.test(url)) ||
      (numbers && (SMS_CODE.test(text) || patterns(words.languages).sms.test(text))),
    ui: UI_PATH.test(text) || namesScreen(words) || boldButton(words),
    command:
      line.code.some(([from, to]) => COMMAND.test(text.slice(from, to).trim())) || COMMAND_TEXT.test(text),
  };
  return (Object.keys(has) as Channel[]).filter((channel) => has[channel]);
}

/** True when the words tell somebody to report: report, submit, e-mail, call, block, tell. */
export function hasReportAct(words: Words): boolean {
  return patterns(words.languages).act.test(words.text);
}

/** True when the words begin with such an act, as the item of a list of ways does. */
export function startsWithReportAct(words: Words): boolean {
  return patterns(words.languages).actFirst.test(words.text);
}

function isPhone({ line, languages }: Words): boolean {
  const text = withoutLinks(line);
  return LONG_NUMBER.test(text) || patterns(languages).call.test(text);
}

/** Few words name a part of a screen or an act of clicking, so that the dear patterns are hardly ever tried. */
function namesScreen({ text, languages }: Words): boolean {
  const { ui, besideUi, click, clicked } = patterns(languages);
  return (ui.test(text) && besideUi.test(text)) || (click.test(text) && clicked.test(text));
}

/** `press **Report**`: a bold word behind an act of clicking is a place on the screen. */
function boldButton({ text, line, languages }: Words): boolean {
  const { clickEnd } = patterns(languages);
  return line.strong.some(([from]) => from > 0 && clickEnd.test(text.slice(Math.max(0, from - 40), from)));
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
