/** Progress of work that is often done before anybody could see it. */
import { t } from '@vscode/l10n';
import type { WorkDoneProgressReporter } from 'vscode-languageserver';
import { field } from './field.js';
import type { Session } from './session.js';

/** Shows how far a request has come. */
export interface SlowProgress {
  /** The work goes on with one file of so many. */
  step(at: number, of: number): void;
  done(): void;
}

/** So many files are looked at before an editor that did not ask for progress is bothered with it. */
const few = 20;
/** Steps from one message to the next. */
const stride = 10;

/**
 * Makes the progress of a request: by the client's token, else by one of our own where the client can show it.
 * @param params of the request
 */
export function createSlowProgress({ connection, profile }: Session, params: unknown): SlowProgress {
  const asked = field(params, 'workDoneToken') !== undefined;
  let reporter: WorkDoneProgressReporter | null = null;
  let [steps, ended] = [0, false];
  const begin = (made: WorkDoneProgressReporter): void => {
    if (ended) return;
    reporter = made;
    made.begin(t`Checking guides`, 0, undefined, asked);
  };
  if (asked) begin(connection.languages.attachWorkDoneProgress(params as { workDoneToken: string }));
  const create = (): void => void connection.window.createWorkDoneProgress().then(begin, () => undefined);
  return {
    step: (at, of) => {
      steps++;
      if (!asked && steps === few && profile()?.showsProgress) create();
      if (steps % stride === 0)
        reporter?.report(Math.floor((100 * at) / of), `${String(at)} / ${String(of)}`);
    },
    done: () => {
      ended = true;
      reporter?.done();
    },
  };
}
