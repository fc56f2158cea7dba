// @ts-check
// What a person does in the open file with the keyboard, as functions on a Playwright page.
import { press, until } from './waiting.js';

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
      await page.keyboard.press('Escape'); // the little window under the problem
      return titles[index] ?? '';
    }
    seen.push(titles.join(' | ') || '(none)');
    await page.keyboard.press('Escape'); // the menu; the little window stays, for it knows which problem is next
  }
  throw new Error(`No quick fix like ${title} was offered. Offered at each problem:\n${seen.join('\n')}`);
}

/**
 * Moves on and waits until the little window under the problem says something else ("2 of 7 problems …").
 *
 * @param {Page} page
 */
async function nextProblem(page) {
  const shown = () => page.locator('.monaco-editor .zone-widget').allInnerTexts();
  const before = (await shown()).join();
  await focusEditor(page);
  await page.keyboard.press('Alt+F8');
  let pressed = Date.now();
  await until(
    page,
    async () => {
      const now = (await shown()).join();
      if (now !== '' && now !== before) return true;
      if (Date.now() - pressed < 3000) return false;
      await page.keyboard.press('Alt+F8');
      pressed = Date.now();
      return false;
    },
    () => `There is no next problem after: ${before}`,
    30_000,
  );
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
  for (let attempt = 0; attempt < 5; attempt++) {
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
 * Chooses a row of the open quick-fix menu and waits until the text has changed: the editor may ask the server for the edit only now.
 *
 * @param {Page} page
 * @param {number} index
 */
async function chooseRow(page, index) {
  const before = await visibleText(page);
  for (let step = 0; step < index; step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator(fixMenu).waitFor({ state: 'hidden' });
  await until(
    page,
    async () => (await visibleText(page)) !== before,
    () => `The quick fix changed nothing in view:\n${before}`,
    30_000,
  );
}

/** @param {Page} page */
function visibleText(page) {
  return page.locator('.editor-group-container.active .view-lines').first().innerText();
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
 * What completion offers at the cursor.
 *
 * @param {Page} page
 * @returns {Promise<string[]>} the names of the offers
 */
export async function suggestions(page) {
  await press(page, 'Control+Space', '.suggest-widget.visible .monaco-list-row');
  /** @type {string[]} */
  let names = [];
  await until(
    page,
    async () => {
      names = await page.locator('.suggest-widget.visible .monaco-list-row .label-name').allInnerTexts();
      return names.length > 0;
    },
    () => 'Completion offered nothing.',
  );
  return names;
}

/**
 * Saves the changed file that is open; then it is on disk.
 *
 * @param {Page} page
 */
export async function save(page) {
  await page.locator('.tab.active.dirty').first().waitFor();
  await focusEditor(page);
  await page.keyboard.press('Control+S');
  await page.locator('.tab.active:not(.dirty)').first().waitFor();
}
