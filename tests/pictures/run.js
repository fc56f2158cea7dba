// @ts-check
/**
 * `npm run pictures`: the pictures of README.md and of the first steps, taken in a real editor and written where they are shown.
 * On demand only, because fonts and browsers differ: look at what has changed before you commit it. A name takes one scene: `npm run pictures -- paste`.
 */
/* global Image, OffscreenCanvas, btoa -- what runs inside of the page */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  ensureEditors,
  launchBrowser,
  removeTemporaryFolder,
  startCodeServer,
  temporaryFolder,
} from '../editor/index.js';
import { scenes } from './scenes.js';
import { smallPng } from './small-png.js';

/** @typedef {import('../editor/index.js').Browser} Browser */
/** @typedef {import('../editor/index.js').Page} Page */

const root = fileURLToPath(new URL('../..', import.meta.url));
const extensionDir = process.env['GUIDEPOST_E2E_ROOT'] ?? root;
const themes = /** @type {const} */ ({ light: 'Default Light Modern', dark: 'Default Dark Modern' });
const largest = 100 * 1024;

const wanted = process.argv.slice(2);
await ensureEditors({ say: (line) => console.log(line) });
const browser = await launchBrowser();
try {
  for (const theme of /** @type {const} */ (['light', 'dark'])) await takeAll(theme);
} finally {
  await browser.close();
}

/** @param {keyof typeof themes} theme */
async function takeAll(theme) {
  const due = scenes.filter(
    (scene) => scene.themes.includes(theme) && (wanted.length === 0 || wanted.includes(scene.name)),
  );
  if (due.length === 0) return;
  const temporary = temporaryFolder('pictures');
  const settings = { 'editor.minimap.enabled': false, 'workbench.colorTheme': themes[theme] };
  const editor = await startCodeServer({ workspace: temporary, extensionDir, settings });
  try {
    for (const scene of due)
      await take(scene, theme, editor, path.join(temporary, scene.name, 'guide-library'));
  } finally {
    await editor.stop();
    removeTemporaryFolder(temporary);
  }
}

/**
 * Each scene has a library of its own: the editor brings back what was open and not saved in a folder.
 *
 * @param {import('./scenes.js').Scene} scene
 * @param {keyof typeof themes} theme
 * @param {import('../editor/index.js').Editor} editor
 * @param {string} library
 */
async function take(scene, theme, editor, library) {
  cpSync(path.join(root, 'test-fixtures', 'workspace'), library, { recursive: true });
  const context = await browser.newContext({ viewport: scene.viewport });
  try {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await scene.play({
      page,
      openUrl: (file) => editor.openUrl(file, library),
      write: (file, text) => writeFileSync(path.join(library, file), text),
      save: (file, selector) => keep(page, path.join(root, file.replace('THEME', theme)), selector),
    });
  } finally {
    await context.close();
  }
}

/**
 * @param {Page} page
 * @param {string} file
 * @param {string} [selector] the element that is pictured, with what lies over it; else the whole window
 */
async function keep(page, file, selector) {
  const clip = selector ? await page.locator(selector).first().boundingBox() : null;
  const taken = await page.screenshot({ caret: 'initial', ...(clip && { clip }) });
  const png = smallPng(await pixelsOf(taken));
  if (png.length > largest)
    throw new Error(`${file} would have ${png.length} bytes: show less of the window.`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, png);
  console.log(`${path.relative(root, file)} ${Math.round(png.length / 1024)} KB`);
}

/**
 * Lets the browser read its own picture.
 *
 * @param {Buffer} png
 * @returns {Promise<import('./small-png.js').Picture>}
 */
async function pixelsOf(png) {
  const page = await browser.newPage();
  try {
    const { width, height, data } = await page.evaluate(
      async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
        const drawing = canvas.getContext('2d');
        if (!drawing) throw new Error('This browser cannot draw.');
        drawing.drawImage(image, 0, 0);
        const pixels = drawing.getImageData(0, 0, canvas.width, canvas.height).data;
        let text = '';
        for (let at = 0; at < pixels.length; at += 0x8000)
          text += String.fromCharCode(...pixels.subarray(at, at + 0x8000));
        return { width: canvas.width, height: canvas.height, data: btoa(text) };
      },
      `data:image/png;base64,${png.toString('base64')}`,
    );
    return { width, height, pixels: Buffer.from(data, 'base64') };
  } finally {
    await page.close();
  }
}
