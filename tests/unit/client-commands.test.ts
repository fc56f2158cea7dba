import { beforeEach, describe, expect, it, vi } from 'vitest';
import { methods, serverCommands } from '../../server/src/protocol.js';

/** As much of an editor as the commands touch. */
const editor = vi.hoisted(() => ({
  handlers: new Map<string, () => Promise<unknown>>(),
  said: [] as string[],
  active: undefined as { document: Document } | undefined,
  readonly: false,
  tab: undefined as object | undefined,
  documents: [] as Document[],
  CustomTab: class {
    constructor(readonly uri: Document['uri']) {}
  },
}));

interface Document {
  readonly uri: { readonly scheme: string; readonly toString: () => string };
  readonly languageId: string;
  version: number;
}

vi.mock('vscode', () => ({
  commands: {
    registerCommand: (id: string, run: () => Promise<unknown>) => editor.handlers.set(id, run),
  },
  Disposable: { from: () => ({ dispose: () => undefined }) },
  l10n: { t: (message: string) => message },
  ProgressLocation: { Window: 10 },
  window: {
    get activeTextEditor() {
      return editor.active;
    },
    tabGroups: {
      get activeTabGroup() {
        return { activeTab: editor.tab && { input: editor.tab } };
      },
    },
    showInformationMessage: (message: string) => editor.said.push(message),
    showWarningMessage: (message: string) => editor.said.push(message),
    withProgress: (_options: unknown, work: () => unknown) => work(),
  },
  FilePermission: { Readonly: 1 },
  TabInputText: class {},
  TabInputCustom: editor.CustomTab,
  workspace: {
    get textDocuments() {
      return editor.documents;
    },
    fs: {
      isWritableFileSystem: (scheme: string) => (scheme === 'vscode-past' ? false : undefined),
      stat: () => (editor.readonly ? Promise.resolve({ permissions: 1 }) : Promise.reject(new Error('gone'))),
    },
  },
}));

const { registerCommands } = await import('../../client/src/commands.js');

const asked: [method: string, params: unknown][] = [];
let answer: () => Promise<unknown>;

beforeEach(() => {
  editor.said.length = 0;
  editor.readonly = false;
  editor.tab = undefined;
  editor.documents = [];
  asked.length = 0;
  answer = () => Promise.resolve(null);
  const session = {
    request: (method: string, params: unknown) => {
      asked.push([method, params]);
      return answer();
    },
    log: { error: () => undefined, show: () => undefined },
  };
  const explanations = { open: (uri: unknown) => session.request('open', String(uri)) };
  registerCommands(session as never, explanations as never, {} as never);
});

function open(languageId: string, scheme = 'file'): Document {
  const document = { uri: { scheme, toString: () => `${scheme}:/a.md` }, languageId, version: 1 };
  editor.active = { document };
  return document;
}
const run = (id: string) => editor.handlers.get(`guidepost.${id}`)?.();
const onGuides = ['fixAll', 'explainFile', 'checkLargeFile', 'markAsGuide'];

describe('commands', () => {
  it.each(onGuides)('%s says one line when no editor is open', async (id) => {
    editor.active = undefined;
    await run(id);
    expect(editor.said).toEqual([expect.stringMatching(/^Open a guide first/)]);
    expect(asked).toEqual([]);
  });

  it.each(onGuides)('%s says one line on other files', async (id) => {
    for (const [language, scheme] of [
      ['plaintext', 'file'],
      ['markdown', 'guidepost-explain'],
      ['markdown', 'vscode-notebook-cell'],
    ] as const) {
      open(language, scheme);
      await run(id);
    }
    expect(editor.said).toEqual(Array(3).fill(expect.stringMatching(/^Guidepost works on Markdown files/)));
    expect(asked).toEqual([]);
  });

  it('work on documents of any scheme', async () => {
    for (const scheme of ['file', 'untitled', 'vscode-vfs']) {
      open('markdown', scheme);
      await run('checkLargeFile');
    }
    expect(asked).toEqual(
      ['file', 'untitled', 'vscode-vfs'].map((each) => [methods.check, { uri: `${each}:/a.md` }]),
    );
  });

  it('work in a rich editor, which is none of text', async () => {
    const document = open('markdown');
    editor.active = undefined;
    editor.documents = [document];
    editor.tab = new editor.CustomTab(document.uri);
    await run('checkLargeFile');
    expect(asked).toEqual([[methods.check, { uri: 'file:/a.md' }]]);
  });

  it('say when a fix-all changed nothing, and nothing when it did', async () => {
    const document = open('markdown');
    await run('fixAll');
    expect(editor.said).toEqual([expect.stringMatching(/^Nothing here can be mended/)]);
    answer = () => Promise.resolve(document.version++);
    await run('fixAll');
    expect(editor.said).toHaveLength(1);
    expect(asked[0]).toEqual([
      'workspace/executeCommand',
      { command: serverCommands.fixAll, arguments: [{ uri: 'file:/a.md' }] },
    ]);
  });

  it.each(['fixAll', 'markAsGuide'])('%s leaves alone what cannot be changed', async (id) => {
    editor.readonly = true;
    open('markdown');
    await run(id);
    editor.readonly = false;
    open('markdown', 'vscode-past');
    await run(id);
    expect(editor.said).toEqual(Array(2).fill(expect.stringMatching(/^This file cannot be changed here/)));
    expect(asked).toEqual([]);
  });

  it('show a failure instead of throwing it', async () => {
    open('markdown');
    answer = () => Promise.reject(new Error('Guidepost is not running.'));
    await run('fixAll');
    expect(editor.said).toEqual(['Guidepost is not running.']);
  });
});
