import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { decorated } from '../../client/src/preview/preview-decorate.js';
import type { PreviewWords } from '../../client/src/preview/preview-dress.js';
import type { Token } from '../../client/src/preview/preview-tokens.js';
import { createPreviewReader } from '../../server/src/preview.js';
import { cleanGuide, pastedGuide, readme } from '../features/support/guides.js';

vi.mock('vscode', () => ({
  l10n: {
    t: (message: string, ...args: unknown[]) => message.replace(/\{(\d)\}/g, (_, at) => String(args[at])),
  },
  commands: { executeCommand: (id: string) => Promise.resolve(executed.push(id)) },
  workspace: {
    createFileSystemWatcher: () => ({
      onDidChange: (listener: () => void) => void (configChanged = listener),
      onDidCreate: () => undefined,
      onDidDelete: () => undefined,
    }),
    onDidCloseTextDocument: () => undefined,
  },
}));
const { Preview } = await import('../../client/src/preview/preview.js');

interface MarkdownIt {
  parse(text: string, env: object): Token[];
  render(text: string, env?: object): string;
  core: { ruler: { push(name: string, rule: (state: { src: string; tokens: Token[] }) => void): void } };
  renderer: { render(tokens: Token[], options: unknown, env: unknown): string };
  options: object;
}
const createMarkdownIt = createRequire(import.meta.url)('markdown-it') as (options: object) => MarkdownIt;
const plainMarkdown = createMarkdownIt({ html: true, linkify: true });

const words: PreviewWords = {
  badge: ({ kind, count }) => `${kind} ${count}`,
  lostLink: 'LOST',
  linkMissing: 'had a link',
  toWrite: 'to write',
  wrongMark: 'wrong',
  unsigned: 'UNSIGNED',
  instead: 'ECHO:',
};
function preview(source: string, path = 'a.md'): string {
  const tokens = plainMarkdown.parse(source, {});
  const data = createPreviewReader()(source, { path });
  return plainMarkdown.renderer.render(decorated(tokens, { source, data, words }), plainMarkdown.options, {});
}

/** The words of a page, without those that the preview adds. */
function wordsOf(html: string): string {
  return html
    .replace(
      /<span class="guidepost-side guidepost-instead"><span class="guidepost-lead">ECHO:<\/span>[^<]*<\/span>/g,
      '',
    )
    .replace(
      /<span class="guidepost-(?:hidden|badge|unsigned|gap guidepost-gap-link)[^>]*>[^<]*<\/span>/g,
      '',
    )
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, '');
}
function unbalanced(html: string): string | undefined {
  const open: string[] = [];
  for (const [tag, close, name] of html.matchAll(
    /<(\/?)(span|p|li|ul|ol|div|strong|em|a|td|tr|blockquote)\b[^>]*>/g,
  )) {
    if (close === '') open.push(name ?? '');
    else if (open.pop() !== name) return tag;
  }
  return open[0];
}

const fixtures = ['golden', 'workspace'].flatMap((folder) => {
  const home = new URL(`../../test-fixtures/${folder}/`, import.meta.url);
  return readdirSync(home)
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ name, text: readFileSync(new URL(name, home), 'utf8').replaceAll('\r\n', '\n') }));
});

