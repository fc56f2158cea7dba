/** The page on which an author pastes what is to be imported: pages get the clipboard's rich text in every editor, and with it the links. */
import { escapeHtml, pageOf } from '../page.js';

/** The page's words. */
export interface PasteWords {
  readonly language: string;
  readonly title: string;
  readonly about: string;
  /** In the box to paste into. */
  readonly here: string;
  readonly take: string;
  /** Where there was nothing to take. */
  readonly nothing: string;
  /** Where the browser keeps the clipboard to itself. */
  readonly refused: string;
}

/**
 * Makes the page.
 * @param words the page's words
 * @param nonce a fresh one for each page
 */
export function pastePage(words: PasteWords, nonce: string): string {
  const body = `
<p id="about" role="status" data-nothing="${escapeHtml(words.nothing)}" data-refused="${escapeHtml(words.refused)}">${escapeHtml(words.about)}</p>
<div id="box" contenteditable="true" role="textbox" aria-multiline="true" aria-label="${escapeHtml(words.here)}" data-here="${escapeHtml(words.here)}"></div>
<button id="take" class="second">${escapeHtml(words.take)}</button>`;
  return pageOf({ ...words, body, style, script }, nonce);
}

const style = `
#about, #box { max-width: 46em; }
#about { margin-top: 1em; }
#box { min-height: 9em; margin: 1em 0; padding: 1em; cursor: text;
  border: 2px dashed var(--vscode-input-border, var(--vscode-descriptionForeground));
  border-radius: 4px; color: var(--vscode-input-foreground); background: var(--vscode-input-background); }
#box::before { content: attr(data-here); color: var(--vscode-descriptionForeground); }
`;

/** What is pasted never gets into the page: it goes to the extension as it is. */
const script = `
(() => {
  const editor = acquireVsCodeApi();
  const about = document.getElementById('about');
  const box = document.getElementById('box');
  const send = (html, text) => {
    if (text.trim() === '' && html.trim() === '') about.textContent = about.dataset.nothing;
    else editor.postMessage({ kind: 'pasted', html, text });
  };
  document.addEventListener('paste', (event) => {
    event.preventDefault();
    send(event.clipboardData.getData('text/html'), event.clipboardData.getData('text/plain'));
  });
  // It is a box to paste into, not to write in.
  box.addEventListener('beforeinput', (event) => event.preventDefault());
  const take = async () => {
    try {
      const [item] = await navigator.clipboard.read();
      const read = async (type) => (item && item.types.includes(type) ? (await item.getType(type)).text() : '');
      send(await read('text/html'), await read('text/plain'));
    } catch {
      about.textContent = about.dataset.refused;
      box.focus();
    }
  };
  document.getElementById('take').addEventListener('click', () => void take());
  window.addEventListener('focus', () => box.focus());
  box.focus();
  editor.postMessage({ kind: 'ready' });
})();
`;
