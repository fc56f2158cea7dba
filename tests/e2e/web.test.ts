// VS Code for the Web: the browser entry and the server in a worker, no Node behind them.
import { expect, test } from 'vitest';
import {
  applyFirstQuickFix,
  languageStatus,
  openWorkbench,
  problemCount,
  problems,
  untilFewerProblems,
} from '../editor/index.js';
import { pastedGuide, picture, webDesk } from './support.js';

const desk = webDesk();

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
