import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Problem } from '../../client/src/editing/problem-rows.js';

interface Found extends Problem {
  readonly code?: unknown;
}

interface Action {
  readonly title: string;
  readonly diagnostics?: readonly Found[];
  readonly edit?: object;
  readonly command?: { readonly command: string; readonly arguments?: readonly unknown[] };
  readonly isPreferred?: boolean;
}

interface Rows {
  readonly rows: readonly { readonly label: string; readonly description?: string }[];
  readonly options: { readonly title: string; readonly placeHolder: string };
}

/** As much of an editor as the command touches. */
const editor = vi.hoisted(() => ({
  problems: [] as unknown[],
  actions: [] as unknown[],
  applied: [] as unknown[],
  ran: [] as unknown[],
  said: [] as string[],
  asked: [] as unknown[],
  revealed: [] as unknown[],
  /** What is chosen from each list that is shown, by its place. */
  choices: [] as (number | undefined)[],
  /** What a fix does to the document. */
  work: (): void => undefined,
  CodeAction: class {
    constructor(given: object) {
      Object.assign(this, given);
    }
  },
  listeners: new Set<(event: { uris: unknown[] }) => void>(),
  /** What happens while a list is shown. */
  meanwhile: (): void => undefined,
  selection: { isEmpty: true, active: { line: 0 }, isEqual: (): boolean => true },
  document: undefined as unknown,
  text: true,
}));

vi.mock('vscode', () => ({
  CodeAction: editor.CodeAction,
  l10n: {
    t: (message: string, ...values: unknown[]) =>
      message.replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)])),
  },
  languages: {
    getDiagnostics: () => editor.problems,
    onDidChangeDiagnostics: (listener: (event: { uris: unknown[] }) => void) => {
      editor.listeners.add(listener);
      return { dispose: () => editor.listeners.delete(listener) };
    },
  },
  commands: {
    executeCommand: (id: string, ...rest: unknown[]) => {
      editor.ran.push([id, ...rest]);
      editor.work();
      return Promise.resolve();
    },
  },
  window: {
    get activeTextEditor() {
      return editor.text ? { document: editor.document, selection: editor.selection } : undefined;
    },
    get visibleTextEditors() {
      return [{ document: editor.document, viewColumn: 2 }];
    },
    showQuickPick: (rows: readonly unknown[], options: unknown) => {
      editor.asked.push({ rows, options });
      editor.meanwhile();
      const choice = editor.choices.shift();
      return Promise.resolve(choice === undefined ? undefined : rows[choice]);
    },
    showInformationMessage: (message: string) => editor.said.push(message),
    showTextDocument: (_document: unknown, options: unknown) => editor.revealed.push(options),
  },
  workspace: {
    applyEdit: (edit: unknown) => {
      editor.applied.push(edit);
      editor.work();
      for (const listener of editor.listeners) listener({ uris: ['file:/a.md'] });
      return Promise.resolve(true);
    },
  },
}));

const { fixProblems } = await import('../../client/src/editing/fix-problem.js');

const lines = ['# A title', '', '- "Hello', '- Breathe.', '- A very long line '.padEnd(90, 'x')];

function problem(line: number, code: string, more: Partial<Found> = {}): Found {
  return {
    message: `${code} at ${line}`,
    severity: 0,
    source: 'guidepost',
    code: { value: code, target: 'page' },
    range: { start: { line, character: 0 } },
    ...more,
  };
}

const document = {
  uri: 'file:/a.md',
  version: 1,
  getText: ({ start }: Problem['range']) => lines[start.line] ?? '',
  lineAt: (line: number) => ({ text: lines[line] ?? '' }),
};

const quote = problem(2, 'unclosed-quote');
const unsigned = problem(3, 'unattributed-tip', { severity: 1 });

function select({ isEmpty, line }: { readonly isEmpty: boolean; readonly line: number }): void {
  const selection = { isEmpty, active: { line }, isEqual: (): boolean => editor.selection === selection };
  editor.selection = selection;
}

beforeEach(() => {
  for (const list of [editor.applied, editor.ran, editor.said, editor.asked, editor.revealed])
    list.length = 0;
  editor.problems = [unsigned, quote];
  editor.actions = [];
  editor.choices = [];
  editor.work = editor.meanwhile = () => undefined;
  select({ isEmpty: true, line: 0 });
  editor.text = true;
  document.version = 1;
  editor.document = document;
});

