// Commands where a document is of another kind: read-only, never saved and without a folder, open in two editors.
import { expect, test } from 'vitest';
import {
  focusEditor,
  languageStatus,
  openWorkbench,
  press,
  runCommand,
  save,
  untilOpen,
} from '../editor/index.js';
import type { Page } from '../editor/index.js';
import { desktop, pastedGuide, picture } from './support.js';

const locked = 'grief-for-a-pet.md';
const desk = desktop({ settings: { 'files.readonlyInclude': { [`**/${locked}`]: true } } });
const { workspace } = desk;

test('a read-only guide is offered what reads it, and nothing that would write', async () => {
  await desk.onPage(async (page) => {
    await openWorkbench(page, desk.openUrl(locked));
    await untilOpen(page, locked);
    await languageStatus(page, /Guide · /);
    await focusEditor(page);
    const offered = await commandsLike(page, 'Guidepost: ');
    expect(offered).toEqual(expect.arrayContaining([expect.stringContaining('Copy for Forum')]));
    expect(offered.filter((title) => /Fix All|Format|Insert|Mark This/.test(title))).toEqual([]);
  });
});

test('the sample needs no folder: it opens where there is room, is mended, and gets a tip', async () => {
  await desk.onPage(async (page) => {
    await page.goto(desk.url().replace(/\?.*/, '?ew=true'));
    await page.locator('.monaco-workbench').waitFor();
    await runCommand(page, 'Guidepost: Open the Sample Guide');
    await languageStatus(page, /4 problems/);
    expect(await page.locator('.editor-group-container').count()).toBe(1);
    await focusEditor(page);
    await runCommand(page, 'Guidepost: Fix All Safe Problems');
    await languageStatus(page, /2 problems/);
    await runCommand(page, 'Guidepost: Insert Tip');
    await page.locator('.view-line', { hasText: 'Write the tip' }).waitFor();
    await page.screenshot({ path: picture('no-folder.png') });
  });
});

test('with one guide in two editors a command works where the cursor is, and the other follows', async () => {
  await desk.onPage(async (page) => {
    await openWorkbench(page, desk.openUrl(pastedGuide));
    await untilOpen(page, pastedGuide);
    await languageStatus(page, /Guide · /);
    await focusEditor(page);
    await press(page, 'Control+\\', '.editor-group-container >> nth=1 >> .view-line');
    const left = page.locator('.editor-group-container').first();
    await press(page, 'Control+2', '.editor-group-container.active >> nth=0 >> .monaco-editor.focused');
    await runCommand(page, 'Guidepost: Fix All Safe Problems');
    await left.locator('.view-line', { hasText: '# When A Member' }).waitFor();
    await page.screenshot({ path: picture('two-editors.png') });
    await save(page);
    expect(workspace.read(pastedGuide)).toContain('❌ Guess what the others');
  });
});

/** What the palette lists. */
async function commandsLike(page: Page, words: string): Promise<string[]> {
  const input = '.quick-input-widget .quick-input-box input';
  await press(page, 'F1', input);
  await page.locator(input).fill(`>${words}`);
  const rows = page.locator('.quick-input-widget .quick-input-list .monaco-list-row');
  await rows.filter({ hasText: 'Copy for Forum' }).first().waitFor();
  const titles = await rows.allInnerTexts();
  await page.keyboard.press('Escape');
  return titles;
}
