/** The language status item: guide or not and why, how many problems, how long the check took. */
import {
  l10n,
  languages,
  LanguageStatusSeverity,
  window,
  workspace,
  type Disposable,
  type LanguageStatusItem,
} from 'vscode';
import type { StatusParams } from '../../../server/src/protocol.js';
import type { Session } from '../session.js';
import { statusLines, type ServerState, type StatusLine, type StatusLines } from './status-text.js';

const severities = {
  information: LanguageStatusSeverity.Information,
  warning: LanguageStatusSeverity.Warning,
  error: LanguageStatusSeverity.Error,
} as const;

/** Shows the last check of the document in the active editor; knows only documents that are open. */
export class StatusItems implements Disposable {
  readonly #items: Readonly<Record<keyof StatusLines, LanguageStatusItem>>;
  readonly #known = new Map<string, StatusParams>();
  readonly #disposables: Disposable[];
  #state: ServerState = 'starting';

  constructor(session: Session) {
    this.#items = { guide: createItem('1'), reason: createItem('2'), check: createItem('3') };
    this.#disposables = [
      ...Object.values(this.#items),
      session.onStatus((status) => this.#note(status)),
      session.onState((state) => this.#serverIs(state)),
      window.onDidChangeActiveTextEditor(() => this.#show()),
      // A document that changes its language is closed and opened again, so this also forgets what is no Markdown now.
      workspace.onDidCloseTextDocument((document) => this.#forget(document.uri.toString())),
      workspace.onDidChangeConfiguration(
        (event) => event.affectsConfiguration('guidepost.enable') && this.#show(),
      ),
    ];
    this.#show();
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #note(status: StatusParams): void {
    const open = workspace.textDocuments.some(
      (document) => document.uri.toString() === status.uri && document.languageId === 'markdown',
    );
    // The answer to a check may arrive after its document was closed.
    if (!open) return;
    this.#known.set(status.uri, status);
    this.#show();
  }

  #serverIs(state: ServerState): void {
    this.#state = state;
    if (state !== 'running') this.#known.clear();
    this.#show();
  }

  #forget(uri: string): void {
    this.#known.delete(uri);
    this.#show();
  }

  #show(): void {
    const uri = window.activeTextEditor?.document.uri.toString();
    const on = workspace.getConfiguration('guidepost').get<boolean>('enable', true);
    const state = on ? this.#state : 'off';
    const lines = statusLines(uri === undefined ? undefined : this.#known.get(uri), state, l10n.t);
    this.#items.guide.busy = this.#state === 'starting';
    show(this.#items.guide, lines.guide);
    show(this.#items.reason, lines.reason);
    show(this.#items.check, lines.check);
  }
}

/** Editors sort the lines by id. */
function createItem(place: string): LanguageStatusItem {
  const item = languages.createLanguageStatusItem(`guidepost.status.${place}`, { language: 'markdown' });
  item.name = 'Guidepost';
  return item;
}

function show(item: LanguageStatusItem, line: StatusLine): void {
  item.text = line.text;
  item.detail = line.detail;
  item.severity = severities[line.level];
  const { id, title, argument } = line.command;
  item.command = { command: id, title, ...(argument !== undefined && { arguments: [argument] }) };
}
