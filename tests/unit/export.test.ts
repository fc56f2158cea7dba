import { describe, expect, test } from 'vitest';
import { toBbcode } from '../../server/src/exchange/export/bbcode.js';
import { toForum } from '../../server/src/exchange/export/forum.js';
import { toHtmlFragment, toHtmlPage } from '../../server/src/exchange/export/html.js';
import { importText } from '../../server/src/exchange/import/text.js';

const options = { path: 'a.guide.md' };
const forum = (text: string): string => toForum(text, options)?.posts.join('') ?? '';
const bbcode = (text: string): string => toBbcode(text, options) ?? '';
const fragment = (text: string): string => toHtmlFragment(text, options) ?? '';
const page = (text: string): string => toHtmlPage(text, options) ?? '';

const guide = `---
guide: true
review-by: 2027-05-01
---

<!-- guidepost ignore missing-credit -- the source is on the title page -->

# When a chat goes silent

It is *rarely* about you.

## Example responses

> "I am still here, [name]."

- Take your time.

## Some do's

- ✅ Wait a little.

## Some don'ts

- ❌ Don't send question marks. (Instead: one line is enough.)
- ❌ Leave without a word.

## Tips from fellow listeners

- I count to sixty. -@Mika

  Then I write.

> Silence is an answer. -@RiverStone

## Report options

- Use the [report form](https://listeners.example/form)
- Write to [the hosts](mailto:hosts@listeners.example)
- [Call us](tel:+353123456)
- See <https://listeners.example/help>.
- Ask in the thread <!-- guidepost gap link -->

## When you are tired

Rest first.

- Tea
  - With honey
- ~~Coffee~~

Original post by @Mika
`;

