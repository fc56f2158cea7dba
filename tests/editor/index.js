// @ts-check
// Real editors for tests and for `npm start`, from npm alone. See README.md.
export { launchBrowser } from './lib/browser.js';
export { startCodeServer } from './lib/code-server.js';
export { ensureEditors } from './lib/install.js';
export { removeTemporaryFolder, temporaryFolder } from './lib/processes.js';
export { press } from './lib/waiting.js';
export * from './lib/editing.js';
export * from './lib/workbench.js';
/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./lib/code-server.js').Editor} Editor */
/** @typedef {import('./lib/workbench.js').Problem} Problem */
export { startWebEditor } from './lib/web-editor.js';
