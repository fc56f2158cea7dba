/** Our own requests for the contributors view: `guidepost/contributors` and `guidepost/contributor`. */
import { t } from '@vscode/l10n';
import {
  methods,
  type ContributorGuide,
  type ContributorParams,
  type ContributorsParams,
  type ContributorsResult,
} from '../protocol.js';
import { answer } from './adapter.js';
import { field } from './field.js';
import { invalid } from './params.js';
import type { Session } from './session.js';

/** Answers with the people of the library, once all of it was read; the places of each only when they are asked for. */
export function serveContributors(session: Session): void {
  const { connection } = session;
  connection.onRequest(
    methods.contributors,
    answer<ContributorsParams, ContributorsResult | null>(
      session,
      methods.contributors,
      null,
      async (params, token) => {
        const library = await session.library.whole(token);
        if (library.revision === field(params, 'revision')) return null;
        return (await session.service()).contributors(library);
      },
    ),
  );
  connection.onRequest(
    methods.contributor,
    answer<ContributorParams, ContributorGuide[]>(session, methods.contributor, [], async (params) => {
      const key = field(params, 'key');
      if (typeof key !== 'string' && key !== null) throw invalid(t`“${'key'}” is missing`);
      return (await session.service()).contributor(await session.library.now(), key);
    }),
  );
}
