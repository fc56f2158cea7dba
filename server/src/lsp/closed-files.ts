/** What is known of the findings of files that are not open: names of findings only, no texts. */
import type { FileProblems, ResolvedConfig } from '../config/types.js';
import type { ClosedReport } from '../service/closed-file.js';
import { describeError } from './describe-error.js';
import { isInWorkspace, plainUri, tryToRead } from './files.js';
import { isMarkdownName } from './library-files.js';
import type { Session } from './session.js';

/** The files of the workspace that are not open. */
export interface ClosedFiles {
  /** Their URIs by the one spelling that all spellings share. */
  list(): Promise<ReadonlyMap<string, string>>;
  /** The name of a file's findings, null for none; undefined when the file has to be looked at again. */
  recall(plain: string, uri: string): Promise<string | null | undefined>;
  /** Reads and checks a file, with a pause between; null when it is gone. Never rejects. */
  look(uri: string, pause: () => Promise<void>): Promise<ClosedReport | null>;
  /** A file came, changed or went; false for one that is none of the library's. */
  fileChanged(uri: string): boolean;
  /** Other settings may hold; the texts are as they were. */
  settingsChanged(): void;
  /** Everything may have changed unseen. */
  forget(): void;
  /** What is wrong in the configuration files that were met; one value as long as it is the same. */
  configProblems(): readonly FileProblems[];
}

/** What is remembered of a file. */
interface Known {
  readonly id: string | null;
  /** Under what it was checked; the same value as long as nothing of it changed. */
  readonly lint: ResolvedConfig['settings'];
  readonly declared: boolean | undefined;
  readonly hygiene: boolean;
  /** The state of the settings in which this was last seen to hold. */
  readonly generation: number;
}

/** Makes the memory of a session. */
export function createClosedFiles(session: Session): ClosedFiles {
  return new KnownFiles(session);
}

class KnownFiles implements ClosedFiles {
  readonly #known = new Map<string, Known>();
  readonly #problems = new Map<string, FileProblems>();
  #met: readonly FileProblems[] = [];
  #generation = 0;

  constructor(private readonly session: Session) {}

  async list(): Promise<ReadonlyMap<string, string>> {
    const files = new Map((await this.session.files.list()).map((uri) => [plainUri(uri), uri]));
    for (const uri of this.#known.keys()) if (!files.has(uri)) this.#known.delete(uri);
    return files;
  }

  async recall(plain: string, uri: string): Promise<string | null | undefined> {
    const known = this.#known.get(plain);
    if (known?.generation === this.#generation) return known.id;
    if (!known) return undefined;
    const now = await this.#settingsOf(uri);
    const holds = now.lint === known.lint && now.declared === known.declared && now.hygiene === known.hygiene;
    if (!holds) return undefined;
    this.#known.set(plain, { ...known, ...now });
    return known.id;
  }

  async look(uri: string, pause: () => Promise<void>): Promise<ClosedReport | null> {
    try {
      const settings = await this.#settingsOf(uri);
      const report = await this.#report(uri, settings, pause);
      this.#known.set(plainUri(uri), { id: report?.id ?? null, ...settings });
      return report;
    } catch (error) {
      this.session.log('error', `${uri} could not be checked: ${describeError(error)}`);
      return null;
    }
  }

  fileChanged(uri: string): boolean {
    if (!isMarkdownName(uri) || !isInWorkspace(this.session.folders(), uri)) return false;
    // One that nobody knows is looked for: it may be left out by name, place or size.
    if (!this.#known.delete(plainUri(uri))) this.session.files.forget();
    return true;
  }

  settingsChanged(): void {
    this.#generation++;
    this.#problems.clear();
  }

  forget(): void {
    this.#known.clear();
    this.session.files.forget();
  }

  configProblems(): readonly FileProblems[] {
    const now = [...this.#problems.values()];
    const same = now.length === this.#met.length && now.every((one, index) => one === this.#met[index]);
    return same ? this.#met : (this.#met = now);
  }

  async #settingsOf(uri: string): Promise<Omit<Known, 'id'>> {
    const generation = this.#generation;
    const { settings: lint, declared, problems } = await this.session.configuration.explain(uri);
    for (const one of problems) this.#problems.set(one.uri, one);
    return { lint, declared, hygiene: this.session.settings.current().markdownHygiene, generation };
  }

  async #report(
    uri: string,
    { lint, declared, hygiene }: Omit<Known, 'id'>,
    pause: () => Promise<void>,
  ): Promise<ClosedReport | null> {
    const { closed } = await this.session.service();
    const client = this.session.profile()?.features;
    const read = await tryToRead(this.session, uri);
    if (!client) return null;
    if ('reason' in read) return closed.unreadable(uri, read.reason, client);
    const { text } = read;
    if (text === null) return null;
    return closed.report({ uri, text, settings: { lint, declared }, hygiene, pause }, client);
  }
}
