import { describe, expect, test } from 'vitest';
import { exportForms } from '../../server/src/protocol.js';
import { applyTextEdits } from './support/edits.js';
import { cleanGuide, pastedGuide, readme } from './support/guides.js';
import { textAt } from './support/marked.js';
import { open, settingsWith } from './support/service.js';

describe('export', () => {
  test.each(exportForms)('a guide as %s', async (to) => {
    const { service, state } = open(cleanGuide);
    const { texts, title } = await service.exported(state, { to });
    expect(title).toBe('When a member says a chat went badly');
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain('Thank them for telling you.');
    expect(texts[0]).toMatch(/\n$/);
  });

  test.each(exportForms)('a file that is no guide, as %s: no text', async (to) => {
    const none = { texts: [], title: null, marked: false };
    const one = open(readme);
    expect(await one.service.exported(one.state, { to })).toEqual(none);
    const other = open(cleanGuide, { languageId: 'plaintext' });
    expect(await other.service.exported(other.state, { to })).toEqual(none);
  });

  test('works while checking is switched off: the author asked for it', async () => {
    const { service, state } = open(cleanGuide, { settings: { enable: false } });
    expect((await service.exported(state, { to: 'forum' })).texts).toHaveLength(1);
  });

  test('a bare don’t says so in words, comments and front matter stay at home', async () => {
    const text = `---\nguide: true\n---\n<!-- guidepost ignore bare-dont -- ours -->\n${pastedGuide}`;
    const { service, state } = open(text);
    for (const to of ['forum', 'markdown', 'bbcode', 'htmlFragment'] as const) {
      const [exported = ''] = (await service.exported(state, { to })).texts;
      expect(exported.replaceAll('&#x27;', "'"), to).toMatch(/❌ Don['’]t: Insist on hearing names/);
      expect(exported, to).not.toMatch(/guidepost ignore|guide: true/);
    }
  });

  test('forum text in short posts', async () => {
    const { service, state } = open(cleanGuide);
    const { texts } = await service.exported(state, { to: 'forum', limit: 300 });
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(300);
    expect(texts[0]).toContain(`(1/${texts.length})`);
  });

  test('the configuration counts: a declared file is exported', async () => {
    const { service, state } = open("Some do's:\n✅ Listen.\n", { settings: { declared: true } });
    expect((await service.exported(state, { to: 'forum' })).texts).toHaveLength(1);
  });
});

describe('import', () => {
  const imported = (kind: 'html' | 'text', content: string, uri = 'file:///a.md') => {
    const { service } = open('');
    return service.imported({ kind, content, uri }, settingsWith());
  };

  test('a pasted post becomes a guide; its lost link is marked', async () => {
    const { text, guide, gaps, problem } = await imported('text', pastedGuide);
    expect({ guide, problem }).toEqual({ guide: true, problem: null });
    expect(text).toContain("## Some don'ts\n\n- ❌ Insist on hearing names.");
    expect(gaps.map((gap) => textAt(text, gap))).toEqual(['<!-- guidepost gap link -->']);
  });

  test('what is no guide says so, wherever it goes', async () => {
    expect(await imported('text', 'Milk\nBread\nButter\n', 'file:///a.guide.md')).toMatchObject({
      guide: false,
    });
  });

  test('each repair can be taken back alone', async () => {
    const { text, repairs } = await imported(
      'text',
      `${pastedGuide}It wasnâ€™t easy. It isnâ€™t.\nLike\nReply\n`,
    );
    expect(repairs.length).toBeGreaterThan(2);
    for (const { what, undo } of repairs) {
      expect(what).toMatch(/\p{L}{3}/u);
      if (undo.length > 0) expect(applyTextEdits(text, undo)).not.toBe(text);
    }
  });

  test('an empty clipboard says why nothing came', async () => {
    expect((await imported('text', ' \n')).problem).toMatch(/\p{L}{3}/u);
  });
});

describe('gaps', () => {
  /** The gaps as what would be written over, with the line they stand on. */
  function gapsOf(text: string, options = {}): string[] {
    const { service, state } = open(text, options);
    return service
      .gaps(state)
      .map(({ kind, range }) => `${range.start.line + 1} ${kind} ${textAt(text, range)}`);
  }

  test('a clean guide has none', () => {
    expect(gapsOf(cleanGuide)).toEqual([]);
  });

  test('lost links and scaffolds, in order, each once', () => {
    const text = cleanGuide
      .replace('# When a member says a chat went badly', '# …')
      .replace('-@Mika', '-@Name')
      .replace('[Report form](https://example.org/report)', '[Report form](https://)')
      .replace(
        'Original post by [@RiverStone](https://example.org/post)',
        'Original post here by @RiverStone',
      );
    expect(gapsOf(text)).toEqual([
      '1 text …',
      '22 text Name',
      '28 text https://',
      expect.stringMatching(/^30 link Original post here/) as string,
    ]);
  });

  test('of a bracket to be filled only the dots are written over', () => {
    const text = cleanGuide
      .replace('(Instead: let them choose what to share.)', '(Instead: …)')
      .replace('Would you like to tell me more?"', 'Did X happen?" (replace X with …)');
    expect(gapsOf(text)).toEqual(['7 text …', '16 text …']);
  });

  test('an address that was only begun is written over as a whole', () => {
    expect(gapsOf(cleanGuide.replace('[Report form](https://example.org/report)', 'Use https://'))).toEqual([
      '28 text https://',
    ]);
  });

  test('the mark of an import is one, with the cursor before it; in any Markdown file', () => {
    const marked = cleanGuide.replace(
      '[Report form](https://example.org/report)',
      'Report form <!-- guidepost gap link -->',
    );
    expect(gapsOf(marked)).toEqual(['28 link ']);
    expect(gapsOf('# Notes\n\nSee this post <!-- guidepost gap link -->\n')).toEqual(['3 link ']);
  });

  test('a mark behind the words that point to it is one gap with them', () => {
    const both = cleanGuide.replace(
      '[Report form](https://example.org/report)',
      'The form found in this post <!-- guidepost gap link -->',
    );
    expect(gapsOf(both)).toEqual(['28 link this post']);
  });

  test('what the author silenced is none', () => {
    const silenced = cleanGuide.replace(
      'Original post by [@RiverStone](https://example.org/post)',
      '<!-- guidepost ignore lost-link -- agreed -->\nOriginal post here by @RiverStone',
    );
    expect(gapsOf(silenced)).toEqual([]);
  });
});
