/** *Show pairs*: beside the text each don't with the do that answers it, for the guide that is worked on. */
import {
  commands,
  Disposable,
  env,
  l10n,
  Position,
  Range,
  Uri,
  ViewColumn,
  window,
  workspace,
  WorkspaceEdit,
  type TextDocument,
  type WebviewPanel,
} from 'vscode';
import {
  methods,
  type PairFix,
  type PairFixParams,
  type PairsResult,
  type TextChange,
  type TextSpan,
} from '../../../server/src/protocol.js';
import { onGuide, register } from '../commands.js';
import { gapRange } from '../editing/fill-in.js';
import { writtenSpans } from '../editing/fill-in-spans.js';
import { createNonce } from '../page.js';
import { hasRoomBeside, keepToItself } from './own-group.js';
import { pairsPage } from './pairs-page.js';
import { showPairs, type PairsShown } from './pairs-rows.js';
import { isServed } from '../served.js';
import type { Session } from '../session.js';
import { isChangeable, mayChange, sayChanged } from '../writable.js';

const viewType = 'guidepost.pairs';

/** Milliseconds from a check until the view is drawn again: it follows the author, but not each key. */
const pause = 200;

/** Milliseconds that a page is given to come up. */
const patience = 3000;

/** What the page tells. */
type PageMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'insert' }
  | { readonly kind: 'go' | 'menu'; readonly number: number }
  | { readonly kind: 'fix'; readonly fix: string };

/** What is on the page. */
interface OnPage extends PairsShown {
  readonly document: TextDocument;
  readonly state: string;
}

/** The one pairs view of a window. */
export class PairsView implements Disposable {
  readonly #disposable: Disposable;
  #panel: WebviewPanel | undefined;
  #document: TextDocument | undefined;
  #column: ViewColumn | undefined;
  #shown: OnPage | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #loaded: (() => void) | undefined;
  #asked = 0;

