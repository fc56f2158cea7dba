// The package that people install: made, installed as they do it, and started in a whole VS Code.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import {
  languageStatus,
  openWorkbench,
  problems,
  removeTemporaryFolder,
  runCommand,
  temporaryFolder,
} from '../editor/index.js';
import { desktop, insidePage, pastedGuide, picture } from './support.js';

const folder = temporaryFolder('vsix');
afterAll(() => removeTemporaryFolder(folder));

const desk = desktop({
  extension: () => {
    const script = fileURLToPath(new URL('../../client/scripts/package.js', import.meta.url));
    const vsix = path.join(folder, 'guidepost.vsix');
    execFileSync(process.execPath, [script, '--out', vsix]);
    return vsix;
  },
});

test('the installed package checks a guide, dresses its preview and shows the first steps with their pictures', async () => {
  await desk.onPage(async (page) => {
    await openWorkbench(page, desk.openUrl(pastedGuide));
    await languageStatus(page, /Guide · \d+ problems/);
    expect((await problems(page)).some(({ source }) => source === 'guidepost')).toBe(true);
    await page.keyboard.press('Control+J');
    // The first steps show their pictures only where there is room beside them.
    await page.keyboard.press('Control+B');
    await runCommand(page, 'Markdown: Open Preview');
    const response = insidePage(page).locator('.guidepost-response').first();
    await response.waitFor();
    const radius = () => response.evaluate((element) => getComputedStyle(element).borderStartStartRadius);
    await expect.poll(radius).not.toBe('0px');

    await runCommand(page, 'Guidepost: First Steps');
    const shown = page.locator('.getting-started-media img').first();
    await shown.waitFor();
    const width = () => shown.evaluate((image) => (image as HTMLImageElement).naturalWidth);
    await expect.poll(width).toBeGreaterThan(100);
    await page.screenshot({ path: picture('package.png') });
  });
});
