/** The one file that starts threads of its own program: they check files side by side, and run nothing of the opened folder. */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/** A thread that answers questions one after another. */
export interface Thread {
  readonly ask: (question: unknown) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

const mark = 'guidepost check';

/** True in a thread that {@link startThread} started. */
export const isThread: boolean = !isMainThread && workerData === mark;

/**
 * Starts a thread.
 *
 * @param program the program's own file, which looks at {@link isThread} and calls {@link answerQuestions}
 */
export function startThread(program: URL): Thread {
  const worker = new Worker(program, { workerData: mark });
  const waiting: { readonly resolve: (answer: unknown) => void; readonly reject: (error: Error) => void }[] =
    [];
  const fail = (error: Error): void => {
    for (const one of waiting.splice(0)) one.reject(error);
  };
  worker.on('message', (answer: unknown) => waiting.shift()?.resolve(answer));
  worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', () => fail(new Error('The thread ended.')));
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(question);
      }),
    close: async () => void (await worker.terminate()),
  };
}

/** In a thread: answers what the program asks. */
export function answerQuestions(answer: (question: unknown) => Promise<unknown>): void {
  parentPort?.on('message', (question: unknown) => {
    void answer(question).then((said) => parentPort?.postMessage(said));
  });
}
