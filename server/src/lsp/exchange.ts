/** Our own requests for guides on their way in and out: `guidepost/export`, `guidepost/import` and `guidepost/gaps`. */
import { t } from '@vscode/l10n';
import {
  exportForms,
  methods,
  type ExportForm,
  type ExportParams,
  type ExportResult,
  type Gap,
  type GapsParams,
  type ImportParams,
  type ImportResult,
} from '../protocol.js';
import { answer, answerForDocument } from './adapter.js';
import { field } from './field.js';
import { invalid, uriOf } from './params.js';
import type { Session } from './session.js';

/** Answers the requests of export, import and the way through the gaps. */
export function serveExchange(session: Session): void {
  const { connection } = session;
  connection.onRequest(
    methods.export,
    answerForDocument<ExportParams, ExportResult>(
      session,
      methods.export,
      { texts: [], title: null, marked: false },
      ({ service, state }, params) => service.exported(state, { to: formOf(params), limit: limitOf(params) }),
    ),
  );
  connection.onRequest(
    methods.import,
    answer<ImportParams, ImportResult | null>(session, methods.import, null, async (params) => {
      const wanted = importOf(params);
      const service = await session.service();
      await session.configuration.ready(wanted.uri);
      return service.imported(wanted, session.configuration.of(wanted.uri));
    }),
  );
  connection.onRequest(
    methods.gaps,
    answerForDocument<GapsParams, Gap[]>(session, methods.gaps, [], ({ service, state }) =>
      service.gaps(state),
    ),
  );
}

function formOf(params: unknown): ExportForm {
  const form = exportForms.find((one) => one === field(params, 'to'));
  if (!form) throw invalid(t`“to” must be one of ${exportForms.join(', ')}`);
  return form;
}

/** A post shorter than this could not even hold its number and a line. */
const shortestPost = 100;

function limitOf(params: unknown): number | undefined {
  const limit = field(params, 'limit') ?? undefined;
  if (limit === undefined) return undefined;
  if (typeof limit !== 'number' || !(limit >= shortestPost))
    throw invalid(t`“limit” must be a number from ${shortestPost} on`);
  return limit;
}

function importOf(params: unknown): ImportParams {
  const [kind, content] = [field(params, 'kind'), field(params, 'content')];
  if (kind !== 'html' && kind !== 'text') throw invalid(t`“kind” must be html or text`);
  if (typeof content !== 'string') throw invalid(t`“content” is missing`);
  return { kind, content, uri: uriOf(params) };
}
