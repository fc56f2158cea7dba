/** Guides in the built-in Markdown preview: a plugin of markdown-it. Whatever goes wrong here, the plain preview stays. */
import { l10n, type Disposable, type Uri } from 'vscode';
import type { ReadPreview } from '../../../server/src/preview.js';
import { decorated } from './preview-decorate.js';
import type { PreviewWords } from './preview-dress.js';
import { Houses } from './preview-houses.js';
import type { Token } from './preview-tokens.js';
import type { Session } from '../session.js';

/** As much of markdown-it as is used. */
export interface MarkdownIt {
  readonly core: {
    readonly ruler: {
      push(name: string, rule: (state: { readonly src: string; readonly tokens: Token[] }) => void): void;
    };
  };
  readonly renderer: { render(tokens: Token[], options: unknown, env: unknown): string };
}

/** Larger texts are shown plainly: nobody reads them as guides, and a preview must not wait. */
const largest = 500_000;

/** What VS Code's Markdown preview asks of the extension. */
export class Preview implements Disposable {
  readonly #session: Session;
  readonly #houses: Houses;
  /** The text of a page by its first token: editors draw a page more than once, and only then say whose it is. */
  readonly #sources = new WeakMap<Token, string>();
  #read: ReadPreview | undefined;

  constructor(session: Session) {
    this.#session = session;
    this.#houses = new Houses(session);
  }

  /**
   * Adds guides to a preview.
   * @param markdown the preview's markdown-it
   * @returns the same
   */
  extend<T extends MarkdownIt>(markdown: T): T {
    void this.#load();
    markdown.core.ruler.push('guidepost', ({ src, tokens }) => {
      if (tokens[0] && src.length <= largest) this.#sources.set(tokens[0], src);
    });
    const { renderer } = markdown;
    const render = renderer.render.bind(renderer);
    renderer.render = (tokens, options, env) => render(this.#decorate(tokens, env), options, env);
    return markdown;
  }

  dispose(): void {
    this.#houses.dispose();
  }

  #decorate(tokens: Token[], env: unknown): Token[] {
    const source = tokens[0] && this.#sources.get(tokens[0]);
    if (source === undefined || !this.#read) return tokens;
    try {
      const uri = (env as { readonly currentDocument?: Uri } | undefined)?.currentDocument;
      const known = uri && this.#houses.of(uri);
      const data = this.#read(source, { path: uri?.path ?? '', ...known });
      return data.parts.length === 0 ? tokens : decorated(tokens, { source, data, words: previewWords });
    } catch (error) {
      this.#session.log.error(`The preview is shown plainly: ${String(error)}`);
      return tokens;
    }
  }

  /** The reader is most of this extension and only previews need it, so it wakes up with the first of them. */
  async #load(): Promise<void> {
    const { createPreviewReader } = await import('../../../server/src/preview.js');
    this.#read ??= createPreviewReader();
  }
}

const previewWords: PreviewWords = {
  badge: ({ kind, count, unsigned }) => {
    if (count === 0) return '';
    if (kind === 'responses') return l10n.t('responses: {0}', count);
    if (kind === 'dos') return l10n.t('do’s: {0}', count);
    if (kind === 'donts') return l10n.t('don’ts: {0}', count);
    if (kind === 'practices') return l10n.t('do’s and don’ts: {0}', count);
    if (kind === 'report') return l10n.t('ways to report: {0}', count);
    if (kind !== 'tips') return '';
    return unsigned > 0
      ? l10n.t('tips: {0} · without a name: {1}', count, unsigned)
      : l10n.t('tips: {0}', count);
  },
  get lostLink() {
    return l10n.t('link lost here');
  },
  get linkMissing() {
    return l10n.t('These words had a link. It got lost.');
  },
  get toWrite() {
    return l10n.t('Still to be written');
  },
  get wrongMark() {
    return l10n.t('This mark contradicts its list.');
  },
  get unsigned() {
    return l10n.t('no name yet');
  },
  get instead() {
    return l10n.t('Instead:');
  },
};
