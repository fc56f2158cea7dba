/** *New guide*: which parts the house offers, and the text of a new guide in its ways. */
import type { HouseStyle, RequiredPart } from '../guide/house-style.js';
import type { SectionKind } from '../guide/types.js';
import type { NewGuideResult, OfferedPart } from '../protocol.js';
import { doBody, pairBody, reportBody, responseBody, tipBody, type Style } from './insert/bodies.js';
import { draftOf, joined, type Draft } from './insert/draft.js';
import { labelOf, orderOf, wordsOf, type InsertWords } from './insert/words.js';

/** What a new guide is to be. */
export interface NewGuideWish {
  readonly title: string;
  readonly type: string;
  readonly parts: readonly string[];
}

/** Parts that every guide has unless the house says otherwise. */
const usuallyRequired: ReadonlySet<SectionKind> = new Set<SectionKind>(['dos', 'donts', 'report']);
const offered: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'responses',
  'dos',
  'donts',
  'tips',
  'report',
  'credit',
]);

/** The parts that a new guide can have, in the order of the house. */
export function offeredParts(house: HouseStyle): OfferedPart[] {
  const language = house.language ?? 'en';
  const order = orderOf(house).filter((kind) => offered.has(kind));
  const all = [...order, ...[...offered].filter((kind) => !order.includes(kind))];
  return all.map((part) => ({
    part,
    label: labelOf(part, language, house, 'heading') ?? wordsOf(language).credit,
    required: house.required[part as RequiredPart] ?? usuallyRequired.has(part),
  }));
}

/**
 * Writes a new guide.
 * @param house the ways of the community
 * @param wish title, kind and parts; parts that nobody knows are left out
 */
export function newGuide(house: HouseStyle, { title, type, parts }: NewGuideWish): NewGuideResult {
  const language = house.language ?? 'en';
  const words = wordsOf(language);
  const style: Style = { words, house, guide: undefined, like: undefined, forum: false };
  const chosen = offeredParts(house).filter(({ part }) => parts.includes(part));
  const name = title.replace(/\s+/g, ' ').trim();
  const blocks = [
    draftOf('# ', name === '' ? { stop: words.title } : name),
    draftOf({ stop: words.situation }),
    ...chosen.map(({ part, label }) => sectionOf(part, label, style)),
  ];
  const head = type === '' ? '' : `---\nguide: ${yamlWord(type)}\n---\n\n`;
  return draftOf(head, joined(blocks, '\n\n'), '\n');
}

function sectionOf(part: string, label: string, style: Style): Draft {
  if (part === 'credit') return creditLine(style.words);
  const { consent } = style.words;
  const lead = part === 'report' && consent !== '' ? `${consent}\n\n` : '';
  return draftOf(`## ${label}\n\n${lead}`, itemOf(part, style));
}

function itemOf(part: string, style: Style): Draft {
  if (part === 'responses') return draftOf('> ', responseBody(style, ''));
  if (part === 'dos') return draftOf('- ', doBody(style));
  if (part === 'donts') return draftOf('- ', pairBody(style));
  return draftOf('- ', part === 'tips' ? tipBody(style) : reportBody(style));
}

function creditLine({ credit, by, post, name }: InsertWords): Draft {
  const from = by === '' ? ' ' : ` ${by} `;
  return draftOf(`${credit}: [`, { stop: post }, '](', { stop: 'https://' }, `)${from}@`, { stop: name });
}

/** What could be taken for anything else than words is quoted. */
function yamlWord(word: string): string {
  const plain =
    /^[\p{L}][\p{L}\p{N} _-]*$/u.test(word) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(word);
  return plain ? word : JSON.stringify(word);
}
