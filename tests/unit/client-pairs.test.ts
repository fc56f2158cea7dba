import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pairsPage } from '../../client/src/views/pairs-page.js';
import { showPairs } from '../../client/src/views/pairs-rows.js';
import { methods, type PairRow, type PairsResult } from '../../server/src/protocol.js';

type Listener = (value: never) => unknown;

/** As much of an editor as the pairs view touches. */
const editor = vi.hoisted(() => ({
  handlers: new Map<string, () => Promise<unknown>>(),
  active: undefined as unknown,
  on: {} as Record<string, Listener>,
  panels: [] as {
    visible: boolean;
    title: string;
    html: string;
    told: Listener;
    posted: unknown[];
    revealed: unknown[];
  }[],
  said: [] as string[],
  shown: [] as unknown[],
  edits: [] as unknown[],
  chosen: 0,
  readonly: false,
  groups: 2,
}));

vi.mock('vscode', () => {
  const listen = (name: string) => (listener: Listener) => {
    editor.on[name] = listener;
    return { dispose: () => undefined };
  };
  class Position {
    constructor(
      readonly line: number,
      readonly character: number,
    ) {}
  }
  class Range {
    constructor(
      readonly start: Position,
      readonly end: Position,
    ) {}
  }
  class WorkspaceEdit {
    readonly changes: unknown[] = [];
    replace(_uri: unknown, _range: unknown, newText: string) {
      this.changes.push(newText);
    }
  }
  const panel = () => {
    const made = {
      ...{
        visible: true,
        title: '',
        html: '',
        told: () => undefined,
        posted: [] as unknown[],
        revealed: [] as unknown[],
      },
      reveal: (...where: unknown[]) => void made.revealed.push(where),
      active: true,
      onDidDispose: listen('dispose'),
      dispose: () => editor.on['dispose']?.(undefined as never),
      webview: {
        options: {},
        onDidReceiveMessage: (listener: Listener) => void (made.told = listener as never),
        postMessage: (message: unknown) => Promise.resolve(made.posted.push(message)),
        set html(html: string) {
          made.html = html;
        },
      },
    };
    editor.panels.push(made as never);
    return made;
  };
  return {
    ...{
      Position,
      Range,
      WorkspaceEdit,
      FilePermission: { Readonly: 1 },
      ViewColumn: { One: 1, Beside: -2 },
    },
    CodeAction: class {},
    Selection: Range,
    Disposable: { from: () => ({ dispose: () => undefined }) },
    Uri: { parse: (text: string) => ({ toString: () => text }) },
    env: { language: 'en' },
    l10n: { t: (message: string, ...args: unknown[]) => message.replace('{0}', String(args[0])) },
    commands: {
      registerCommand: (id: string, run: () => Promise<unknown>) => editor.handlers.set(id, run),
      executeCommand: (id: string) => Promise.resolve(editor.said.push(id)),
    },
    window: {
      get activeTextEditor() {
        return editor.active;
      },
      visibleTextEditors: [],
      tabGroups: {
        get all() {
          return Array(editor.groups).fill({});
        },
      },
      createWebviewPanel: (_type: string, _title: string, place: unknown) => {
        editor.shown.push(place);
        return panel();
      },
      registerWebviewPanelSerializer: (
        _type: string,
        { deserializeWebviewPanel }: Record<string, Listener>,
      ) => {
        editor.on['restore'] = (state) =>
          deserializeWebviewPanel?.(...([panel(), state] as unknown as [never]));
      },
      onDidChangeActiveTextEditor: listen('active'),
      showQuickPick: (items: unknown[]) => Promise.resolve(items[editor.chosen]),
      showTextDocument: (_document: unknown, options: unknown) => Promise.resolve(editor.shown.push(options)),
      showInformationMessage: (message: string) => editor.said.push(message),
      showWarningMessage: (message: string) => editor.said.push(message),
    },
    workspace: {
      onDidCloseTextDocument: listen('close'),
      openTextDocument: (uri: unknown) => Promise.resolve(documentAt(String(uri))),
      applyEdit: (edit: { changes: unknown[] }) => Promise.resolve(editor.edits.push(...edit.changes) > 0),
      fs: {
        isWritableFileSystem: () => true,
        stat: () => Promise.resolve({ permissions: editor.readonly ? 1 : 0 }),
      },
    },
  };
});

const { PairsView } = await import('../../client/src/views/pairs-view.js');

function documentAt(uri: string) {
  return {
    ...{ uri: { scheme: 'file', path: uri, toString: () => uri }, languageId: 'markdown', version: 1 },
    ...{ isUntitled: false, isClosed: false, fileName: uri },
    offsetAt: ({ line, character }: { line: number; character: number }) => line * 100 + character,
    positionAt: (offset: number) => ({ line: Math.floor(offset / 100), character: offset % 100 }),
    validateRange: (range: unknown) => range,
  };
}

