/** Tells a client what is new to it of many documents, piece by piece where it takes pieces. */
import type {
  ResultProgressReporter,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
  WorkspaceFullDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { field } from './field.js';
import { plainUri } from './files.js';
import type { ServerHost } from './host.js';

/** Findings of one document. */
export type Told = Omit<WorkspaceFullDocumentDiagnosticReport, 'kind'>;

/** What one request has told. */
export interface Teller {
  /** The name of what the client has of a document; null for nothing. */
  has(plain: string): string | null;
  tell(report: Told): void;
  /** There is nothing to show of a document any more. */
  clear(uri: string): void;
  /** Documents of which the client has something, and which are not among these, with the one spelling of their URIs. */
  others(files: ReadonlyMap<string, string>): readonly (readonly [string, string])[];
  /** Sends what is waiting. */
  flush(): void;
  /** True when something was told that the client did not know of before. */
  news(): boolean;
  /** What was not sent yet. */
  rest(): WorkspaceDocumentDiagnosticReport[];
}

/** A client repaints after each piece, so it gets several documents at once, but not late. */
const most = 16;
const longest = 200;

/**
 * Makes the teller of a request.
 * @param params with what the client has
 * @param partial takes pieces; undefined where the client waits for the whole
 */
export function createTeller(
  host: ServerHost,
  params: unknown,
  partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
): Teller {
  const had = previousIds(params);
  let waiting: WorkspaceDocumentDiagnosticReport[] = [];
  let sent = -Infinity;
  let news = false;
  const take = (): WorkspaceDocumentDiagnosticReport[] => {
    const items = waiting;
    waiting = [];
    return items;
  };
  const flush = (): void => {
    if (!partial || waiting.length === 0) return;
    partial.report({ items: take() });
    sent = host.now();
  };
  const put = (report: WorkspaceDocumentDiagnosticReport): void => {
    waiting.push(report);
    if (waiting.length >= most || host.now() - sent >= longest) flush();
  };
  return {
    has: (plain) => had.get(plain)?.value ?? null,
    tell: (report) => {
      const { uri, version, resultId } = report;
      const before = had.get(plainUri(uri));
      // Of an open document that it knows of, the client asks by itself.
      news ||= version === null || !before;
      if (resultId !== undefined) had.set(plainUri(uri), { uri, value: resultId });
      put({ kind: 'full', ...report });
    },
    clear: (uri) => {
      had.delete(plainUri(uri));
      news = true;
      put({ kind: 'full', uri, version: null, items: [] });
    },
    others: (files) =>
      [...had].flatMap(([plain, { uri }]) => (files.has(plain) ? [] : [[plain, uri] as const])),
    flush,
    news: () => news,
    rest: () => {
      flush();
      return take();
    },
  };
}

function previousIds(params: unknown): Map<string, { readonly uri: string; readonly value: string }> {
  const given = field(params, 'previousResultIds');
  const ids = new Map<string, { readonly uri: string; readonly value: string }>();
  for (const one of Array.isArray(given) ? given : []) {
    const [uri, value] = [field(one, 'uri'), field(one, 'value')];
    if (typeof uri === 'string' && typeof value === 'string') ids.set(plainUri(uri), { uri, value });
  }
  return ids;
}
