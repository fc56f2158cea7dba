// @ts-check

/** @typedef {import('playwright-core').Page} Page */

/**
 * Presses a key until what it should show is there: while VS Code still starts, it drops keys.
 *
 * @param {Page} page
 * @param {string} key
 * @param {string} shows selector
 */
export async function press(page, key, shows) {
  const target = page.locator(shows).first();
  for (let attempt = 1; ; attempt++) {
    await page.keyboard.press(key);
    try {
      return await target.waitFor({ timeout: 3000 });
    } catch (error) {
      if (attempt === 5) throw error;
    }
  }
}

/**
 * Looks again and again until it holds; after the timeout throws the complaint.
 *
 * @param {Page} page
 * @param {() => Promise<boolean>} holds
 * @param {() => string} complaint
 * @param {number} [timeout]
 */
export async function until(page, holds, complaint, timeout = 30_000) {
  const deadline = Date.now() + timeout;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(complaint());
    await page.waitForTimeout(50);
  }
}
