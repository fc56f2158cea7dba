import { beforeEach, describe, expect, it, vi } from 'vitest';
import { methods, type ImportResult } from '../../server/src/protocol.js';

/** As much of an editor as paste, export and import touch. */
const editor = vi.hoisted(() => {
  const state = {
    closed: false,
    providers: [] as {
      provider: Record<string, (...args: unknown[]) => Promise<unknown>>;
      metadata: object;
    }[],
    asked: [] as [method: string, params: unknown][],
    said: [] as string[],
    warned: [] as string[],
    answer: (() => null) as (method: string, params: unknown) => unknown,
    pick: undefined as ((items: readonly { label: string }[]) => unknown) | undefined,
    target: undefined as unknown,
    files: new Map<string, Uint8Array>(),
    written: new Map<string, string>(),
    problems: [] as { source: string; severity: number }[],
  };
  return state;
});

class Kind {
  constructor(readonly value: string) {}
  append(...parts: string[]): Kind {
    return new Kind([this.value, ...parts].filter((part) => part !== '').join('.'));
  }
  contains(other: Kind): boolean {
    return this.value === '' || other.value === this.value || other.value.startsWith(`${this.value}.`);
  }
}

vi.mock('vscode', () => {
  class Place {
    constructor(
      readonly line: number,
      readonly character: number,
    ) {}
  }
  class Span {
    readonly start: Place;
    readonly end: Place;
    constructor(...at: unknown[]) {
      const [a, b, c, d] = at as number[];
      this.start = typeof at[0] === 'number' ? new Place(a ?? 0, b ?? 0) : (at[0] as Place);
      this.end = typeof at[0] === 'number' ? new Place(c ?? 0, d ?? 0) : (at[1] as Place);
    }
  }
  class Edit {
    yieldTo?: unknown;
    constructor(
      readonly insertText: string,
      readonly title: string,
      readonly kind: Kind,
    ) {}
  }
  const uriOf = (path: string) => ({ path, fsPath: path, toString: () => `file://${path}` });
  const register = (_: unknown, provider: never, metadata: object) => {
    if (editor.closed) throw new Error('not for everybody yet');
    editor.providers.push({ provider, metadata });
    return { dispose: () => undefined };
  };
  return {
    Disposable: { from: () => ({ dispose: () => undefined }) },
    Position: Place,
    Range: Span,
    Uri: {
      parse: (address: string) => uriOf(address.replace('file://', '')),
      file: uriOf,
      joinPath: (base: { path: string }, name: string) =>
        uriOf(name === '..' ? base.path.replace(/\/[^/]*$/, '') : `${base.path}/${name}`),
    },
    l10n: {
      t: (message: string, ...args: unknown[]) => message.replace(/\{(\d)\}/g, (_, n) => String(args[n])),
    },
    ProgressLocation: { Window: 10 },
    DocumentDropOrPasteEditKind: class {
      static readonly Empty = new Kind('');
      static readonly Text = new Kind('text');
    },
    DocumentPasteEdit: Edit,
    DocumentDropEdit: Edit,
    languages: {
      getDiagnostics: () => editor.problems,
      registerDocumentPasteEditProvider: register,
      registerDocumentDropEditProvider: register,
    },
    commands: { executeCommand: () => Promise.resolve() },
    DiagnosticSeverity: { Error: 0 },
    window: {
      showInformationMessage: (message: string) => void editor.said.push(message),
      showQuickPick: (items: readonly { label: string }[]) => Promise.resolve(editor.pick?.(items)),
      showSaveDialog: () => Promise.resolve(editor.target),
      showOpenDialog: () => Promise.resolve(editor.target === undefined ? undefined : [editor.target]),
      showTextDocument: () => Promise.resolve(),
      withProgress: (_: unknown, work: () => unknown) => work(),
    },
    workspace: {
      workspaceFolders: undefined,
      openTextDocument: (options: unknown) => Promise.resolve(options),
      fs: {
        readFile: (uri: { path: string }) => {
          const bytes = editor.files.get(uri.path);
          return bytes ? Promise.resolve(bytes) : Promise.reject(new Error('no such file'));
        },
        writeFile: (uri: { path: string }, bytes: Uint8Array) => {
          if (uri.path.startsWith('/locked')) return Promise.reject(new Error('read-only file system'));
          editor.written.set(uri.path, new TextDecoder().decode(bytes));
          return Promise.resolve();
        },
      },
    },
  };
});

const { registerPaste } = await import('../../client/src/importing/paste.js');
const { exportGuide } = await import('../../client/src/exporting/export-guide.js');
const { importGuide } = await import('../../client/src/importing/import-guide.js');

