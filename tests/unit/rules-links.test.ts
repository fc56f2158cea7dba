import { describe, expect, test } from 'vitest';
import { createReader } from '../../server/src/guide/index.js';
import { found, findings, mended, reports } from './rules/find.js';

describe('insecure-link', () => {
  test.each([
    ['[the form](http://forms.example.org/a)'],
    ['http://forms.example.org/a'],
    ['<http://forms.example.org/a>'],
    ['<a href="http://forms.example.org/a">the form</a>'],
    ['[the form](HTTP://forms.example.org/a "The form (new)")'],
    ['[the form](<http://forms.example.org/a b>)'],
    ['[the form](http://8.8.8.8/a)'],
    ['[the form](http://172.32.0.1/a)'],
    ['[the form](http://localhost.example.org/)'],
  ])('finds %s, and nothing after the fix', (item) => {
    const text = reports(`Report on ${item} now`);
    expect(found('insecure-link', text)).toHaveLength(1);
    const [fixed = ''] = mended('insecure-link', text);
    expect(fixed).toBe(text.replace(/http:/i, 'https:'));
    expect(found('insecure-link', fixed)).toEqual([]);
  });

  test.each([
    ['[the form](https://forms.example.org/a?back=http://forms.example.org)'],
    ['[the form](http://localhost:3000/a)'],
    ['[the form](http://127.0.0.1/a)'],
    ['[the form](http://10.1.2.3/a), [there](http://172.20.0.1/a)'],
    ['[the form](http://[::1]:80/a)'],
    ['[the form](http://printer.local/a)'],
    ['[the form](http://intranet/a)'],
    ['[the form](http://abcdefghij234567.onion/a)'],
    ['`http://forms.example.org/a`'],
    ['www.example.org/a'],
    ['[http: what it is](https://forms.example.org/a)'],
    ['[mail](mailto:a@example.org) or [call](tel:116123)'],
  ])('is silent on %s', (item) => {
    expect(found('insecure-link', reports(`Report on ${item} now`))).toEqual([]);
  });

  test('words that repeat the address change with it', () => {
    const text = reports('[http://example.org/a](http://example.org/a)');
    expect(mended('insecure-link', text)).toEqual([text.replaceAll('http:', 'https:')]);
  });

  test('leaves a replaced address to unlisted-report-link', () => {
    const reportLinks = [
      {
        id: 'a',
        label: 'form',
        url: 'https://example.org/new',
        required: false,
        replaces: ['http://example.org/old'],
      },
    ];
    const text = reports('[the form](http://example.org/old)');
    expect(found('insecure-link', text, { reportLinks })).toEqual([]);
    expect(mended('unlisted-report-link', text, { reportLinks })).toEqual([
      reports('[the form](https://example.org/new)'),
    ]);
  });
});

describe('bare-url', () => {
  test.each([
    ['See https://example.org/a.', 'https://example.org/a'],
    ['The form: <https://example.org/a>', '<https://example.org/a>'],
    ['Open www.example.org/a', 'www.example.org/a'],
    ['Report form: https://example.org/a?b=c&d=e', 'https://example.org/a?b=c&d=e'],
    ['**Report form:** https://example.org/', 'https://example.org/'],
    ['Report it (https://example.org/a)', 'https://example.org/a'],
    ['Melde es hier: https://example.org/ä', 'https://example.org/ä'],
    ['Report on https://example.org/a_(b)', 'https://example.org/a_(b)'],
  ])('finds %s', (item, words) => {
    const text = reports(item);
    expect(found('bare-url', text)).toEqual([words]);
    const [fixed = ''] = mended('bare-url', text);
    expect(fixed).toContain('[…](');
    expect(found('bare-url', fixed)).toEqual([]);
    expect(found('unfilled-scaffold', fixed)).toEqual(['…']);
  });

  test.each([
    [reports('[the form](https://example.org/a)')],
    [reports('[https://example.org/a](https://example.org/a)')],
    [reports('Write to help@example.org')],
    [reports('Write to <mailto:help@example.org>')],
    [reports('Type `https://example.org/a`')],
    [reports('<a href="https://example.org/a">the form</a>')],
    ['# Angry\n\n## Example responses\n\n- "The form is on https://example.org/a."\n'],
    ["Angry\nSome do's:\n✅ Stay.\nSome don'ts:\n❌ Go.\nReport options:\n- Fill in https://example.org/a\n"],
    ['# Just a page\n\nhttps://example.org/a\n'.replace('# Just', '---\nguide: false\n---\n\n# Just')],
    [reports('[the form](https://example.org/a')],
  ])('is silent on %j', (text) => {
    expect(found('bare-url', text)).toEqual([]);
  });
});

const reportLinks = [
  {
    id: 'form',
    label: 'report form',
    url: 'https://example.org/report',
    required: true,
    replaces: ['https://old.example.org/form', 'https://example.org/report/v1'],
  },
  { id: 'desk', label: 'help desk', url: 'https://desk.example.com/', required: false, replaces: [] },
];

