// What both editors' suites share: the extension under test, fresh copies of the sample library, pages that tell what they saw.
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFailed } from 'vitest';
import type { Browser, Page } from '../editor/index.js';
import { removeTemporaryFolder, temporaryFolder } from '../editor/index.js';

/** Folder of the built extension: this repository, or the one that GUIDEPOST_E2E_ROOT names (a release to check, say). */
export const extensionDir =
  process.env['GUIDEPOST_E2E_ROOT'] ?? fileURLToPath(new URL('../..', import.meta.url));

/** The guide as it was pasted from the forum, with much to put right. */
export const pastedGuide = 'pasted-guide.md';

/** A copy of the sample library that a test may change as it likes. */
export function freshWorkspace(): { folder: string; read(file: string): string; remove(): void } {
  const temporary = temporaryFolder('ws');
  const folder = path.join(temporary, 'guide-library'); // the name that pictures show
  cpSync(path.join(extensionDir, 'test-fixtures', 'workspace'), folder, { recursive: true });
  return {
    folder,
    read: (file) => readFileSync(path.join(folder, file), 'utf8'),
    remove: () => removeTemporaryFolder(temporary),
  };
}

/** Runs `work` on a page of its own. Where the test fails, a picture of the window stays behind. */
export async function withPage(browser: Browser, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  try {
    await work(page);
  } catch (error) {
    const file = path.join(temporaryPictures(), `failed-${Date.now()}.png`);
    await page.screenshot({ path: file }).catch(() => undefined);
    onTestFailed(() => console.error(`The window when the test failed: ${file}`));
    throw error;
  } finally {
    await context.close();
  }
}

/** Where pictures go: GUIDEPOST_SCREENSHOTS for those of the README, else a folder of the system's. */
export function picture(name: string): string {
  const named = process.env['GUIDEPOST_SCREENSHOTS'];
  if (named) mkdirSync(named, { recursive: true });
  return path.join(named ?? temporaryPictures(), name);
}

/** Stays after the run, so that one can look at it. */
function temporaryPictures(): string {
  const folder = path.join(os.tmpdir(), 'guidepost-e2e');
  mkdirSync(folder, { recursive: true });
  return folder;
}

export interface Snippet {
  prefix: string;
  /** What the snippet leaves in the text when nobody fills its fields. */
  text: string;
}

/** The extension's Markdown snippet with this prefix, as its manifest has it. */
export function snippetOf(prefix: string): Snippet {
  const manifest = readJson(path.join(extensionDir, 'package.json')) as Manifest;
  const files = manifest.contributes.snippets.map((each) => path.join(extensionDir, each.path));
  const snippets = files.flatMap((file) => Object.values(readJson(file) as Record<string, RawSnippet>));
  const snippet = snippets.find((each) => [each.prefix].flat().includes(prefix));
  if (!snippet) throw new Error(`The extension has no snippet "${prefix}".`);
  return { prefix, text: unfilled([snippet.body].flat().join('\n')) };
}

/** `${1:Name}` → `Name`, `${1|a,b|}` → `a`, `$0` → nothing */
function unfilled(body: string): string {
  return body.replace(
    /\$\{\d+:([^}]*)\}|\$\{\d+\|([^,|]*)[^}]*\}|\$\{?\d+\}?/g,
    (_, filled, chosen) => filled ?? chosen ?? '',
  );
}

interface Manifest {
  contributes: { snippets: { path: string }[] };
}

interface RawSnippet {
  prefix: string | string[];
  body: string | string[];
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