const guide: ImportResult = { text: '# A\n\n- b\n', guide: true, repairs: [], gaps: [], problem: null };
const offered: unknown[][] = [];
const kept: unknown[][] = [];
const session = {
  running: true,
  log: {
    warn: (line: string) => editor.warned.push(line),
    info: (line: string) => editor.said.push(line),
  },
  request: (method: string, params: unknown) => {
    editor.asked.push([method, params]);
    return Promise.resolve().then(() => editor.answer(method, params));
  },
};
const repairs = {
  offer: (...args: unknown[]) => offered.push(args),
  keep: (...args: unknown[]) => kept.push(args),
};

beforeEach(() => {
  for (const list of [editor.providers, editor.asked, editor.said, editor.warned, offered, kept])
    list.length = 0;
  editor.files.clear();
  editor.written.clear();
  editor.target = undefined;
  editor.problems = [];
  editor.answer = () => guide;
  session.running = true;
  registerPaste(session as never, repairs as never);
});

const document = {
  uri: { scheme: 'file', path: '/a/notes.md', toString: () => 'file:///a/notes.md' },
  isUntitled: false,
  lineCount: 1,
  lineAt: () => ({ range: { end: { line: 0, character: 0 } } }),
  getText: () => '',
};
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const token = { isCancellationRequested: false };
const item = (value: string) => ({ asString: () => Promise.resolve(value), asFile: () => undefined });
const html = '<p>a</p><p>b</p><p>c</p>';
const clip = new Map([
  ['text/html', item(html)],
  ['text/plain', item('a\nb\nc')],
]);

interface Offer {
  readonly insertText: string;
  readonly kind: Kind;
  readonly yieldTo?: readonly Kind[];
}
const paste = async (
  data = clip,
  context: object = { triggerKind: 0 },
  ranges = [range],
  cancelled = token,
) =>
  (await editor.providers[0]?.provider['provideDocumentPasteEdits']?.(
    document,
    ranges,
    data,
    context,
    cancelled,
  )) as Offer[] | undefined;
const drop = async (data: Map<string, unknown>) =>
  (await editor.providers[1]?.provider['provideDocumentDropEdits']?.(document, range.start, data, token)) as
    Offer[] | undefined;

describe('paste', () => {
  it('offers a guide under a kind of its own, before the plain paste', async () => {
    const [edit] = (await paste()) ?? [];
    expect(edit).toMatchObject({ insertText: '# A\n\n- b\n', kind: { value: 'guidepost.forum' } });
    expect(edit?.yieldTo).toBeUndefined();
    expect(editor.asked).toEqual([
      [methods.import, { kind: 'html', content: html, uri: 'file:///a/notes.md' }],
    ]);
    expect(offered).toEqual([[document, '# A\n\n- b\n', 0, guide]]);
    expect(editor.providers[0]?.metadata).toMatchObject({ pasteMimeTypes: ['text/html', 'text/plain'] });
  });

  it('yields to the plain paste where it is no guide', async () => {
    editor.answer = () => ({ ...guide, guide: false });
    expect((await paste())?.[0]?.yieldTo?.map(({ value }) => value)).toEqual(['text']);
    editor.answer = () => ({ ...guide, guide: false, repairs: [{ kind: 'byline' }] });
    expect((await paste())?.[0]?.yieldTo).toBeUndefined();
  });

  it('has nothing to add to what is in its form already, unless it is asked for', async () => {
    editor.answer = () => ({ ...guide, text: 'a\nb\nc\n' });
    expect(await paste()).toBeUndefined();
    expect(await paste(clip, { triggerKind: 1 })).toHaveLength(1);
  });

  it('stays away from several cursors, other kinds, small clips, a cancelled paste and a server that is gone', async () => {
    expect(await paste(clip, { triggerKind: 0 }, [range, range])).toBeUndefined();
    expect(await paste(clip, { triggerKind: 1, only: new Kind('text.plain') })).toBeUndefined();
    expect(await paste(new Map([['text/plain', item('one line')]]))).toBeUndefined();
    expect(await paste(clip, { triggerKind: 0 }, [range], { isCancellationRequested: true })).toBeUndefined();
    session.running = false;
    expect(await paste()).toBeUndefined();
    expect(editor.asked).toEqual([]);
  });

  it('goes on without us when the import fails', async () => {
    editor.answer = () => {
      throw new Error('lost');
    };
    expect(await paste()).toBeUndefined();
    editor.answer = () => null;
    expect(await paste()).toBeUndefined();
    editor.answer = () => ({ ...guide, text: '', problem: 'There are no words in it.' });
    expect(await paste()).toBeUndefined();
    expect(editor.warned).toEqual([expect.stringContaining('lost')]);
  });
});

it('an editor that has the interface but does not give it to everybody is no trouble', () => {
  editor.closed = true;
  expect(() => registerPaste(session as never, repairs as never)).not.toThrow();
  editor.closed = false;
  expect(editor.said).toEqual([expect.stringContaining('newer editor')]);
});

