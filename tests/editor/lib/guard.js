// @ts-check
// Runs a program for as long as the process that asked for it lives. Its standard input is a pipe from there: when it closes, however
// that process ended (a test runner ends hung workers without a word), the program and all it started end, too.
import { spawn, spawnSync } from 'node:child_process';

const [command = '', ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
child.once('error', (error) => {
  console.error(error.message);
  process.exit(127);
});
child.once('exit', (code) => process.exit(code ?? 1));

process.stdin.once('close', endAll).once('error', endAll).resume();

/** We lead the process group that the program and its children belong to. */
function endAll() {
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
  else process.kill(-process.pid, 'SIGKILL');
}
