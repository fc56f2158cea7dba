import type { Range } from 'vscode-languageserver-types';
import { describe, expect, test } from 'vitest';
import { partsOf } from '../../server/src/exchange/same-parts.js';
import type { Guide } from '../../server/src/guide/types.js';
import { plainHouseStyle } from '../../server/src/guide/house-style.js';
import { plainSettings } from '../../server/src/lint/settings.js';
import { applyTextEdits } from './support/edits.js';
import { cleanGuide, pastedGuide, readme } from './support/guides.js';
import { unmark } from './support/marked.js';
import { open, type OpenOptions } from './support/service.js';

async function format(text: string, range: Range | null = null, options: OpenOptions = {}) {
  const { service, state } = open(text, options);
  const { outcome, changes } = await service.formatting(state, range);
  return { outcome, changes, text: applyTextEdits(text, changes) };
}

describe('formatting', () => {
  test('forum form becomes canonical form, and twice is once', async () => {
    const once = await format(pastedGuide);
    expect(once.outcome).toBe('changed');
    expect(once.text).toMatch(/^# When somebody was hurt in an earlier chat\n\nNow and then/);
    expect(once.text).toContain("\n## Some don'ts\n\n- ❌ Insist on hearing names.\n- ❌ Press them");
    expect(await format(once.text)).toMatchObject({ outcome: 'same', changes: [] });
  });

  test('edits are small: a guide with one odd list mark is changed at that mark', async () => {
    const odd = cleanGuide.replace('- ✅ Let them', '* ✅ Let them');
    const { changes, text } = await format(odd);
    expect(changes).toHaveLength(1);
    expect(changes[0]?.newText.length).toBeLessThan(3);
    expect(text).toBe(cleanGuide);
  });

  test.each([
    ['byte order mark', `\uFEFF${pastedGuide}`],
    ['CRLF', pastedGuide.replaceAll('\n', '\r\n')],
    ['front matter', `---\nguide:   true   # ours\n---\n${pastedGuide}`],
  ])('%s stays', async (_, given) => {
    const { text, changes } = await format(given);
    expect(changes.length).toBeGreaterThan(0);
    expect(text.startsWith('\uFEFF')).toBe(given.startsWith('\uFEFF'));
    expect(/[^\r]\n/.test(text)).toBe(/[^\r]\n/.test(given));
    if (given.startsWith('---')) expect(text.startsWith('---\nguide:   true   # ours\n---\n')).toBe(true);
    expect(text.replace(/[^\p{L}]/gu, '')).toBe(given.replace(/[^\p{L}]/gu, ''));
  });

  test('what is no guide, switched off or no Markdown is left alone', async () => {
    const none = { outcome: 'no-guide', changes: [] };
    expect(await format(readme)).toMatchObject(none);
    expect(await format(pastedGuide, null, { settings: { enable: false } })).toMatchObject(none);
    expect(await format(pastedGuide, null, { languageId: 'plaintext' })).toMatchObject(none);
  });

  test('the configuration is obeyed: declared, and the marks of the house', async () => {
    const one = "Some do's:\n✅ Listen.\n";
    expect(await format(one)).toMatchObject({ outcome: 'no-guide' });
    const declared = await format(one, null, { settings: { declared: true } });
    expect(declared.text).toBe("## Some do's\n\n- ✅ Listen.\n");
    const house = {
      ...plainHouseStyle,
      markers: { do: ['👍'], dont: ['👎'] },
    };
    const marked = await format(cleanGuide, null, { settings: { lint: { ...plainSettings, house } } });
    expect(marked.text).toContain('- 👍 Thank them');
    expect(marked.text).not.toContain('❌');
  });
});

describe('formatting a range', () => {
  test('only the lines that are selected change', async () => {
    const { text, range } = unmark(
      cleanGuide
        .replace('- ✅ Thank', '* ✅ Thank')
        .replace('- ✅ Let', '* ✅ Let')
        .replace('- A slow', '<|* A slow|>')
        .replace('- Breathe', '* Breathe'),
    );
    const result = await format(text, range);
    expect(result.text).toContain('\n- A slow');
    expect(result.text).toContain('\n* ✅ Let');
  });

  test('a range without anything to format gives nothing', async () => {
    const { text, range } = unmark(cleanGuide.replace('Breathe before', '<|Breathe|> before'));
    expect(await format(text, range)).toMatchObject({ outcome: 'same', changes: [] });
  });

  test('a line of a list takes its list along, because one alone would be read as part of it', async () => {
    const { text, range } = unmark(pastedGuide.replace('Be warm', '<|Be warm|>'));
    const result = await format(text, range);
    expect(result.text).toContain(
      "Some do's:\n\n- ✅ Be warm.\n- ✅ Ask if they want to talk about it.\n\nSome don'ts:",
    );
    expect(result.text).toContain('\n❎ Insist');
  });

  test('a part that cannot be formatted alone is refused', async () => {
    const { text, range } = unmark(pastedGuide.replace('Example responses:', '<|Example responses:|>'));
    expect(await format(text, range)).toMatchObject({ outcome: 'refused', changes: [] });
  });

  test('every line of forum text alone: nothing else is read afterwards', async () => {
    const { service, state } = open(pastedGuide);
    const parts = (text: string): string => {
      const { service, state } = open(text);
      return JSON.stringify(partsOf(service.check(state).file.guides[0] as Guide));
    };
    for (let line = 0; line < 16; line++) {
      const range = { start: { line, character: 2 }, end: { line, character: 4 } };
      const { changes } = await service.formatting(state, range);
      expect(parts(applyTextEdits(pastedGuide, changes)), `line ${line}`).toBe(parts(pastedGuide));
    }
  });
});
