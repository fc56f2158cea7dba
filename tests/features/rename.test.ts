import { describe, expect, test } from 'vitest';
import type { TextDocumentEdit } from 'vscode-languageserver-types';
import { plainHouseStyle } from '../../server/src/guide/house-style.js';
import { plainSettings } from '../../server/src/lint/settings.js';
import { applyTextEdits, editsOf } from './support/edits.js';
import { cleanGuide, pastedGuide, readme } from './support/guides.js';
import { textAt, unmark } from './support/marked.js';
import { ableClient, open, poorClient, type OpenOptions } from './support/service.js';

const house = { ...plainHouseStyle, contributors: [{ name: 'Mika', aliases: ['mika_old'] }] };
const listed: OpenOptions = { settings: { lint: { ...plainSettings, house } } };
const inVsCode = { ...ableClient, followsLinks: true };

/** The text after a rename, or the reason why there is none. */
async function renamed(marked: string, newName: string, options: OpenOptions = {}, client = ableClient) {
  const { text, cursor } = unmark(marked);
  const { service, state } = open(text, options);
  const renaming = await service.rename(state, cursor, newName, client);
  return 'refusal' in renaming ? renaming.refusal : applyTextEdits(text, editsOf(renaming.edit));
}

/** What the editor lets the author write over; null where there is nothing. */
async function prepared(marked: string, client = ableClient) {
  const { text, cursor } = unmark(marked);
  const { service, state } = open(text);
  const found = await service.prepareRename(state, cursor, client);
  return found && [textAt(text, found.range), found.placeholder];
}

describe('a person', () => {
  test('is offered by name, with the cursor anywhere in it', async () => {
    expect(await prepared(cleanGuide.replace('-@River', '-<|>@River'))).toEqual(['RiverStone', 'RiverStone']);
    expect(await prepared(cleanGuide.replace('@Mika', '@Mika<|>'))).toEqual(['Mika', 'Mika']);
    expect(await prepared(cleanGuide.replace('Breathe', 'Br<|>eathe'))).toBeNull();
    expect(await prepared(cleanGuide.replace('-@Mika', '-Anon<|>ymous'))).toBeNull();
  });

  test('is renamed in every tip, the credit and every mention', async () => {
    const guide = cleanGuide.replace('Breathe', 'As @riverstone says: breathe');
    const after = await renamed(guide.replace('-@River', '-@River<|>'), 'BlueHeron');
    expect(after).toBe(guide.replaceAll(/@riverstone/gi, '@BlueHeron'));
    expect(await renamed(guide.replace('[@River', '[@<|>River'), '@BlueHeron')).toBe(after);
  });

  test('is renamed under every name that is theirs', async () => {
    const guide = cleanGuide.replace('- A slow', '- Wait. -@mika_old\n- A slow');
    expect(await renamed(guide.replace('@Mika', '@Mi<|>ka'), 'Mika', listed)).toBe(
      guide.replace('@mika_old', '@Mika'),
    );
    expect(await renamed(guide.replace('@mika_old', '@mika<|>_old'), 'Nori', listed)).toBe(
      guide.replace('@mika_old', '@Nori').replace('@Mika', '@Nori'),
    );
  });

  test('keeps the form of each place', async () => {
    const front = `---\nguide: true\ncontributors: ["Mika", RiverStone]\n---\n\n`;
    const guide = front + cleanGuide.replace('- A slow', '- Wait. —Mika\n- A slow');
    expect(await renamed(guide.replace('-@Mika', '-@<|>Mika'), 'Nori')).toBe(
      guide.replaceAll('Mika', 'Nori'),
    );
  });

  test('a name in small letters gets its @, where it would not be read as a name', async () => {
    const guide = cleanGuide.replace('-@Mika', '-Mika');
    expect(await renamed(guide.replace('-Mika', '-Mi<|>ka'), 'nori')).toBe(guide.replace('-Mika', '-@nori'));
  });

  test('may get a name of two words, where every tip stays signed', async () => {
    expect(await renamed(cleanGuide.replace('-@Mika', '-@<|>Mika'), 'Quiet Oak')).toBe(
      cleanGuide.replace('-@Mika', '-Quiet Oak'),
    );
    expect(await renamed(cleanGuide.replace('[@River', '[@<|>River'), 'Quiet Oak')).toMatch(
      /lose the credit.*without spaces/,
    );
  });

  test.each([
    ['', /cannot be empty/],
    [' @ ', /cannot be empty/],
    ['a/b', /signs that cannot stand in a name.*“RiverStone”/],
    ['two\nlines', /signs that cannot/],
    ['x'.repeat(61), /too long/],
    ['Anonymous', /lose the credit/],
    ['Name', /lose the credit/],
  ])('%j is refused in plain words', async (name, why) => {
    expect(await renamed(cleanGuide.replace('-@Mika', '-@<|>Mika'), name)).toMatch(why);
  });

  test('is renamed in forum text, under CRLF, behind emoji, in the guide of several', async () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    const forum = pastedGuide
      .replace('It helps me', '🧘🏽‍♀️ It helps me')
      .replace('Slow down', '@quietoak42: Slow down');
    expect(await renamed(crlf(forum.replace('-@quiet', '-@<|>quiet')), 'oak')).toBe(
      crlf(forum.replaceAll('@quietoak42', '@oak')),
    );
    const two = `${cleanGuide}\n* * *\n\n${cleanGuide}`;
    expect(await renamed(two.replace('-@Mika', '-@<|>Mika'), 'Nori')).toBe(two.replaceAll('@Mika', '@Nori'));
  });

  test('goes to poor clients without versions', async () => {
    const { text, cursor } = unmark(cleanGuide.replace('-@Mika', '-@<|>Mika'));
    const { service, state } = open(text);
    const poor = await service.rename(state, cursor, 'Nori', poorClient);
    expect(poor).toMatchObject({ edit: { changes: { [state.snapshot.uri]: [{ newText: '@Nori' }] } } });
    const able = await service.rename(state, cursor, 'Nori', ableClient);
    const [change] = ('edit' in able && able.edit.documentChanges) || [];
    expect((change as TextDocumentEdit).textDocument.version).toBe(1);
  });
});

