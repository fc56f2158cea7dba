/** Tips, report options and credits of the JSON as Markdown. */
import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { createReader } from '../../guide/index.js';
import type { GuideJson, ReportOptionJson, TipJson } from '../generated/guide.js';
import { inlineOf } from './words.js';

/** A tip with its signature, in the plainest form that reads back as the same name. */
export function tipOf({ text, attribution }: TipJson): BlockContent {
  if (!attribution) return { type: 'paragraph', children: inlineOf(text) };
  const { name, kind } = attribution;
  const forms = signatures(kind === 'handle' ? `@${name}` : name).map((write) => write(text));
  const written = forms.find((form) => isSignedBy(form, name, kind, text)) ?? forms[0] ?? text;
  return { type: 'paragraph', children: inlineOf(written) };
}

function signatures(name: string): ((text: string) => string)[] {
  return [
    (text) => `${text} -${name}`,
    (text) => `${text} — ${name}`,
    (text) => `${text} (via ${name})`,
    (text) => `${name}: ${text}`,
  ];
}

function isSignedBy(form: string, name: string, kind: string, text: string): boolean {
  const source = `## Tips\n\n- ${form.replace(/\s+/g, ' ')}\n`;
  const [tip, ...more] = createReader().read(source, { path: '', declared: true }).guides[0]?.tips ?? [];
  const same = tip?.attribution?.name === name && tip.attribution.kind === kind;
  return same && more.length === 0 && plain(tip.text) === plain(text);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A report option with its links on the words that had them, its command in code. */
export function optionOf({ text, links, channels }: ReportOptionJson): BlockContent {
  const nodes: PhrasingContent[] = [];
  let rest = text.replace(/\s+/g, ' ');
  for (const { url, text: words } of links) {
    const own = words.replace(/\s+/g, ' ').trim();
    const at = own === '' ? -1 : rest.indexOf(own);
    if (at > 0) nodes.push(...plainOf(rest.slice(0, at), channels));
    if (at < 0) nodes.push({ type: 'text', value: rest === '' ? '' : `${rest} ` });
    nodes.push({ type: 'link', url, children: own === '' ? [] : [{ type: 'text', value: own }] });
    rest = at < 0 ? '' : rest.slice(at + own.length);
  }
  if (rest !== '') nodes.push(...plainOf(rest, channels));
  // What is an option only for the link that it lost keeps the place where the link was.
  const lost = links.length + channels.length === 0 && !isOption(text);
  return { type: 'paragraph', children: lost ? [{ type: 'link', url: '', children: nodes }] : nodes };
}

function isOption(text: string): boolean {
  const source = `## Report options\n\n- ${text.replace(/\s+/g, ' ')}\n`;
  const { guides } = createReader().read(source, { path: '', declared: true });
  return guides.some(({ reportOptions }) => reportOptions.length > 0);
}

/** A command such as `!report` is one only in code. */
function plainOf(text: string, channels: ReportOptionJson['channels']): PhrasingContent[] {
  const match = channels.includes('command') ? /(?<=^|\s)[!/~.?][a-z][\w-]{0,40}/i.exec(text) : null;
  if (!match) return [{ type: 'text', value: text }];
  return [
    { type: 'text', value: text.slice(0, match.index) },
    { type: 'inlineCode', value: match[0] },
    { type: 'text', value: text.slice(match.index + match[0].length) },
  ];
}

/** The credit as its last line; nothing without a name or an address. */
export function creditOf({ credit }: GuideJson): RootContent[] {
  if (!credit) return [];
  const lead: PhrasingContent[] = [{ type: 'text', value: 'Original post' }];
  const linked: PhrasingContent[] =
    credit.url === null ? lead : [{ type: 'link', url: credit.url, children: lead }];
  const names = credit.names.map((name) => (/\s/.test(name) ? name : `@${name}`)).join(', ');
  const by: PhrasingContent[] = names === '' ? [] : [{ type: 'text', value: ` by ${names}` }];
  return [{ type: 'paragraph', children: [...linked, ...by] }];
}
