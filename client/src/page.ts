/** The frame of Guidepost's own pages: no script and style but its own, nothing is loaded, colours from the editor. */

/** What stands in a page. */
export interface PageContent {
  readonly language: string;
  readonly title: string;
  /** HTML whose words are escaped. */
  readonly body: string;
  readonly style: string;
  readonly script: string;
}

/**
 * Makes a page.
 * @param content what stands in it
 * @param nonce a fresh one for each page
 */
export function pageOf({ language, title, body, style, script }: PageContent, nonce: string): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<title>${escapeHtml(title)}</title>
<style nonce="${nonce}">${shared}${style}</style>
</head>
<body>
${body}
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

/**
 * Makes words safe to stand in HTML.
 * @param text the words
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const shared = `
#about { margin: 0 0 0.75em; }
button { margin-right: 0.5em; padding: 0.4em 1em; border: 1px solid var(--vscode-button-border, transparent);
  border-radius: 2px; font: inherit; cursor: pointer;
  color: var(--vscode-button-foreground); background: var(--vscode-button-background); }
button:hover { background: var(--vscode-button-hoverBackground); }
button.second { color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground); }
:is(button, [contenteditable]):focus-visible { outline: 2px solid var(--vscode-focusBorder); outline-offset: 2px; }
`;
