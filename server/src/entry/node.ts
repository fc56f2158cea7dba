/** The server as a process: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`. Wiring only. */
import module from 'node:module';
import { localDay } from '../guide/day.js';
import { compilePatternsOnce } from './node-engine.js';
import { answerFirst } from './node-first-answer.js';

// From Node 22.1 on compiled code is kept between starts; older ones go without.
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
compilePatternsOnce();

const answered = process.argv.includes('--stdio')
  ? await answerFirst(process.stdin, process.stdout)
  : undefined;
const { connect } = await import('./node-connection.js');
const { startServer } = await import('../lsp/start-server.js');

startServer(connect(answered), {
  home: new URL('../', import.meta.url).href,
  readFile: async (uri) => (await import('./node-files.js')).readFile(uri),
  async *listMarkdown(folder) {
    yield* (await import('./node-files.js')).listMarkdown(folder);
  },
  now: () => performance.now(),
  today: () => localDay(new Date()),
  turn: () => new Promise((resolve) => void setImmediate(resolve)),
  later: (callback, milliseconds) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
});
if (answered !== undefined) process.stdin.resume();
