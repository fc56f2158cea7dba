/** The one place for cancellation and errors: cancelled is not empty, and a bug costs one answer, never the server. */
import { t } from '@vscode/l10n';
import { ErrorCodes, LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import type { DocumentState, LanguageService } from '../service/index.js';
import type { ClientFeatures } from '../service/types.js';
import { uriOf } from './params.js';
import { describeError } from './describe-error.js';
import { stateOf, type Session } from './session.js';

/** A request handler as the connection wants it. */
export type Handler<P, R> = (params: P, token?: CancellationToken) => Promise<R | ResponseError<never>>;

/** What a feature of one document is given. */
export interface Call {
  readonly service: LanguageService;
  readonly state: DocumentState;
  readonly client: ClientFeatures;
}

/**
 * Makes a handler: a cancelled request rejects with RequestCancelled, a refusal (ResponseError) goes out as it is,
 * anything else that is thrown is logged and answered with `empty`.
 */
export function answer<P, R>(
  session: Session,
  method: string,
  empty: R,
  work: (params: P, token: CancellationToken | undefined) => R | Promise<R>,
): Handler<P, R> {
  return async (params, token) => {
    try {
      if (!session.profile()) throw notInitialized();
      throwIfCancelled(token);
      const result = await work(params, token);
      throwIfCancelled(token);
      return result;
    } catch (error) {
      if (error instanceof ResponseError) return error as ResponseError<never>;
      session.log('error', `${method} failed and was answered with nothing: ${describeError(error)}`);
      return empty;
    }
  };
}

/**
 * Makes a handler for a feature of one document: unknown documents are answered with `empty`; when the text changed
 * while the service was loading, places in the request mean nothing any more and it rejects with ContentModified.
 */
export function answerForDocument<P, R>(
  session: Session,
  method: string,
  empty: R,
  feature: (call: Call, params: P, token: CancellationToken | undefined) => R | Promise<R>,
): Handler<P, R> {
  return answer<P, R>(session, method, empty, async (params, token) => {
    const uri = uriOf(params);
    const asked = session.documents.get(uri);
    const service = await session.service();
    await session.configuration.ready(uri);
    throwIfCancelled(token);
    const state = stateOf(session, uri);
    if (state?.snapshot !== asked) throw modified();
    const client = session.profile()?.features;
    return state && client ? feature({ service, state, client }, params, token) : empty;
  });
}

/** Ends a request whose document changed while something else was waited for. */
export function throwIfChanged(session: Session, { snapshot }: DocumentState): void {
  if (session.documents.get(snapshot.uri) !== snapshot) throw modified();
}

function modified(): ResponseError {
  return new ResponseError(LSPErrorCodes.ContentModified, t`The document has changed.`);
}

/** Ends a request that its client no longer waits for. */
export function throwIfCancelled(token: CancellationToken | undefined): void {
  if (token?.isCancellationRequested) {
    throw new ResponseError(LSPErrorCodes.RequestCancelled, t`The request was cancelled.`);
  }
}

function notInitialized(): ResponseError {
  return new ResponseError(ErrorCodes.ServerNotInitialized, 'The server waits for the initialize request.');
}
