/** The server speaks the language of the editor that started it. */
import { afterAll, expect, test } from 'vitest';
import { speak } from '../../server/src/l10n/speak.js';
import spanish from '../../server/src/l10n/bundle.l10n.es.json' with { type: 'json' };
import { pastedGuide } from '../features/support/guides.js';
import { connect } from './support/client.js';

const uri = 'file:///guides/pasted.md';
const unsigned =
  'Nobody signed this tip: its author gets no credit, and readers cannot tell whose experience it is. ' +
  "Put the author's name at its end, such as -@Name.";

afterAll(() => speak('en'));

async function saidOf(locale: string): Promise<string | undefined> {
  const client = await connect({ locale });
  client.open(uri, pastedGuide);
  const { diagnostics } = await client.diagnostics(uri, ({ diagnostics: found }) => found.length > 0);
  return diagnostics.find(({ code }) => code === 'unattributed-tip')?.message.toString();
}

test('Spanish where the editor does, whatever the country', async () => {
  const wanted = new Map(Object.entries(spanish)).get(unsigned);
  expect(wanted).not.toBe(unsigned);
  expect(await saidOf('es')).toBe(wanted);
  expect(await saidOf('es-MX')).toBe(wanted);
});

test('English where there is no translation', async () => {
  expect(await saidOf('en-GB')).toBe(unsigned);
  expect(await saidOf('tlh')).toBe(unsigned);
  expect(await saidOf('')).toBe(unsigned);
});
