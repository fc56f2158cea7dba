import { describe, expect, test } from 'vitest';
import type { PairRow, PairsResult } from '../../server/src/protocol.js';
import { applyTextEdits } from './support/edits.js';
import { cleanGuide, pastedGuide, readme } from './support/guides.js';
import { textAt } from './support/marked.js';
import { findingsOf, open, type OpenOptions } from './support/service.js';

function pairs(text: string, options: OpenOptions = {}): PairsResult {
  const { service, state } = open(text, options);
  return service.pairs(state);
}

function rows(text: string): readonly PairRow[] {
  return pairs(text).guides.flatMap(({ lists }) => lists.flatMap((list) => list.rows));
}

/** The text after the fix whose title fits. */
function fixed(text: string, title: RegExp): string {
  const { service, state } = open(text);
  const { state: now, guides } = service.pairs(state);
  const lists = guides.flatMap((guide) => guide.lists);
  const fixes = lists.flatMap((list) => [...list.fixes, ...list.rows.flatMap((row) => row.fixes)]);
  const fix = fixes.find((one) => title.test(one.title));
  const changes = fix && service.pairFix(state, now, fix.id);
  if (!changes) throw new Error(`No such fix among: ${fixes.map((one) => one.title).join(' | ')}`);
  return applyTextEdits(text, changes);
}

const said = (evidence: string) =>
  `# Angry\n\n## Do's\n\n- ✅ 1. Wait.\n- ✅ 2. Ask.\n\n## Don'ts\n\n${evidence}\n`;
const several = `${cleanGuide}\n# ${pastedGuide}`;

describe('the pairs of a guide', () => {
  test('stand list by list in the order of the text, each side with its place', () => {
    const { guides } = pairs(several);
    expect(guides.map(({ title }) => title.text)).toEqual([
      'When a member says a chat went badly',
      'When somebody was hurt in an earlier chat',
    ]);
    expect(guides.map(({ lists }) => lists.map(({ label }) => label))).toEqual([["Don'ts"], ["Some don'ts"]]);
    const [first] = rows(several);
    expect(
      first && [textAt(several, first.dont.range), first.answer && textAt(several, first.answer.range)],
    ).toEqual([
      "❌ Don't ask who it was. (Instead: let them choose what to share.)",
      '✅ Let them choose what to share.',
    ]);
  });

  test.each([
    ['- ❌ 2. Push.', 'said', /number/],
    ['- ❌ Push. (Instead: Wait.)', 'said', /written into/],
    ['- ❌ Push. (no alternative)', 'none', /no alternative/],
    ['- ❌ Push. (Instead: …)', 'begun', /still to be written/],
    ['- ❌ Gossip.', 'open', /not marked/],
  ])('say in words how %s stands to its do', (dont, state, evidence) => {
    const [row] = rows(said(dont));
    expect(row).toMatchObject({ state, evidence: expect.stringMatching(evidence) as string });
    expect(row?.answer === null).toBe(state !== 'said');
  });

  test('of a table and of a list without do’s', () => {
    const table = "# Angry\n\n## Do's and don'ts\n\n| Don't | Do |\n| --- | --- |\n| Shout | Stay calm |\n";
    expect(rows(table)).toMatchObject([
      { state: 'said', evidence: expect.stringMatching(/side by side/) as string },
    ]);
    const alone = "# Angry\n\n## Don'ts\n\n- ❌ Shout\n- ❌ Argue\n\n## Tips\n\n- Wait. -@Mika\n";
    expect(rows(alone).map(({ state }) => state)).toEqual(['alone', 'alone']);
  });

  test('leave the do’s over that answer nothing', () => {
    const [guide] = pairs(said('- ❌ 2. Push.')).guides;
    expect(guide?.spare.map(({ text }) => text)).toEqual(['Wait.']);
  });

  test('are none where there is no guide, and the reason is said', () => {
    expect(pairs(readme)).toMatchObject({
      guides: [],
      reason: expect.stringMatching(/no labelled part/) as string,
    });
    expect(pairs(cleanGuide, { settings: { enable: false } }).guides).toEqual([]);
  });
});

describe('the fixes of pairs', () => {
  test('are those of the rules, each at its don’t or its list', () => {
    const offered = pairs(pastedGuide).guides.flatMap(({ lists }) =>
      lists.flatMap((list) => [...list.fixes, ...list.rows.flatMap((row) => row.fixes)]),
    );
    const [found] = findingsOf(pastedGuide).filter(({ rule }) => rule === 'guessed-pairs');
    expect(offered.map(({ title }) => title).sort()).toEqual(found?.fixes.map(({ title }) => title).sort());
    const [list] = pairs(pastedGuide).guides[0]?.lists ?? [];
    expect(list?.fixes.map(({ title }) => title)).toEqual(['Confirm all guessed pairs of this list']);
    expect(list?.rows.map((row) => row.fixes.map(({ title }) => title.slice(0, 20)))).toEqual([
      ['Answer “Insist on he', 'Write what to do ins', 'Mark “Insist on hear'],
      ['Answer “Press them t', 'Write what to do ins', 'Mark “Press them to '],
    ]);
  });

  test('make what the rules make, in the right guide', () => {
    expect(fixed(several, /^Mark “Insist/)).toBe(
      several.replace('❎ Insist on hearing names.', '❎ Insist on hearing names. (no alternative)'),
    );
    const confirmed = fixed(several, /^Confirm all/);
    expect(rows(confirmed).map(({ state }) => state)).toEqual(Array(4).fill('said'));
    expect(fixed(said('- ❌ Gossip.\n- ❌ Push.'), /^Write an \(Instead: …\) behind each/)).toBe(
      said('- ❌ Gossip. (Instead: …)\n- ❌ Push. (Instead: …)'),
    );
  });

  test('are there for a don’t that somebody silenced, too, and for each one of a gentle guide', () => {
    const silenced = said('<!-- guidepost ignore unpaired-dont -- later -->\n- ❌ Gossip.\n- ❌ Push.');
    expect(findingsOf(silenced).filter(({ rule }) => rule === 'unpaired-dont')).toEqual([]);
    expect(rows(silenced).every(({ fixes }) => fixes.length >= 2)).toBe(true);
  });

  test('are made for no other state of the document, and for no number that is made up', () => {
    const { service, state } = open(pastedGuide);
    const { state: now } = service.pairs(state);
    expect(service.pairFix(state, now, '0.0')).not.toBeNull();
    expect(service.pairFix(state, now, '0.99')).toBeNull();
    expect(service.pairFix(state, '0.0', '0.0')).toBeNull();
    const later = { ...state, snapshot: { ...state.snapshot, version: 2 } };
    expect(service.pairFix(later, now, '0.0')).toBeNull();
  });

  test('count a byte order mark and wide line ends as the editor does', () => {
    const crlf = `\uFEFF${pastedGuide.replaceAll('\n', '\r\n')}`;
    expect(fixed(crlf, /^Mark “Insist/)).toBe(crlf.replace('names.', 'names. (no alternative)'));
  });
});