describe('a heading', () => {
  const guide = cleanGuide
    .replace('stay calm', 'stay [calm](#dos), [kind](<#dos>), [sure][s]')
    .concat('\n[s]: #dos "Do"\n');

  test('is renamed with the links to it, from either end', async () => {
    const after = guide.replace("## Do's", '## What helps').replaceAll('#dos', '#what-helps');
    expect(await prepared(guide.replace("## Do's", "## D<|>o's"))).toEqual(["Do's", "Do's"]);
    expect(await renamed(guide.replace("## Do's", "## D<|>o's"), 'What helps')).toBe(after);
    expect(await prepared(guide.replace('(#dos)', '(#d<|>os)'))).toEqual(['dos', "Do's"]);
    expect(await renamed(guide.replace('(#dos)', '(#d<|>os)'), ' What  helps ')).toBe(after);
  });

  test('takes along the links to its namesakes, whose numbers change', async () => {
    const twice = `# Angry\n\n[first](#tips), [second](#tips-1)\n\n## Don'ts\n\n- ❌ Shout\n\n## Tips\n\n- Wait. -@Mika\n\n## Tips\n\n- Breathe. -@Mika\n`;
    expect(await renamed(twice.replace('## Tips', '## T<|>ips'), 'Advice')).toBe(
      twice.replace('## Tips', '## Advice').replace('(#tips)', '(#advice)').replace('(#tips-1)', '(#tips)'),
    );
  });

  test('must keep words that a link can lead to', async () => {
    expect(await renamed(guide.replace("## Do's", "## D<|>o's"), ' ')).toMatch(/cannot be empty/);
    expect(await renamed(guide.replace("## Do's", "## D<|>o's"), '…')).toMatch(/Use words with letters/);
  });

  test('is left to editors that rename headings themselves, and in files that are no guides', async () => {
    expect(await prepared(guide.replace("## Do's", "## D<|>o's"), inVsCode)).toBeNull();
    expect(await renamed(guide.replace("## Do's", "## D<|>o's"), 'x', {}, inVsCode)).toMatch(/^Nothing here/);
    expect(await prepared(readme.replace('Install', 'Ins<|>tall'))).toBeNull();
  });
});
