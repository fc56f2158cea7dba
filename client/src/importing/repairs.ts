/** What imports changed in open documents: listed, shown in the text, and taken back one by one, until the text changes there. */
import {
  CodeAction,
  CodeActionKind,
  commands,
  Disposable,
  l10n,
  languages,
  Position,
  Range,
  Selection,
  TextEditorRevealType,
  ThemeIcon,
  window,
  workspace,
  WorkspaceEdit,
  type CodeActionProvider,
  type QuickPickItem,
  type TextDocument,
  type TextDocumentChangeEvent,
} from 'vscode';
import type { ImportResult, Repair, TextPlace, TextSpan } from '../../../server/src/protocol.js';
import {
  follow,
  indentOf,
  repairsAt,
  toOffsetChange,
  withoutTakenBack,
  type PlacedRepair,
} from './repair-list.js';
import { isServed } from '../served.js';

/** An imported text that may come into a document, but has not yet. */
interface Offered {
  /** It came once: undone and done again, or chosen again in the paste menu, it needs no second notice. */
  told: boolean;
  readonly uri: string;
  readonly text: string;
  readonly lead: number;
  readonly result: ImportResult;
}

/** The repairs of all open documents. */
export class Repairs implements Disposable, CodeActionProvider {
  readonly #byDocument = new Map<string, readonly PlacedRepair[]>();
  readonly #disposable: Disposable;
  #offered: Offered | undefined;
  #orphans: { readonly text: string; readonly repairs: readonly PlacedRepair[] } | undefined;

  constructor() {
    this.#disposable = Disposable.from(
      workspace.onDidChangeTextDocument((event) => this.#changed(event)),
      workspace.onDidCloseTextDocument((document) => this.#closed(document)),
      workspace.onDidOpenTextDocument((document) => this.#opened(document)),
      languages.registerCodeActionsProvider({ language: 'markdown' }, this, {
        providedCodeActionKinds: [CodeActionKind.QuickFix],
      }),
    );
  }

  /**
   * Remembers what a paste or drop may insert. Nobody tells when an author chooses it; the change of the text does.
   * @param document where it would go
   * @param text what would be inserted
   * @param lead how many of its first characters are not the imported text's
   * @param result the import
   */
  offer(document: TextDocument, text: string, lead: number, result: ImportResult): void {
    this.#offered = { uri: document.uri.toString(), text, lead, result, told: false };
  }

  /**
   * Keeps the repairs of an import that stands in a document, and tells of them.
   * @param document the document
   * @param at where the imported text begins
   * @param result the import
   */
  keep(document: TextDocument, at: Position, result: ImportResult): void {
    this.#place(document, at, result, 0);
    void tell(result, this);
  }

  provideCodeActions(document: TextDocument, range: Range): CodeAction[] {
    const here = repairsAt(this.#of(document), document.offsetAt(range.start), document.offsetAt(range.end));
    return here
      .filter(({ undo }) => undo.length > 0)
      .map((repair) => {
        const action = new CodeAction(l10n.t('Take back: {0}', repair.what), CodeActionKind.QuickFix);
        action.edit = editOf(document, repair);
        return action;
      });
  }

  /** Lists the repairs of the active document: choosing one goes there, its button takes it back. */
  async show(): Promise<void> {
    const editor = window.activeTextEditor;
    const document = editor?.document;
    if (!editor || !document || this.#of(document).length === 0) {
      await window.showInformationMessage(l10n.t('No repairs are remembered for this file.'));
      return;
    }
    const list = window.createQuickPick<RepairItem>();
    list.title = l10n.t('What the import changed');
    list.placeholder = l10n.t('Choose one to go there; its button takes it back');
    list.items = this.#items(document);
    list.onDidAccept(() => {
      const [item] = list.selectedItems;
      list.hide();
      if (item?.repair) goTo(editor.document, item.repair);
    });
    list.onDidTriggerItemButton(async ({ item }) => {
      if (item.repair) await workspace.applyEdit(editOf(document, item.repair));
      list.items = this.#items(document);
      if (list.items.length === 0) list.hide();
    });
    list.onDidHide(() => list.dispose());
    list.show();
  }

  dispose(): void {
    this.#disposable.dispose();
    this.#byDocument.clear();
  }

  /** `indent` says how far the editor moved the lines of the import to the right. */
  #place(document: TextDocument, at: Position, result: ImportResult, indent: number): void {
    const place = ({ line, character }: TextPlace): number =>
      document.offsetAt(new Position(at.line + line, character + (line === 0 ? at.character : indent)));
    const span = ({ start, end }: TextSpan) => ({ from: place(start), to: place(end) });
    const placed = result.repairs.map((repair: Repair): PlacedRepair => ({
      what: repair.what,
      ...span(repair.range),
      undo: repair.undo.map(({ range, newText }) => ({ ...span(range), newText })),
    }));
    const uri = document.uri.toString();
    const known = this.#byDocument.get(uri) ?? [];
    this.#byDocument.set(
      uri,
      [...known, ...placed].sort((a, b) => a.from - b.from),
    );
  }

  #of(document: TextDocument): readonly PlacedRepair[] {
    return this.#byDocument.get(document.uri.toString()) ?? [];
  }