const at = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 9 } });
const row = (state: PairRow['state'], more: Partial<PairRow> = {}): PairRow => ({
  ...{ dont: { text: 'Shout & <b>', range: at(4) }, answer: { text: 'Stay calm', range: at(2) }, state },
  ...{ evidence: 'because', fixes: [{ id: '0.1', title: 'Confirm' }], ...more },
});
const result = (...rows: PairRow[]): PairsResult => ({
  ...{ state: '1.0', reason: 'It has labels.' },
  guides: [
    {
      title: { text: 'Angry', range: at(0) },
      lists: [{ label: 'Don’ts', rows, fixes: [{ id: '0.0', title: 'Confirm all' }] }],
      spare: [{ text: 'Breathe', range: at(3) }],
    },
  ],
});
const t = (message: string, ...values: (string | number)[]) => message.replace('{0}', String(values[0]));

describe('the rows', () => {
  it('say in words which side is which and why, and escape what they show', () => {
    const { html, summary, places } = showPairs(result(row('guessed')), true, t);
    expect(html).toContain('<span class="word">Don’t</span> Shout &#38; &#60;b&#62;');
    expect(html).toContain('<span class="word">Do</span> Stay calm');
    expect(html).toContain('<span>because</span>');
    expect(html).toContain('Do’s that answer no don’t');
    expect(places).toEqual([at(4), at(2), at(3)]);
    expect(summary).toBe('1 don’t · 1 guessed');
  });

  it.each([
    ['none', 'No alternative'],
    ['begun', 'Still to be written'],
    ['open', 'No do'],
    ['alone', 'No do'],
  ] as const)('say what stands in the place of a do: %s', (state, words) => {
    const { html } = showPairs(result(row(state, { answer: null })), true, t);
    expect(html).toContain(`<span class="words none">${words}</span>`);
  });

  it('offer fixes only where something can be changed', () => {
    const { html, menus } = showPairs(result(row('guessed')), false, t);
    expect([html.includes('data-fix'), html.includes('data-menu'), menus]).toEqual([false, false, []]);
    const writable = showPairs(result(row('guessed')), true, t);
    expect(writable.html).toContain('aria-label="Fixes for “Shout &#38; &#60;b&#62;”"');
    expect(writable.menus).toEqual([{ about: 'Shout & <b>', fixes: [{ id: '0.1', title: 'Confirm' }] }]);
  });

  it('say what to do where there is nothing to show', () => {
    expect(showPairs({ state: '', guides: [], reason: 'It is a list.' }, true, t).html).toMatch(
      /It is a list\..*Open a guide/,
    );
    const empty: PairsResult = {
      ...result(),
      guides: [{ title: { text: 'A', range: at(0) }, lists: [], spare: [] }],
    };
    expect(showPairs(empty, true, t).html).toContain('data-insert');
    expect(showPairs(empty, false, t).html).not.toContain('data-insert');
  });
});