describe('unlisted-report-link', () => {
  const form = '[the form](https://example.org/report)';
  test.each([
    ['[a form](https://example.org/other)'],
    ['https://example.org/other'],
    ['[a form](https://example.org/reports)'],
    ['[a form](https://example.org/report?id=2)'],
    ['[a form](https://example.org:8443/report)'],
    ['[a form](https://old.example.org/form)'],
    ['[a form](HTTP://WWW.old.example.org/form/?utm_medium=x)'],
    ['[a form](https://example.org/report/v1#top)'],
    ['<a href="https://example.net/">a form</a>'],
  ])('finds %s', (item) => {
    const text = reports(`Use ${form}`, `Or use ${item}`);
    expect(findings('unlisted-report-link', text, { reportLinks })).toHaveLength(1);
    for (const fixed of mended('unlisted-report-link', text, { reportLinks }))
      expect(findings('unlisted-report-link', fixed, { reportLinks })).toEqual([]);
    expect(findings('unlisted-report-link', text)).toEqual([]);
  });

  test.each([
    ['[a form](https://EXAMPLE.org/report/)'],
    ['[a form](http://www.example.org/report)'],
    ['[a form](https://example.org/report#part-2)'],
    ['[a form](https://example.org:443/report?utm_source=forum&fbclid=1)'],
    ['[the desk](https://desk.example.com)'],
    ['[mail](mailto:help@example.org)'],
    ['[above](#when-someone-is-angry), [the other guide](./other.md)'],
    ['`https://example.org/other`'],
  ])('is silent on %s', (item) => {
    const text = reports(`Use ${form}`, `Or use ${item}`);
    expect(found('unlisted-report-link', text, { reportLinks })).toEqual([]);
  });

  test('an old address is found anywhere, another one in the report part only', () => {
    const text =
      '# Angry\n\nSee [this](https://old.example.org/form) and [that](https://example.org/else).\n\n' +
      `## Report options\n\n- Use ${form}\n`;
    expect(found('unlisted-report-link', text, { reportLinks })).toEqual([
      '[this](https://old.example.org/form)',
    ]);
  });

  test('the credit is no report link', () => {
    const text = reports(`Use ${form}`) + '\n[Original post](https://example.org/post) by @Mika\n';
    expect(found('unlisted-report-link', text, { reportLinks })).toEqual([]);
  });

  test.each([
    [reports('Write to help@example.org'), '- [report form](https://example.org/report)'],
    [
      '# Angry\n\n## Report options\n\n1) Write to help@example.org\n',
      '2) [report form](https://example.org/report)',
    ],
    [
      "Angry\nSome do's:\n✅ Stay.\nSome don'ts:\n❌ Go.\nReport options:\nWrite to help@example.org\nOriginal post by @Mika\n",
      'Write to help@example.org\nreport form: https://example.org/report\nOriginal post',
    ],
    ['# Angry\n\n> ## Report options\n>\n> - Write to help@example.org\n', ''],
  ])('misses the required link in %j and adds it', (text, line) => {
    const missing = findings('unlisted-report-link', text, { reportLinks });
    if (line === '') return;
    expect(missing.map(({ message }) => message.includes('“report form”'))).toEqual([true]);
    const [fixed = ''] = mended('unlisted-report-link', text, { reportLinks });
    expect(fixed).toContain(line);
    expect(findings('unlisted-report-link', fixed, { reportLinks })).toEqual([]);
  });

  test('without a part on reporting missing-report-link speaks', () => {
    expect(found('unlisted-report-link', '# Angry\n\n## Do\n\n- ✅ Stay.\n', { reportLinks })).toEqual([]);
  });
});

