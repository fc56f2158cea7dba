import { afterEach, beforeEach, expect, it, vi } from 'vitest';

/** As much of an editor as a page to paste into touches. */
const editor = vi.hoisted(() => ({
  tell: undefined as unknown as (message: unknown) => void,
  close: () => undefined as unknown,
  html: '',
  open: false,
  clipboard: '',
}));

vi.mock('vscode', () => ({
  env: { language: 'en', clipboard: { readText: () => Promise.resolve(editor.clipboard) } },
  l10n: { t: (message: string) => message },
  ViewColumn: { Active: -1 },
  window: {
    createWebviewPanel: () => {
      editor.open = true;
      return {
        webview: {
          onDidReceiveMessage: (listener: (message: unknown) => void) => void (editor.tell = listener),
          set html(html: string) {
            editor.html = html;
          },
        },
        onDidDispose: (listener: () => unknown) => void (editor.close = listener),
        dispose: () => {
          editor.open = false;
          editor.close();
        },
      };
    },
  },
}));

const { askForPaste } = await import('../../client/src/importing/import-clipboard.js');

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(editor, { html: '', open: false, clipboard: '' });
});
afterEach(() => vi.useRealTimers());

it('takes what is pasted with its links, and the page goes away', async () => {
  const asked = askForPaste();
  editor.tell({ kind: 'ready' });
  editor.tell({ kind: 'pasted', html: '<p><a href="https://example.org">a</a>', text: 'a' });
  expect(await asked).toEqual({ kind: 'html', content: '<p><a href="https://example.org">a</a>' });
  expect(editor.open).toBe(false);
});

it('waits on where nothing was pasted, however long it takes', async () => {
  const asked = askForPaste();
  editor.tell({ kind: 'ready' });
  editor.clipboard = 'not asked for';
  await vi.advanceTimersByTimeAsync(600_000);
  editor.tell({ kind: 'pasted', html: '', text: ' ' });
  expect(editor.open).toBe(true);
  editor.tell({ kind: 'pasted', html: '', text: 'A guide' });
  expect(await asked).toEqual({ kind: 'text', content: 'A guide' });
});

it('is nothing where the author closes the page', async () => {
  const asked = askForPaste();
  editor.close();
  expect(await asked).toBeUndefined();
});

it('takes the plain text where the editor shows no pages', async () => {
  const asked = askForPaste();
  editor.clipboard = 'A guide';
  await vi.runAllTimersAsync();
  expect(await asked).toEqual({ kind: 'text', content: 'A guide' });
});

it('runs nothing but its own script', () => {
  void askForPaste();
  expect(editor.html).toMatch(/default-src 'none'; style-src 'nonce-(\w+)'; script-src 'nonce-\1'/);
  expect(editor.html).not.toMatch(/innerHTML|https?:/);
});
