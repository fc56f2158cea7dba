import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buffer } from 'node:stream/consumers';
import type { WriteStream } from 'node:tty';
import { exitCodes } from '../cli/exit-codes.js';
import type { Io, Output } from '../cli/io.js';
import { threadAnswer } from '../cli/jobs/pool.js';
import { answerQuestions, isThread, startThread } from '../cli/jobs/threads.js';
import { main } from '../cli/main.js';
import { localDay } from '../guide/day.js';
import { compilePatternsOnce } from './node-engine.js';

/** An output that goes quiet when its reader has left (`| head`), so that the exit code still tells the truth. */
function outputTo(stream: WriteStream): Output {
  let open = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    open = false;
    if (error.code === 'EPIPE') return;
    process.stderr.write(`guidepost: the output could not be written: ${error.message}\n`);
    process.exitCode = exitCodes.failed;
  });
  return {
    write: (text) => {
      if (open) stream.write(text);
    },
    terminal: stream.isTTY,
    columns: stream.columns,
  };
}

/** Ctrl+C ends a command that waits in good order; one that does not wait ends at once, as it always did. */
function interrupted(): AbortSignal {
  const controller = new AbortController();
  if (process.argv.includes('--watch')) process.once('SIGINT', () => controller.abort());
  return controller.signal;
}

function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return known ? String(manifest.version) : 'unknown';
}

const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  version: packageVersion(),
  packageFolder: fileURLToPath(new URL('../', import.meta.url)),
  today: () => localDay(new Date()),
  stdout: outputTo(process.stdout),
  stderr: outputTo(process.stderr),
  startThread: () => startThread(new URL(import.meta.url)),
  stopped: interrupted(),
  readStdin: () => buffer(process.stdin),
};

compilePatternsOnce();
if (isThread) answerQuestions(threadAnswer(io));
else {
  const code = await main(process.argv.slice(2), io);
  process.exitCode ??= code;
}
