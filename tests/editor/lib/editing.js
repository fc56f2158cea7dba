// @ts-check
// What a person does in the open file with the keyboard, as functions on a Playwright page.
import { press } from './keys.js';

/** @typedef {import('playwright-core').Page} Page */

const editorFocus = '.monaco-editor.focused';
const fixMenu = '.action-widget:not(.action-list-submenu-panel)';

/** @param {Page} page */
export async function focusEditor(page) {
  await press(page, 'Control+1', editorFocus);
}

/**
 * Steps by keyboard (Alt+F8) through the open file's problems to the first that has a fitting quick fix (Ctrl+.), and applies it with Enter.
 *
 * @param {Page} page
 * @param {{title?: RegExp, attempts?: number}} [options] which fix; without it the first one offered
 * @returns {Promise<string>} the fix's title
 */
export async function applyFirstQuickFix(page, { title = /./, attempts = 12 } = {}) {
  const seen = [];
  await goTo(page, 'top');
  for (let attempt = 0; attempt < attempts; attempt++) {
    await nextProblem(page);
    const titles = await quickFixes(page);
    const index = titles.findIndex((each) => title.test(each));
    if (index >= 0) {
      await chooseRow(page, index);
      return titles[index] ?? '';
    }
    seen.push(titles.join(' | ') || '(none)');
    await page.keyboard.press('Escape');
  }
  throw new Error(`No quick fix like ${title} was offered. Offered at each problem:\n${seen.join('\n')}`);
}

/** @param {Page} page */
async function nextProblem(page) {
  await focusEditor(page);
  await press(page, 'Alt+F8', '.monaco-editor .marker-widget, .monaco-editor .zone-widget');
  // The little window that opens under the problem takes the focus; closed, the cursor stays on the problem.
  await page.keyboard.press('Escape');
  await page.locator('.monaco-editor .zone-widget').first().waitFor({ state: 'hidden' });
  await focusEditor(page);
}

/**
 * Opens the quick-fix menu at the cursor and reads it.
 *
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function quickFixes(page) {
  const menu = page.locator(`${fixMenu} .monaco-list-row.action`);
  const nothing = page.locator('.monaco-editor-overlaymessage', { hasText: 'No code actions' });
  // The server may still be asked about the last change, so a first miss is tried again.
  for (let attempt = 0; attempt < 3; attempt++) {
    await focusEditor(page);
    await page.keyboard.press('Control+.');
    try {
      await menu.or(nothing).first().waitFor({ timeout: 4000 });
      const titles = (await menu.allInnerTexts()).map((each) => each.trim());
      if (titles.length > 0) return titles;
    } catch {
      // Neither a menu nor a message: the key was lost.
    }
    await page.keyboard.press('Escape');
  }
  return [];
}

/**
 * @param {Page} page
 * @param {number} index
 */
async function chooseRow(page, index) {
  for (let step = 0; step < index; step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator(fixMenu).waitFor({ state: 'hidden' });
}

/**
 * Moves the cursor of the focused editor.
 *
 * @param {Page} page
 * @param {'top' | 'end'} place
 */
export async function goTo(page, place) {
  await focusEditor(page);
  await page.keyboard.press(place === 'top' ? 'Control+Home' : 'Control+End');
}

/**
 * Types at the cursor as a person does, key by key.
 *
 * @param {Page} page
 * @param {string} text
 */
export async function typeText(page, text) {
  await focusEditor(page);
  await page.keyboard.type(text, { delay: 5 });
}

/**
 * Types a snippet's prefix at the cursor, picks the snippet from the suggestions and leaves its fields.
 *
 * @param {Page} page
 * @param {string} prefix
 */
export async function expandSnippet(page, prefix) {
  await typeText(page, prefix);
  const label = page.locator('.label-name').getByText(prefix, { exact: true });
  const row = page.locator('.suggest-widget.visible .monaco-list-row', { has: label }).first();
  await press(page, 'Control+Space', '.suggest-widget.visible .monaco-list-row');
  await row.waitFor();
  while (!(await row.evaluate((element) => element.classList.contains('focused'))))
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
  await page.keyboard.press('Escape');
}

/**
 * Saves the open file and waits until the tab is clean.
 *
 * @param {Page} page
 */
export async function save(page) {
  await focusEditor(page);
  await page.keyboard.press('Control+S');
  await page.locator('.tab.active:not(.dirty)').first().waitFor();
}