  #items(document: TextDocument): RepairItem[] {
    const takeBack = { iconPath: new ThemeIcon('discard'), tooltip: l10n.t('Take this back') };
    const items = this.#of(document).map((repair): RepairItem => ({
      label: repair.what,
      description: l10n.t('line {0}', document.positionAt(repair.from).line + 1),
      buttons: repair.undo.length > 0 ? [takeBack] : [],
      repair,
    }));
    return items;
  }

  /** A new guide that is saved for the first time is closed, and its file opened; which comes first, nobody promises. */
  #closed(document: TextDocument): void {
    const uri = document.uri.toString();
    const repairs = this.#of(document);
    this.#byDocument.delete(uri);
    if (!document.isUntitled || repairs.length === 0) return;
    this.#orphans = { text: document.getText(), repairs };
    const saved = workspace.textDocuments.find(
      (one) => !one.isUntitled && one.getText() === document.getText(),
    );
    if (saved) this.#opened(saved);
  }

  #opened(document: TextDocument): void {
    const orphans = this.#orphans;
    if (!orphans || document.isUntitled || document.getText() !== orphans.text) return;
    this.#orphans = undefined;
    this.#byDocument.set(document.uri.toString(), orphans.repairs);
  }

  #changed({ document, contentChanges }: TextDocumentChangeEvent): void {
    if (!isServed(document.uri) || contentChanges.length === 0) return;
    const uri = document.uri.toString();
    const known = this.#byDocument.get(uri);
    if (known) {
      const changes = contentChanges.map(toOffsetChange);
      this.#byDocument.set(uri, follow(withoutTakenBack(known, changes), changes));
    }
    this.#takeOffered(document, contentChanges);
  }

  #takeOffered(document: TextDocument, changes: TextDocumentChangeEvent['contentChanges']): void {
    const offered = this.#offered;
    const [change, ...more] = changes;
    if (offered?.uri !== document.uri.toString() || !change || more.length > 0) return;
    // Line ends and indents only add: most keys end here.
    if (change.text.length < offered.text.length) return;
    const indent = indentOf(offered.text, change.text);
    if (indent === undefined) return;
    const start = document.positionAt(change.rangeOffset);
    const lines = offered.text.slice(0, offered.lead).split('\n').length - 1;
    const at = lines === 0 ? start : new Position(start.line + lines, indent);
    this.#place(document, at, offered.result, indent);
    if (!offered.told) void tell(offered.result, this);
    offered.told = true;
  }
}

interface RepairItem extends QuickPickItem {
  readonly repair?: PlacedRepair;
}

function editOf(document: TextDocument, { undo }: PlacedRepair): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const { from, to, newText } of undo)
    edit.replace(document.uri, new Range(document.positionAt(from), document.positionAt(to)), newText);
  return edit;
}

function goTo(document: TextDocument, { from, to }: PlacedRepair): void {
  const editor = window.visibleTextEditors.find((one) => one.document === document);
  if (!editor) return;
  const range = new Range(document.positionAt(from), document.positionAt(to));
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Says what an import came to, and where to go on. */
async function tell({ repairs, gaps }: ImportResult, all: Repairs): Promise<void> {
  if (repairs.length === 0 && gaps.length === 0) return;
  const [see, next] = [l10n.t('Show the list'), l10n.t('Go to the first gap')];
  const message = [
    changed(
      repairs.length,
      repairs.every(({ undo }) => undo.length > 0),
    ),
    gaps.length === 1 ? l10n.t('One link was lost on the way.') : '',
    gaps.length > 1 ? l10n.t('{0} links were lost on the way.', gaps.length) : '',
  ].filter((part) => part !== '');
  const buttons = [...(repairs.length > 0 ? [see] : []), ...(gaps.length > 0 ? [next] : [])];
  const chosen = await window.showInformationMessage(message.join(' '), ...buttons);
  if (chosen === see) await all.show();
  if (chosen === next) await commands.executeCommand('guidepost.nextGap');
}

function changed(count: number, undoable: boolean): string {
  if (count === 0) return '';
  if (count === 1)
    return undoable
      ? l10n.t('The import changed one thing; it is listed and can be taken back.')
      : l10n.t('The import changed one thing; it is listed.');
  return undoable
    ? l10n.t('The import changed {0} things; each is listed and can be taken back.', count)
    : l10n.t('The import changed {0} things; each is listed.', count);
}
