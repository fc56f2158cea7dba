import { expect, test } from 'vitest';
import { readSettings } from '../../server/src/lsp/settings.js';
import { pastedGuide } from '../features/support/guides.js';
import { connect, pulling } from './support/client.js';

const uri = 'file:///guide.md';
const shown = { inlayHints: true, codeLens: true, semanticTokens: true, workspaceDiagnostics: true };
const defaults = { enable: true, rules: {}, profile: null, markdownHygiene: true, ...shown };

function read(given: unknown): { settings: unknown; logs: string[] } {
  const logs: string[] = [];
  return { settings: readSettings(given, defaults, (_, message) => void logs.push(message)), logs };
}

test('right settings are taken', () => {
  const given = {
    enable: false,
    markdownHygiene: false,
    profile: 'strict',
    rules: { 'lost-link': 'off', 'missing-title': 'hint' },
  };
  expect(read(given)).toEqual({ settings: { ...given, ...shown }, logs: [] });
  expect(read(null)).toEqual({ settings: defaults, logs: [] });
});

test.each([
  [{ enable: 'yes' }, /guidepost\.enable/],
  [{ markdownHygiene: 1 }, /guidepost\.markdownHygiene/],
  [{ profile: 'loud' }, /guidepost\.profile.*recommended/],
  [{ rules: ['lost-link'] }, /guidepost\.rules/],
  [{ rules: { 'lost-link': 'fatal' } }, /guidepost\.rules\.lost-link/],
  [{ rules: { 'lost-link': null } }, /guidepost\.rules\.lost-link/],
  ['on', /guidepost/],
  [[1], /guidepost/],
])('wrong settings are left out with one line: %j', (given, line) => {
  const { settings, logs } = read(given);
  expect(settings).toEqual(defaults);
  expect(logs).toEqual([expect.stringMatching(line)]);
});

test('what is right beside what is wrong is taken, all wrongs in one line', () => {
  const { settings, logs } = read({ enable: 3, rules: { a: 'hint', b: 2 }, markdownHygiene: false });
  expect(settings).toEqual({ ...defaults, rules: { a: 'hint' }, markdownHygiene: false });
  expect(logs).toHaveLength(1);
});

test('the first check knows the settings of the editor', async () => {
  const configuration = (): unknown => ({ rules: { 'unattributed-tip': 'off' } });
  const capabilities = { workspace: { configuration: true } };
  const client = await connect({ capabilities, configuration, stopped: true });
  client.open(uri, pastedGuide);
  const { diagnostics } = await client.diagnostics(uri);
  expect(diagnostics.map(({ code }) => code)).not.toContain('unattributed-tip');
});

test('changed settings check everything again', async () => {
  let rules: unknown = {};
  const configuration = (): unknown => ({ rules });
  const client = await connect({ capabilities: { workspace: { configuration: true } }, configuration });
  client.open(uri, pastedGuide);
  await client.diagnostics(uri, ({ diagnostics }) => diagnostics.some(({ code }) => code === 'lost-link'));
  rules = { 'lost-link': 'off' };
  void client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await client.diagnostics(uri, ({ diagnostics }) => diagnostics.every(({ code }) => code !== 'lost-link'));
});

test('a client without workspace/configuration sends them along', async () => {
  const client = await connect({ initializationOptions: { rules: { 'lost-link': 'hint' } } });
  client.open(uri, pastedGuide);
  const { diagnostics } = await client.diagnostics(uri);
  expect(diagnostics.find(({ code }) => code === 'lost-link')?.severity).toBe(4);
  const settings = { guidepost: { enable: false } };
  void client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
  await client.diagnostics(uri, (told) => told.diagnostics.length === 0);
});

test('a pulling client is asked to pull again', async () => {
  const client = await connect({ capabilities: pulling });
  client.open(uri, pastedGuide);
  const before = await client.pull(uri);
  void client.connection.sendNotification('workspace/didChangeConfiguration', {
    settings: { guidepost: { enable: false } },
  });
  await client.until(() => client.refreshes() > 0);
  expect(await client.pull(uri, before.resultId)).toMatchObject({ kind: 'full', items: [] });
});

test('a client that never answers does not hold up the checks', async () => {
  const configuration = (): unknown => new Promise(() => undefined);
  const client = await connect({ capabilities: { workspace: { configuration: true } }, configuration });
  client.open(uri, pastedGuide);
  expect((await client.diagnostics(uri)).diagnostics.length).toBeGreaterThan(0);
});

test('wrong settings are logged once and the server goes on', async () => {
  const client = await connect({ initializationOptions: { enable: 'never' } });
  client.open(uri, pastedGuide);
  expect((await client.diagnostics(uri)).diagnostics.length).toBeGreaterThan(0);
  expect(client.logs.filter((line) => line.includes('guidepost.enable'))).toHaveLength(1);
});