describe('report-without-consent', () => {
  const form = 'Fill in the [form](https://example.org/a)';
  const withLead = (lead: string, label = '## Report options') => `# A\n\n${label}\n\n${lead}\n\n- ${form}\n`;
  test.each([
    [reports(form)],
    [withLead('Here is where reports go:')],
    [withLead('Report every incident:')],
    [withLead('Use these:', '## Ways to report')],
    [withLead('Let them know about the form:')],
    [withLead('Los formularios:', '## Cómo reportar').replace('# A', '# A\n\n## Qué hacer\n\n- ✅ Escucha.')],
    [withLead('Voici les liens :', '## Comment signaler')],
    [withLead('Hier sind die Wege:', '## So meldest du')],
    [withLead('', '**Report options:**')],
    [withLead('Estes são os caminhos:', '## Como denunciar')],
  ])('finds %j, and nothing after the fix', (text) => {
    expect(findings('report-without-consent', text)).toHaveLength(1);
    const [fixed = ''] = mended('report-without-consent', text);
    expect(fixed).not.toBe('');
    expect(findings('report-without-consent', fixed)).toEqual([]);
    const options = (of: string) =>
      createReader()
        .read(of, { path: 'a.guide.md' })
        .guides.flatMap((guide) => guide.reportOptions).length;
    expect(options(fixed)).toBe(options(text));
  });

  test.each([
    [withLead('Ask if they would like to report it before offering the following:')],
    [withLead('Find out whether a report would help:')],
    [withLead('Only when the member wants to:')],
    [withLead('If a number was dead and they want to tell us, offer this:')],
    [withLead('Should they decide to take it further:')],
    [withLead('With their permission, you can:')],
    [withLead('It is their choice. The ways are:')],
    [withLead('There is no pressure to do any of this:')],
    [withLead('If you have been hurt yourself:')],
    [withLead('Let the person decide which way is right:')],
    [withLead('Pregunta si quieren contarlo:', '## Cómo reportar')],
    [withLead('Seulement si la personne le souhaite :', '## Comment signaler')],
    [withLead('Nur wenn die Person das möchte:', '## So meldest du')],
    [withLead('如果对方愿意：', '## 举报方式')],
    [reports('If they want to, they can fill in the [form](https://example.org/a)')],
    ["# A\n\n## Do's\n\n- ✅ Ask whether they want to file a complaint.\n\n" + reports(form).slice(25)],
    [reports('Tell a moderator')],
    ["# A\n\n## Do's\n\n- ✅ Stay calm.\n"],
  ])('is silent on %j', (text) => {
    expect(found('report-without-consent', text)).toEqual([]);
  });
});

describe('broken-reference', () => {
  const page = (words: string, more = '') =>
    `# A guide\n\n${words}\n\n## What to say\n\n- ✅ Stay.\n\n### Über uns & dich\n${more}`;
  test.each([
    [page('See [there](#what-too-say).'), '[there](#what-too-say)'],
    [page('See [there](#nowhere-at-all).'), '[there](#nowhere-at-all)'],
    [page('See <a href="#nowhere">there</a>.'), '<a href="#nowhere">there</a>'],
    [page('See [there][t].', '\n[t]: #nowhere\n'), '[there][t]'],
    [page('See [the form][form].'), '[the form][form]'],
    [page('See [the `form`][form].'), '[the `form`][form]'],
    [page('See [one][1], [two][2].', '\n[1]: https://example.org\n'), '[two][2]'],
    [page('| A | B |\n| --- | --- |\n| [one][o] | b |'), '[one][o]'],
  ])('finds one in %j', (text, words) => {
    expect(found('broken-reference', text)).toEqual([words]);
    for (const fixed of mended('broken-reference', text))
      expect(found('broken-reference', fixed)).toEqual([]);
  });

  test.each([
    [
      page(
        'See [there](#what-to-say), [us](#über-uns--dich), [us](#%C3%BCber-uns--dich), [us](#uber-uns-und-dich-1).',
      ).replace('[us](#uber-uns-und-dich-1)', '[us](#uber-uns-dich-1)'),
    ],
    [page('Back to [the top](#), [top](#top), [top](#a-guide).')],
    [page('See [there](other.md#nowhere) and [there](https://example.org/#nowhere).')],
    [page('See [there](#place).', '\n<a id="place"></a>\n')],
    [page('See [there](#own-name).', '\n## Something else {#own-name}\n')],
    [page('See [there](#from-elsewhere).', '\n{% include part.md %}\n')],
    [page('Say [feeling] and [name].')],
    [page('Use `[words][form]` for links.')],
    [page('```\n[words][form]\n```')],
    [page('<!-- [words][form] -->')],
    [page('Text[^1][^2] and \\[words][form].')],
    [page('[b][i]bold[/i][/b] and [list][*] one')],
    [page('The value is a[0][1] and [1][2].')],
    [page('See [the form][Form].', '\n[form]: https://example.org\n')],
    ['# A\n\n## Example responses\n\n- "I hear [feeling][name]."\n'],
    [
      '# No guide\n\nSee [there](#nowhere) and [words][form].\n'.replace(
        '# No',
        '---\nguide: false\n---\n\n# No',
      ),
    ],
    [page('See [`code <x>`](#code-x).', '\n## `code <x>`\n')],
  ])('is silent on %j', (text) => {
    expect(found('broken-reference', text)).toEqual([]);
  });

  test('is a hint in a guide that is read gently', () => {
    const text = "# Notes\n\nSee [there](#nowhere).\n\n## Do\n\n- ✅ Stay.\n\n## Don't\n\n- ❌ Go.\n";
    const [finding] = findings('broken-reference', text, {}, 'notes.md');
    expect(finding?.severity).toBe('hint');
  });

  test('offers the nearest heading, then the words alone', () => {
    const [finding] = findings('broken-reference', page('See [there](#what-to-sy).'));
    expect(finding?.fixes.map(({ title }) => title)).toEqual([
      'Lead to “What to say”',
      'Keep the words without a link',
    ]);
  });
});

test('dead-link is never said without being asked for', () => {
  expect(found('dead-link', reports('[the form](https://nowhere.example.org/gone)'))).toEqual([]);
});
