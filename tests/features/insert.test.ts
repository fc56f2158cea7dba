import { describe, expect, it } from 'vitest';
import { plainHouseStyle } from '../../server/src/guide/house-style.js';
import type { Insertable } from '../../server/src/protocol.js';
import { plainSettings } from '../../server/src/lint/settings.js';
import { newGuide, offeredParts } from '../../server/src/service/new-guide.js';
import { cleanGuide, pastedGuide, readme } from './support/guides.js';
import { offsetAt, unmark } from './support/marked.js';
import { findingsOf, open, settingsWith } from './support/service.js';

/** The text after the insertion; what the author writes over stands in «». */
function inserted(marked: string, what: Insertable, house: Partial<typeof plainHouseStyle> = {}): string {
  const { text, cursor } = unmark(marked);
  const lint = { ...plainSettings, house: { ...plainHouseStyle, ...house } };
  const { service, state } = open(text, { settings: { ...settingsWith(), lint } });
  const { range, newText, stops } = service.insertion(state, what, cursor);
  const shown = stops.reduceRight(
    (all, { start, end }) => `${all.slice(0, start)}«${all.slice(start, end)}»${all.slice(end)}`,
    newText,
  );
  const at = offsetAt(text, range.start);
  expect(range.end).toEqual(range.start);
  return text.slice(0, at) + shown + text.slice(at);
}
/** The lines that came, with their neighbours. */
function newLines(marked: string, what: Insertable, house = {}): string[] {
  const lines = inserted(marked, what, house).split(/\r?\n/);
  const first = lines.findIndex((line) => line.includes('«'));
  const last = lines.findLastIndex((line) => line.includes('«'));
  return lines.slice(first - 1, last + 2);
}
const marked = (text: string, before: string) => text.replace(before, `<|>${before}`);

