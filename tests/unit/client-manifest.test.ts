import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tokenModifiers, tokenTypes } from '../../server/src/service/token-legend.js';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const text = read('package.json');
const manifest = JSON.parse(text) as {
  readonly type: string;
  readonly main: string;
  readonly browser: string;
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly keybindings?: unknown;
    readonly configurationDefaults?: unknown;
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly semanticTokenModifiers: readonly { readonly id: string }[];
    readonly semanticTokenScopes: readonly {
      readonly language: string;
      readonly scopes: Readonly<Record<string, readonly string[]>>;
    }[];
  };
};

describe('the manifest', () => {
  it('has a text for every name', () => {
    const texts = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;
    const used = new Set(Array.from(text.matchAll(/"%([\w.-]+)%"/g), ([, key]) => key));
    expect(Object.keys(texts).sort()).toEqual([...used].sort());
  });

  it('offers exactly the commands that the client registers', () => {
    const sources = readdirSync(new URL('../../client/src/', import.meta.url), { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.ts'));
    const registered = sources.flatMap((file) =>
      Array.from(read(`client/src/${file}`).matchAll(/'(guidepost\.\w+)':/g), ([, id]) => id),
    );
    expect(manifest.contributes.commands.map(({ command }) => command).sort()).toEqual(registered.sort());
  });

  it('names entries that old and new editors load as CommonJS', () => {
    // Newer editors take `.js` for a module where the manifest says so, and refuse modules in the browser.
    expect(manifest.type).toBe('module');
    expect([manifest.main, manifest.browser]).toEqual(Array(2).fill(expect.stringMatching(/\.cjs$/)));
  });

  it('gives every semantic token a name and a colour', () => {
    const { semanticTokenTypes, semanticTokenModifiers, semanticTokenScopes } = manifest.contributes;
    const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
    expect(ids(semanticTokenTypes)).toEqual(tokenTypes);
    expect(ids(semanticTokenModifiers)).toEqual(tokenModifiers);
    const [markdown] = semanticTokenScopes;
    expect(markdown?.language).toBe('markdown');
    expect(Object.keys(markdown?.scopes ?? {})).toEqual(expect.arrayContaining([...tokenTypes]));
    // The legend is written down for the themes of other editors.
    for (const name of [...tokenTypes, ...tokenModifiers])
      expect(read('server/README.md')).toContain(`\`${name}\``);
  });

  it('takes no keys, no formatting and no commands that are not ours', () => {
    expect(manifest.contributes.keybindings).toBeUndefined();
    expect(manifest.contributes.configurationDefaults).toBeUndefined();
    expect(text).not.toMatch(/"command": "(?!guidepost\.)/);
    expect(manifest.activationEvents).toEqual([
      'onLanguage:markdown',
      'workspaceContains:**/guidepost.config.*',
      'onWebviewPanel:guidepost.pairs',
    ]);
  });
});
