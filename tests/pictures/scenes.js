// @ts-check
// What each picture shows, and how the editor comes to show it.
/* global Clipboard, Blob, navigator, ClipboardItem -- what runs inside of the page */
import {
  focusEditor,
  goTo,
  languageStatus,
  openWorkbench,
  press,
  problems,
  runCommand,
  untilOpen,
} from '../editor/index.js';
import { post } from './post.js';

/** @typedef {import('../editor/index.js').Page} Page */

/**
 * @typedef {object} Stage
 * @property {Page} page
 * @property {(file: string) => string} openUrl
 * @property {(file: string, text: string) => void} write puts a file into the library
 * @property {(file: string, selector?: string) => Promise<void>} save takes the picture; THEME in its name is light or dark
 *
 * @typedef {object} Scene
 * @property {string} name
 * @property {readonly ('light' | 'dark')[]} themes
 * @property {{width: number, height: number}} viewport
 * @property {(stage: Stage) => Promise<void>} play
 */

const wide = { width: 1120, height: 660 };
const small = { width: 760, height: 560 };
const editorPart = '.part.editor';
const menuRow = '.action-widget:not(.action-list-submenu-panel) .monaco-list-row.action';

/** @type {readonly Scene[]} */
export const scenes = [
  {
    name: 'problems',
    themes: ['light'],
    viewport: { width: 1280, height: 800 },
    play: async ({ page, openUrl, save }) => {
      await openGuide(page, openUrl('pasted-guide.md'));
      await problems(page, { atLeast: 5 });
      await save('client/media/problems.png');
    },
  },
  {
    name: 'quick-fix',
    themes: ['light'],
    viewport: wide,
    play: async ({ page, openUrl, save }) => {
      await openGuide(page, openUrl('pasted-guide.md'));
      await page.keyboard.press('Control+B');
      await page.locator('.view-line', { hasText: 'Tips and comments' }).first().click();
      await press(page, 'Alt+F8', '.monaco-editor .zone-widget');
      await press(page, 'Control+.', menuRow);
      await save('client/media/quick-fix.png', editorPart);
    },
  },
  {
    name: 'paste',
    themes: ['light'],
    viewport: { width: 1120, height: 760 },
    play: async ({ page, openUrl, write, save }) => {
      await pastePost(page, openUrl, write);
      await page.locator('.post-edit-widget').first().waitFor();
      await press(page, 'Control+.', '.action-widget .monaco-list-row');
      await save('client/media/paste.png', editorPart);
    },
  },
  {
    name: 'repairs',
    themes: ['light'],
    viewport: wide,
    play: async ({ page, openUrl, write, save }) => {
      await pastePost(page, openUrl, write);
      await runCommand(page, 'Guidepost: Show What the Import Changed');
      await page.locator('.quick-input-title', { hasText: 'What the import changed' }).waitFor();
      await page.locator('.notifications-toasts').first().waitFor({ state: 'hidden' });
      await save('client/media/repairs.png');
    },
  },
  {
    name: 'pairs',
    themes: ['light'],
    viewport: wide,
    play: async ({ page, openUrl, save }) => {
      await openGuide(page, openUrl('pasted-guide.md'));
      await page.keyboard.press('Control+B');
      await runCommand(page, 'Guidepost: Show Pairs');
      await insidePage(page).locator('.row.guessed').first().waitFor();
      await page.locator('.view-line', { hasText: "don'ts:" }).first().click();
      await save('client/media/pairs.png', editorPart);
    },
  },
  {
    name: 'preview',
    themes: ['light'],
    viewport: { width: 1000, height: 960 },
    play: async ({ page, openUrl, write, save }) => {
      write('cut-off.md', post.guide);
      await openGuide(page, openUrl('cut-off.md'));
      await page.keyboard.press('Control+B');
      await runCommand(page, 'Markdown: Open Preview');
      await insidePage(page).locator('.guidepost-response').first().waitFor();
      await save('client/media/preview.png', editorPart);
    },
  },
  {
    name: 'first-steps',
    themes: ['light', 'dark'],
    viewport: small,
    play: async ({ page, openUrl, save }) => {
      const shot = (/** @type {string} */ name) => save(`client/walkthrough/${name}.THEME.png`, editorPart);
      await openWorkbench(page, openUrl('README.md'));
      await untilOpen(page, 'README.md');
      await page.keyboard.press('Control+B');
      await page.keyboard.press('Control+K');
      await page.keyboard.press('w');
      await page.locator('.tab').first().waitFor({ state: 'detached' });
      await runCommand(page, 'Guidepost: Open the Sample Guide');
      await languageStatus(page, /4 problems/);
      await goTo(page, 'end');
      await page.locator('.monaco-editor .squiggly-info').first().waitFor({ state: 'attached' });
      await page.locator('.monaco-editor .squiggly-error').first().waitFor({ state: 'attached' });
      await shot('open');
      await goTo(page, 'top');
      await press(page, 'Alt+F8', '.monaco-editor .zone-widget');
      await shot('see');
      await press(page, 'Control+.', menuRow);
      await shot('fix');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await runCommand(page, 'Guidepost: Fix All Safe Problems');
      await languageStatus(page, /2 problems/);
      await runCommand(page, 'Guidepost: Go to Next Gap');
      await page.locator('#status\\.editor\\.selection', { hasText: '(2 selected)' }).waitFor();
      await press(page, 'Control+.', menuRow);
      await shot('fill');
      await page.keyboard.press('Escape');
      await copyPage(page);
      await shot('copy');
    },
  },
  {
    name: 'copy-for-forum',
    themes: ['light'],
    viewport: wide,
    play: async ({ page, openUrl, write, save }) => {
      write('cut-off.md', post.guide);
      await openGuide(page, openUrl('cut-off.md'));
      await page.keyboard.press('Control+B');
      await copyPage(page);
      await save('client/media/copy-for-forum.png', editorPart);
    },
  },
];

