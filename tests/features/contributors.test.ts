import { expect, test } from 'vitest';
import { plainHouseStyle, type HouseStyle } from '../../server/src/guide/house-style.js';
import { plainSettings } from '../../server/src/lint/settings.js';
import { createReader } from '../../server/src/guide/index.js';
import { contributorsOf } from '../../server/src/workspace/contributors.js';
import { createLibrary, type Library } from '../../server/src/workspace/library.js';
import { cleanGuide, pastedGuide, readme } from './support/guides.js';
import { textAt } from './support/marked.js';
import { open } from './support/service.js';

const { service } = open('');

function libraryOf(files: Readonly<Record<string, string>>, house: HouseStyle = plainHouseStyle): Library {
  const library = createLibrary();
  const settings = { lint: { ...plainSettings, house } };
  for (const [name, text] of Object.entries(files))
    library.put(service.closedFacts({ uri: `file:///guides/${name}`, text, settings }, name));
  return library;
}

const dated = `---\nupdated: 2026-03-01\nreviewers: [Mika]\n---\n${cleanGuide}`;
const files = { 'a.md': cleanGuide, 'b.md': dated, 'c.md': pastedGuide, 'readme.md': readme };

test('everybody stands there with what they gave, those with most tips first', () => {
  expect(service.contributors(libraryOf(files)).people).toEqual([
    { key: 'mika', name: '@Mika', aliases: [], tips: 2, guides: 2, seen: '2026-03-01' },
    { key: 'riverstone', name: '@RiverStone', aliases: [], tips: 2, guides: 2, seen: '2026-03-01' },
    { key: 'quietoak42', name: '@quietoak42', aliases: [], tips: 1, guides: 1, seen: null },
  ]);
  expect(service.contributors(libraryOf(files)).unsigned).toBe(1);
  expect(service.contributors(createLibrary())).toEqual({ revision: 0, people: [], unsigned: 0 });
});

test('other names are shown, those of the community’s list and spellings of the guides', () => {
  const house = {
    ...plainHouseStyle,
    contributors: [{ name: 'Nyla', aliases: ['@RiverStone', 'river_old'] }],
  };
  const spelled = { 'a.md': cleanGuide.replace('-@River', '-@river') };
  expect(service.contributors(libraryOf(spelled, house)).people[1]).toMatchObject({
    ...{ key: 'nyla', name: '@Nyla', tips: 1 },
    aliases: ['RiverStone', 'riverStone', 'river_old'],
  });
});

test('the counts are those of the command line', () => {
  const library = Object.entries(files).map(([path, text]) => ({
    ...{ path, text, house: plainHouseStyle },
    file: createReader().read(text, { path }),
  }));
  const shown = service.contributors(libraryOf(files)).people;
  expect(shown.map(({ name, tips, guides }) => [name, tips, guides])).toEqual(
    contributorsOf(library).map(({ name, tips, guides }) => [`@${name}`, tips, guides.length]),
  );
});

test('the places of a person stand guide by guide, each with the words of its tip', () => {
  const [a, b] = service.contributor(libraryOf(files), 'mika');
  expect([a?.title, a?.uri, a?.places.map(({ role, text }) => [role, text])]).toEqual([
    'When a member says a chat went badly',
    'file:///guides/a.md',
    [['tip', 'Breathe before you write.']],
  ]);
  expect(b?.places.map(({ role }) => role)).toEqual(['listed', 'tip']);
  expect(b?.places.map(({ range }) => textAt(dated, range))).toEqual(['Mika', 'Mika']);
  const [river] = service.contributor(libraryOf(files), 'riverstone');
  expect(river?.places.map(({ role }) => role)).toEqual(['tip', 'credit']);
  expect(service.contributor(libraryOf(files), 'nobody')).toEqual([]);
});

test('a byline tells the tip below it, and each guide of a file stands on its own', () => {
  const second = cleanGuide
    .replace('# When a member says a chat went badly', '# When a member is tired')
    .replace('- A slow first reply often helps. -@RiverStone', '- **@Mika:** Say that you are there.');
  const guides = service.contributor(libraryOf({ 'two.md': `${cleanGuide}\n${second}` }), 'mika');
  expect(guides.map(({ title, places }) => [title, places.map(({ text }) => text)])).toEqual([
    ['When a member says a chat went badly', ['Breathe before you write.']],
    ['When a member is tired', ['Say that you are there.', 'Breathe before you write.']],
  ]);
});

test('tips that nobody signed, or whose name is still to be written, are a group of their own', () => {
  const begun = cleanGuide.replace('-@RiverStone', '-@Name');
  const anonymous = cleanGuide.replace('-@Mika', '-Anonymous');
  const library = libraryOf({ 'a.md': pastedGuide, 'b.md': begun, 'c.md': anonymous });
  expect(service.contributors(library).unsigned).toBe(2);
  expect(service.contributor(library, null).map(({ places }) => places.map(({ text }) => text))).toEqual([
    ['Slow down before you answer.'],
    ['A slow first reply often helps.'],
  ]);
});
