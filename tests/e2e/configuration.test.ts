// The configuration file in a whole VS Code: its keys complete, and what it says holds at once in the guide beside it.
import { expect, test } from 'vitest';
import {
  goTo,
  languageStatus,
  openWorkbench,
  problems,
  quickOpen,
  save,
  suggestions,
  typeText,
} from '../editor/index.js';
import type { Page } from '../editor/index.js';
import { desktop, pastedGuide, picture } from './support.js';

const config = 'guidepost.config.json';
const desk = desktop({
  // What the editor closes by itself is typed over only while it still remembers it: a slow machine would get two.
  settings: {
    'editor.autoClosingBrackets': 'never',
    'editor.autoClosingQuotes': 'never',
    'guidepost.workspaceDiagnostics.enable': false, // the problems of one guide are looked for
  },
  prepare: ({ write }) => write(config, '{\n  // how this library writes\n  \n}\n'),
});

async function said(page: Page, words: RegExp): Promise<boolean> {
  return (await problems(page)).some(({ message }) => words.test(message));
}

test('keys complete, a wrong key is a problem at its place, and a rule goes silent when the file is saved', async () => {
  await desk.onPage(async (page) => {
    await openWorkbench(page, desk.openUrl(config));
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
    await expect.poll(offered, { timeout: 60_000 }).toEqual(expect.arrayContaining(keys));
    await page.screenshot({ path: picture('configuration.png') });
    await page.keyboard.press('Escape');
    await typeText(page, 'ruls": {}');
    await save(page);
    await expect.poll(() => said(page, /ruls/), { timeout: 60_000 }).toBe(true);
    await quickOpen(page, pastedGuide);
    await languageStatus(page, /\d+ problems/);
    expect(await said(page, /Nobody signed this tip/)).toBe(true);
    await page.locator('.tab', { hasText: config }).click();
    await goTo(page, 'top');
    await page.keyboard.press('Control+A');
    await typeText(page, '{ "rules": { "unattributed-tip": "off" } }');
    await save(page);
    await expect.poll(() => said(page, /Nobody signed this tip/), { timeout: 60_000 }).toBe(false);
    expect(await said(page, /quotation is opened but never closed/)).toBe(true);
  });
});