/** Opens a guide and waits until it is checked. */
async function openGuide(/** @type {Page} */ page, /** @type {string} */ url) {
  await openWorkbench(page, url);
  await languageStatus(page, /Guide · /);
  await focusEditor(page);
}

/**
 * @param {Page} page
 * @param {(file: string) => string} openUrl
 * @param {(file: string, text: string) => void} write
 */
async function pastePost(page, openUrl, write) {
  const file = 'from-the-forum.md';
  write(file, '');
  await openWorkbench(page, openUrl(file));
  await languageStatus(page, /Not a guide/);
  await page.keyboard.press('Control+B');
  await setClipboard(page, post);
  await goTo(page, 'top');
  await page.keyboard.press('Control+V');
  await page.locator('.view-line', { hasText: 'report form' }).first().waitFor();
  await languageStatus(page, /Guide · /);
}

/** Opens the page of *Copy for forum* as a browser shows it: waiting for a click. */
async function copyPage(/** @type {Page} */ page) {
  await page.evaluate(() => undefined);
  for (const frame of page.frames()) await frame.evaluate(refuseToCopy).catch(() => undefined);
  await page.addInitScript(refuseToCopy);
  await runCommand(page, 'Guidepost: Copy for Forum');
  await insidePage(page).getByRole('button', { name: 'Copy with formatting' }).waitFor();
}

function refuseToCopy() {
  if ('Clipboard' in globalThis) Clipboard.prototype.write = () => Promise.reject(new Error('not now'));
}

/** @param {Page} page */
function insidePage(page) {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}

/**
 * @param {Page} page
 * @param {{html: string, text: string}} content
 */
async function setClipboard(page, content) {
  await page.evaluate(async ({ html, text }) => {
    const blob = (/** @type {string} */ type, /** @type {string} */ data) => new Blob([data], { type });
    const item = { 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', text) };
    await navigator.clipboard.write([new ClipboardItem(item)]);
  }, content);
}
