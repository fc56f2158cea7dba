// VS Code for the Web: the browser entry and the server in a worker, no Node behind them.
import { expect, test } from 'vitest';
import {
  applyFirstQuickFix,
  focusEditor,
  languageStatus,
  openWorkbench,
  problemCount,
  problems,
  runCommand,
  untilFewerProblems,
} from '../editor/index.js';
import type { Page } from '../editor/index.js';
import { allowClipboard, post, readClipboard, setClipboard } from './clipboard.js';
import { insidePage, pastedGuide, picture, webDesk } from './support.js';

const desk = webDesk(({ write }) => write('saved.html', post.html));

test('the worker server finds problems and its quick fix works', async () => {
  await desk.onPage(async (page) => {
    await openWorkbench(page, desk.openUrl(pastedGuide));
    const found = await problems(page);
    expect(found.some(({ source }) => source === 'guidepost')).toBe(true);
    expect(await languageStatus(page, /\d+ problems/)).toContain('Guide · ');

    const count = await problemCount(page, pastedGuide);
    await applyFirstQuickFix(page);
    await untilFewerProblems(page, pastedGuide, count);
    await page.screenshot({ path: picture('web.png') });
  });
});

test('what was copied becomes a guide with its links, though this editor knows no paste as a guide', async () => {
  await desk.onPage(async (page) => {
    await openGuide(page);
    await setClipboard(page, post);
    await focusEditor(page);
    await runCommand(page, 'Guidepost: Import What You Copied');
    const box = insidePage(page).getByRole('textbox', { name: 'Paste here' });
    await box.waitFor();
    await page.screenshot({ path: picture('web-import.png') });
    await box.press('Control+V');
    await imported(page);
    await page.locator('.notifications-toasts', { hasText: 'One link was lost' }).waitFor();
    await page.screenshot({ path: picture('web-imported.png') });

    await runCommand(page, 'Guidepost: Go to Next Gap');
    await page.locator('.statusbar-item', { hasText: /Gap 1 of 1/ }).waitFor();
  });
});

test('a saved page is imported from its file', async () => {
  await desk.onPage(async (page) => {
    await openGuide(page);
    await focusEditor(page);
    await runCommand(page, 'Guidepost: Import…');
    await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'A file' }).click();
    await page.locator('.quick-input-title', { hasText: 'Import a guide from' }).waitFor();
    await page.locator('.quick-input-widget .quick-input-box input').fill('/saved.html');
    await page.keyboard.press('Enter');
    await imported(page);
  });
});

test('the preview shows the parts, and the guide goes back to the forum in both forms', async () => {
  await desk.onPage(async (page) => {
    await openGuide(page);
    await focusEditor(page);
    await runCommand(page, 'Markdown: Open Preview to the Side');
    const preview = insidePage(page);
    await preview.locator('.guidepost-response').first().waitFor();
    expect(await preview.locator('.guidepost-badge-donts').innerText()).toBe('don’ts: 4');
    expect(await preview.locator('.guidepost-unsigned').count()).toBe(1);
    await page.screenshot({ path: picture('web-preview.png') });

    await focusEditor(page);
    await runCommand(page, 'Guidepost: Copy for Forum');
    await page.locator('.notifications-toasts', { hasText: 'Copied with its formatting' }).waitFor();
    const { html, text } = await readClipboard(page);
    expect(html).toContain('<li');
    for (const copy of [html, text]) expect(copy).toContain("❌ Don't: Guess what the others");
  });
});

async function openGuide(page: Page): Promise<void> {
  await openWorkbench(page, desk.openUrl(pastedGuide));
  await allowClipboard(page);
  await languageStatus(page, /Guide · /);
}

/** The guide that the post becomes is open in the editor. */
async function imported(page: Page): Promise<void> {
  await page.locator('.tab.active', { hasText: 'When a member is angry' }).waitFor();
  await page
    .locator('.view-line', { hasText: '[report form](https://example.org/report)' })
    .first()
    .waitFor();
  await languageStatus(page, /Guide · /);
}
