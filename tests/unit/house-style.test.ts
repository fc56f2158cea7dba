import { describe, expect, test } from 'vitest';
import {
  createReader,
  plainHouseStyle,
  type GuideFile,
  type HouseStyle,
} from '../../server/src/guide/index.js';

function read(text: string, house: Partial<HouseStyle>, path = 'a.guide.md'): GuideFile {
  return createReader().read(text, { path, house: { ...plainHouseStyle, ...house } });
}

const kindsOf = ({ guides }: GuideFile): readonly string[] =>
  guides.flatMap(({ sections }) => sections.map(({ kind }) => kind));

describe('labels of a community', () => {
  const text =
    '# Calm\n\n## Our bright side\n\n- ✅ Wait.\n\n## Our dark side\n\n- ❌ Push.\n\n## Fireside words\n\n- Breathe. -@Mika\n';
  const labels = { dos: ['Our bright side'], donts: ['our dark side'], tips: ['Fireside words'] };

  test('name the parts', () => {
    expect(kindsOf(read(text, {}))).toEqual(['other', 'other', 'other']);
    expect(kindsOf(read(text, { labels }))).toEqual(['dos', 'donts', 'tips']);
    expect(read(text, { labels }).guides[0]?.tips).toHaveLength(1);
  });

  test('count for the question whether a file is a guide', () => {
    expect(read(text, {}, 'a.md').decision.guide).toBe(false);
    const { decision } = read(text, { labels }, 'a.md');
    expect(decision).toMatchObject({ guide: true, labelled: ['dos', 'donts', 'tips'], languages: ['en'] });
  });

  test('win over the known ones', () => {
    const swapped = read('# Calm\n\n## Tips\n\n- ✅ Wait.\n', { labels: { dos: ['Tips'] } });
    expect(kindsOf(swapped)).toEqual(['dos']);
  });

  test('name parts of a pasted post, of a table and of a bold line', () => {
    const pasted = 'Calm\nBright:\n✅ Wait.\nDark:\n❌ Push.\n';
    const own = { dos: ['Bright'], donts: ['Dark'] };
    expect(kindsOf(read(pasted, { labels: own }))).toEqual(['dos', 'donts']);
    const table = '# Calm\n\n| Bright | Dark |\n| --- | --- |\n| Wait. | Push. |\n';
    expect(read(table, { labels: own }).guides[0]?.pairs).toMatchObject([{ evidence: 'structural' }]);
    expect(kindsOf(read('# Calm\n\n**Bright:**\n\n- Wait.\n', { labels: own }))).toEqual(['dos']);
  });
});

describe('marks of a community', () => {
  const polarities = ({ guides }: GuideFile): readonly (string | undefined)[] =>
    guides.flatMap(({ practices }) => practices.map(({ marker }) => marker?.polarity));

  test('say do and don’t, with and without a presentation sign', () => {
    const markers = { do: ['🌱'], dont: ['🚩', '⚠'] };
    const text = '# Calm\n\n- 🌱 Wait.\n- 🚩 Push.\n- ⚠️ Joke.\n';
    expect(polarities(read(text, {}))).toEqual([]);
    expect(polarities(read(text, { markers }))).toEqual(['do', 'dont', 'dont']);
  });

  test('can be words', () => {
    const markers = { do: ['Yes please:'], dont: ['Rather not'] };
    const text = "# Calm\n\n## Do's and don'ts\n\n- Yes please: wait.\n- **Rather not** push.\n";
    const { guides } = read(text, { markers });
    expect(guides[0]?.practices.map(({ polarity, text }) => [polarity, text])).toEqual([
      ['do', 'wait.'],
      ['dont', 'push.'],
    ]);
  });

  test('are not called ambiguous where the community chose them', () => {
    const text = "# Calm\n\n## Don'ts\n\n- ❎ Push.\n";
    const marker = (house: Partial<HouseStyle>): string | null | undefined =>
      read(text, house).guides[0]?.practices[0]?.marker?.ambiguous;
    expect(marker({})).toBe('❌');
    expect(marker({ markers: { do: ['✅'], dont: ['❎'] } })).toBe(null);
  });
});

describe('pairing and language of a community', () => {
  const text = "# Calm\n\n## Do's\n\n- Wait.\n- Thank them.\n\n## Don'ts\n\n- Shout.\n- Laugh.\n";

  test('hold where the file does not say otherwise', () => {
    const evidence = (of: GuideFile): readonly string[] | undefined =>
      of.guides[0]?.pairs.map((pair) => pair.evidence);
    expect(evidence(read(text, {}))).toEqual([]);
    expect(evidence(read(text, { pairing: 'order' }))).toEqual(['declared', 'declared']);
    expect(evidence(read(`---\npairing: explicit\n---\n\n${text}`, { pairing: 'order' }))).toEqual([]);
    expect(read('# Ruhe\n', { language: 'de' }).guides[0]?.language).toBe('de');
    expect(read('---\nlanguage: fr\n---\n# Calme\n', { language: 'de' }).guides[0]?.language).toBe('fr');
  });

  test('a reader whose community changes its mind reads anew', () => {
    const reader = createReader();
    const sections = (house: HouseStyle): readonly string[] =>
      kindsOf(reader.read('# Calm\n\n## Bright\n\n- ✅ Wait.\n', { path: 'a.guide.md', house }));
    const own = { ...plainHouseStyle, labels: { dos: ['Bright'] } };
    expect(sections(plainHouseStyle)).toEqual(['other']);
    expect(sections(own)).toEqual(['dos']);
    expect(sections(plainHouseStyle)).toEqual(['other']);
  });
});
