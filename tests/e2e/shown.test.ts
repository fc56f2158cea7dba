// What stands between the words and above the parts, its colours, and the way from a don't to its do, in a whole VS Code.
import { expect, test } from 'vitest';
import { focusEditor, languageStatus, openWorkbench, runCommand, untilOpen } from '../editor/index.js';
import type { Page } from '../editor/index.js';
import { desktop, insidePage, pastedGuide, picture } from './support.js';

const desk = desktop({ settings: { 'guidepost.codeLens.enable': false } });
const linked = 'linked.guide.md';
const shown = desktop({
  prepare: (workspace) =>
    workspace.write(
      linked,
      "# When someone is angry\n\nFirst see [what helps](#dos).\n\n## Don'ts\n\n- ❌ Shout\n\n## Do's\n\n- ✅ Stay calm\n",
    ),
});

async function openGuide(page: Page, url: string, file = pastedGuide): Promise<void> {
  await openWorkbench(page, url);
  await untilOpen(page, file);
  await languageStatus(page, /Guide · /);
}

/** The list that opens where there is more than one place to go. */
const peek = '.zone-widget.reference-zone-widget';

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

/** Renames what the cursor stands in. */
async function rename(page: Page, name: string): Promise<void> {
  await page.keyboard.press('F2');
  // Its box is there before it has the focus.
  const box = page.locator('.rename-box input');
  await box.fill(name);
  await box.press('Enter');
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
    expect(await page.locator(peek).count()).toBe(0);
    await page.locator('.codelens-decoration a', { hasText: '3 tips' }).click();
    await page.locator('#status\\.editor\\.selection', { hasText: 'Ln 20,' }).waitFor();
  });
});

test('pairs stand beside the text and are mended there by key, and who gave what is a click away', async () => {
  await shown.onPage(async (page) => {
    await openGuide(page, shown.openUrl(pastedGuide));
    await focusEditor(page);
    await runCommand(page, 'Guidepost: Show Pairs');
    const pairs = insidePage(page);
    await pairs.locator('.row.guessed', { hasText: 'Tell them which feeling' }).waitFor();
    // The keys go to the text again when the view has its place.
    await page.locator('.editor-actions .codicon-lock').first().waitFor();
    await page.locator('#status\\.editor\\.selection').waitFor();
    await page.screenshot({ path: picture('pairs.png') });
    await runCommand(page, 'Guidepost: Show Pairs');
    await pairs.locator('.row button:focus', { hasText: 'Guess what the others' }).waitFor();
    await page.keyboard.press('3');
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await page.keyboard.type('no alternative');
    await page.keyboard.press('Enter');
    await pairs.locator('.row.none button:focus', { hasText: 'Guess what the others' }).waitFor();
    await page.keyboard.press('1');
    await page.locator('#status\\.editor\\.selection', { hasText: 'Ln 13,' }).waitFor();
    await page.keyboard.press('Control+Z');
    await pairs.locator('.row.open', { hasText: 'Guess what the others' }).waitFor();

    await runCommand(page, 'Guidepost: Show Contributors');
    const people = page.locator('.pane-body .monaco-list-row');
    await people.filter({ hasText: '@RiverStone' }).click();
    await people.and(page.locator('[aria-level="3"]')).first().click();
    await page.locator('.tab.active', { hasText: 'grief-for-a-pet' }).waitFor();
    await page.screenshot({ path: picture('contributors.png') });
  });
});

test('a link leads to its heading once: Markdown’s own extension follows it', async () => {
  await shown.onPage(async (page) => {
    await openGuide(page, shown.openUrl(linked), linked);
    await focusEditor(page);
    await lineWith(page, 'First see').click({ position: { x: 210, y: 8 } });
    await page.keyboard.press('F12');
    await page.locator('#status\\.editor\\.selection', { hasText: 'Ln 9,' }).waitFor();
    expect(await page.locator(peek).count()).toBe(0);
    await rename(page, 'What helps');
    await lineWith(page, '#what-helps').waitFor();
    await lineWith(page, '## What helps').waitFor();
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
    await rename(page, 'oak7');
    await lineWith(page, '-@oak7').waitFor();
    await runCommand(page, 'Undo');
  });
});