describe('drop', () => {
  it('offers a file after everything else, by its address or its bytes', async () => {
    editor.files.set('/saved/post.html', new TextEncoder().encode('<p>a'));
    const [edit] = (await drop(new Map([['text/uri-list', item('file:///saved/post.html\r\n')]]))) ?? [];
    expect(edit).toMatchObject({ insertText: '# A\n\n- b\n', yieldTo: [{ value: 'text' }] });
    const file = { name: 'post.txt', data: () => Promise.resolve(new TextEncoder().encode('a')) };
    expect(await drop(new Map([['text/plain', { ...item(''), asFile: () => file }]]))).toHaveLength(1);
    expect(editor.asked.map(([, params]) => (params as { kind: string }).kind)).toEqual(['html', 'text']);
  });

  it('leaves pictures, several files and unreadable ones alone', async () => {
    const uris = (list: string) => new Map([['text/uri-list', item(list)]]);
    expect(await drop(uris('file:///a.png'))).toBeUndefined();
    expect(await drop(uris('file:///a.html\nfile:///b.html'))).toBeUndefined();
    editor.files.set('/zip.txt', Uint8Array.of(0x50, 0x4b, 0, 0));
    expect(await drop(uris('file:///zip.txt'))).toBeUndefined();
    expect(await drop(uris('file:///gone.txt'))).toBeUndefined();
    expect(await drop(new Map())).toBeUndefined();
    expect(editor.asked).toEqual([]);
  });
});

const path = (name: string) => ({ path: name, fsPath: name, toString: () => `file://${name}` });

describe('export', () => {
  beforeEach(() => {
    editor.pick = (items) => items.find(({ label }) => label === 'Forum text in short posts');
    editor.answer = () => ({ texts: ['one\n', 'two\n'], title: 'A' });
  });

  it('saves what the server gives', async () => {
    editor.target = path('/out/a.txt');
    await exportGuide(session as never, document as never);
    expect(editor.asked).toEqual([[methods.export, { uri: 'file:///a/notes.md', to: 'forum', limit: 2000 }]]);
    expect(editor.written.get('/out/a.txt')).toBe('one\n\ntwo\n');
    expect(editor.said).toEqual(['Saved as a.txt.']);
  });

  it('says what is still wrong in the guide', async () => {
    editor.target = path('/out/a.txt');
    editor.problems = [
      { source: 'guidepost', severity: 0 },
      { source: 'guidepost', severity: 0 },
    ];
    await exportGuide(session as never, document as never);
    expect(editor.said).toEqual(['Saved as a.txt. 2 errors are still open.']);
  });

  it('says one clear line where it cannot be saved', async () => {
    editor.target = path('/locked/a.txt');
    await expect(exportGuide(session as never, document as never)).rejects.toThrow(
      /^Nothing could be saved as \/locked\/a\.txt\. Choose another place\. \(read-only file system\)$/,
    );
  });

  it('says that there is no guide; and nothing when the author leaves a question', async () => {
    editor.answer = () => ({ texts: [], title: null });
    await exportGuide(session as never, document as never);
    expect(editor.said).toEqual([expect.stringMatching(/does not see a guide/)]);
    editor.pick = () => undefined;
    await exportGuide(session as never, document as never);
    expect([editor.said.length, editor.written.size]).toEqual([1, 0]);
  });
});

describe('import', () => {
  const run = () => {
    editor.pick = (items) => items.find(({ label }) => label === 'A file');
    return importGuide(session as never, repairs as never);
  };

  it('opens a new guide and keeps its repairs', async () => {
    editor.target = path('/saved/post.htm');
    editor.files.set('/saved/post.htm', new TextEncoder().encode('<p>a'));
    await run();
    expect(editor.asked).toEqual([
      [methods.import, { kind: 'html', content: '<p>a', uri: 'file:///saved/post.htm' }],
    ]);
    expect(kept[0]?.[0]).toEqual({ language: 'markdown', content: guide.text });
    expect(kept[0]?.[2]).toBe(guide);
  });

  it('says in one line why nothing came', async () => {
    editor.target = path('/saved/gone.txt');
    await expect(run()).rejects.toThrow('“gone.txt” cannot be read: Error: no such file');
    editor.target = path('/saved/scan.txt');
    editor.files.set('/saved/scan.txt', Uint8Array.of(0x25, 0, 0));
    await expect(run()).rejects.toThrow(/“scan.txt” is no text/);
    editor.files.set('/saved/scan.txt', Uint8Array.of(0x25));
    editor.answer = () => ({ ...guide, text: '', problem: 'There are no words in it.' });
    await expect(run()).rejects.toThrow('There are no words in it.');
    editor.answer = () => null;
    await expect(run()).rejects.toThrow(/no text that could be imported/);
    editor.target = undefined;
    await run();
    expect(kept).toEqual([]);
  });
});
