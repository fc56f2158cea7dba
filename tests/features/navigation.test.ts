import type { Location, LocationLink } from 'vscode-languageserver-types';
import { describe, expect, test } from 'vitest';
import type { ClientFeatures } from '../../server/src/service/types.js';
import { plainHouseStyle } from '../../server/src/guide/house-style.js';
import { plainSettings } from '../../server/src/lint/settings.js';
import { cleanGuide, pastedGuide, readme } from './support/guides.js';
import { textAt, unmark } from './support/marked.js';
import { ableClient, open, poorClient, uri, type OpenOptions } from './support/service.js';

const house = { ...plainHouseStyle, contributors: [{ name: 'Mika', aliases: ['mika_old'] }] };
const listed: OpenOptions = { settings: { lint: { ...plainSettings, house } } };
const inVsCode: ClientFeatures = { ...ableClient, followsLinks: true };

/** What a place leads to: words of this document as `line: words`, other documents as their URI. */
function shown(text: string, places: readonly (Location | LocationLink)[] | null): string[] | null {
  return (
    places?.map((place) => {
      const [to, range] =
        'targetUri' in place ? [place.targetUri, place.targetSelectionRange] : [place.uri, place.range];
      return to === uri ? `${range.start.line + 1}: ${textAt(text, range)}` : to;
    }) ?? null
  );
}

function definition(marked: string, client = ableClient, options: OpenOptions = {}): string[] | null {
  const { text, cursor } = unmark(marked);
  const { service, state } = open(text, options);
  return shown(text, service.definition(state, cursor, client));
}

function references(marked: string, declarations = true, options: OpenOptions = {}): string[] | null {
  const { text, cursor } = unmark(marked);
  const { service, state } = open(text, options);
  return shown(text, service.references(state, cursor, declarations, ableClient));
}

function highlights(marked: string, client = ableClient): string[] | null {
  const { text, cursor } = unmark(marked);
  const { service, state } = open(text);
  return service.highlights(state, cursor, client)?.map(({ range }) => textAt(text, range)) ?? null;
}

describe("don'ts and do's", () => {
  test("a don't leads to its do, and back", () => {
    expect(definition(cleanGuide.replace('ask who', 'ask <|>who'))).toEqual([
      '12: ✅ Let them choose what to share.',
    ]);
    expect(definition(cleanGuide.replace('Let them', 'Let <|>them'))).toEqual([
      "16: ❌ Don't ask who it was. (Instead: let them choose what to share.)",
    ]);
  });

  test("a do that only stands in its don't is led to there", () => {
    const guide = cleanGuide.replace(
      '(Instead: let them choose what to share.)',
      '(Instead: ask how they are.)',
    );
    expect(definition(guide.replace('ask who', '<|>ask who'))).toEqual(['16: (Instead: ask how they are.)']);
    expect(references(guide.replace('ask who', '<|>ask who'))).toEqual(['16: (Instead: ask how they are.)']);
  });

  test('both are shown together, also in a table and in the lines of a forum', () => {
    const table = `# Angry\n\n## Do's and don'ts\n\n| Don't | Do |\n| --- | --- |\n| ❌ Shout | ✅ Stay <|>calm 🧘🏽‍♀️ |\n`;
    expect(highlights(table)).toEqual(['❌ Shout', '✅ Stay calm 🧘🏽‍♀️']);
    expect(highlights(pastedGuide.replace('Press them', 'Press <|>them'))).toEqual([
      '✅ Ask if they want to talk about it.',
      '❎ Press them to talk about it.',
    ]);
  });

  test("one do may answer several don'ts", () => {
    const guide = cleanGuide.replace(
      '(Instead: thank them for telling you.)',
      '(Instead: let them choose what to share.)',
    );
    expect(definition(guide.replace('✅ Let', '✅ <|>Let'))?.map((one) => one.slice(0, 3))).toEqual([
      '16:',
      '17:',
    ]);
    expect(references(guide.replace('✅ Let', '✅ <|>Let'))).toHaveLength(3);
  });

  test('several guides of a file keep to themselves', () => {
    const two = `${cleanGuide}\n* * *\n\n${cleanGuide.replace('ask who', 'ask <|>who')}`;
    const first = cleanGuide.split('\n').length + 2;
    expect(definition(two)).toEqual([`${first + 12}: ✅ Let them choose what to share.`]);
  });

  test('an unpaired practice and plain words lead nowhere', () => {
    expect(definition(cleanGuide.replace('Sometimes', '<|>Sometimes'))).toBeNull();
    expect(highlights(cleanGuide.replace('- ✅ Let', '- ✅ Be <|>warm.\n- ✅ Let'))).toBeNull();
    expect(definition(readme.replace('Builds', '<|>Builds'))).toBeNull();
  });
});

