/** What the configuration says of the documents in previews, asked of the server and kept until a configuration changes. */
import { commands, workspace, type Disposable, type Uri } from 'vscode';
import { methods, type HouseStyleResult } from '../../../server/src/protocol.js';
import type { PreviewOptions } from '../../../server/src/preview.js';
import type { Session } from '../session.js';

/** What a preview is told besides the text. */
type Known = Pick<PreviewOptions, 'declared' | 'house'>;

/** A preview is drawn at once: with what is known, and again when more is known. */
export class Houses implements Disposable {
  readonly #session: Session;
  readonly #known = new Map<string, Known>();
  readonly #disposables: readonly Disposable[];

  constructor(session: Session) {
    this.#session = session;
    const watcher = workspace.createFileSystemWatcher('**/guidepost.config.{json,yaml,yml}');
    const changed = () => this.#forget();
    this.#disposables = [
      watcher,
      watcher.onDidChange(changed),
      watcher.onDidCreate(changed),
      watcher.onDidDelete(changed),
      workspace.onDidCloseTextDocument(({ uri }) => this.#known.delete(uri.toString())),
    ];
  }

  /**
   * Gives what is known of a document so far, and asks for it where nothing is.
   * @param uri the document
   */
  of(uri: Uri): Known {
    const key = uri.toString();
    const known = this.#known.get(key);
    if (known) return known;
    const nothing = {};
    this.#known.set(key, nothing);
    void this.#ask(key, nothing);
    return nothing;
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  async #ask(uri: string, before: Known): Promise<void> {
    try {
      const { declared, house } = await this.#session.request<HouseStyleResult>(methods.houseStyle, { uri });
      if (this.#known.get(uri) !== before || (declared === null && house === null)) return;
      this.#known.set(uri, { declared: declared ?? undefined, house: house ?? undefined });
      await commands.executeCommand('markdown.preview.refresh');
    } catch (error) {
      this.#session.log.warn(`The preview knows no configuration: ${String(error)}`);
    }
  }

  #forget(): void {
    if (this.#known.size === 0) return;
    this.#known.clear();
    void commands.executeCommand('markdown.preview.refresh');
  }
}
