// The preview as it is shipped: the built extension, also where there is neither Node nor a page around it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { cleanGuide } from '../features/support/guides.js';

const load = createRequire(import.meta.url);
const createMarkdownIt = load('markdown-it') as () => { render: (text: string) => string };
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'guidepost-client-'));
  const script = fileURLToPath(new URL('../../client/scripts/build.js', import.meta.url));
  const built = spawnSync(process.execPath, [script, '--outdir', folder], { encoding: 'utf8' });
  expect(built.status, built.stderr).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Api = { extendMarkdownIt: <T>(markdown: T) => T };

const answers: ReadonlyMap<string | symbol, unknown> = new Map<string | symbol, unknown>([
  [Symbol.toPrimitive, () => ''],
  [Symbol.iterator, () => [].values()],
  ['toString', () => ''],
]);

/** Answers everything with more of itself, as an editor would that has it all. */
const anything: unknown = new Proxy(function () {}, {
  get: (_, key) => answers.get(key) ?? (key === 'then' ? undefined : anything),
  set: () => true,
  apply: () => anything,
  construct: () => anything as object,
});
const vscode = new Proxy(
  { l10n: { t: (text: string) => text } },
  { get: (own, key) => Reflect.get(own, key) ?? anything, has: () => true },
);

function activate(bundle: string, globals: object): Api {
  const module = { exports: {} as { activate: (context: unknown) => Api } };
  const require = (id: string) => (id === 'vscode' ? vscode : load(id));
  const run = vm.runInNewContext(
    `(function (module, exports, require) {${readFileSync(path.join(folder, bundle), 'utf8')}\n})`,
    globals,
    {
      filename: bundle,
    },
  ) as (...given: unknown[]) => void;
  run(module, module.exports, require);
  return module.exports.activate(anything);
}

describe('the built extension', () => {
  it.each([
    ['extension.cjs', { process, Buffer, setTimeout, clearTimeout, setImmediate, console, TextDecoder, URL }],
    [
      'extension.web.cjs.js',
      { setTimeout, clearTimeout, console, TextDecoder, TextEncoder, URL, Worker: anything },
    ],
  ])('%s gives the preview what it asks for', async (bundle, globals) => {
    const { extendMarkdownIt } = activate(bundle, globals);
    const markdown = extendMarkdownIt(createMarkdownIt());
    await vi.waitFor(() => expect(markdown.render(cleanGuide)).toContain('<li class="guidepost-do">'));
  });
});
