/** What configuration files and the editor's settings say about each document, known before it is checked. */
import type { ConfigResolver, EditorSettings, FileProblems, ResolvedConfig } from '../config/types.js';
import { plainSettings } from '../lint/settings.js';
import type { LanguageService } from '../service/index.js';
import type { Settings } from '../service/types.js';
import { createConfigProblems, type ConfigProblems } from './config-problems.js';
import { describeError } from './describe-error.js';
import { readerOf } from './files.js';
import type { Session } from './session.js';

/** Settings by document. */
export interface Configuration {
  /** What holds for a document, as far as it is known; complete after {@link Configuration.ready}. */
  of(uri: string): Settings;
  /** Resolves when it is known what holds for a document; never rejects. */
  ready(uri: string): Promise<void>;
  /** True for a configuration file. */
  isConfigFile(uri: string): boolean;
  /** What configuration says, with what decided it; for *Explain configuration*. */
  explain(uri: string): Promise<ResolvedConfig>;
  /** Takes what is wrong in configuration files that were met on the way to files that are not open. */
  metInLibrary(problems: readonly FileProblems[]): void;
  /** A file may have changed, come or gone: on the disk, or open in the editor. */
  fileChanged(uri: string): void;
  /** The editor's settings changed. */
  editorChanged(): void;
  closed(uri: string): void;
}

/** What is known of one document. */
interface Known {
  readonly settings: Settings;
  /** What was known of files and settings when it was worked out, by number. */
  readonly generation: number;
  /** Of a configuration file: the version that was checked. */
  readonly version: number | null;
}

/** Names by which a document is known as a configuration file before the resolver is loaded. */
const CONFIG_FILE = /(?:^|\/)guidepost\.config\.(?:json|ya?ml)$/i;

/** Milliseconds to wait after a change of a configuration file: one is seldom saved alone. */
const calm = 150;

/**
 * Makes the settings of a session's documents.
 *
 * @param session the session
 * @param changed called for documents for which something else holds now
 */
export function createConfiguration(
  session: Session,
  changed: (uris: readonly string[]) => void,
): Configuration {
  return new SessionConfiguration(session, changed);
}

class SessionConfiguration implements Configuration {
  readonly #known = new Map<string, Known>();
  readonly #pending = new Map<string, Promise<void>>();
  /** Documents under other settings than before of which nobody was told: any request may be the first to work them out. */
  readonly #untold = new Set<string>();
  readonly #problems: ConfigProblems;
  #resolver: ConfigResolver | undefined;
  #generation = 0;
  #revision = 0;
  #callOff = (): void => undefined;

  constructor(
    private readonly session: Session,
    private readonly changed: (uris: readonly string[]) => void,
  ) {
    this.#problems = createConfigProblems(session);
  }

  of(uri: string): Settings {
    return this.#known.get(uri)?.settings ?? plainFor(this.session);
  }

  async ready(uri: string): Promise<void> {
    while (!this.#isCurrent(uri)) {
      const work = this.#pending.get(uri) ?? this.#resolve(uri);
      this.#pending.set(uri, work);
      try {
        await work;
      } catch (error) {
        const why = describeError(error);
        return this.session.log('error', `The configuration for ${uri} could not be read: ${why}`);
      } finally {
        this.#pending.delete(uri);
      }
      if (!this.session.documents.get(uri)) return;
    }
  }

  isConfigFile(uri: string): boolean {
    return isConfigFile(uri);
  }

  async explain(uri: string): Promise<ResolvedConfig> {
    const { resolver } = await this.#load();
    return resolver.resolve(placeOf(this.session, uri), editorWishes(this.session));
  }

  metInLibrary(problems: readonly FileProblems[]): void {
    this.#problems.show('', problems);
  }

  fileChanged(uri: string): void {
    if (!this.#resolver?.concerns(uri) && !isConfigFile(uri)) return;
    this.#resolver?.invalidate(uri);
    this.editorChanged();
  }

  editorChanged(): void {
    this.#generation++;
    this.#callOff();
    this.#callOff = this.session.host.later(() => void this.#recheck(), calm);
  }

  closed(uri: string): void {
    this.#known.delete(uri);
    this.#untold.delete(uri);
    this.#problems.forget(uri);
  }

  async #load(): Promise<{ service: LanguageService; resolver: ConfigResolver }> {
    const { session } = this;
    const service = await session.service();
    this.#resolver ??= service.configResolver(readerOf(session), () => session.host.today?.() ?? null);
    return { service, resolver: this.#resolver };
  }

  #isCurrent(uri: string): boolean {
    const one = this.#known.get(uri);
    if (one?.generation !== this.#generation) return false;
    return one.version === null || one.version === this.session.documents.get(uri)?.version;
  }

  async #resolve(uri: string): Promise<void> {
    const at = this.#generation;
    const { service, resolver } = await this.#load();
    const { enable, markdownHygiene } = this.session.settings.current();
    const snapshot = this.session.documents.get(uri);
    if (isConfigFile(uri)) {
      if (!snapshot) return;
      const found = await resolver.checkFileFully(uri, snapshot.text.replace(/^\uFEFF/, ''));
      const given = service.configFindings(found);
      return this.#keep(uri, { enable, markdownHygiene, lint: plainSettings, given }, at, snapshot.version);
    }
    const config = await resolver.resolve(placeOf(this.session, uri), editorWishes(this.session));
    this.#problems.show(uri, config.problems);
    const { settings: lint, declared } = config;
    this.#keep(uri, { enable, markdownHygiene, lint, declared }, at, null);
  }

  #keep(uri: string, settings: Omit<Settings, 'revision'>, generation: number, version: number | null): void {
    const known = this.#known.get(uri);
    const before = known?.settings;
    const kept = before && isSame(before, settings) ? before : { ...settings, revision: ++this.#revision };
    // A new text is asked about without being told to.
    if (before && kept !== before && known.version === version) this.#untold.add(uri);
    this.#known.set(uri, { settings: kept, generation, version });
  }

  async #recheck(): Promise<void> {
    await Promise.all(this.session.documents.all().map(({ uri }) => this.ready(uri)));
    const changed = [...this.#untold];
    this.#untold.clear();
    this.changed(changed);
  }
}

function isConfigFile(uri: string): boolean {
  return CONFIG_FILE.test(uri);
}

function editorWishes(session: Session): EditorSettings {
  const { rules, profile } = session.settings.current();
  return { rules, ...(profile !== null && { profile }) };
}

/** Before anything is known: as if nobody configured anything. */
function plainFor(session: Session): Settings {
  const { enable, markdownHygiene } = session.settings.current();
  return { enable, markdownHygiene, lint: plainSettings, revision: 0 };
}

function isSame(before: Settings, now: Omit<Settings, 'revision'>): boolean {
  return (
    before.lint === now.lint &&
    before.declared === now.declared &&
    before.enable === now.enable &&
    before.markdownHygiene === now.markdownHygiene &&
    before.given === now.given
  );
}

/** A document that was never saved stands in the first folder of the workspace. */
function placeOf(session: Session, uri: string): string {
  const [folder] = session.folders();
  return uri.startsWith('untitled:') && folder !== undefined
    ? `${folder.replace(/\/$/, '')}/untitled.md`
    : uri;
}
