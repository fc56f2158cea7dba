import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findAgain, givenWords, listPeople } from '../../client/src/views/contributors-list.js';
import type { Row } from '../../client/src/views/contributors-view.js';
import {
  methods,
  serverCommands,
  type ContributorPlace,
  type ContributorRow,
} from '../../server/src/protocol.js';

type Listener = (value: never) => unknown;

/** As much of an editor as the contributors view touches. */
const editor = vi.hoisted(() => ({
  handlers: new Map<string, (argument?: unknown) => Promise<unknown>>(),
  on: {} as Record<string, Listener>,
  visible: true,
  selection: [] as unknown[],
  context: {} as Record<string, unknown>,
  ran: [] as unknown[],
  said: [] as unknown[],
  shown: [] as unknown[],
  edits: [] as unknown[],
  typed: undefined as string | undefined,
  picked: 0,
  description: '',
}));

vi.mock('vscode', () => {
  const listen = (name: string) => (listener: Listener) => {
    editor.on[name] = listener;
    return { dispose: () => undefined };
  };
  /** As in an editor: nothing of it gets through to a worker by itself. */
  class Position {
    readonly #line: unknown;
    readonly #character: unknown;
    constructor(line: unknown, character: unknown) {
      [this.#line, this.#character] = [line, character];
    }
    get line() {
      return this.#line;
    }
    get character() {
      return this.#character;
    }
  }
  class Range {
    readonly start: unknown;
    readonly end: unknown;
    constructor(...args: unknown[]) {
      const [a, b, c, d] = args;
      [this.start, this.end] = args.length === 2 ? [a, b] : [new Position(a, b), new Position(c, d)];
    }
  }
  class WorkspaceEdit {
    replace(uri: unknown, _range: unknown, newText: string) {
      editor.edits.push([String(uri), newText]);
    }
  }
  class TreeItem {
    constructor(
      readonly label: string,
      readonly collapsibleState?: number,
    ) {}
  }
  return {
    ...{ Range, WorkspaceEdit, TreeItem, TreeItemCollapsibleState: { None: 0, Collapsed: 1, Expanded: 2 } },
    ThemeIcon: class {
      constructor(readonly id: string) {}
    },
    EventEmitter: class {
      readonly event = listen('tree');
      fire = () => editor.on['redraw']?.(undefined as never);
      dispose = () => undefined;
    },
    Disposable: { from: () => ({ dispose: () => undefined }) },
    Uri: { parse: (text: string) => ({ toString: () => text }) },
    l10n: {
      t: (message: string, ...args: unknown[]) =>
        message.replace(/\{(\d)\}/g, (_, index: string) => String(args[Number(index)])),
    },
    commands: {
      registerCommand: (id: string, run: () => Promise<unknown>) => editor.handlers.set(id, run),
      executeCommand: (id: string, key: string, value: unknown) => {
        if (id === 'setContext') editor.context[key] = value;
        else editor.ran.push(id);
        return Promise.resolve();
      },
    },
    window: {
      createTreeView: () => ({
        get visible() {
          return editor.visible;
        },
        get selection() {
          return editor.selection;
        },
        set description(words: string) {
          editor.description = words;
        },
        onDidChangeVisibility: listen('visibility'),
      }),
      visibleTextEditors: [{ viewColumn: 1 }],
      withProgress: ({ location }: { location: unknown }, run: () => unknown) => {
        editor.ran.push(location);
        return run();
      },
      showInputBox: () => Promise.resolve(editor.typed),
      showQuickPick: (items: unknown[]) => Promise.resolve(items[editor.picked]),
      showTextDocument: (document: unknown, options: unknown) =>
        Promise.resolve(editor.shown.push([document, options])),
      showInformationMessage: (message: string) => editor.said.push(message),
      showWarningMessage: (message: string) => editor.said.push(message),
    },
    workspace: {
      asRelativePath: (uri: unknown) => String(uri).replace('file:///', ''),
      createFileSystemWatcher: () => ({
        ...{ onDidChange: listen('file'), onDidCreate: listen('file'), onDidDelete: listen('file') },
      }),
      findFiles: () => Promise.resolve([]),
      onDidChangeWorkspaceFolders: listen('folders'),
      openTextDocument: (uri: unknown) => Promise.resolve({ uri, validateRange: (range: unknown) => range }),
      applyEdit: () => Promise.resolve(true),
    },
  };
});

const { ContributorsView } = await import('../../client/src/views/contributors-view.js');
const { registerContributors } = await import('../../client/src/views/contributors.js');

const person = (name: string, tips: number, more: Partial<ContributorRow> = {}): ContributorRow => ({
  ...{ key: name.toLowerCase(), name: `@${name}`, aliases: [], tips, guides: 1, seen: null },
  ...more,
});
const people = [person('RiverStone', 3), person('Mika', 1, { aliases: ['mika_old'] }), person('Leila', 0)];
const t = (message: string, ...values: (string | number)[]) => message.replace('{0}', String(values[0]));
const names = (rows: readonly ContributorRow[]) => rows.map(({ name }) => name);

describe('the list', () => {
  it('is in the order of tips or of names', () => {
    expect(names(listPeople(people, 'tips', { by: 'all' }))).toEqual(['@RiverStone', '@Mika', '@Leila']);
    expect(names(listPeople(people, 'name', { by: 'all' }))).toEqual(['@Leila', '@Mika', '@RiverStone']);
  });

  it('is filtered by any name of a person, and by tips', () => {
    expect(names(listPeople(people, 'tips', { by: 'name', words: '@MIKA_O' }))).toEqual(['@Mika']);
    expect(names(listPeople(people, 'tips', { by: 'name', words: 'i' }))).toEqual(names(people));
    expect(names(listPeople(people, 'tips', { by: 'tips' }))).toEqual(['@RiverStone', '@Mika']);
    expect(names(listPeople(people, 'tips', { by: 'no-tips' }))).toEqual(['@Leila']);
  });

  it('says in one line what somebody gave', () => {
    const seen = person('Mika', 1, { aliases: ['mika_old', 'Mi'], guides: 2, seen: '2026-03-01' });
    expect(givenWords(seen, t)).toBe('1 tip · 2 guides · last seen 2026-03-01 · also mika_old, Mi');
    expect(givenWords(person('Leila', 0), t)).toBe('no tips · 1 guide');
  });

  it('finds a place again after the text has moved', () => {
    const place = (line: number, text: string, role: ContributorPlace['role'] = 'tip'): ContributorPlace => ({
      ...{ role, text, range: { start: { line, character: 0 }, end: { line, character: 4 } } },
    });
    const now = [place(3, 'Wait.'), place(12, 'Wait.'), place(10, 'Breathe.'), place(10, 'Wait.', 'mention')];
    expect(findAgain(now, place(10, 'Wait.'))).toBe(now[1]);
    expect(findAgain(now, place(10, 'Gone.'))).toBeUndefined();
  });
});

const events: Record<string, Listener> = {};
const asked: [string, unknown][] = [];
let answers: Record<string, unknown>;
const session = {
  onStatus: (listener: Listener) => ((events['status'] = listener), { dispose: () => undefined }),
  onState: (listener: Listener) => ((events['state'] = listener), { dispose: () => undefined }),
  request: (method: string, params: unknown) => {
    asked.push([method, structuredClone(params)]);
    const answer = answers[method];
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  },
  log: { warn: () => undefined, error: () => undefined },
};
const memory = new Map<string, unknown>();
const memento = {
  get: (key: string) => memory.get(key),
  update: (key: string, value: unknown) => Promise.resolve(memory.set(key, value)),
};
const a = 'file:///a.md';
const tip = {
  role: 'tip',
  text: 'Wait.',
  range: { start: { line: 7, character: 8 }, end: { line: 7, character: 12 } },
};
const count = (method: string) => asked.filter(([one]) => one === method).length;
const fire = (event: string, value: unknown = undefined) => events[event]?.(value as never);

beforeEach(() => {
  vi.useFakeTimers();
  for (const list of [editor.ran, editor.said, editor.shown, editor.edits, editor.selection, asked])
    list.length = 0;
  Object.assign(editor, {
    visible: true,
    typed: undefined,
    picked: 0,
    context: {},
    description: '',
  });
  memory.clear();
  answers = {
    [methods.contributors]: { revision: 4, people, unsigned: 2 },
    [methods.contributor]: [{ uri: a, title: 'Angry', places: [tip] }],
  };
  return () => vi.useRealTimers();
});

describe('the view', () => {
  const make = () => new ContributorsView(session as never, memento as never);

  it('shows tips that nobody signed, then the people; their guides and places when they are opened', async () => {
    const view = make();
    const rows = await view.getChildren();
    const items = rows.map((row) => view.getTreeItem(row));
    expect(items.map(({ label, description }) => [label, description])).toEqual([
      ['Tips that nobody signed', '2 tips'],
      ['@RiverStone', '3 tips · 1 guide'],
      ['@Mika', '1 tip · 1 guide · also mika_old'],
      ['@Leila', 'no tips · 1 guide'],
    ]);
    expect(count(methods.contributor)).toBe(0);
    const [guide] = await view.getChildren(rows[1]);
    expect(guide && view.getTreeItem(guide)).toMatchObject({ label: 'Angry', description: 'a.md' });
    const [place] = await view.getChildren(guide);
    expect(place && view.getTreeItem(place)).toMatchObject({ label: 'Wait.', description: 'tip' });
    expect(new Set([...items, guide && view.getTreeItem(guide)].map((item) => item?.id)).size).toBe(5);
  });

  it('asks while it is seen only, behind a pause that each check starts anew', async () => {
    const view = make();
    await view.getChildren();
    for (let key = 0; key < 5; key++) {
      fire('status', { uri: a, guide: true });
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(count(methods.contributors)).toBe(1);
    answers[methods.contributors] = null;
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked.at(-1)).toEqual([methods.contributors, { revision: 4 }]);
    expect(await view.getChildren()).toHaveLength(4);
    editor.visible = false;
    fire('status', { uri: a, guide: true });
    await vi.runAllTimersAsync();
    expect(count(methods.contributors)).toBe(2);
    editor.on['visibility']?.({ visible: true } as never);
    await vi.runAllTimersAsync();
    expect(count(methods.contributors)).toBe(3);
  });

  it('shows that it reads, and asks again after what failed and after a restart', async () => {
    const view = make();
    answers[methods.contributors] = new Error('gone');
    await expect(view.getChildren()).rejects.toThrow('gone');
    answers[methods.contributors] = { revision: 4, people: [], unsigned: 0 };
    expect(await view.getChildren()).toEqual([]);
    expect(editor.ran).toContainEqual({ viewId: 'guidepost.contributors' });
    expect(editor.context).toMatchObject({ 'guidepost.contributorsEmpty': true });
    fire('state', 'stopped');
    expect(editor.context).toMatchObject({ 'guidepost.contributorsStopped': true });
    fire('state', 'running');
    await view.getChildren();
    expect(asked.at(-1)).toEqual([methods.contributors, { revision: null }]);
  });

  it('stands in nobody’s way until a guide was seen', () => {
    make();
    fire('status', { uri: a, guide: false });
    expect(editor.context['guidepost.guides']).toBeUndefined();
    fire('status', { uri: a, guide: true });
    expect(editor.context['guidepost.guides']).toBe(true);
  });
});

describe('the commands', () => {
  const row: Row = { kind: 'person', key: 'mika', person: people[1] as ContributorRow };
  const run = (id: string, argument?: unknown) => editor.handlers.get(`guidepost.${id}`)?.(argument);
  beforeEach(() => void registerContributors(session as never, memento as never));

  it('order and filter; the order is kept', async () => {
    await run('sortContributorsByName');
    expect([memory.get('contributors.order'), editor.context['guidepost.contributorsOrder']]).toEqual([
      'name',
      'name',
    ]);
    editor.picked = 1;
    await run('filterContributors');
    expect([editor.description, editor.context['guidepost.contributorsFiltered']]).toEqual([
      'only with tips',
      true,
    ]);
    Object.assign(editor, { picked: 0, typed: 'mi' });
    await run('filterContributors');
    expect(editor.description).toBe('only names with “mi”');
    await run('clearContributorFilter');
    expect([editor.description, editor.context['guidepost.contributorsFiltered']]).toEqual(['', false]);
  });

  it('open a place where it stands now', async () => {
    const place: Row = {
      kind: 'place',
      key: 'mika',
      uri: a,
      place: { ...tip, role: 'tip', range: { ...tip.range, start: { line: 3, character: 8 } } },
      number: 0,
    };
    await run('openContributorPlace', place);
    expect(editor.shown[0]).toMatchObject([{}, { viewColumn: 1, selection: { start: { line: 7 } } }]);
  });

  it('find all places, and anonymise behind the server’s question', async () => {
    await run('findContributor', row);
    expect(editor.ran).toContain('references-view.findReferences');
    editor.selection.push(row);
    await run('anonymiseListed');
    const argument = { uri: a, position: { line: 7, character: 8 } };
    expect(asked.at(-1)).toEqual([
      'workspace/executeCommand',
      { command: serverCommands.anonymise, arguments: [argument] },
    ]);
  });

  it('say what to do where nobody is chosen', async () => {
    await run('renameContributor');
    expect(editor.said).toEqual([expect.stringMatching(/^Choose a person/)]);
  });

  it('rename everywhere by the server', async () => {
    const edits = [{ range: tip.range, newText: '@Leila' }];
    const documentChanges = [{ textDocument: { uri: a, version: null }, edits }];
    answers['textDocument/rename'] = { documentChanges };
    editor.typed = '@Mika';
    await run('renameContributor', row);
    expect(count('textDocument/rename')).toBe(0);
    editor.typed = 'Leila';
    await run('renameContributor', row);
    expect(editor.edits).toEqual([[a, '@Leila']]);
    answers['textDocument/rename'] = { documentChanges: [] };
    await run('renameContributor', row);
    expect([editor.edits.length, editor.said]).toEqual([1, []]);
  });
});
