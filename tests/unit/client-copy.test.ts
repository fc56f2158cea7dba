import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { methods } from '../../server/src/protocol.js';

/** As much of an editor as *Copy for forum* touches. */
const editor = vi.hoisted(() => ({
  tell: undefined as unknown as (message: unknown) => unknown,
  close: () => undefined as unknown,
  html: '',
  open: false,
  clipboard: '',
  said: [] as string[],
  active: true,
  focused: [] as unknown[],
  problems: [] as { source: string; severity: number }[],
  chosen: undefined as string | undefined,
  ran: [] as string[],
}));

vi.mock('vscode', () => ({
  env: { language: 'en', clipboard: { writeText: (text: string) => void (editor.clipboard = text) } },
  l10n: { t: (message: string, ...args: unknown[]) => message.replace('{0}', String(args[0])) },
  commands: { executeCommand: (id: string) => void editor.ran.push(id) },
  DiagnosticSeverity: { Error: 0, Warning: 1 },
  languages: { getDiagnostics: () => editor.problems },
  ViewColumn: { Beside: -2 },
  window: {
    activeTextEditor: { viewColumn: 1 },
    showInformationMessage: (message: string) => {
      editor.said.push(message);
      return Promise.resolve(editor.chosen);
    },
    showTextDocument: (document: unknown, options: unknown) => void editor.focused.push([document, options]),
    createWebviewPanel: () => {
      editor.open = true;
      return {
        get active() {
          if (!editor.open) throw new Error('the page is gone');
          return editor.active;
        },
        webview: {
          onDidReceiveMessage: (listener: (message: unknown) => unknown) => {
            editor.tell = listener;
            return { dispose: () => undefined };
          },
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

const { copyForForum } = await import('../../client/src/exporting/copy-forum.js');

const texts: Record<string, string> = { htmlFragment: '<h1>A</h1>', forum: 'A\n' };
let given = texts;
let marked = false;
const log: string[] = [];
const session = {
  log: { info: (line: string) => void log.push(line), warn: (line: string) => void log.push(line) },
  request: (method: string, { to }: { to: string }) => {
    expect(method).toBe(methods.export);
    return Promise.resolve({ texts: [given[to]].filter((text) => text !== undefined), title: 'A', marked });
  },
};
const document = { uri: { toString: () => 'file:///a.md' }, isClosed: false };
const run = () => copyForForum(session as never, document as never);

beforeEach(() => {
  vi.useFakeTimers();
  given = texts;
  marked = false;
  log.length = 0;
  Object.assign(editor, { html: '', open: false, clipboard: '', said: [], active: true });
  Object.assign(editor, { focused: [], problems: [], chosen: undefined, ran: [] });
});
afterEach(() => vi.useRealTimers());

it('the page copies, then goes away', async () => {
  await run();
  expect(editor.html).toContain('<h1>A</h1>');
  await editor.tell({ kind: 'copied' });
  await vi.runAllTimersAsync();
  expect([editor.open, editor.clipboard]).toEqual([false, '']);
  expect(editor.said).toEqual([expect.stringMatching(/^Copied with its formatting/)]);
});

it('the keys go to the guide again, and to nothing where the author went elsewhere', async () => {
  await run();
  await editor.tell({ kind: 'copied' });
  expect(editor.focused).toEqual([[document, { viewColumn: 1 }]]);
  await run();
  editor.active = false;
  await editor.tell({ kind: 'copied' });
  expect([editor.open, editor.focused.length]).toEqual([false, 1]);
});

it('a page that is closed while plain text is copied steals no keys', async () => {
  await run();
  const told = editor.tell({ kind: 'plain' });
  editor.open = false;
  editor.close();
  await told;
  expect(editor.focused).toEqual([]);
});

it('what is still wrong in the guide is said and a button away', async () => {
  const error = { source: 'guidepost', severity: 0 };
  editor.problems = [error, { ...error, severity: 1 }, { ...error, source: 'spelling' }];
  await run();
  await editor.tell({ kind: 'copied' });
  editor.problems = [error, error, error];
  editor.chosen = 'Show problems';
  await run();
  await editor.tell({ kind: 'copied' });
  await vi.runAllTimersAsync();
  expect(editor.said).toEqual([
    expect.stringMatching(/editor\. 1 error is still open\.$/),
    expect.stringMatching(/editor\. 3 errors are still open\.$/),
  ]);
  expect(editor.ran).toEqual(['workbench.actions.view.problems']);
});

it('a page that waits for a click stays as long as it takes', async () => {
  await run();
  await editor.tell({ kind: 'waiting', reason: 'not now' });
  await vi.runAllTimersAsync();
  expect([editor.open, editor.said]).toEqual([true, []]);
  await editor.tell({ kind: 'plain' });
  expect([editor.open, editor.clipboard]).toEqual([false, 'A\n']);
  expect(editor.said).toEqual([expect.stringMatching(/^Copied as plain text\. Paste/)]);
});

it('plain text with marks in it comes with a word on why', async () => {
  marked = true;
  await run();
  await editor.tell({ kind: 'plain' });
  await editor.tell({ kind: 'failed', reason: 'no' });
  expect(editor.said).toEqual([
    expect.stringMatching(/^Copied as plain text\. .* Some lines keep marks such as ##/),
    expect.stringMatching(/Links stand as addresses\. Some lines keep marks such as ##/),
  ]);
});

it.each([
  ['may not copy', async () => void (await editor.tell({ kind: 'failed', reason: 'no' }))],
  ['never answers', async () => void (await vi.runAllTimersAsync())],
])('where the page %s, plain text is copied and the author told', async (_, happen) => {
  await run();
  await happen();
  expect([editor.open, editor.clipboard]).toEqual([false, 'A\n']);
  expect(editor.said).toEqual([expect.stringMatching(/does not let Guidepost copy formatting/)]);
  expect(log).toHaveLength(1);
});

it('a page that the author closes copies nothing', async () => {
  await run();
  editor.close();
  await vi.runAllTimersAsync();
  expect([editor.clipboard, editor.said]).toEqual(['', []]);
});

it('what is no guide is not copied', async () => {
  given = {};
  await run();
  expect(editor.open).toBe(false);
  expect(editor.said).toEqual([expect.stringMatching(/does not see a guide/)]);
});