describe('the preview', () => {
  it.each(fixtures)('changes no word of $name and closes what it opens', ({ name, text }) => {
    const html = preview(text, name);
    expect(wordsOf(html)).toBe(wordsOf(plainMarkdown.render(text)));
    expect(unbalanced(html)).toBe(unbalanced(plainMarkdown.render(text)));
  });

  it('holds on every line’s end of a guide that is being written', () => {
    for (const text of [cleanGuide, pastedGuide])
      for (let end = 0; end >= 0; end = text.indexOf('\n', end + 1)) {
        const html = preview(text.slice(0, end), 'x.guide.md');
        expect(wordsOf(html)).toBe(wordsOf(plainMarkdown.render(text.slice(0, end))));
        expect(unbalanced(html)).toBeUndefined();
      }
  });

  it('leaves tokens as they were: editors draw them again', () => {
    const tokens = plainMarkdown.parse(cleanGuide, {});
    const before = JSON.stringify(tokens);
    const data = createPreviewReader()(cleanGuide, { path: 'a.md' });
    decorated(tokens, { source: cleanGuide, data, words });
    expect(JSON.stringify(tokens)).toBe(before);
  });

  it('says do and don’t in words, and sets don’t and do side by side', () => {
    const html = preview(cleanGuide);
    expect(html).toContain(
      '<li class="guidepost-do"><span class="guidepost-hidden">Do: </span><span class="guidepost-marker" aria-hidden="true">✅</span> Thank',
    );
    expect(html).toContain(
      '<span class="guidepost-side guidepost-what"><span class="guidepost-hidden">Don\'t: </span>',
    );
    expect(html).toMatch(
      /<span class="guidepost-side guidepost-instead"><span class="guidepost-hush">\(<\/span><span class="guidepost-lead">Instead: <\/span>let them/,
    );
    expect(html).toContain('<span class="guidepost-badge guidepost-badge-donts">donts 2</span></h2>');
  });

  it('repeats the do of a pair that is marked, and of no other', () => {
    const pairs = (marks: readonly string[]) =>
      `# T\n\n## Do's\n\n- ✅ ${marks[0]}Wait for them.\n\n## Don'ts\n\n- ❌ ${marks[1]}Hurry them.\n\n## Tips\n\n- A. -@Mika\n`;
    expect(preview(pairs(['1. ', '1. ']))).toContain('ECHO:</span> Wait for them.');
    expect(preview(pairs(['', '']))).not.toContain('ECHO');
  });

  it('gives every line of a pasted guide its part', () => {
    const html = preview(pastedGuide);
    expect(html).toContain('<span class="guidepost-line guidepost-title">When somebody');
    expect(html).toContain(
      '<span class="guidepost-line guidepost-label">Some do\'s:<span class="guidepost-badge',
    );
    expect(html.match(/guidepost-line guidepost-tip/g)).toHaveLength(2);
    expect(html).toContain(
      '<span class="guidepost-signature"><span class="guidepost-hush">-</span>@quietoak42</span>',
    );
    expect(html).toContain('UNSIGNED');
    expect(html).toContain('<span class="guidepost-gap-words" title="had a link">this post</span>');
  });

  it('shows gaps: lost links, what is to be written, marks that contradict their list', () => {
    const html = preview(
      `# T\n\n## Do's\n\n- ❌ Wait.\n- ✅ …\n\n## Don'ts\n\n- ❌ Hurry. (Instead: …)\n\n## Tips\n\n- A. -@Name\n\n## Report options\n\n- the form <!-- guidepost gap link -->\n\n<!-- guidepost gap link -->\n`,
    );
    expect(html).toContain('the form <span class="guidepost-gap guidepost-gap-link">LOST</span></li>');
    expect(html).toContain('<p><span class="guidepost-gap guidepost-gap-link">LOST</span></p>');
    expect(html).toMatch(/<li class="guidepost-unsure">.*title="wrong"/);
    expect(html).toContain('<span class="guidepost-gap" title="to write">(Instead: …)</span>');
    expect(html).toContain('<span class="guidepost-gap" title="to write">-@Name</span></li>');
  });

  it('keeps tables, sets turns in rows and copes with emphasis, entities and code', () => {
    const table = preview(
      "# T\n\n## Do's and don'ts\n\n| ❌ Instead of | ✅ Try |\n| --- | --- |\n| Hurry | Wait |\n\n## Tips\n\n- A. -@Mika\n",
    );
    expect(table).toContain(
      '<td class="guidepost-dont guidepost-unmarked"><span class="guidepost-hidden">Don\'t: </span>Hurry</td>',
    );
    const turns = preview(
      "# T\n\n## Do's and don'ts\n\n- ❌ Hurry.\n- ✅ Wait.\n- ❌ Guess.\n- ✅ Ask.\n\n## Tips\n\n- A. -@Mika\n",
    );
    expect(turns).toContain('<ul class="guidepost-list guidepost-pairs">');
    const odd = preview(
      "# T\n\n## Don'ts\n\n- ❌ Don't `a\nb` &amp; **c (Instead: *d* e.)**\n\n## Tips\n\n- *A &lt; b* — **@Mika**\n",
    );
    expect(unbalanced(odd)).toBeUndefined();
    expect(odd).toContain('<code>a b</code> &amp; <strong>c');
  });
});

const executed: string[] = [];
let configChanged = () => {};

describe('the plugin', () => {
  const uri = (path: string) => ({ path, toString: () => `file://${path}` });
  const logged: string[] = [];
  let answer: () => Promise<unknown>;
  beforeEach(() => {
    logged.length = executed.length = 0;
    answer = () => Promise.resolve({ declared: null, house: null });
  });
  async function plugin() {
    const log = { error: (line: string) => logged.push(line), warn: (line: string) => logged.push(line) };
    const preview = new Preview({ log, request: () => answer() } as never);
    const markdown = preview.extend(createMarkdownIt({ html: true }));
    await vi.waitFor(() => expect(markdown.render(cleanGuide)).toContain('guidepost-do'));
    return markdown;
  }

  it('dresses guides, again and again, and leaves other texts alone', async () => {
    const markdown = await plugin();
    const env = { currentDocument: uri('/a.md') };
    expect(markdown.render(cleanGuide, env)).toBe(markdown.render(cleanGuide, env));
    const tokens = markdown.parse(cleanGuide, {});
    const draw = () => markdown.renderer.render(tokens, markdown.options, env);
    expect(draw()).toBe(draw());
    expect(markdown.render(readme, env)).toBe(createMarkdownIt({ html: true }).render(readme));
    expect(markdown.render("## Do's\n\n- ✅ Wait.\n", { currentDocument: uri('/a.guide.md') })).toContain(
      'guidepost-do',
    );
    expect(logged).toEqual([]);
  });

  it('reads by the configuration as soon as it is known, and forgets it when it changes', async () => {
    answer = () => Promise.resolve({ declared: true, house: null });
    const markdown = await plugin();
    const draw = () => markdown.render("## Do's\n\n- ✅ Wait.\n", { currentDocument: uri('/b.md') });
    expect(draw()).not.toContain('guidepost');
    await vi.waitFor(() => expect(executed).toEqual(['markdown.preview.refresh']));
    expect(draw()).toContain('guidepost-do');
    answer = () => Promise.resolve({ declared: false, house: null });
    configChanged();
    draw();
    await vi.waitFor(() => expect(executed).toHaveLength(3));
    expect(draw()).not.toContain('guidepost');
  });

  it('shows the plain page when anything goes wrong', async () => {
    const markdown = await plugin();
    const env = {
      get currentDocument(): never {
        throw new Error('no document');
      },
    };
    expect(markdown.render(cleanGuide, env)).toBe(createMarkdownIt({ html: true }).render(cleanGuide));
    expect(logged).toEqual(['The preview is shown plainly: Error: no document']);
    answer = () => Promise.reject(new Error('not running'));
    expect(markdown.render(cleanGuide, { currentDocument: uri('/c.md') })).toContain('guidepost-do');
  });
});
