/** Our own requests: `guidepost/check`, `guidepost/explain` and `guidepost/explainConfiguration`. */
import { methods, type CheckParams, type ExplainParams } from '../protocol.js';
import { answer, answerForDocument } from './adapter.js';
import type { DiagnosticsFeature } from './diagnostics.js';
import { uriOf } from './params.js';
import { stateOf, type Session } from './session.js';
import { shownIn } from './shown-path.js';

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
  const explainConfiguration = answer<ExplainParams, string>(
    session,
    methods.explainConfiguration,
    '',
    async (params) => {
      const config = await session.configuration.explain(uriOf(params));
      return (await session.service()).explainConfiguration(config, shownIn(session.folders()));
    },
  );
  session.connection.onRequest(methods.explainConfiguration, explainConfiguration);
  session.connection.onRequest(methods.check, check);
  session.connection.onRequest(methods.explain, explain);
}
