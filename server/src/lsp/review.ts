/** `guidepost/review`: the page for reviewers, of one guide or of all files of the workspace. */
import { t } from '@vscode/l10n';
import type { CancellationToken } from 'vscode-languageserver';
import type { FileProblems } from '../config/types.js';
import { methods, type ReviewParams, type ReviewPlace, type ReviewResult } from '../protocol.js';
import type { PageFrame } from '../review/html.js';
import type { Looked } from '../review/model.js';
import { answer, throwIfCancelled } from './adapter.js';
import { field } from './field.js';
import { openAs, plainUri, tryToRead } from './files.js';
import { invalid, uriOf } from './params.js';
import type { Session } from './session.js';
import { shownIn } from './shown-path.js';
import { createSlowProgress } from './slow-progress.js';

/** Answers with a page; files are read one a turn, so that somebody may go on writing meanwhile. */
export function serveReview(session: Session): void {
  session.connection.onRequest(
    methods.review,
    answer<ReviewParams, ReviewResult | null>(session, methods.review, null, async (params, token) => {
      const form = formOf(params);
      await session.settings.ready();
      const uris = field(params, 'uri') === null ? await session.files.list() : [uriOf(params)];
      const desk = new Desk(session);
      await desk.readAll(uris, params, token);
      const { closed } = await session.service();
      const today = session.host.today?.() ?? '';
      return closed.reviewPage(desk.all(), { form, today, frame: frameOf(params, desk.uriOf) });
    }),
  );
}

/** The files of one page. */
class Desk {
  readonly #looked: Looked[] = [];
  readonly #problems = new Map<string, FileProblems>();
  readonly #uris = new Map<string, string>();
  readonly #shown;

  constructor(private readonly session: Session) {
    this.#shown = shownIn(session.folders());
  }

  /** The file behind a path. */
  readonly uriOf = (path: string): string | undefined => this.#uris.get(path);

  async readAll(
    uris: readonly string[],
    params: unknown,
    token: CancellationToken | undefined,
  ): Promise<void> {
    const progress = createSlowProgress(this.session, params);
    try {
      for (const [at, uri] of [...uris].sort().entries()) {
        for (let turn = 0; turn < 3; turn++) await this.session.host.turn();
        throwIfCancelled(token);
        progress.step(at + 1, uris.length);
        await this.#read(openAs(this.session, plainUri(uri)) ?? uri);
      }
    } finally {
      progress.done();
    }
    await this.#addProblems();
  }

  /** Configuration files that something is wrong in come first, as on the command line. */
  all(): readonly Looked[] {
    return this.#looked;
  }

  async #read(uri: string): Promise<void> {
    const { session } = this;
    const path = this.#name(uri);
    const { settings: lint, declared, problems } = await session.configuration.explain(uri);
    for (const one of problems) this.#problems.set(one.uri, one);
    const { closed } = await session.service();
    const hygiene = session.settings.current().markdownHygiene;
    const read = await tryToRead(session, uri);
    if ('reason' in read) this.#looked.push(closed.reviewUnreadable(path, read.reason));
    else if (read.text !== null) {
      const file = { uri, text: read.text, settings: { lint, declared }, hygiene };
      this.#looked.push(await closed.review(file, path));
    }
  }

  async #addProblems(): Promise<void> {
    const service = await this.session.service();
    const results = [...this.#problems.values()].map(({ uri, text, findings }): Looked => {
      const result = {
        path: this.#name(uri),
        guide: false,
        text,
        findings: service.configFindings(findings),
      };
      return { result, file: null };
    });
    this.#looked.unshift(...results);
  }

  #name(uri: string): string {
    const path = this.#shown(uri);
    this.#uris.set(path, uri);
    return path;
  }
}

function formOf(params: unknown): ReviewParams['form'] {
  const form = field(params, 'form');
  if (form !== 'html' && form !== 'markdown') throw invalid(t`“form” must be html or markdown`);
  return form;
}

function frameOf(params: unknown, uriOfPath: (path: string) => string | undefined): PageFrame | undefined {
  const frame = field(params, 'frame');
  const [style, linkTo] = [field(frame, 'style'), field(frame, 'linkTo')];
  if (typeof style !== 'string' || typeof linkTo !== 'string') return undefined;
  return {
    style,
    placeUrl: (path, line) => {
      const uri = uriOfPath(path);
      if (uri === undefined) return null;
      const place: ReviewPlace = { uri, line };
      return linkTo + encodeURIComponent(JSON.stringify([place]));
    },
  };
}
