import { beforeEach, describe, expect, it, vi } from 'vitest';
import { methods } from '../../server/src/protocol.js';

interface Item {
  readonly label: string;
}

/** As much of an editor as *Review report…* touches. */
const editor = vi.hoisted(() => ({
  run: {} as Record<string, (argument?: unknown) => Promise<unknown>>,
  document: undefined as unknown,
  folders: [] as { uri: unknown }[],
  offered: [] as string[][],
  chosen: [] as string[],
  said: [] as string[],
  warned: [] as string[],
  panels: [] as { options: unknown; html: string }[],
  target: undefined as unknown,
  proposed: [] as string[],
  written: new Map<string, string>(),
  opened: [] as { uri: string; line: number; viewColumn: number }[],
  visible: [] as unknown[],
  cancelled: false,
}));

const path = vi.hoisted(() => (value: string, scheme = 'file') => ({
  path: value,
  fsPath: value,
  scheme,
  toString: () => `${scheme}://${value}`,
}));

vi.mock('vscode', () => ({
  l10n: { t: (message: string, ...args: unknown[]) => message.replace('{0}', String(args[0])) },
  commands: {
    registerCommand: (id: string, run: (argument?: unknown) => Promise<unknown>) => {
      editor.run[id] = run;
      return { dispose: () => undefined };
    },
    executeCommand: () => Promise.resolve(),
  },
  Disposable: { from: () => ({ dispose: () => undefined }) },
  EventEmitter: class {},
  ProgressLocation: { Notification: 15, Window: 10 },
  Range: class {},
  WorkspaceEdit: class {},
  Selection: class {
    constructor(readonly line: number) {}
  },
  TabInputCustom: class {},
  TabInputText: class {},
  TextEditorRevealType: { InCenterIfOutsideViewport: 2 },
  Uri: {
    parse: (value: string) => path(value.replace('file://', '')),
    file: path,
    joinPath: (base: { path: string }, name: string) =>
      path(name === '..' ? base.path.replace(/\/[^/]*$/, '') : `${base.path}/${name}`),
  },
  ViewColumn: { Beside: -2, One: 1 },
  workspace: {
    get workspaceFolders() {
      return editor.folders;
    },
    textDocuments: [],
    fs: {
      writeFile: (target: { path: string }, bytes: Uint8Array) => {
        if (target.path.startsWith('/locked')) return Promise.reject(new Error('read-only'));
        editor.written.set(target.path, new TextDecoder().decode(bytes));
        return Promise.resolve();
      },
    },
  },
  window: {
    get activeTextEditor() {
      return editor.document === undefined ? undefined : { document: editor.document };
    },
    get visibleTextEditors() {
      return editor.visible;
    },
    tabGroups: { activeTabGroup: {} },
    showQuickPick: (items: readonly Item[]) => {
      editor.offered.push(items.map(({ label }) => label));
      const wanted = editor.chosen.shift();
      return Promise.resolve(items.find(({ label }) => label === wanted));
    },
    withProgress: (_: unknown, work: (progress: unknown, token: unknown) => unknown) =>
      work({}, { isCancellationRequested: editor.cancelled }),
    createWebviewPanel: (_id: string, _title: string, _column: unknown, options: unknown) => {
      const webview = { options, html: '' };
      editor.panels.push(webview);
      return { webview };
    },
    showSaveDialog: ({ defaultUri }: { defaultUri: { path: string } }) => {
      editor.proposed.push(defaultUri.path);
      return Promise.resolve(editor.target);
    },
    showInformationMessage: (message: string) => {
      editor.said.push(message);
      return Promise.resolve(undefined);
    },
    showWarningMessage: (message: string) => {
      editor.warned.push(message);
      return Promise.resolve(undefined);
    },
    showTextDocument: (
      uri: { toString(): string },
      { selection, viewColumn }: { selection: { line: number }; viewColumn: number },
    ) => {
      editor.opened.push({ uri: uri.toString(), line: selection.line, viewColumn });
      return Promise.resolve({ selection, revealRange: () => undefined });
    },
  },
}));

const { registerReviewReport } = await import('../../client/src/views/review-report.js');

const guide = { uri: path('/lib/a.md'), languageId: 'markdown', isUntitled: false };
const asked: unknown[][] = [];
let answer: () => unknown = () => ({ text: '<html>', guides: 1 });
const session = {
  log: { error: () => undefined },
  request: (...params: unknown[]) => {
    asked.push(params.slice(0, 2));
    return new Promise((resolve) => resolve(answer()));
  },
};