describe('insert', () => {
  it.each(['# When', '## Tips', 'Original post'])('puts a tip at the end of the tips, from “%s”', (from) => {
    expect(newLines(marked(cleanGuide, from), 'tip')).toEqual([
      '- Breathe before you write. -@Mika',
      '- «Write the tip» -@«Name»',
      '',
    ]);
  });

  it('puts a tip behind the one with the cursor', () => {
    expect(newLines(marked(cleanGuide, 'slow first'), 'tip')).toEqual([
      '- A slow first reply often helps. -@RiverStone',
      '- «Write the tip» -@«Name»',
      '- Breathe before you write. -@Mika',
    ]);
  });

  it.each(['## Tips', '**Tips:**'])('puts a missing part before “%s”, not into it', (label) => {
    const guide = `# A hard day\n\n${label}\n\n- Wait. -@Mika\n\n## Report options\n\n- [Form](https://example.org/report)\n`;
    expect(inserted(`<|>${guide}`, 'pair')).toBe(
      guide.replace(label, `## Don'ts\n\n- ❌ Don't «write what to avoid» (Instead: «…»)\n\n${label}`),
    );
  });

  it('puts a don’t with its do, a response and a report option', () => {
    const here = `<|>${cleanGuide}`;
    expect(newLines(here, 'pair')).toEqual([
      "- ❌ Don't argue about what happened. (Instead: thank them for telling you.)",
      "- ❌ Don't «write what to avoid» (Instead: «…»)",
      '',
    ]);
    expect(newLines(here, 'response')[1]).toBe('- "«Write what a listener may say»"');
    expect(newLines(here, 'reportOption')).toEqual([
      '- [Report form](https://example.org/report)',
      '- [«Write the name of the form»](«https://»)',
      '',
    ]);
  });

  it('writes as the forum does in forum form', () => {
    const here = `<|>${pastedGuide}`;
    expect(newLines(here, 'tip')).toEqual([
      'Slow down before you answer.',
      '«Write the tip» -@«Name»',
      'Ask if they would like options to report before offering the following:',
    ]);
    expect(newLines(here, 'pair')[1]).toBe("❌ Don't «write what to avoid» (Instead: «…»)");
    expect(newLines(here, 'reportOption')[1]).toBe('- «Write the name of the form»: «https://»');
  });

  it('adds a row to a table of pairs', () => {
    const table = `# T\n\n## Do's and don'ts\n\n| ❌ Instead of | ✅ Try |\n| --- | --- |\n| Hurry | Wait |\n| Gu<|>ess | Ask |\n\n## Tips\n\n- A. -@Mika\n`;
    expect(newLines(table, 'pair')).toEqual([
      '| Guess | Ask |',
      '| «Write what to avoid» | «Write what to do» |',
      '',
    ]);
  });

  it('keeps don’ts and dos in turns', () => {
    const turns = `# T\n\n## Do's and don'ts\n\n- ❌ Hurry.\n- ✅ Wait.\n- ❌ Guess.\n- ✅ Ask.\n\n## Tips\n\n- A. -@Mika<|>\n`;
    expect(newLines(turns, 'pair')).toEqual([
      '- ✅ Ask.',
      "- ❌ Don't «write what to avoid»",
      '- ✅ «Write what to do»',
      '',
    ]);
  });

  it('keeps numbers, blank lines, quotes and what hangs on an item', () => {
    const text = `# T\n\n## Tips\n\n1. One. -@Mika\n\n2. T<|>wo. -@Mika\n   - more\n\n## Example responses\n\n> “Hello.”\n\n> “Tell me.”\n`;
    expect(newLines(text, 'tip')).toEqual(['', '3. «Write the tip» -@«Name»', '']);
    expect(inserted(text, 'tip')).toContain('   - more\n\n3. ');
    expect(inserted(text, 'response')).toMatch(/“Tell me.”\n\n> “«Write what a listener may say»”\n$/);
  });

  it('makes the part that is missing, in its place and before the credit', () => {
    const noTips = cleanGuide.replace(/## Tips[\s\S]*?(?=## Report)/, '').replace('# When', '# <|>When');
    expect(newLines(noTips, 'tip').slice(1)).toEqual(['- «Write the tip» -@«Name»', '']);
    expect(inserted(noTips, 'tip')).toContain(
      'telling you.)\n\n## Tips from fellow listeners\n\n- «Write the tip» -@«Name»\n\n## Report options',
    );
    const noReport = cleanGuide.replace(/## Report[\s\S]*?(?=Original)/, '<|>');
    expect(inserted(noReport, 'reportOption')).toContain(
      '-@Mika\n\n## Report options\n\n- [«Write the name of the form»](«https://»)\n\nOriginal post',
    );
  });

  it('fills a part that is empty', () => {
    const empty = `# T\n\n## Do's\n\n- ✅ Wait.\n\n## Tips\n\n## Report options\n\n- [F](https://a.example)<|>\n`;
    expect(inserted(empty, 'tip')).toContain('## Tips\n\n- «Write the tip» -@«Name»\n\n## Report');
  });

  it('works where there is no guide yet, and in an empty document', () => {
    expect(inserted(`<|>${readme}`, 'tip')).toBe(
      `${readme}\n## Tips from fellow listeners\n\n- «Write the tip» -@«Name»\n`,
    );
    expect(inserted('<|>', 'response')).toBe('## Example responses\n\n> "«Write what a listener may say»"\n');
  });

  it('keeps the line endings of the document', () => {
    expect(inserted(`<|>${cleanGuide.replaceAll('\n', '\r\n')}`, 'tip')).not.toMatch(/[^\r]\n/);
  });

  it('writes in the ways of the house', () => {
    const house = {
      markers: { do: ['👍'], dont: ['👎'] },
      labels: { tips: ['From us'] },
      reportLinks: [{ id: 'a', label: 'The form', url: 'https://a.example', required: false, replaces: [] }],
    };
    expect(newLines(`<|>${cleanGuide}`, 'pair', house)[1]).toMatch(/^- 👎 Don't/);
    expect(newLines(`<|>${cleanGuide}`, 'reportOption', house)[1]).toBe(
      '- [«The form»](«https://a.example»)',
    );
    expect(inserted(`<|>${readme}`, 'tip', house)).toContain('## From us\n');
  });

  it('leaves gaps that are reported until they are filled', () => {
    for (const what of ['tip', 'pair', 'response', 'reportOption'] as const) {
      const text = inserted(`<|>${cleanGuide}`, what).replace(/[«»]/g, '');
      const rules = findingsOf(text).map(({ rule }) => rule);
      expect(rules, what).toContain('unfilled-scaffold');
    }
  });
});

describe('a new guide', () => {
  it('offers the parts of the house, in its order and under its names', () => {
    const house = {
      ...plainHouseStyle,
      order: ['tips', 'dos', 'donts'] as const,
      labels: { tips: ['From us'] },
      required: { tips: true, report: false },
    };
    const parts = offeredParts(house).map(({ label, required }) => `${label}${required ? '!' : ''}`);
    expect(parts).toEqual(['From us!', "Do's!", "Don'ts!", 'Example responses', 'Report options', 'Credit']);
  });

  it('has the parts that were chosen, and nothing is filled in', () => {
    const wish = { title: 'When X', type: 'situation', parts: ['dos', 'donts', 'tips', 'report', 'credit'] };
    const { text } = newGuide(plainHouseStyle, wish);
    expect(text).toMatch(
      /^---\nguide: situation\n---\n\n# When X\n\nWrite the situation\n\n## Do's\n\n- ✅ /,
    );
    expect(text).toMatch(/\n\nOriginal post: \[Write the name of the post\]\(https:\/\/\) by @Name\n$/);
    const rules = new Set(findingsOf(text).map(({ rule }) => rule));
    expect([...rules]).toEqual(['unfilled-scaffold']);
  });

  it('is a guide in other languages, too', () => {
    const house = { ...plainHouseStyle, language: 'es' };
    const { text } = newGuide(house, { title: '', type: 'yes', parts: ['dos', 'donts', 'tips', 'report'] });
    expect(text).toContain('guide: "yes"');
    expect(text).toContain('## Qué no hacer\n\n- ❌ No … (En su lugar: …)');
    expect(open(text).service.check(open(text).state).decision.guide).toBe(true);
  });
});
