/** Our own requests: `guidepost/check` and `guidepost/explain`. */
import { methods, type CheckParams, type ExplainParams } from '../protocol.js';
import { answer, answerForDocument } from './adapter.js';
import type { DiagnosticsFeature } from './diagnostics.js';
import { uriOf } from './params.js';
import { stateOf, type Session } from './session.js';

/** Answers our own requests. */
export function serveRequests(session: Session, diagnostics: DiagnosticsFeature): void {
  const check = answer<CheckParams, null>(session, methods.check, null, async (params) => {
    const service = await session.service();
    const state = stateOf(session, uriOf(params));
    if (!state) return null;
    service.check(state, true);
    diagnostics.recheck(state.snapshot.uri);
    return null;
  });
  const explain = answerForDocument<ExplainParams, string>(session, methods.explain, '', (call) =>
    call.service.explain(call.state),
  );
  session.connection.onRequest(methods.check, check);
  session.connection.onRequest(methods.explain, explain);
}
