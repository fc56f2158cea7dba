// The way of a trainer through the desktop editor's extension (Node entry, server as a process), by keyboard, in a whole VS Code.
import { expect, test } from 'vitest';
import {
  applyFirstQuickFix,
  expandSnippet,
  goTo,
  languageStatus,
  openWorkbench,
  problemCount,
  problems,
  quickOpen,
  runCommand,
  save,
  typeText,
  untilFewerProblems,
} from '../editor/index.js';
import { desktop, freshWorkspace, pastedGuide, picture, snippetOf } from './support.js';

const desk = desktop();

test('a pasted guide shows its problems and the status item', async () => {
  await desk.onPage(async (page) => {
    await openWorkbench(page, desk.url());
    await quickOpen(page, 'exam-stress.md');
    const counted = (): Promise<number> => problemCount(page, pastedGuide);
    await expect.poll(counted, { timeout: 60_000 }).toBeGreaterThan(1); // nobody opened it yet
    const unopened = await counted();
    await quickOpen(page, pastedGuide);
    const found = await problems(page);
    expect(found.filter(({ source }) => source === 'guidepost')).not.toHaveLength(0);
    for (const problem of found) expect(problem.message, problem.label).toMatch(/\p{L}{2}/u);
    expect(await languageStatus(page, /\d+ problems/)).toContain('Guide · ');
    await expect.poll(counted).toBe(unopened); // nothing stands there twice
    await page.screenshot({ path: picture('problems.png') });
  });
});

test('a quick fix and a snippet, both by keyboard, reach the file on disk', async () => {
  const workspace = freshWorkspace();
  const snippet = snippetOf('tip');
  await desk.onPage(async (page) => {
    const before = workspace.read(pastedGuide);
    await openWorkbench(page, desk.openUrl(pastedGuide, workspace.folder));
    await languageStatus(page, /\d+ problems/); // now the check is complete
    const count = await problemCount(page, pastedGuide);
    await applyFirstQuickFix(page);
    await untilFewerProblems(page, pastedGuide, count);
    await save(page);
    const fixed = workspace.read(pastedGuide);
    expect(fixed).not.toBe(before);

    await goTo(page, 'end');
    await typeText(page, '\n');
    await expandSnippet(page, snippet.prefix);
    await save(page);
    const after = workspace.read(pastedGuide);
    expect(after.startsWith(fixed.trimEnd())).toBe(true);
    expect(after.slice(fixed.trimEnd().length)).toContain(snippet.text);

    const left = await problemCount(page, pastedGuide);
    await runCommand(page, 'Guidepost: Fix a Problem');
    await page.getByPlaceholder('Which problem shall be fixed?').fill('Nobody signed');
    await page.keyboard.press('Enter');
    await page.getByText('What shall be done?').waitFor();
    await page.keyboard.press('Enter');
    await untilFewerProblems(page, pastedGuide, left);
    await page.keyboard.press('Escape');
    await save(page);
    expect(workspace.read(pastedGuide)).toMatch(/Being that person is enough\. -@\w+/);
  });
  workspace.remove();
});
