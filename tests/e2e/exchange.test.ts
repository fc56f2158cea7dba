// From the forum and back in a whole VS Code: paste with the paste selector, the walk through the gaps, copy for forum.
import { expect, test } from 'vitest';
import {
  focusEditor,
  goTo,
  languageStatus,
  openWorkbench,
  quickFixes,
  runCommand,
  save,
} from '../editor/index.js';
import type { Page } from '../editor/index.js';
import { allowClipboard, post, readClipboard, setClipboard } from './clipboard.js';
import { chooseFix, desktop, picture, selected } from './support.js';

const desk = desktop();
const { workspace } = desk;

test('a post is pasted as a guide, can be a plain paste again, and its gap is walked to', async () => {
  await desk.onPage(async (page) => {
    await openEmptyFile(page, 'pasted.md');
    await setClipboard(page, post);
    await goTo(page, 'top');
    await page.keyboard.press('Control+V');
    const notice = page.locator('.notifications-toasts', { hasText: 'The import changed' });
    await notice.waitFor();
    await page.screenshot({ path: picture('paste.png') });

    await focusEditor(page);
    await page.locator('.post-edit-widget').first().waitFor();
    await page.keyboard.press('Control+.');
    const choices = page.locator('.action-widget .monaco-list-row');
    await choices.filter({ hasText: 'Paste as a guide' }).waitFor();
    await page.screenshot({ path: picture('paste-selector.png') });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.view-line', { hasText: '# When' }).waitFor({ state: 'detached' });
    await save(page);
    expect(workspace.read('pasted.md').trim()).toBe(post.text.trim());

    await goTo(page, 'top');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+V');
    await page.locator('.view-line', { hasText: 'report form' }).first().waitFor();
    await save(page);
    const guide = workspace.read('pasted.md');
    expect(guide).toContain("## Some don'ts\n\n- ❌ Defend the other listener.\n- ❌ Ask for names.");
    expect(guide).toContain('[report form](https://example.org/report)');
    expect(guide).toContain('in this post <!-- guidepost gap link -->');
    expect(guide).not.toContain('Reply');

    await languageStatus(page, /Guide · /);
    await goTo(page, 'top');
    await runCommand(page, 'Guidepost: Go to Next Gap');
    await page.locator('.statusbar-item', { hasText: /Gap 1 of 1/ }).waitFor();
    await page.screenshot({ path: picture('gap.png') });
    await chooseFix(page, /Make it a link/);
    const line = guide.split('\n').findIndex((one) => one.includes('gap link')) + 1;
    await selected(page, line, 'https://'.length);
    await page.keyboard.type('https://example.org/forms');
    await save(page);
    expect(workspace.read('pasted.md')).toMatch(/\[[^[\]]*this post\]\(https:\/\/example\.org\/forms\)/);
  });
});

test('every repair of a paste is listed and taken back alone', async () => {
  await desk.onPage(async (page) => {
    await openEmptyFile(page, 'repaired.md');
    await setClipboard(page, post);
    await goTo(page, 'top');
    await page.keyboard.press('Control+V');
    await page.locator('.notifications-toasts', { hasText: 'The import changed' }).waitFor();
    await save(page);
    const before = workspace.read('repaired.md');
    expect(before).toContain('It wasn’t about me');

    await runCommand(page, 'Guidepost: Show What the Import Changed');
    const rows = page.locator('.quick-input-widget .monaco-list-row');
    await page.locator('.quick-input-title', { hasText: 'What the import changed' }).waitFor();
    await page.screenshot({ path: picture('repairs.png') });
    const row = rows.filter({ hasText: 'line 17' }).first();
    await row.hover();
    await row.locator('.action-label').first().click();
    await page.locator('.view-line', { hasText: 'wasnâ€™t' }).first().waitFor();
    const rest = rows.filter({ hasText: 'line 3' });
    await rest.click();
    await rest.waitFor({ state: 'hidden' });
    const fixes = await quickFixes(page);
    expect(fixes).toContainEqual(expect.stringMatching(/^Take back: /));
    await page.screenshot({ path: picture('take-back.png') });
    await page.keyboard.press('Escape');
    await save(page);
    expect(workspace.read('repaired.md')).toBe(before.replace('wasn’t', 'wasnâ€™t'));
  });
});

test('copy for forum puts rich and plain text on the clipboard at once', async () => {
  await desk.onPage(async (page) => {
    await copyForForum(page);
    const notice = page.locator('.notifications-toasts', { hasText: 'Copied with its formatting' });
    await notice.waitFor();
    await page.screenshot({ path: picture('copied.png') });
    checkCopy(await readClipboard(page));
    // The page is gone; the keys go to the guide again.
    await page.locator('.monaco-editor.focused').waitFor();
    await goTo(page, 'top');
    await page.keyboard.type('Typed on. ');
    await page.locator('.view-line', { hasText: 'Typed on. ' }).waitFor();
    expect(await notice.innerText()).toMatch(/\d+ errors? (?:is|are) still open/);
    await notice.getByRole('button', { name: 'Show problems' }).click();
    await page.locator('.markers-panel').waitFor();
  });
});

test('copy for forum waits for a click where the browser wants one', async () => {
  await desk.onPage(async (page) => {
    await page.addInitScript(() => {
      if ('Clipboard' in globalThis) Clipboard.prototype.write = () => Promise.reject(new Error('not now'));
    });
    await copyForForum(page);
    const button = page
      .frameLocator('iframe.webview')
      .frameLocator('iframe#active-frame')
      .getByRole('button', { name: 'Copy with formatting' });
    await button.waitFor();
    await page.screenshot({ path: picture('copy-for-forum.png') });
    await button.click();
    await page.locator('.notifications-toasts', { hasText: 'Copied with its formatting' }).waitFor();
    checkCopy(await readClipboard(page));
  });
});

async function copyForForum(page: Page): Promise<void> {
  await openWorkbench(page, desk.openUrl('pasted-guide.md'));
  await allowClipboard(page);
  await languageStatus(page, /Guide · /);
  await focusEditor(page);
  await runCommand(page, 'Guidepost: Copy for Forum');
}

function checkCopy({ html, text }: { html: string; text: string }): void {
  expect(html).toMatch(/<h[12][^>]*>/);
  expect(html).toContain('<li');
  expect(html).not.toMatch(/<script|<style[^>]*>\s*\S|guidepost/i);
  expect(text).not.toMatch(/<\w+/);
  for (const copy of [html, text]) expect(copy).toContain("❌ Don't: Guess what the others");
}

async function openEmptyFile(page: Page, name: string): Promise<void> {
  workspace.write(name, '');
  await openWorkbench(page, desk.openUrl(name));
  await page.locator('.tab.active', { hasText: name }).first().waitFor();
  await allowClipboard(page);
  await languageStatus(page, /Not a guide/);
}
