// What both editors' suites share: the extension under test, fresh copies of the sample library, pages that tell what they saw.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, onTestFailed } from 'vitest';
import type { Browser, Editor, Page } from '../editor/index.js';
import {
  ensureEditors,
  launchBrowser,
  press,
  removeTemporaryFolder,
  startCodeServer,
  startWebEditor,
  temporaryFolder,
} from '../editor/index.js';

/** Folder of the built extension: this repository, or the one that GUIDEPOST_E2E_ROOT names (a release to check, say). */
export const extensionDir =
  process.env['GUIDEPOST_E2E_ROOT'] ?? fileURLToPath(new URL('../..', import.meta.url));

/** The guide as it was pasted from the forum, with much to put right. */
export const pastedGuide = 'pasted-guide.md';

/** A copy of the sample library that a test may change as it likes. */
export interface Workspace {
  readonly folder: string;
  read(file: string): string;
  write(file: string, text: string): void;
  remove(): void;
}

/** Copies the sample library. */
export function freshWorkspace(): Workspace {
  const temporary = temporaryFolder('ws');
  const folder = path.join(temporary, 'guide-library'); // the name that pictures show
  cpSync(path.join(extensionDir, 'test-fixtures', 'workspace'), folder, { recursive: true });
  return {
    folder,
    read: (file) => readFileSync(path.join(folder, file), 'utf8'),
    write: (file, text) => writeFileSync(path.join(folder, file), text),
    remove: () => removeTemporaryFolder(temporary),
  };
}

/** An editor that serves all tests of a file, on a copy of the sample library. */
export interface Desk {
  readonly workspace: Workspace;
  /** The editor's address with a file open: one of the library, or of another folder. */
  openUrl(file: string, folder?: string): string;
  /** The editor's address without a file. */
  url(): string;
  /** Runs `work` on a page of its own. Where the test fails, a picture of the window stays behind. */
  onPage(work: (page: Page) => Promise<void>): Promise<void>;
}

/** What a suite may say of its editor. */
interface DeskOptions {
  /** Makes the extension to test: a folder, or a package; else {@link extensionDir}. */
  readonly extension?: () => string;
  readonly settings?: Record<string, unknown>;
  /** Changes the library before the editor opens it. */
  readonly prepare?: (workspace: Workspace) => void;
}

/** Starts a whole VS Code and a browser before the tests of the calling file, and ends them behind the last. */
export function desktop({ settings = {}, prepare, extension }: DeskOptions = {}): Desk {
  const quiet = { 'editor.minimap.enabled': false, ...settings };
  return deskWith(async ({ folder }) => {
    const options = { workspace: folder, settings: quiet, extensionDir: extension?.() ?? extensionDir };
    return startCodeServer(options);
  }, prepare);
}

/** The same with VS Code for the Web: the browser entry and the server in a worker, no Node behind them. */
export function webDesk(prepare?: DeskOptions['prepare']): Desk {
  return deskWith((workspace) => startWebEditor({ workspace: workspace.folder, extensionDir }), prepare);
}

function deskWith(start: (workspace: Workspace) => Promise<Editor>, prepare: DeskOptions['prepare']): Desk {
  const workspace = freshWorkspace();
  const running: { editor?: Editor; browser?: Browser } = {};
  beforeAll(async () => {
    prepare?.(workspace);
    await ensureEditors();
    const editor = start(workspace).then((started) => (running.editor = started));
    const browser = launchBrowser().then((started) => (running.browser = started));
    // Both are waited for even where one fails, so that what did start is ended.
    for (const outcome of await Promise.allSettled([editor, browser]))
      if (outcome.status === 'rejected') throw outcome.reason;
  });
  afterAll(async () => {
    await running.browser?.close();
    await running.editor?.stop();
    workspace.remove();
  });
  return {
    workspace,
    openUrl: (file, folder) => started(running.editor).openUrl(file, folder),
    url: () => started(running.editor).url,
    onPage: (work) => withPage(started(running.browser), work),
  };
}

function started<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('The editor is there only while tests run.');
  return thing;
}

async function withPage(browser: Browser, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
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

/** How long a test waits for what it needs to see, in milliseconds: long enough for a machine that does other work, too. */
const patience = 60_000;

/** The page inside of a preview, or of one of Guidepost's own pages. */
export function insidePage(page: Page) {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}

/** Waits until so many characters are selected on a line. */
export async function selected(page: Page, line: number, count: number): Promise<void> {
  const status = page.locator('#status\\.editor\\.selection');
  await status
    .filter({ hasText: `Ln ${line},` })
    .filter({ hasText: `(${count} selected)` })
    .waitFor();
}

/** Ctrl+. and the first fix that fits. */
export async function chooseFix(page: Page, title: RegExp): Promise<void> {
  const panel = '.action-widget:not(.action-list-submenu-panel)';
  const menu = page.locator(panel);
  const rows = menu.locator('.monaco-list-row.action');
  await press(page, 'Control+.', `${panel} .monaco-list-row.action`);
  const titles = await rows.allInnerTexts();
  const index = titles.findIndex((each) => title.test(each));
  expect(index, titles.join(' | ')).toBeGreaterThanOrEqual(0);
  for (let step = 0; step < index; step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await menu.waitFor({ state: 'hidden' });
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
