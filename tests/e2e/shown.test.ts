// What stands between the words and above the parts, its colours, and the way from a don't to its do, in a whole VS Code.
import { expect, test } from 'vitest';
import { focusEditor, languageStatus, openWorkbench, runCommand, untilOpen } from '../editor/index.js';
import type { Page } from '../editor/index.js';
import { desktop, pastedGuide, picture } from './support.js';

const desk = desktop({ settings: { 'guidepost.codeLens.enable': false } });
const shown = desktop();

async function openGuide(page: Page, url: string): Promise<void> {
  await openWorkbench(page, url);
  await untilOpen(page, pastedGuide);
  await languageStatus(page, /Guide · /);
}

/** A line of the editor; its spaces are no-break spaces. */
const lineWith = (page: Page, words: string) =>
  page.locator('.view-line', { hasText: new RegExp(words.replaceAll(' ', '\\s')) });

/** The colour of some words. */
const colourOf = (page: Page, words: string): Promise<string> =>
  lineWith(page, words)
    .locator('span > span', { hasText: new RegExp(words.replaceAll(' ', '\\s')) })
    .first()
    .evaluate((element) => getComputedStyle(element).color);

/** Brings the cursor to the line of some words. */
async function goToWords(page: Page, words: string): Promise<void> {
  // Not in its middle, where a hint may stand.
  await lineWith(page, words).click({ position: { x: 60, y: 8 } });
}

test('pairs and counts are shown, do and don’t differ in colour, and a don’t leads to its do alone', async () => {
  await shown.onPage(async (page) => {
    await openGuide(page, shown.openUrl(pastedGuide));
    await lineWith(page, '↔ do 2 \\(guessed\\)').waitFor();
    await page.locator('.codelens-decoration', { hasText: '3 tips · 1 unattributed' }).waitFor();
    await expect
      .poll(async () => (await colourOf(page, 'Guess what')) === (await colourOf(page, 'Let them tell')))
      .toBe(false);
    await page.screenshot({ path: picture('shown.png') });
    await focusEditor(page);
    await goToWords(page, 'Tell them which feeling');
    await page.keyboard.press('F12');
    await page.locator('#status\\.editor\\.selection', { hasText: 'Ln 9,' }).waitFor();
    expect(await page.locator('.zone-widget.reference-zone-widget').count()).toBe(0);
  });
});

test('a person is renamed in every place, and what is switched off is not shown', async () => {
  await desk.onPage(async (page) => {
    await openGuide(page, desk.openUrl(pastedGuide));
    await lineWith(page, '↔ do 2 \\(guessed\\)').waitFor();
    expect(await page.locator('.codelens-decoration').count()).toBe(0);
    await focusEditor(page);
    await goToWords(page, 'quietoak42');
    await page.keyboard.press('End');
    await page.keyboard.press('F2');
    await page.locator('.rename-box input').waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('oak7');
    await page.keyboard.press('Enter');
    await lineWith(page, '-@oak7').waitFor();
    await runCommand(page, 'Undo');
  });
});
