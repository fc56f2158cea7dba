import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { statusLines, type ServerState } from '../../client/src/views/status-text.js';
import { textsIn, textsOf } from '../../server/scripts/generate/texts.js';

type Texts = Readonly<Record<string, string>>;
const home = new URL('../../', import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, home), 'utf8')) as Texts;
const manifests = readdirSync(home).filter((name) => /^package\.nls\.\w+\.json$/.test(name));
const variables = (text: string) => (text.match(/\{\d\}/g) ?? []).sort();

/** Where the texts of each face stand, and what looks like words in it and is data. */
const faces = [
  { face: 'client', folder: 'client/l10n/', data: /: .guide: true|: 'Whole guide'$/ },
  { face: 'server', folder: 'server/src/l10n/', data: serverData() },
] as const;
const bundlesIn = (folder: string) =>
  readdirSync(new URL(folder, home)).filter((name) => /\.l10n\.\w+\.json$/.test(name));

describe.each(faces)('the texts of the $face', ({ face, folder, data }) => {
  const { wrapped, unwrapped } = textsOf(face);

  it('are all translated, as whole sentences and not before the language is known', () => {
    expect(unwrapped.filter((line) => !data.test(line))).toEqual([]);
  });

  it('stand in the bundle: run "npm run generate" after a change', () => {
    expect(Object.keys(read(`${folder}bundle.l10n.json`))).toEqual(wrapped);
  });

  it('are there in Spanish at least', () => {
    expect(bundlesIn(folder)).toContain('bundle.l10n.es.json');
  });

  it.each(bundlesIn(folder))('%s has every text, with its variables', (name) => {
    const bundle = read(folder + name);
    expect(Object.keys(bundle).sort()).toEqual(wrapped);
    for (const [text, translated] of Object.entries(bundle)) {
      expect(translated.trim(), text).not.toBe('');
      expect(variables(translated), text).toEqual(variables(text));
    }
  });
});

describe('the look for texts', () => {
  const texts = (source: string) => textsIn('a.ts', source);

  it('knows both ways to write them as one', () => {
    const source = "const say = () => [t`Sign as ${name}`, l10n.t('Sign ' + 'as {0}', name)];";
    expect(texts(source)).toEqual({ wrapped: ['Sign as {0}', 'Sign as {0}'], unwrapped: [] });
  });

  it('finds words that nobody can translate', () => {
    expect(texts('const say = () => `Sign as ${name}`;').unwrapped).toEqual(['a.ts: `Sign as ${name}`']);
    expect(texts('const say = () => t(`Sign as ${name}`);').unwrapped).toHaveLength(1);
    expect(texts("const said = t('Sign as');").unwrapped).toHaveLength(1);
    expect(texts("const say = () => t('{0}.', 'signed by nobody');").unwrapped).toHaveLength(1);
  });
});

describe('the manifest', () => {
  it('speaks Spanish at least', () => {
    expect(manifests).toContain('package.nls.es.json');
  });

  it.each(manifests)('%s has every text of the manifest, with its commands', (name) => {
    const english = read('package.nls.json');
    const translated = read(name);
    expect(Object.keys(translated)).toEqual(Object.keys(english));
    const commands = (text: string | undefined) => text?.match(/\(command:[^)]*\)|`[^`]*`/g) ?? [];
    for (const [key, text] of Object.entries(english))
      expect(commands(translated[key]), key).toEqual(commands(text));
  });

  it.each(bundlesIn('client/l10n/'))('%s calls commands as the manifest does', (name) => {
    const language = /\.(\w+)\.json$/.exec(name)?.[1] ?? '';
    const titles = Object.values(read(`package.nls.${language}.json`));
    const texts = [...Object.values(read(`client/l10n/${name}`)), ...titles];
    const named = texts.flatMap((text) =>
      Array.from(text.matchAll(/[“«]Guidepost: (.*?)[”»]/g), ([, title]) => title),
    );
    expect(named.length).toBeGreaterThan(3);
    for (const title of named) expect(titles, `${language}: ${title}`).toContain(title);
  });
});

describe('in a pseudo-language', () => {
  const pseudo = (message: string, ...args: (string | number)[]) =>
    `[¡${message.replace(/\{(\d)\}/g, (_, at) => String(args[at]))}!]`;

  it('every word of the status item is translated', () => {
    const problems = { error: 1, warning: 2, info: 3, hint: 4 };
    const status = { uri: 'a', version: 1, gentle: false, reason: '[¡why!]', problems, ms: 3 };
    const states: ServerState[] = ['starting', 'running', 'stopped', 'off'];
    const cases = [
      undefined,
      { guide: true },
      { guide: false },
      { guide: true, gentle: true },
      { tooLarge: true },
    ];
    for (const state of states)
      for (const one of cases) {
        const known = one && { ...status, guide: true, tooLarge: false, ...one };
        for (const line of Object.values(statusLines(known, state, pseudo)))
          for (const text of [line.text, line.detail, line.command.title])
            expect(text.replace(/\[¡.*?!\]/g, ''), text).not.toMatch(/\p{L}/u);
      }
  });
});

/** Literals of the server that nobody reads in the editor. */
function serverData(): RegExp {
  const data = [
    // Names of elements, words that are written into a guide.
    /exchange\/import\/\w+\.ts: '[a-z\d ]+'$|exchange\/json\/\w+\.ts: /,
    // For the log.
    /lsp\/settings\.ts: |rules\/support\/phrases\/pattern\.ts: /,
    // The page for reviewers, which is the command line's and speaks English.
    /review\/\w+\.ts: /,
    // For the schema of the configuration.
    /rules\/profiles\.ts: |rules\/[\w-]+\.ts: .(?:How many|So many|The age at which|Words, or ids)/,
    /rules\/hard-to-read\.ts: .(?:a do or a don't|an unsigned tip|the situation)/,
  ];
  return new RegExp(`^(?:${data.map(({ source }) => source).join('|')})`);
}
