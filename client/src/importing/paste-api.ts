/** The editor's interface for paste and drop, which came with 1.97, declared here because older editors are served too. */
import * as vscode from 'vscode';
import type {
  CancellationToken,
  DataTransfer,
  Disposable,
  DocumentSelector,
  Position,
  Range,
  TextDocument,
  WorkspaceEdit,
} from 'vscode';

/** A kind such as `text` or `guidepost.forum`. */
export interface EditKind {
  readonly value: string;
  append(...parts: string[]): EditKind;
  contains(other: EditKind): boolean;
}

/** A way to insert what is pasted or dropped. */
export interface OfferedEdit {
  insertText: string;
  additionalEdit?: WorkspaceEdit;
  /** Kinds that come first. */
  yieldTo?: readonly EditKind[];
}

/** Why the editor asks. */
export interface PasteContext {
  /** The kind that the author asked for (*Paste As…*). */
  readonly only?: EditKind | undefined;
  /** 0: an ordinary paste, 1: *Paste As…*. */
  readonly triggerKind: number;
}

interface PasteProvider {
  provideDocumentPasteEdits(
    document: TextDocument,
    ranges: readonly Range[],
    data: DataTransfer,
    context: PasteContext,
    token: CancellationToken,
  ): Promise<OfferedEdit[] | undefined>;
}

interface DropProvider {
  provideDocumentDropEdits(
    document: TextDocument,
    position: Position,
    data: DataTransfer,
    token: CancellationToken,
  ): Promise<OfferedEdit[] | undefined>;
}

type MakeEdit = new (insertText: string, title: string, kind: EditKind) => OfferedEdit;

/** The part of the interface that Guidepost uses. */
export interface PasteApi {
  readonly DocumentPasteEdit: MakeEdit;
  readonly DocumentDropEdit: MakeEdit;
  readonly DocumentDropOrPasteEditKind: { readonly Empty: EditKind; readonly Text: EditKind };
  readonly languages: {
    registerDocumentPasteEditProvider(
      selector: DocumentSelector,
      provider: PasteProvider,
      metadata: {
        readonly providedPasteEditKinds: readonly EditKind[];
        readonly pasteMimeTypes: readonly string[];
      },
    ): Disposable;
    registerDocumentDropEditProvider(
      selector: DocumentSelector,
      provider: DropProvider,
      metadata: {
        readonly providedDropEditKinds: readonly EditKind[];
        readonly dropMimeTypes: readonly string[];
      },
    ): Disposable;
  };
}

/**
 * Gives the interface where the editor has all of it.
 * @returns undefined in an editor before 1.97
 */
export function pasteApi(): PasteApi | undefined {
  const api = vscode as unknown as Partial<PasteApi>;
  const complete =
    typeof api.DocumentPasteEdit === 'function' &&
    typeof api.DocumentDropEdit === 'function' &&
    typeof api.DocumentDropOrPasteEditKind === 'function' &&
    typeof api.languages?.registerDocumentPasteEditProvider === 'function' &&
    typeof api.languages.registerDocumentDropEditProvider === 'function';
  return complete ? (api as PasteApi) : undefined;
}