it('the page lets nothing run or load but its own', () => {
  const page = pairsPage({ language: 'es', title: 'Pares', keys: '1 < 2' }, 'abc');
  expect(page).toContain(`default-src 'none'; style-src 'nonce-abc'; script-src 'nonce-abc'`);
  expect(page).toContain('<html lang="es">');
  expect(page).toContain('1 &#60; 2');
  expect(page.match(/<script(?! nonce="abc")|<style(?! nonce="abc")|https?:|style="/g)).toBeNull();
});

describe('the view', () => {
  const events: Record<string, Listener> = {};
  const asked: [string, unknown][] = [];
  let answers: Record<string, unknown>;
  let view: InstanceType<typeof PairsView>;
  const session = {
    onStatus: (listener: Listener) => ((events['status'] = listener), { dispose: () => undefined }),
    onState: (listener: Listener) => ((events['state'] = listener), { dispose: () => undefined }),
    request: (method: string, params: unknown) => {
      asked.push([method, params]);
      return Promise.resolve(answers[method]);
    },
    log: { debug: () => undefined, error: () => undefined },
  };
  const panel = () => {
    const [made] = editor.panels.slice(-1);
    if (!made) throw new Error('no panel');
    return made;
  };
  const last = () => panel().posted.at(-1) as { html: string; uri: string; summary: string };
  const tell = (message: unknown) => panel().told(message as never);
  const fire = (event: string, value: unknown) => events[event]?.(value as never);
  const work = (uri: string) => {
    const document = documentAt(uri);
    editor.active = { document, viewColumn: 1 };
    editor.on['active']?.(undefined as never);
    return document;
  };
  const pairsAsked = () => asked.filter(([method]) => method === methods.pairs).length;

  beforeEach(async () => {
    vi.useFakeTimers();
    for (const list of [editor.panels, editor.said, editor.shown, editor.edits, asked]) list.length = 0;
    editor.readonly = false;
    Object.assign(editor, { chosen: 0, groups: 2 });
    answers = { [methods.pairs]: result(row('guessed')), [methods.gaps]: [] };
    view = new PairsView(session as never);
    work('file:///a.md');
    await editor.handlers.get('guidepost.showPairs')?.();
    await tell({ kind: 'ready' });
    return () => {
      view.dispose();
      vi.useRealTimers();
    };
  });

  it('opens beside the text and leaves the keys there; asked for again, it takes them', async () => {
    expect(editor.shown).toEqual([{ viewColumn: -2, preserveFocus: true }]);
    expect(last()).toMatchObject({ uri: 'file:///a.md', summary: '1 don’t · 1 guessed' });
    expect(panel().title).toBe('Pairs: a.md');
    await editor.handlers.get('guidepost.showPairs')?.();
    expect([editor.panels.length, panel().revealed]).toEqual([1, [[undefined, false]]]);
  });

  it('keeps a group that is its own to itself, and the keys go back to the text', async () => {
    expect(editor.said).toEqual([]);
    panel().told = () => undefined;
    editor.on['dispose']?.(undefined as never);
    editor.groups = 1;
    const opened = editor.handlers.get('guidepost.showPairs')?.();
    expect(editor.said).toEqual([]);
    await tell({ kind: 'ready' });
    await opened;
    expect(editor.said).toEqual(['workbench.action.lockEditorGroup']);
    expect(editor.shown.at(-1)).toEqual({ viewColumn: 1 });
  });

  it('follows the guide that is worked on, and each check of it, at most once in a while', async () => {
    for (let key = 0; key < 5; key++) fire('status', { uri: 'file:///a.md' });
    fire('status', { uri: 'file:///other.md' });
    expect(pairsAsked()).toBe(1);
    await vi.runAllTimersAsync();
    expect(pairsAsked()).toBe(2);
    work('file:///b.md');
    await vi.runAllTimersAsync();
    expect(last().uri).toBe('file:///b.md');
    editor.active = undefined;
    editor.on['active']?.(undefined as never);
    await vi.runAllTimersAsync();
    expect(last().uri).toBe('file:///b.md');
  });

  it('asks nothing while nobody sees it, and is drawn anew when it comes back', async () => {
    panel().visible = false;
    fire('status', { uri: 'file:///a.md' });
    await vi.runAllTimersAsync();
    expect(pairsAsked()).toBe(1);
    await tell({ kind: 'ready' });
    expect(pairsAsked()).toBe(2);
  });

  it('says what to do when its guide was closed', async () => {
    const document = work('file:///b.md');
    editor.on['close']?.(document as never);
    await vi.runAllTimersAsync();
    expect(last()).toMatchObject({ uri: '', html: expect.stringContaining('Open a guide') as string });
  });

  it('goes to a don’t and to a do', async () => {
    await tell({ kind: 'go', number: 1 });
    expect(editor.shown.at(-1)).toMatchObject({ viewColumn: 1, selection: { start: { line: 2 } } });
    await tell({ kind: 'go', number: 99 });
    expect(editor.shown).toHaveLength(2);
  });

  it('makes a fix that was chosen with the server’s changes, and stays in the view', async () => {
    answers[methods.pairFix] = [{ range: at(4), newText: ' (no alternative)' }];
    await tell({ kind: 'menu', number: 0 });
    expect(asked).toContainEqual([methods.pairFix, { uri: 'file:///a.md', state: '1.0', fix: '0.1' }]);
    expect(editor.edits).toEqual([' (no alternative)']);
    expect(editor.shown).toHaveLength(1);
    editor.chosen = 9;
    await tell({ kind: 'menu', number: 0 });
    expect(editor.edits).toHaveLength(1);
  });

  it('leads to what a fix has left to be written', async () => {
    answers[methods.pairFix] = [{ range: { start: at(4).end, end: at(4).end }, newText: ' (Instead: …)' }];
    answers[methods.gaps] = [
      { kind: 'text', range: { start: { line: 4, character: 20 }, end: { line: 4, character: 21 } } },
    ];
    await tell({ kind: 'fix', fix: '0.0' });
    expect(editor.shown.at(-1)).toMatchObject({ selection: { start: { line: 4, character: 20 } } });
  });

  it('changes nothing where the text changed meanwhile or may not be changed', async () => {
    answers[methods.pairFix] = null;
    await tell({ kind: 'fix', fix: '0.0' });
    expect(editor.said).toEqual([expect.stringMatching(/^Nothing was changed/)]);
    editor.readonly = true;
    await tell({ kind: 'ready' });
    expect(last().html).not.toContain('data-menu');
    await tell({ kind: 'fix', fix: '0.0' });
    expect(editor.said.at(-1)).toMatch(/cannot be changed here/);
    expect(editor.edits).toEqual([]);
  });

  it('comes back after a restart with the guide that it showed', async () => {
    view.dispose();
    editor.active = undefined;
    view = new PairsView(session as never);
    await editor.on['restore']?.({ uri: 'file:///kept.md' } as never);
    await tell({ kind: 'ready' });
    expect(last().uri).toBe('file:///kept.md');
    await editor.on['restore']?.(null as never);
  });
});
