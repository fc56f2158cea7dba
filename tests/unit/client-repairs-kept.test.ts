import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportResult } from '../../server/src/protocol.js';

/** As much of an editor as the repairs touch: events that a test fires. */
const editor = vi.hoisted(() => ({
  listeners: new Map<string, (event: unknown) => void>(),
  open: [] as unknown[],
  said: [] as string[],
}));

vi.mock('vscode', () => {
  const on = (name: string) => (listener: (event: unknown) => void) => {
    editor.listeners.set(name, listener);
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
    readonly edits: unknown[] = [];
    replace(_: unknown, range: Range, text: string): void {
      this.edits.push([range.start.line, range.start.character, range.end.character, text]);
    }
  }
  return {
    CodeAction: class {
      edit: unknown;
      constructor(readonly title: string) {}
    },
    CodeActionKind: { QuickFix: 'quickfix' },
    commands: { executeCommand: () => undefined },
    Disposable: { from: () => ({ dispose: () => undefined }) },
    l10n: {
      t: (message: string, ...args: unknown[]) => message.replace(/\{(\d)\}/g, (_, n) => String(args[n])),
    },
    languages: { registerCodeActionsProvider: () => undefined },
    Position,
    Range,
    WorkspaceEdit,
    window: {
      showInformationMessage: (message: string) => {
        editor.said.push(message);
        return Promise.resolve(undefined);
      },
    },
    workspace: {
      onDidChangeTextDocument: on('change'),
      onDidCloseTextDocument: on('close'),
      onDidOpenTextDocument: on('open'),
      get textDocuments() {
        return editor.open;
      },
    },
  };
});

const { Position } = await import('vscode');
const { Repairs } = await import('../../client/src/importing/repairs.js');

class Document {
  readonly uri;
  readonly isUntitled: boolean;
  constructor(
    private readonly address: string,
    public text: string,
  ) {
    this.uri = { scheme: address.split(':')[0], toString: () => this.address };
    this.isUntitled = address.startsWith('untitled:');
  }
  getText(): string {
    return this.text;
  }
  offsetAt({ line, character }: { line: number; character: number }): number {
    return this.text.split('\n').slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character;
  }
  positionAt(offset: number) {
    const lines = this.text.slice(0, offset).split('\n');
    return new Position(lines.length - 1, lines.at(-1)?.length ?? 0);
  }
  /** Changes the text as an author would, and tells. */
  change(from: number, to: number, text: string): void {
    this.text = this.text.slice(0, from) + text + this.text.slice(to);
    const contentChanges = [{ rangeOffset: from, rangeLength: to - from, text }];
    editor.listeners.get('change')?.({ document: this, contentChanges });
  }
}

const span = (line: number, start: number, end: number) => ({
  start: { line, character: start },
  end: { line, character: end },
});
const result: ImportResult = {
  text: '# A\n\nIt wasn’t so.\n',
  guide: true,
  repairs: [
    {
      what: 'restored',
      kind: 'characters',
      range: span(2, 7, 8),
      undo: [{ range: span(2, 7, 8), newText: 'â€™' }],
    },
  ],
  gaps: [],
  problem: null,
};

let repairs: InstanceType<typeof Repairs>;
beforeEach(() => {
  editor.said.length = 0;
  editor.open.length = 0;
  repairs = new Repairs();
});

/** The offers to take something back at a place, as their edits. */
function offers(document: Document, line: number, character: number): unknown[] {
  const at = new Position(line, character);
  const actions = repairs.provideCodeActions(document as never, { start: at, end: at } as never);
  return actions.map((action) => (action.edit as unknown as { edits: unknown[] }).edits);
}

describe('repairs of an import', () => {
  it('are told, offered at their place and forgotten when they are taken back', () => {
    const document = new Document('file:///a.md', result.text);
    repairs.keep(document as never, new Position(0, 0), result);
    expect(editor.said).toEqual([expect.stringMatching(/changed one thing/)]);
    expect(offers(document, 2, 7)).toEqual([[[2, 7, 8, 'â€™']]]);
    expect(offers(document, 0, 1)).toEqual([]);
    document.change(12, 13, 'â€™');
    expect(offers(document, 2, 7)).toEqual([]);
  });

  it('of a paste are known when its text arrives, indented or not, and told once', () => {
    const document = new Document('file:///a.md', 'text\n');
    const text = `\n\n${result.text}`;
    repairs.offer(document as never, text, 2, result);
    expect(offers(document, 4, 7)).toEqual([]);
    document.change(4, 4, text);
    expect(offers(document, 4, 7)).toEqual([[[4, 7, 8, 'â€™']]]);
    document.change(4, 4 + text.length, '');
    expect(offers(document, 4, 7)).toEqual([]);
    document.change(4, 4, '\n\n  # A\n\n  It wasn’t so.\n');
    expect(offers(document, 4, 9)).toEqual([[[4, 9, 10, 'â€™']]]);
    expect(editor.said).toHaveLength(1);
  });

  it('of another text or document are not taken for those of the paste', () => {
    const [document, other] = [new Document('file:///a.md', ''), new Document('file:///b.md', '')];
    repairs.offer(document as never, result.text, 0, result);
    other.change(0, 0, result.text);
    document.change(0, 0, 'plain text that was chosen instead of the guide');
    expect([...offers(document, 0, 7), ...offers(other, 2, 7)]).toEqual([]);
  });

  it.each(['closed first', 'opened first'])(
    'stay when a new guide is saved for the first time (%s)',
    (order) => {
      const draft = new Document('untitled:1', result.text);
      const saved = new Document('file:///a.md', result.text);
      repairs.keep(draft as never, new Position(0, 0), result);
      const open = (): void => {
        editor.open.push(saved);
        editor.listeners.get('open')?.(saved);
      };
      if (order === 'opened first') open();
      editor.listeners.get('close')?.(draft);
      if (order === 'closed first') open();
      expect(offers(saved, 2, 7)).toHaveLength(1);
    },
  );

  it('are forgotten with a file that is closed', () => {
    const document = new Document('file:///a.md', result.text);
    repairs.keep(document as never, new Position(0, 0), result);
    editor.listeners.get('close')?.(document);
    expect(offers(document, 2, 7)).toEqual([]);
  });
});
