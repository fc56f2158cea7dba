// @ts-check
import { existsSync } from 'node:fs';
import { carriedChromium } from './chromium.js';

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').LaunchOptions} LaunchOptions */

/** Nothing that talks to the network by itself; no sandbox, because containers run tests as root. */
const args = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/**
 * Starts a headless Chromium: the one that GUIDEPOST_BROWSER names, else the one from npm (Linux x64), else an installed Chrome,
 * Edge or Chromium.
 *
 * @returns {Promise<Browser>}
 */
export async function launchBrowser() {
  const { chromium } = await import('playwright-core');
  const problems = [];
  for (const choice of choices()) {
    try {
      return await chromium.launch({ headless: true, args, ...choice });
    } catch (error) {
      problems.push(String(error).split('\n')[0]);
    }
  }
  throw new Error(
    `No browser for the editor tests. Install Chrome, Edge or Chromium, or name one: GUIDEPOST_BROWSER=/path/to/chrome\n${problems.join('\n')}`,
  );
}

/** @returns {LaunchOptions[]} */
function choices() {
  const named = process.env['GUIDEPOST_BROWSER'];
  if (named) return [{ executablePath: named }];
  const carried = carriedChromium();
  if (carried) return [carried];
  const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'].filter((file) =>
    existsSync(file),
  );
  return [
    { channel: 'chrome' },
    { channel: 'msedge' },
    ...installed.map((executablePath) => ({ executablePath })),
  ];
}
