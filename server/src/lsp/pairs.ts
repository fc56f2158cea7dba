/** Our own requests for the pairs view: `guidepost/pairs` and `guidepost/pairFix`. */
import { t } from '@vscode/l10n';
import {
  methods,
  type PairFixParams,
  type PairsParams,
  type PairsResult,
  type TextChange,
} from '../protocol.js';
import { answerForDocument } from './adapter.js';
import { field } from './field.js';
import { invalid } from './params.js';
import type { Session } from './session.js';

/** Answers with the don'ts of a document beside their do's; a fix is made anew from its number, never taken from the client. */
export function servePairs(session: Session): void {
  const { connection } = session;
  connection.onRequest(
    methods.pairs,
    answerForDocument<PairsParams, PairsResult | null>(session, methods.pairs, null, (call) =>
      call.service.pairs(call.state),
    ),
  );
  connection.onRequest(
    methods.pairFix,
    answerForDocument<PairFixParams, TextChange[] | null>(session, methods.pairFix, null, (call, params) =>
      call.service.pairFix(call.state, wordOf(params, 'state'), wordOf(params, 'fix')),
    ),
  );
}

function wordOf(params: unknown, name: string): string {
  const value = field(params, name);
  if (typeof value !== 'string') throw invalid(t`“${name}” is missing`);
  return value;
}
