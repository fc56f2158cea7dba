/** The words of the pairs view as HTML: a page draws it, and it is plain data that tests can read. */
import type { PairFix, PairRow, PairsGuide, PairsResult, TextSpan } from '../../../server/src/protocol.js';
import { escapeHtml } from '../page.js';
import type { Speak } from '../speak.js';

/** What the buttons of a view lead to, by the numbers that they carry. */
export interface PairsShown {
  readonly html: string;
  /** One line: how many don'ts there are, and how many of them are guessed or open. */
  readonly summary: string;
  readonly places: readonly TextSpan[];
  /** The fixes of a row, with the words of its don't. */
  readonly menus: readonly { readonly about: string; readonly fixes: readonly PairFix[] }[];
}

/**
 * Draws the pairs of a document.
 * @param result what the server answers
 * @param writable false where nothing can be changed: then no fixes are offered
 * @param t speaks
 */
export function showPairs(result: PairsResult, writable: boolean, t: Speak): PairsShown {
  const rows = result.guides.flatMap(({ lists }) => lists.flatMap((list) => list.rows));
  const drawing: Drawing = { t, writable, places: [], menus: [] };
  const { places, menus } = drawing;
  if (result.guides.length === 0) return { html: noGuide(result.reason, t), summary: '', places, menus };
  const html = result.guides.map((guide, index) => guideHtml(drawing, guide, String(index))).join('');
  return { html, summary: summaryOf(rows, t), places, menus };
}

/** What is gathered while a view is drawn. */
interface Drawing {
  readonly t: Speak;
  readonly writable: boolean;
  readonly places: TextSpan[];
  readonly menus: PairsShown['menus'][number][];
}

function noGuide(reason: string, t: Speak): string {
  const help = t('Open a guide: each of its don’ts will stand here beside the do that answers it.');
  return `<p class="empty">${escapeHtml(reason)}</p><p class="empty">${escapeHtml(help)}</p>`;
}

function summaryOf(rows: readonly PairRow[], t: Speak): string {
  if (rows.length === 0) return '';
  const count = (...states: PairRow['state'][]) => rows.filter(({ state }) => states.includes(state)).length;
  const [guessed, open] = [count('guessed'), count('open', 'alone', 'begun')];
  return [
    rows.length === 1 ? t('1 don’t') : t('{0} don’ts', rows.length),
    ...(guessed > 0 ? [t('{0} guessed', guessed)] : []),
    ...(open > 0 ? [t('{0} without a do', open)] : []),
    ...(guessed + open === 0 ? [t('each with its do, or said to have none')] : []),
  ].join(' · ');
}

function guideHtml(drawing: Drawing, { title, lists, spare }: PairsGuide, key: string): string {
  const { t } = drawing;
  const body =
    lists.length === 0
      ? nothingYet(drawing)
      : lists.map((list, index) => listHtml(drawing, list, `${key}.${index}`)).join('');
  const rest = spare.map((one) => `<li>${placeButton(drawing, one, 'do', t('Do'))}</li>`).join('');
  const below =
    rest && `<h3>${escapeHtml(t('Do’s that answer no don’t'))}</h3><ul class="spare">${rest}</ul>`;
  return `<section data-key="${key}"><h2>${escapeHtml(title.text)}</h2>${body}${below}</section>`;
}

function nothingYet({ t, writable }: Drawing): string {
  const words = `<p class="empty">${escapeHtml(t('This guide has no don’ts yet.'))}</p>`;
  const insert = `<p><button data-insert>${escapeHtml(t('Insert a do and a don’t'))}</button></p>`;
  return writable ? words + insert : words;
}

function listHtml(
  drawing: Drawing,
  { label, rows, fixes }: PairsGuide['lists'][number],
  key: string,
): string {
  const offered = drawing.writable ? fixes : [];
  const buttons = offered.map(({ id, title }) => `<button data-fix="${id}">${escapeHtml(title)}</button>`);
  const all = buttons.length > 0 ? `<p class="all">${buttons.join('')}</p>` : '';
  const items = rows.map((row, index) => rowHtml(drawing, row, `${key}.${index}`)).join('');
  return `<h3>${escapeHtml(label)}</h3>${all}<ol class="rows">${items}</ol>`;
}

/** Drawn beside words that say the same. */
const signs: Readonly<Record<PairRow['state'], string>> = {
  said: '↔',
  guessed: '?',
  none: '–',
  begun: '…',
  open: '!',
  alone: '!',
};

function rowHtml(drawing: Drawing, row: PairRow, key: string): string {
  const { t } = drawing;
  const { dont, answer, state, evidence } = row;
  const own = placeButton(drawing, dont, 'dont', t('Don’t'));
  const other = answer
    ? placeButton(drawing, answer, 'do', t('Do'))
    : `<span class="words none">${escapeHtml(withoutAnswer(row, t))}</span>`;
  return (
    `<li class="row ${state}" data-key="${key}">` +
    `<div class="side dont">${own}</div>` +
    `<div class="side do">${other}</div>` +
    `<div class="why"><span class="sign" aria-hidden="true">${signs[state]}</span> ` +
    `<span>${escapeHtml(evidence)}</span>${menuButton(drawing, row)}</div></li>`
  );
}

function withoutAnswer({ state }: PairRow, t: Speak): string {
  if (state === 'none') return t('No alternative');
  return state === 'begun' ? t('Still to be written') : t('No do');
}

/** The word for the side stands in it, so that no colour and no place has to say it. */
function placeButton(
  { places }: Drawing,
  { text, range }: PairRow['dont'],
  side: 'do' | 'dont',
  word: string,
): string {
  places.push(range);
  const number = places.length - 1;
  return `<button class="words" data-go="${number}" data-side="${side}"><span class="word">${escapeHtml(word)}</span> ${escapeHtml(text)}</button>`;
}

function menuButton({ menus, writable, t }: Drawing, { dont, fixes }: PairRow): string {
  if (!writable || fixes.length === 0) return '';
  menus.push({ about: dont.text, fixes });
  const label = t('Fixes for “{0}”', dont.text);
  return `<button class="fixes" data-menu="${menus.length - 1}" data-side="fixes" aria-label="${escapeHtml(label)}">${escapeHtml(t('Fix…'))}</button>`;
}
