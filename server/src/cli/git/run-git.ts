/** The one file that starts another program: git, found on the PATH, without a shell, to read what it has stored. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** What became of a call. */
export interface GitAnswer {
  readonly ok: boolean;
  readonly output: Buffer;
  /** The first line of what git complained about; empty when it did not. */
  readonly complaint: string;
}

/** Settings of the repository that would have git start programs of the folder's choice, or use the network. */
const harmless = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'protocol.allow=never',
  '--no-pager',
  '--no-replace-objects',
];

/** Whatever a repository holds fits into this, or is no library of guides. */
const largestAnswer = 512 * 1024 * 1024;

/**
 * Runs git.
 *
 * @param args the arguments; never what a shell would read
 * @param cwd the folder
 * @param env the environment of the command line
 * @returns null when there is no git
 */
export function runGit(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): GitAnswer | null {
  const git = findGit(env);
  if (git === null) return null;
  const { status, stdout, stderr, error } = spawnSync(git, [...harmless, ...args], {
    cwd,
    env: { ...env, GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
    maxBuffer: largestAnswer,
    shell: false,
    windowsHide: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const complaint = error?.message ?? stderr.toString('utf8').trim().split('\n')[0] ?? '';
  return { ok: status === 0 && !error, output: error ? Buffer.alloc(0) : stdout, complaint };
}

/** Looked up here, because Windows would take a git.exe from the folder that is being checked. */
function findGit(env: Readonly<Record<string, string | undefined>>): string | null {
  const path = Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '';
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  const places = path.split(delimiter).filter(isAbsolute);
  return places.map((folder) => join(folder, name)).find(isFile) ?? null;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
