// Writing with Guidepost: the preview, what is put in at the right place, a new guide, and the first steps of somebody new.
import { expect, test } from 'vitest';
import { languageStatus, openWorkbench, problems, runCommand, save, untilOpen } from '../editor/index.js';
import type { Page } from '../editor/index.js';
import { chooseFix, desktop, insidePage, pastedGuide, picture, selected } from './support.js';

// The first steps end with no problem in sight; those of the other guides of the library are switched off.
const desk = desktop({ settings: { 'guidepost.workspaceDiagnostics.enable': false } });
const { workspace } = desk;
const canonical = 'late-night-loneliness.md';

/** Opens a guide and waits until Guidepost has read it: then its commands are there. */
async function openGuide(page: Page, url: string, file: string): Promise<void> {
  await openWorkbench(page, url);
  await untilOpen(page, file);
  await languageStatus(page, /Guide · /);
}

test('the preview shows the parts of a pasted guide', async () => {
  await desk.onPage(async (page) => {
    await openGuide(page, desk.openUrl(pastedGuide), pastedGuide);
    await runCommand(page, 'Markdown: Open Preview');
    const preview = insidePage(page);
    await preview.locator('.guidepost-response').first().waitFor();
    expect(await preview.locator('.guidepost-dont .guidepost-hidden').allInnerTexts()).toEqual(
      Array(4).fill("Don't:"),
    );
    expect(await preview.locator('.guidepost-signature').allInnerTexts()).toEqual([
      '@RiverStone',
      '@quietoak42',
    ]);
    expect(await preview.locator('.guidepost-unsigned').count()).toBe(1);
    const colour = await preview
      .locator('.guidepost-dont')
      .first()
      .evaluate((element) => getComputedStyle(element).borderInlineStartColor);
    expect(colour).not.toBe('rgb(0, 0, 0)');
    await page.screenshot({ path: picture('preview.png') });
  });
});

test('a tip goes to the tips from wherever the cursor is', async () => {
  await desk.onPage(async (page) => {
    await openGuide(page, desk.openUrl(canonical), canonical);
    const before = workspace.read(canonical);
    await runCommand(page, 'Guidepost: Insert Tip');
    await page.locator('.view-line', { hasText: 'Write the tip' }).waitFor();
    await page.keyboard.type('Tea helps.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Mika');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await save(page);
    const after = workspace.read(canonical);
    expect(after).toContain('Tea helps. -@Mika\n');
    expect(after.replace(/^.*Tea helps\. -@Mika\n/m, '').replace(/\n+/g, '\n')).toBe(
      before.replace(/\n+/g, '\n'),
    );
  });
});

test('a new guide asks three questions and can be filled in at once', async () => {
  await desk.onPage(async (page) => {
    await openGuide(page, desk.openUrl(canonical), canonical);
    await runCommand(page, 'Guidepost: New Guide');
    await page.locator('.quick-input-title', { hasText: '1 of 3' }).waitFor();
    await page.keyboard.type('When the room is loud');
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-title', { hasText: '2 of 3' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-title', { hasText: '3 of 3' }).waitFor();
    await page.screenshot({ path: picture('new-guide.png') });
    await page.keyboard.press('Enter');
    await page.locator('.view-line', { hasText: 'When the room is loud' }).waitFor();
    await page.locator('.view-line', { hasText: 'Report options' }).waitFor();
    await page.keyboard.type('It is loud today.');
    await page.locator('.view-line', { hasText: 'It is loud today.' }).waitFor();
  });
});

test('the first steps, followed to the letter, leave a guide without any problem', async () => {
  await desk.onPage(async (page) => {
    await openGuide(page, desk.openUrl(canonical), canonical);
    await runCommand(page, 'Guidepost: First Steps');
    await page.locator('.monaco-button', { hasText: 'Open the sample guide' }).first().click();
    await page.locator('.monaco-editor .squiggly-error').first().waitFor({ state: 'attached' });
    await page.screenshot({ path: picture('walkthrough.png') });
    // The click on the page of the first steps may take the focus back after the sample has it.
    await page.locator('.view-line', { hasText: 'Thank them' }).first().click();
    await languageStatus(page, /4 problems/);
    await runCommand(page, 'Guidepost: Fix All Safe Problems');
    await languageStatus(page, /2 problems/);
    await page.keyboard.press('Control+Home');
    await fixNext(page, /@(?:RiverStone|Mika)/);
    await languageStatus(page, /Guide · 1 problem(?!s)/);
    await runCommand(page, 'Guidepost: Go to Next Gap');
    await selected(page, 30, 2);
    await chooseFix(page, /address/);
    await selected(page, 30, 'https://'.length);
    await page.keyboard.type('https://listeners.example/form');
    await languageStatus(page, /Guide · no problems/);
    expect(await problems(page, { atLeast: 0 })).toEqual([]);
    await page.locator('.markers-panel', { hasText: 'No problems have been detected' }).waitFor();
  });
});

/** Alt+F8 to the next problem, and a fix of it. */
async function fixNext(page: Page, title: RegExp): Promise<void> {
  await page.keyboard.press('Alt+F8');
  await page.locator('.monaco-editor .zone-widget').waitFor();
  await chooseFix(page, title);
  await page.keyboard.press('Escape');
}