describe('forum text', () => {
  test('has no Markdown, no comments, no front matter; polarity in words', () => {
    expect(forum(guide.replace('  Then I write.\n\n', ''))).toBe(`When a chat goes silent

It is rarely about you.

Example responses:

"I am still here, [name]."

“Take your time.”

Some do's:

✅ Wait a little.

Some don'ts:

❌ Don't send question marks. (Instead: one line is enough.)
❌ Don't: Leave without a word.

Tips from fellow listeners:

I count to sixty. -@Mika

Silence is an answer. -@RiverStone

Report options:

- Use the report form (https://listeners.example/form)
- Write to the hosts (hosts@listeners.example)
- Call us (+353123456)
- See https://listeners.example/help.
- Ask in the thread

When you are tired:

Rest first.

- Tea
  - With honey
- ~~Coffee~~

Original post by @Mika
`);
  });

  test('says it in the language of the guide', () => {
    const text = forum(
      '# Una charla\n\n## Qué hacer\n\n- ✅ Espera.\n\n## Qué no hacer\n\n- ❌ Apresurar.\n',
    );
    expect(text).toContain('❌ No: Apresurar.');
    expect(text).toContain('Qué no hacer:\n');
  });

  test('writes a table of pairs as lines in turns, under the words of its head', () => {
    const table =
      "# Calm\n\n## Do's and don'ts\n\n| ❌ Instead of | ✅ Try |\n| --- | --- |\n| Rush | Wait |\n| Shout | Whisper |\n";
    expect(forum(table)).toBe(
      "Calm\n\nDo's and don'ts:\n\nInstead of / Try:\n\n❌ Don't: Rush\n✅ Wait\n❌ Don't: Shout\n✅ Whisper\n",
    );
  });

  test('keeps Bad and Good apart', () => {
    const text = forum('# Calm\n\n## Bad\n\n- It was only a cat.\n\n## Good\n\n- You miss her.\n');
    expect(text).toContain("❌ Don't: It was only a cat.");
    expect(text).toContain('✅ You miss her.');
  });

  test('numbers pairs that only a comment or the front matter declares', () => {
    const declared =
      "---\npairing: order\n---\n\n# Calm\n\n## Do's\n\n- ✅ Wait.\n\n## Don'ts\n\n- ❌ Never rush.\n";
    expect(forum(declared)).toContain("✅ 1. Wait.\n\nDon'ts:\n\n❌ 1. Never rush.\n");
  });

  test('sets a line between two guides', () => {
    const one = (title: string): string =>
      `# ${title}\n\n## Do's\n\n- ✅ Wait.\n\n## Don'ts\n\n- ❌ Never rush.\n`;
    expect(forum(`${one('First')}\n${one('Second')}`)).toMatch(/\n\n\* \* \*\n\n(?:# )?Second\n/);
  });

  test('quotes a response of code, keeps a command in its marks', () => {
    const text = forum(
      '# Calm\n\n## Example responses\n\n```\nI am here.\n```\n\n## Report options\n\n- Type `!host`\n\n## Tips\n\n- Breathe. -@Mika\n',
    );
    expect(text).toContain('“I am here.”');
    expect(text).toContain('- Type `!host`');
  });

  test('leaves an unclosed quote as it is', () => {
    const text = forum('# Calm\n\n## Example responses\n\n- "I am here.\n- "Tell me."\n');
    expect(text).toContain('\n"I am here.\n');
  });

  test('has headings of prose and of parts within parts as lines', () => {
    const nested =
      "# Handbook\n\n## Opening\n\nSay [hello](#hello), see [the rules](rules.md).\n\n### Do\n\n- ✅ Greet.\n\n### Don't\n\n- ❌ Never rush.\n\n## Closing\n\n### Don't\n\n- ❌ Never vanish.\n";
    expect(toForum(nested, options)).toEqual({
      posts: [
        "Handbook\n\nOpening:\n\nSay hello, see the rules (rules.md).\n\nDo:\n\n✅ Greet.\n\nDon't:\n\n❌ Never rush.\n\nClosing:\n\nDon't:\n\n❌ Never vanish.\n",
      ],
      marked: false,
    });
  });

  test('keeps the marks of the headings that would be read differently, and of no others', () => {
    const answers =
      '# Goldfish\n\n## Example responses\n\n> "I am sorry."\n\n## Answers that hurt and answers that help\n\n**First words**\n\nBad: "It was a fish."\n\nGood: "You miss him."\n\n## Tips\n\n- Breathe. -@Mika\n';
    const { posts, marked } = toForum(answers, options) ?? { posts: [], marked: false };
    expect(marked).toBe(true);
    expect(posts[0]?.match(/^#.*$/gm)).toEqual(['# Goldfish', '## Answers that hurt and answers that help']);
    expect(posts[0]).toContain('\nTips:\n\nBreathe. -@Mika\n');
    expect(posts[0]).not.toContain('**');
    const back = importText(posts[0] ?? '', { ...options, declared: true }).text;
    expect(back).toContain('## Answers that hurt');
    expect(toForum(guide, options)?.marked).toBe(false);
  });

  test('on paper a bare address is not written twice, and a signature stays on one line', () => {
    const printed = page(
      '# Calm\n\n## Tips\n\n- Breathe. -@River-Stone\n\n## Report options\n\n- Write to <hosts@a.example>\n- [Form](https://a.example/f)\n- https://a.example/\n',
    );
    expect(printed).toContain('<span class="guidepost-name">-@River-Stone</span>');
    expect(printed).toContain(
      '<a href="mailto:hosts@a.example" class="guidepost-address">hosts@a.example</a>',
    );
    expect(printed).toContain('<a href="https://a.example/" class="guidepost-address">');
    expect(printed).toContain('<a href="https://a.example/f">Form</a>');
  });

  test('of a text that is no guide is nothing', () => {
    expect(toForum('# Hello\n', { path: 'a.md' })).toBeNull();
    expect(toBbcode('# Hello\n', { path: 'a.md' })).toBeNull();
    expect(toHtmlPage('# Hello\n', { path: 'a.md' })).toBeNull();
  });

  test('in posts breaks between parts, keeps a label with its first line, numbers the posts', () => {
    const posts = toForum(guide, { ...options, limit: 300 })?.posts ?? [];
    expect(posts.length).toBeGreaterThan(2);
    for (const [index, post] of posts.entries()) {
      expect(post.length).toBeLessThanOrEqual(300);
      expect(post.startsWith(`(${index + 1}/${posts.length})\n\n`)).toBe(true);
      expect(post).not.toMatch(/:\n$/);
    }
    const whole = posts
      .map((post) => post.replace(/^\(\d+\/\d+\)\n\n(?:.+ \(continued\):\n\n)?/, ''))
      .join('\n');
    expect(whole.replace(/\s+/g, ' ')).toBe(forum(guide).replace(/\s+/g, ' '));
  });

  test('in posts says again which part goes on, in the language of the guide', () => {
    const items = (mark: string): string =>
      Array.from({ length: 12 }, (_, index) => `- ${mark} Punkt ${index} mit ein paar Worten.\n`).join('');
    const long = `# Ein stiller Chat\n\n## Was du tun kannst\n\n${items('✅')}\n## Was du lassen solltest\n\n${items('❌')}`;
    const posts = toForum(long, { ...options, limit: 300 })?.posts ?? [];
    expect(posts.filter((post) => post.includes('Was du lassen solltest (Fortsetzung):\n\n❌'))).not.toEqual(
      [],
    );
    for (const post of posts) {
      const above = post.slice(0, Math.max(0, post.indexOf('❌')));
      if (post.includes('❌')) expect(above).toContain('Was du lassen solltest');
    }
  });

  test('in posts cuts no word and no link', () => {
    const address = `https://listeners.example/${'a'.repeat(150)}`;
    const words = 'word '.repeat(10);
    const long = `# Calm\n\n${words}[the form](${address}) ${words}${words}[the form](${address}) end\n\n## Do's\n\n- ✅ Wait.\n`;
    const posts = toForum(long, { ...options, limit: 260 })?.posts ?? [];
    expect(posts.length).toBeGreaterThan(2);
    expect(posts.join('').split(`form (${address})`).length).toBe(3);
  });

  test('in posts cuts only what is longer than a post, behind a sentence', () => {
    const long = `# Calm\n\n${'One more sentence here. '.repeat(30)}\n\n## Do's\n\n- ✅ Wait.\n`;
    const posts = toForum(long, { ...options, limit: 300 })?.posts ?? [];
    for (const post of posts.slice(0, -1)) expect(post).toMatch(/[.:]\n$|Calm\n$/);
    expect(toForum(guide, { ...options, limit: 100_000 })?.posts).toEqual([forum(guide)]);
  });
});

describe('BBCode', () => {
  test('has lists, links, quotes and polarity in words', () => {
    const text = bbcode(guide);
    expect(text).toContain('[size=150][b]When a chat goes silent[/b][/size]');
    expect(text).toContain('It is [i]rarely[/i] about you.');
    expect(text).toContain("[b]Some don'ts[/b]\n\n[list]\n[*]❌ Don't send");
    expect(text).toContain("[*]❌ Don't: Leave without a word.");
    expect(text).toContain('[*]Use the [url=https://listeners.example/form]report form[/url]');
    expect(text).toContain('[url]https://listeners.example/help[/url]');
    expect(text).not.toContain('guidepost');
  });

  test('keeps placeholders and signs that look like tags from becoming tags', () => {
    const text = bbcode('# Calm\n\n## Example responses\n\n> "I hear [b] and [/quote] and [name]."\n');
    expect(text.replaceAll('\u200B', '')).toContain('[quote]"I hear [b] and [/quote] and [name]."[/quote]');
    expect(text).not.toMatch(/hear \[b\]|and \[\/quote\] and/);
  });
});

describe('HTML', () => {
  test('page is whole: language, title, heading, quotes, lists, style for paper', () => {
    const text = page(guide);
    expect(text).toMatch(/^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">/);
    expect(text).toContain('<title>When a chat goes silent</title>');
    expect(text).toContain('<h1>When a chat goes silent</h1>');
    expect(text).toContain('<blockquote>');
    // Paper has no backgrounds: a response is told from other words by its line.
    expect(text.slice(text.indexOf('@media print'))).toMatch(/blockquote \{ border: 1px/);
    expect(text).toContain('<a href="tel:+353123456">Call us</a>');
    expect(text).not.toMatch(/<script|guidepost gap|review-by|ignore missing/);
  });

  test('page says do and don’t to those who only hear it, on paper where nothing else denies', () => {
    const text = page(guide);
    expect(text).toContain(
      '<span class="guidepost-mark" aria-hidden="true">✅ </span><span class="guidepost-hidden">Do: </span>Wait a little.',
    );
    expect(text).toContain('<span class="guidepost-hidden">Don\'t: </span>Don\'t send question marks.');
    expect(text).toContain(
      '<span class="guidepost-hidden guidepost-bare">Don\'t: </span>Leave without a word.',
    );
  });

  test('fragment says don’t in its words, as classes do not survive a paste', () => {
    const text = fragment(guide);
    expect(text).toContain("<li>❌ Don't: Leave without a word.</li>");
    expect(text).not.toMatch(/<html|class=|<!--/);
  });

  test('lets nothing through that could run', () => {
    const bad =
      '# Calm <script>x()</script>\n\n## Do\'s\n\n- ✅ <img src=x onerror="x()"> [go](javascript:x())\n\n<iframe src="https://x.example"></iframe>\n<style>p{}</style>\n';
    for (const text of [fragment(bad), page(bad).replace(/<style>[\s\S]*?<\/style>/, '')])
      expect(text).not.toMatch(/<script|onerror|javascript:|<iframe|<style/i);
    expect(
      page('---\ntitle: "</title><script>x()</script>"\nguide: true\n---\n\n## Do\'s\n\n- ✅ a\n'),
    ).not.toContain('<script');
  });

  test('takes the title of the front matter', () => {
    expect(page("---\ntitle: Calm words\n---\n\n## Do's\n\n- ✅ Wait.\n")).toContain('<h1>Calm words</h1>');
  });

  test('keeps the lines of a post that could not be formatted', () => {
    const post =
      "A calm chat\nSome do's:\n✅ Wait.\nTips:\nListen listen listen listen listen listen to them. — Leila Kouame\nListen well. (via @Mika)\n";
    expect(fragment(post)).toMatch(/<br>|<li>/);
  });
});
