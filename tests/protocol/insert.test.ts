import { ErrorCodes } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import {
  methods,
  type HouseStyleResult,
  type InsertResult,
  type NewGuideResult,
  type OfferedPart,
} from '../../server/src/protocol.js';
import { cleanGuide } from '../features/support/guides.js';
import { connect, pulling } from './support/client.js';

const uri = 'file:///guide.md';
const position = { line: 0, character: 0 };

test('says where something new goes, for this version of the document', async () => {
  const client = await connect({ capabilities: pulling });
  client.open(uri, cleanGuide);
  const ask = (what: unknown, at: unknown = position) =>
    client.connection.sendRequest<InsertResult | null>(methods.insert, { uri, what, position: at });
  const result = await ask('tip');
  expect(result?.newText).toBe('\n- Write the tip -@Name');
  expect(result?.stops.map(({ start, end }) => result.newText.slice(start, end))).toEqual([
    'Write the tip',
    'Name',
  ]);
  for (const [what, at] of [
    ['poem', position],
    [undefined, position],
    ['tip', 'here'],
    ['tip', null],
  ])
    await expect(ask(what, at)).rejects.toMatchObject({ code: ErrorCodes.InvalidParams });
  const unknown = { uri: 'file:///other.md', what: 'tip', position };
  expect(await client.connection.sendRequest(methods.insert, unknown)).toBeNull();
});

test('offers parts and writes a new guide, also when nothing sensible is asked', async () => {
  const client = await connect({ capabilities: pulling });
  const offered = await client.connection.sendRequest<OfferedPart[]>(methods.guideOutline, { uri: null });
  expect(offered.map(({ part }) => part)).toEqual(['responses', 'dos', 'donts', 'tips', 'report', 'credit']);
  const wish = { uri: null, title: 'When X', type: '', parts: ['tips'] };
  const { text } = await client.connection.sendRequest<NewGuideResult>(methods.newGuide, wish);
  expect(text).toBe(
    '# When X\n\nWrite the situation\n\n## Tips from fellow listeners\n\n- Write the tip -@Name\n',
  );
  for (const odd of [{}, { title: 5, parts: 'all' }, { title: 'A\n# B', parts: [null, 'none'], type: {} }]) {
    const answer = await client.connection.sendRequest<NewGuideResult>(methods.newGuide, odd);
    expect(answer.text).toMatch(/^# [^\n]+\n\nWrite the situation\n$/);
  }
});

test('says what the configuration decided, and nothing where there is none', async () => {
  const client = await connect({ capabilities: pulling });
  const answer = await client.connection.sendRequest<HouseStyleResult>(methods.houseStyle, { uri });
  expect(answer).toEqual({ declared: null, house: null });
  await expect(client.connection.sendRequest(methods.houseStyle, {})).rejects.toMatchObject({
    code: ErrorCodes.InvalidParams,
  });
});

test('says the words and marks of the community', async () => {
  const config = { guides: ['*.md'], markers: { do: ['👍'] }, sections: { tips: { labels: ['From us'] } } };
  const files = new Map([['file:///library/guidepost.config.json', JSON.stringify(config)]]);
  const client = await connect({ capabilities: pulling, files });
  const beside = { uri: 'file:///library/a.md' };
  const answer = await client.connection.sendRequest<HouseStyleResult>(methods.houseStyle, beside);
  expect(answer).toMatchObject({
    declared: true,
    house: { markers: { do: ['👍'] }, labels: { tips: ['From us'] } },
  });
  const wish = { ...beside, title: 'T', type: '', parts: ['dos', 'tips'] };
  const { text } = await client.connection.sendRequest<NewGuideResult>(methods.newGuide, wish);
  expect(text).toContain('- 👍 Write what to do\n\n## From us\n');
});
