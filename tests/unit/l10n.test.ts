import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textsOfClient } from '../../client/scripts/l10n.js';
import { statusLines, type ServerState } from '../../client/src/status-text.js';

type Texts = Readonly<Record<string, string>>;
const home = new URL('../../', import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, home), 'utf8')) as Texts;
const { wrapped, unwrapped } = textsOfClient();
const bundles = readdirSync(new URL('client/l10n/', home)).filter((name) => /\.l10n\.\w+\.json$/.test(name));
const manifests = readdirSync(home).filter((name) => /^package\.nls\.\w+\.json$/.test(name));
const variables = (text: string) => (text.match(/\{\d\}/g) ?? []).sort();

describe('the extension’s texts', () => {
  it('are all translated through l10n.t, but for those that are data', () => {
    const data = /: .guide: true|: 'Whole guide'$/;
    expect(unwrapped.filter((line) => !data.test(line))).toEqual([]);
  });

  it('stand in the bundle: run "node client/scripts/l10n.js" after a change', () => {
    expect(Object.keys(read('client/l10n/bundle.l10n.json'))).toEqual(wrapped);
  });

  it('are complete in Spanish at least', () => {
    expect(bundles).toContain('bundle.l10n.es.json');
    expect(manifests).toContain('package.nls.es.json');
  });

  it.each(bundles)('%s has every text, with its variables', (name) => {
    const bundle = read(`client/l10n/${name}`);
    expect(Object.keys(bundle)).toEqual(wrapped);
    for (const [text, translated] of Object.entries(bundle)) {
      expect(translated.trim(), text).not.toBe('');
      expect(variables(translated), text).toEqual(variables(text));
    }
  });

  it.each(manifests)('%s has every text of the manifest, with its commands', (name) => {
    const english = read('package.nls.json');
    const translated = read(name);
    expect(Object.keys(translated)).toEqual(Object.keys(english));
    const commands = (text: string | undefined) => text?.match(/\(command:[^)]*\)|`[^`]*`/g) ?? [];
    for (const [key, text] of Object.entries(english))
      expect(commands(translated[key]), key).toEqual(commands(text));
  });

  it.each(bundles)('%s calls commands as the manifest does', (name) => {
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