beforeEach(() => {
  Object.assign(editor, {
    ...{ document: guide, folders: [{ uri: path('/lib') }], offered: [], chosen: [], said: [], warned: [] },
    ...{ panels: [], target: undefined, proposed: [], opened: [], visible: [], cancelled: false },
  });
  editor.written.clear();
  asked.length = 0;
  answer = () => ({ text: '<html>', guides: 1 });
  registerReviewReport(session as never);
});

const report = (): Promise<unknown> | undefined => editor.run['guidepost.reviewReport']?.();

describe('Review report', () => {
  it('of the guide at hand opens as a page without scripts, whose links may open places and nothing else', async () => {
    editor.chosen = ['This guide', 'Open beside'];
    await report();
    expect(asked).toMatchObject([
      [
        methods.review,
        { uri: 'file:///lib/a.md', form: 'html', frame: { linkTo: 'command:guidepost.openReviewedPlace?' } },
      ],
    ]);
    expect(editor.panels).toMatchObject([
      {
        html: '<html>',
        options: { enableScripts: false, enableCommandUris: ['guidepost.openReviewedPlace'] },
      },
    ]);
  });

  it('of all guides is saved as Markdown where the author says', async () => {
    editor.chosen = ['All guides of the workspace', 'Save as Markdown…'];
    editor.target = path('/out/r.md');
    await report();
    expect(asked).toEqual([[methods.review, { uri: null, form: 'markdown' }]]);
    expect(editor.proposed).toEqual(['/lib/review.md']);
    expect(editor.written.get('/out/r.md')).toBe('<html>');
    expect(editor.said).toEqual(['Saved as r.md.']);
  });

  it('as a file holds nothing of the editor', async () => {
    editor.chosen = ['This guide', 'Save as a web page…'];
    await report();
    expect(asked).toEqual([[methods.review, { uri: 'file:///lib/a.md', form: 'html' }]]);
    expect([editor.proposed, editor.written.size]).toEqual([['/lib/review.html'], 0]);
  });

  it('asks which guides only where there is a choice', async () => {
    editor.document = undefined;
    await report();
    editor.document = guide;
    editor.folders = [];
    await report();
    expect(editor.offered.map(([first]) => first)).toEqual(['Open beside', 'Open beside']);
    editor.document = undefined;
    await report();
    expect(editor.said).toEqual([expect.stringMatching(/^Open a guide first/)]);
    expect(asked).toEqual([]);
  });

  it('says so where there is no guide, where it failed, and where it cannot be saved', async () => {
    answer = () => ({ text: '', guides: 0 });
    editor.chosen = ['All guides of the workspace', 'Open beside'];
    await report();
    expect(editor.said).toEqual(['There is no guide in this workspace.']);
    answer = () => null;
    editor.chosen = ['This guide', 'Open beside'];
    await report();
    answer = () => ({ text: 'x', guides: 1 });
    editor.chosen = ['This guide', 'Save as Markdown…'];
    editor.target = path('/locked/r.md');
    await report();
    expect(editor.warned).toEqual([
      expect.stringMatching(/^The report could not be made/),
      expect.stringMatching(/^Nothing could be saved as \/locked\/r\.md/),
    ]);
    expect(editor.panels).toEqual([]);
  });

  it('is silent when it was called off', async () => {
    answer = () => {
      throw new Error('cancelled');
    };
    editor.cancelled = true;
    editor.chosen = ['This guide', 'Open beside'];
    await report();
    expect([editor.warned, editor.said, editor.panels]).toEqual([[], [], []]);
  });

  it('leads to a line where the guide is shown, else in the first column', async () => {
    const open = editor.run['guidepost.openReviewedPlace'];
    await open?.({ uri: 'file:///lib/a.md', line: 7 });
    editor.visible = [{ document: guide, viewColumn: 3 }];
    await open?.({ uri: 'file:///lib/a.md', line: 1 });
    await open?.({ uri: 7 });
    await open?.();
    expect(editor.opened).toEqual([
      { uri: 'file:///lib/a.md', line: 6, viewColumn: 1 },
      { uri: 'file:///lib/a.md', line: 0, viewColumn: 3 },
    ]);
  });
});
