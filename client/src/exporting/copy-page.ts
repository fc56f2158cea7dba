/** The page of *Copy for forum*, as plain data: the guide to look at, and a button that puts it on the clipboard. */
import { escapeHtml, pageOf } from '../page.js';

/** What is copied. */
export interface ForumCopy {
  /** Rich text, without scripts and styles of its own. */
  readonly html: string;
  readonly text: string;
}

/** The page's words. */
export interface CopyWords {
  readonly language: string;
  readonly title: string;
  readonly copy: string;
  readonly plain: string;
  readonly about: string;
}

/**
 * Makes the page. Nothing but its own script and style runs in it, and it loads nothing.
 * @param copy what is copied
 * @param words the page's words
 * @param nonce a fresh one for each page
 */
export function copyPage({ html, text }: ForumCopy, words: CopyWords, nonce: string): string {
  const body = `
<header>
<p id="about" role="status">${escapeHtml(words.about)}</p>
<button id="copy">${escapeHtml(words.copy)}</button>
<button id="plain" class="second">${escapeHtml(words.plain)}</button>
</header>
<main id="guide">${html}</main>
<template id="text">${escapeHtml(text)}</template>`;
  return pageOf({ ...words, body, style, script }, nonce);
}

const style = `
header { position: sticky; top: 0; padding: 0.5em 0 1em; background: var(--vscode-editor-background); }
main { max-width: 46em; padding: 0 1em; border-left: 3px solid var(--vscode-widget-border, var(--vscode-focusBorder)); }
`;

/** Asks the clipboard once unasked, which an editor on the desktop allows; a browser wants a click first. */
const script = `
(() => {
  const editor = acquireVsCodeApi();
  const html = document.getElementById('guide').innerHTML;
  const text = document.getElementById('text').content.textContent;
  const byEvent = () => {
    let done = false;
    const fill = (event) => {
      event.clipboardData.setData('text/html', html);
      event.clipboardData.setData('text/plain', text);
      event.preventDefault();
      done = true;
    };
    document.addEventListener('copy', fill, { once: true });
    document.execCommand('copy');
    document.removeEventListener('copy', fill);
    if (!done) throw new Error('The browser does not allow it.');
  };
  const write = async () => {
    const blob = (type, data) => new Blob([data], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', text) }),
    ]);
  };
  const copy = async (asked) => {
    try {
      await write();
    } catch (error) {
      if (!asked) return editor.postMessage({ kind: 'waiting', reason: String(error) });
      try {
        byEvent();
      } catch (second) {
        return editor.postMessage({ kind: 'failed', reason: String(second) });
      }
    }
    editor.postMessage({ kind: 'copied' });
  };
  document.getElementById('copy').addEventListener('click', () => void copy(true));
  document.getElementById('plain').addEventListener('click', () => editor.postMessage({ kind: 'plain' }));
  document.getElementById('copy').focus();
  void copy(false);
})();
`;