const session = {
  quickFixes: () => Promise.resolve(editor.actions.map((one) => new editor.CodeAction(one as object))),
};
const run = () => fixProblems(session as never, document as never);
const shown = () => editor.asked as Rows[];
const labels = (at: number) => shown()[at]?.rows.map(({ label }) => label);

describe('fix a problem', () => {
  it('lists what Guidepost found, from the cursor on', async () => {
    editor.problems = [
      problem(4, 'long-practice', { severity: 2 }),
      problem(0, 'spelling', { source: 'another' }),
      unsigned,
      quote,
      problem(0, 'heading-increment', { source: 'remark-lint', severity: 3 }),
    ];
    select({ isEmpty: true, line: 3 });
    await run();
    expect(labels(0)).toEqual([
      '$(warning) - Breathe.',
      `$(info) ${(lines[4] ?? '').slice(0, 60)}…`,
      '$(lightbulb) # A title',
      '$(error) - "Hello',
    ]);
    expect(shown()[0]?.rows[0]?.description).toBe('line 4');
    expect(shown()[0]?.options.title).toBe('4 problems');
    expect(editor.said).toEqual([]);
  });

  it('offers the fixes of that problem, makes the one that is chosen and goes on', async () => {
    const edit = {};
    editor.actions = [
      { title: 'Close it', diagnostics: [quote], edit, isPreferred: true },
      { title: 'Ignore it', diagnostics: [quote], edit: {} },
      { title: 'Sign it', diagnostics: [unsigned] },
      { title: 'Fix all' },
    ] satisfies Action[];
    editor.choices = [0, 0];
    editor.work = () => (editor.problems = [unsigned]);
    await run();
    expect(labels(1)).toEqual(['Close it', 'Ignore it']);
    expect(shown()[1]?.rows[0]?.description).toBe('the usual one');
    expect(shown()[1]?.options.placeHolder).toBe(quote.message);
    expect(editor.applied).toEqual([edit]);
    expect(shown()[2]?.options.title).toBe('1 problem');
    expect(editor.listeners.size).toBe(0);
  });

  it('ends when nothing is left, in a rich editor too', async () => {
    editor.text = false;
    editor.problems = [quote];
    editor.actions = [
      { title: 'Close it', diagnostics: [quote], edit: {}, command: { command: 'go', arguments: [1] } },
    ] satisfies Action[];
    editor.choices = [0, 0];
    editor.work = () => (editor.problems = []);
    await run();
    expect(editor.ran).toEqual([['go', 1]]);
    expect(editor.said).toEqual(['No problem is left.']);
  });

  it('stops where the fix left words to write', async () => {
    editor.actions = [{ title: 'Sign it', diagnostics: [quote], edit: {} }] satisfies Action[];
    editor.choices = [0, 0, 0];
    editor.work = () => select({ isEmpty: false, line: 2 });
    await run();
    expect(editor.asked).toHaveLength(2);
  });

  it('goes on where something was selected before', async () => {
    select({ isEmpty: false, line: 2 });
    editor.actions = [{ title: 'Close it', diagnostics: [quote], edit: {} }] satisfies Action[];
    editor.choices = [0, 0];
    await run();
    expect(editor.asked).toHaveLength(3);
  });

  it('leads to the words where only the author can help', async () => {
    editor.choices = [0];
    await run();
    expect(editor.said).toEqual([expect.stringMatching(/only you know/)]);
    expect(editor.revealed).toEqual([{ selection: quote.range, viewColumn: 2 }]);
  });

  it('changes nothing in a text that changed meanwhile', async () => {
    editor.actions = [{ title: 'Close it', diagnostics: [quote], edit: {} }] satisfies Action[];
    editor.choices = [0, 0];
    editor.meanwhile = () => {
      if (editor.asked.length === 2) document.version++;
    };
    await run();
    expect(editor.applied).toEqual([]);
    expect(editor.said).toEqual([expect.stringMatching(/^Nothing was changed/)]);
  });

  it('says that there is nothing to do', async () => {
    editor.problems = [];
    await run();
    expect(editor.said).toEqual(['There are no problems here.']);
    expect(editor.asked).toEqual([]);
  });
});