describe('people', () => {
  const guide = cleanGuide.replace('Breathe before', 'As @riverstone says, breathe before');

  test('a signature leads to the credit, the credit to all signatures', () => {
    expect(definition(guide.replace('-@River', '-@Riv<|>er'))).toEqual(['30: RiverStone']);
    expect(definition(guide.replace('[@River', '[<|>@River'))).toEqual(['21: RiverStone']);
  });

  test('references are signatures, credit and mentions, however they are written', () => {
    expect(references(guide.replace('@riverstone', '@river<|>stone'))).toEqual([
      '21: RiverStone',
      '22: riverstone',
      '30: RiverStone',
    ]);
    expect(references(guide.replace('[@River', '[@Ri<|>ver'), false)).toEqual([
      '22: riverstone',
      '30: RiverStone',
    ]);
  });

  test('an alias is the same person', () => {
    const aliased = cleanGuide
      .replace('- A slow', '- Wait. -@mika_old\n- A slow')
      .replace('-@Mika', '-@Mi<|>ka');
    expect(references(aliased)).toEqual(['23: Mika']);
    expect(references(aliased, true, listed)).toEqual(['21: mika_old', '23: Mika']);
  });

  test('names of the front matter count', () => {
    const front = `---\nguide: true\nauthor: "@Mika"\ncontributors:\n  - RiverStone\n  - Mika\n---\n\n`;
    expect(references(front + cleanGuide.replace('-@Mika', '-@<|>Mika'))).toEqual([
      '3: Mika',
      '6: Mika',
      '30: Mika',
    ]);
  });

  test('what only looks like a name is none', () => {
    const traps = cleanGuide.replace(
      'Breathe before you write.',
      'Write to team@Mika.example, see https://example.org/@Mika and install @Mika/tool.',
    );
    expect(references(traps.replace('-@Mika', '-@Mi<|>ka'))).toEqual(['22: Mika']);
    expect(references(cleanGuide.replace('-@Mika', '-Anony<|>mous'))).toBeNull();
    expect(references(cleanGuide.replace('-@Mika', '-@Na<|>me'))).toBeNull();
    expect(references(readme.replace('Run', '@Mi<|>ka runs'))).toBeNull();
  });

  test('a byte order mark and CRLF shift nothing', () => {
    const text = `\uFEFF# @Mi<|>ka's guide${cleanGuide.slice(cleanGuide.indexOf('\n'))}`.replaceAll(
      '\n',
      '\r\n',
    );
    expect(references(text)).toEqual(['1: Mika', '22: Mika']);
  });
});

describe('links', () => {
  const guide = cleanGuide
    .replace(
      'stay calm and kind.',
      'stay [calm](#dos), [kind][k] and [brief](../more/other%20guide.md#tips).',
    )
    .replace('## Report', 'See [again](#DOS), [also][K] and [here](../more/other guide.md).\n\n## Report')
    .concat('\n[k]: https://example.org/kind\n[K]: https://example.org/late\n');

  test('a fragment leads to its heading, a heading knows its links', () => {
    expect(definition(guide.replace('[calm]', '[c<|>alm]'))).toEqual(["9: Do's"]);
    expect(references(guide.replace("## Do's", "## Do<|>'s"))).toEqual([
      '3: [calm](#dos)',
      "9: Do's",
      '24: [again](#DOS)',
    ]);
  });

  test('a reference leads to the first definition that has its name', () => {
    expect(definition(guide.replace('[kind]', '[ki<|>nd]'))).toEqual(['34: [k]: https://example.org/kind']);
    expect(references(guide.replace('\n[k]:', '\n[<|>k]:'), false)).toEqual([
      '3: [kind][k]',
      '24: [also][K]',
    ]);
  });

  test('a relative link leads to the other file, which nobody opens for that', () => {
    expect(definition(guide.replace('[brief]', '[br<|>ief]'))).toEqual(['file:///more/other%20guide.md']);
  });

  test('a heading in code is none; the second of two headings has a number', () => {
    const twice = `# Angry\n\n[go](#tips-1)\n\n## Don'ts\n\n- ❌ Shout\n\n\`\`\`\n## Tips\n\`\`\`\n\n## Tips\n\n- Wait. -@Mika\n\n## Tips\n\n- Breathe. -@Mika\n`;
    expect(definition(twice.replace('[go]', '[<|>go]'))).toEqual(['17: Tips']);
  });

  test('an editor that follows links itself is not told twice', () => {
    expect(definition(guide.replace('[calm]', '[c<|>alm]'), inVsCode)).toBeNull();
    expect(highlights(guide.replace("## Do's", "## Do<|>'s"), inVsCode)).toBeNull();
    expect(definition(guide.replace('ask who', 'ask <|>who'), inVsCode)).toHaveLength(1);
  });
});

test('a client that can is told what led there', () => {
  const { text, cursor } = unmark(cleanGuide.replace('ask who', 'ask <|>who'));
  const { service, state } = open(text);
  const [link] = service.definition(state, cursor, ableClient) as LocationLink[];
  expect(link?.originSelectionRange && textAt(text, link.originSelectionRange)).toContain("Don't ask who");
  expect(service.definition(state, cursor, poorClient)?.[0]).toEqual({ uri, range: link?.targetRange });
});
