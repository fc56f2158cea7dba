// The configuration file in a whole VS Code: its keys complete, and what it says holds at once in the guide beside it.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ensureEditors,
  goTo,
  languageStatus,
  launchBrowser,
  openWorkbench,
  problems,
  quickOpen,
  save,
  startCodeServer,
  suggestions,
  typeText,
} from '../editor/index.js';
import type { Browser, Editor, Page } from '../editor/index.js';
import { extensionDir, freshWorkspace, pastedGuide, picture, withPage } from './support.js';

let editor: Editor;
let browser: Browser;
const workspace = freshWorkspace();
const config = 'guidepost.config.json';

beforeAll(async () => {
  writeFileSync(path.join(workspace.folder, config), '{\n  // how this library writes\n  \n}\n');
  await ensureEditors();
  [editor, browser] = await Promise.all([
    startCodeServer({
      workspace: workspace.folder,
      extensionDir,
      settings: { 'editor.minimap.enabled': false },
    }),
    launchBrowser(),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await editor?.stop();
  workspace.remove();
});

async function said(page: Page, words: RegExp): Promise<boolean> {
  return (await problems(page)).some(({ message }) => words.test(message));
}

test('keys complete, a wrong key is a problem at its place, and a rule goes silent when the file is saved', async () => {
  await withPage(browser, async (page) => {
    await openWorkbench(page, editor.openUrl(config, workspace.folder));
    await goTo(page, 'top');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await typeText(page, '"');
    // The editor's own JSON features take a moment to start; until then it offers words of the file.
    const offered = async (): Promise<readonly string[]> => {
      await page.keyboard.press('Escape');
      return suggestions(page);
    };
    const keys = ['rules', 'reportLinks', 'contributors', 'extends'];
    await expect.poll(offered, { timeout: 30_000 }).toEqual(expect.arrayContaining(keys));
    await page.screenshot({ path: picture('configuration.png') });
    await page.keyboard.press('Escape');
    await typeText(page, 'ruls": {}');
    await save(page);
    await expect.poll(() => said(page, /ruls/), { timeout: 20_000 }).toBe(true);
    await quickOpen(page, pastedGuide);
    await languageStatus(page, /\d+ problems/);
    expect(await said(page, /Nobody signed this tip/)).toBe(true);
    await page.locator('.tab', { hasText: config }).click();
    await goTo(page, 'top');
    await page.keyboard.press('Control+A');
    await typeText(page, '{ "rules": { "unattributed-tip": "off" } }');
    await save(page);
    await expect.poll(() => said(page, /Nobody signed this tip/), { timeout: 20_000 }).toBe(false);
    expect(await said(page, /quotation is opened but never closed/)).toBe(true);
  });
});
