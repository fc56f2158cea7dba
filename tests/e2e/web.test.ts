// VS Code for the Web: the browser entry and the server in a worker, no Node behind them.
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  applyFirstQuickFix,
  ensureEditors,
  languageStatus,
  launchBrowser,
  openWorkbench,
  problemCount,
  problems,
  startWebEditor,
  untilFewerProblems,
} from '../editor/index.js';
import type { Browser, Editor } from '../editor/index.js';
import { extensionDir, freshWorkspace, pastedGuide, picture, withPage } from './support.js';

let editor: Editor;
let browser: Browser;
const workspace = freshWorkspace();

beforeAll(async () => {
  await ensureEditors();
  [editor, browser] = await Promise.all([
    startWebEditor({ workspace: workspace.folder, extensionDir }),
    launchBrowser(),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await editor?.stop();
  workspace.remove();
});

test('the worker server finds problems and its quick fix works', async () => {
  await withPage(browser, async (page) => {
    await openWorkbench(page, editor.openUrl(pastedGuide));
    const found = await problems(page);
    expect(found.some(({ source }) => source === 'guidepost')).toBe(true);
    expect(await languageStatus(page, /\d+ problems/)).toContain('Guide · ');

    const count = await problemCount(page, pastedGuide);
    await applyFirstQuickFix(page);
    await untilFewerProblems(page, pastedGuide, count);
    await page.screenshot({ path: picture('web.png') });
  });
});