  constructor(private readonly session: Session) {
    this.#disposable = Disposable.from(
      register(session, { 'guidepost.showPairs': onGuide((document) => this.#open(document)) }),
      session.onStatus(({ uri }) => this.#changed(uri)),
      session.onState((state) => {
        if (state === 'running') this.#schedule();
      }),
      window.onDidChangeActiveTextEditor(() => this.#follow()),
      workspace.onDidCloseTextDocument((document) => this.#closed(document)),
      window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: (panel, state) => this.#restore(panel, state),
      }),
    );
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#panel?.dispose();
    this.#disposable.dispose();
  }

  /** Beside the text, where the author goes on writing; asked for again, the keys go to the view. */
  async #open(document: TextDocument): Promise<void> {
    this.#work(document);
    if (this.#panel) return this.#panel.reveal(undefined, false);
    const title = l10n.t('Pairs');
    const alone = hasRoomBeside();
    const place = { viewColumn: ViewColumn.Beside, preserveFocus: !alone };
    const panel = window.createWebviewPanel(viewType, title, place, { enableFindWidget: true });
    const loaded = new Promise<void>((resolve) => {
      this.#loaded = resolve;
      setTimeout(resolve, patience);
    });
    this.#take(panel);
    if (!alone) return;
    // A page takes the keys once more when it is there.
    await loaded;
    await keepToItself(panel);
    await this.#reveal(document);
  }

  /** After a restart of the window the view comes back with the guide that it showed. */
  async #restore(panel: WebviewPanel, state: unknown): Promise<void> {
    const uri = typeof state === 'object' && state !== null && 'uri' in state ? state.uri : undefined;
    this.#follow();
    if (!this.#document && typeof uri === 'string' && uri !== '')
      this.#document = await Promise.resolve(workspace.openTextDocument(Uri.parse(uri))).catch(
        () => undefined,
      );
    this.#panel?.dispose();
    this.#take(panel);
  }

  #take(panel: WebviewPanel): void {
    this.#panel = panel;
    panel.webview.options = { enableScripts: true, localResourceRoots: [] };
    panel.webview.onDidReceiveMessage((message: PageMessage) =>
      this.#told(message).catch((error: unknown) => this.#complain(error)),
    );
    panel.onDidDispose(() => {
      if (this.#panel !== panel) return;
      this.#panel = undefined;
      this.#shown = undefined;
      clearTimeout(this.#timer);
      this.#timer = undefined;
    });
    // The page says when it is ready, also when it comes back after it was hidden.
    panel.webview.html = pairsPage(
      {
        language: env.language,
        title: l10n.t('Pairs'),
        keys: l10n.t(
          'Arrow keys lead from row to row. In a row: 1 goes to the don’t, 2 to the do, 3 shows the fixes.',
        ),
      },
      createNonce(),
    );
  }

  #follow(): void {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== 'markdown' || !isServed(editor.document.uri)) return;
    const isNew = editor.document !== this.#document;
    this.#work(editor.document);
    if (isNew) this.#schedule();
  }

  #work(document: TextDocument): void {
    const editor = window.activeTextEditor;
    if (editor?.document === document) this.#column = editor.viewColumn;
    this.#document = document;
  }

  #changed(uri: string): void {
    if (uri === this.#document?.uri.toString()) this.#schedule();
  }

  #closed(document: TextDocument): void {
    if (document !== this.#document) return;
    this.#document = undefined;
    this.#schedule();
  }

  /** Nothing is asked for a view that nobody sees: a page that comes back asks by itself. */
  #schedule(): void {
    if (!this.#panel?.visible || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      // A document that changed meanwhile is checked again, which brings the next drawing.
      this.#draw().catch((error: unknown) => this.session.log.debug(`The pairs view: ${String(error)}`));
    }, pause);
  }

  async #draw(): Promise<void> {
    const number = ++this.#asked;
    const document = this.#document;
    const uri = document?.uri.toString() ?? '';
    const [result, writable] = await Promise.all([
      document && this.session.request<PairsResult | null>(methods.pairs, { uri }),
      document ? isChangeable(document) : false,
    ]);
    const panel = this.#panel;
    if (!panel || number !== this.#asked) return;
    const pairs = result ?? { state: '', guides: [], reason: '' };
    const shown = showPairs(pairs, writable, l10n.t);
    this.#shown = document && { ...shown, document, state: pairs.state };
    panel.title = document ? l10n.t('Pairs: {0}', nameOf(document)) : l10n.t('Pairs');
    await panel.webview.postMessage({ html: shown.html, summary: shown.summary, uri });
  }

  async #told(message: PageMessage): Promise<void> {
    if (message.kind === 'ready') {
      this.#loaded?.();
      return this.#draw();
    }
    const shown = this.#shown;
    if (!shown) return;
    if (message.kind === 'insert') return this.#insert(shown.document);
    if (message.kind === 'fix') return this.#fix(shown, message.fix);
    if (message.kind === 'menu') return this.#choose(shown, message.number);
    const place = shown.places[message.number];
    if (place) await this.#reveal(shown.document, rangeOf(place));
  }

  async #choose(shown: OnPage, number: number): Promise<void> {
    const menu = shown.menus[number];
    if (!menu) return;
    const items = menu.fixes.map(({ id, title }: PairFix) => ({ label: title, id }));
    const chosen = await window.showQuickPick(items, { title: l10n.t('Pairs'), placeHolder: menu.about });
    if (chosen) await this.#fix(shown, chosen.id);
  }

  /** The keys stay in the view, unless something is to be written now. */
  async #fix({ document, state }: OnPage, fix: string): Promise<void> {
    if (!(await mayChange(document))) return;
    const { version } = document;
    const params: PairFixParams = { uri: document.uri.toString(), state, fix };
    const changes = await this.session.request<readonly TextChange[] | null>(methods.pairFix, params);
    const written = changes && writtenSpans(changes.map((one) => offsetsOf(document, one)));
    if (!changes || !written || document.version !== version || !(await apply(document, changes))) {
      sayChanged();
      return;
    }
    const gap = await gapRange(this.session, document, written);
    if (gap) await this.#reveal(document, gap);
  }

  async #insert(document: TextDocument): Promise<void> {
    await this.#reveal(document);
    await commands.executeCommand('guidepost.insertPair');
  }

  async #reveal(document: TextDocument, range?: Range): Promise<void> {
    const visible = window.visibleTextEditors.find((editor) => editor.document === document);
    const viewColumn = visible?.viewColumn ?? this.#column ?? ViewColumn.One;
    await window.showTextDocument(document, {
      viewColumn,
      ...(range && { selection: document.validateRange(range) }),
    });
  }

  #complain(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    this.session.log.error(`The pairs view: ${message}`);
    void window.showWarningMessage(message);
  }
}

function nameOf({ uri, fileName }: TextDocument): string {
  return /[^/\\]+$/.exec(uri.path)?.[0] ?? fileName;
}

function rangeOf({ start, end }: TextSpan): Range {
  return new Range(new Position(start.line, start.character), new Position(end.line, end.character));
}

function offsetsOf(document: TextDocument, { range, newText }: TextChange) {
  const { start, end } = rangeOf(range);
  return { from: document.offsetAt(start), to: document.offsetAt(end), newText };
}

async function apply(document: TextDocument, changes: readonly TextChange[]): Promise<boolean> {
  const edit = new WorkspaceEdit();
  for (const { range, newText } of changes) edit.replace(document.uri, rangeOf(range), newText);
  return workspace.applyEdit(edit);
}
