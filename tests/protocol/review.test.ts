import { CancellationTokenSource } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { methods, type ReviewParams, type ReviewResult } from '../../server/src/protocol.js';
import { cleanGuide, pastedGuide, readme } from '../features/support/guides.js';
import { run } from '../unit/cli-run.js';
import { folderWith } from '../unit/cli-temp.js';
import { connect, type TestClient } from './support/client.js';

const a = 'file:///library/a.md';

function files(): Map<string, string> {
  return new Map([
    [a, pastedGuide],
    ['file:///library/sub/b%20c.md', cleanGuide],
    ['file:///library/readme.md', readme],
  ]);
}

function ask(client: TestClient, params: ReviewParams): Promise<ReviewResult | null> {
  return client.connection.sendRequest(methods.review, params);
}

test.each(['html', 'markdown'] as const)(
  'of all guides as %s, the page is that of the command line',
  async (form) => {
    const client = await connect({ files: files(), clock: true });
    const page = await ask(client, { uri: null, form });
    const folder = folderWith({ 'a.md': pastedGuide, 'sub/b c.md': cleanGuide, 'readme.md': readme });
    const { out } = await run(folder, ['report', '--format', form, '.']);
    expect(page?.text).toBe(out);
    expect(page?.guides).toBe(2);
  },
);

test('one guide, as it stands in the editor, with links to its lines', async () => {
  const client = await connect({ files: files(), clock: true });
  client.open(a, cleanGuide.replace('# When', '# Whenever'));
  const page = await ask(client, {
    uri: a,
    form: 'html',
    frame: { style: 'p { color: red }', linkTo: 'command:go?' },
  });
  expect(page?.guides).toBe(1);
  expect(page?.text).toContain('Whenever');
  expect(page?.text).toContain('p { color: red }');
  const places = [...(page?.text.matchAll(/href="command:go\?([^"]+)"/g) ?? [])].map(
    ([, place = '']) => JSON.parse(decodeURIComponent(place)) as [{ uri: string; line: number }],
  );
  expect(places.length).toBeGreaterThan(5);
  for (const [place] of places) expect(place).toEqual({ uri: a, line: expect.any(Number) as number });
});

test('a file that is no guide makes a page without guides; one that is gone too', async () => {
  const client = await connect({ files: files(), clock: true });
  for (const uri of ['file:///library/readme.md', 'file:///library/gone.md'])
    expect(await ask(client, { uri, form: 'markdown' })).toMatchObject({ guides: 0 });
});

test('what is wrong in a configuration file and a file that cannot be read stand on the page', async () => {
  const known = files();
  known.set('file:///library/guidepost.config.json', '{ "ruls": {} }');
  const client = await connect({ files: known, clock: true });
  client.connection.onRequest('guidepost/readFile', ({ uri }: { uri: string }) => {
    if (uri.endsWith('readme.md')) throw new Error('It is not text in UTF-8.');
    return known.get(uri) ?? null;
  });
  const page = await ask(client, { uri: null, form: 'markdown' });
  expect(page?.text).toMatch(/### guidepost\.config\.json[^]*ruls/);
  expect(page?.text).toMatch(/### readme\.md[^]*could not be read/);
});

test('it can be called off, and an unknown form is refused', async () => {
  const client = await connect({ files: files(), clock: true });
  const cancellation = new CancellationTokenSource();
  client.connection.onRequest('guidepost/listFiles', () => {
    cancellation.cancel();
    return [a];
  });
  const params = { uri: null, form: 'html' };
  await expect(client.connection.sendRequest(methods.review, params, cancellation.token)).rejects.toThrow(
    'cancelled',
  );
  await expect(client.connection.sendRequest(methods.review, { uri: a, form: 'pdf' })).rejects.toThrow(
    '“form”',
  );
});
