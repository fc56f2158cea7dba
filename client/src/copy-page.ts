/** The page of *Copy for forum*, as plain data: the guide to look at, and a button that puts it on the clipboard. */

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
  return `<!doctype html>
<html lang="${escapeHtml(words.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<title>${escapeHtml(words.title)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<header>
<p id="about" role="status">${escapeHtml(words.about)}</p>
<button id="copy">${escapeHtml(words.copy)}</button>
<button id="plain" class="second">${escapeHtml(words.plain)}</button>
</header>
<main id="guide">${html}</main>
<template id="text">${escapeHtml(text)}</template>
<script nonce="${nonce}">${script}</script>
</body>
</html>`;
}

/** A number that nobody can guess. */
export function createNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

const style = `
header { position: sticky; top: 0; padding: 0.5em 0 1em; background: var(--vscode-editor-background); }
#about { margin: 0 0 0.75em; }
button { margin-right: 0.5em; padding: 0.4em 1em; border: 1px solid var(--vscode-button-border, transparent);
  border-radius: 2px; font: inherit; cursor: pointer;
  color: var(--vscode-button-foreground); background: var(--vscode-button-background); }
button:hover { background: var(--vscode-button-hoverBackground); }
button.second { color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground); }
button:focus-visible { outline: 2px solid var(--vscode-focusBorder); outline-offset: 2px; }
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

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
