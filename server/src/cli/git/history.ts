/** What files were at an earlier commit, read from git's store; the work tree is never touched. */
import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import { decode } from '../files/decode.js';
import { UsageError } from '../usage-error.js';
import { type GitAnswer, runGit } from './run-git.js';

/** The world around a call of git. */
export interface GitPlace {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A repository at the commit that is compared with. */
export interface History {
  /**
   * The text of a file as it was.
   *
   * @param absolute the file as it is now called
   * @param now its present text, by which a file that was renamed is found
   * @returns null when there was none, or it was no text
   */
  readonly before: (absolute: string, now: string) => string | null;
}

/** Files by their path from the repository's root, with the name git stored their content under. */
type Tree = ReadonlyMap<string, string>;

/**
 * Opens the repository around the working folder.
 *
 * @param base the commit as typed; null for the upstream branch, or HEAD where there is none
 * @throws UsageError when there is no git, no repository, no such commit or no common ancestor
 */
export function openHistory(place: GitPlace, base: string | null): History {
  const root = ask(place, ['rev-parse', '--show-toplevel'], 'this folder is in no git repository');
  const commit = commonAncestor(place, base);
  const tree = commit === null ? new Map<string, string>() : treeAt(place, commit);
  const read = (id: string): string | null => textOf(git(place, ['cat-file', 'blob', id]));
  return {
    before: (absolute, now) => {
      const path = relative(root, realPath(absolute)).split(sep).join('/');
      const id = tree.get(path) ?? formerId(tree, path, now, root, read);
      return id === null ? null : read(id);
    },
  };
}

/** True when git knows a commit by this name. */
export function isCommit(place: GitPlace, name: string): boolean {
  return !name.startsWith('-') && resolveCommit(place, name) !== null;
}

/** Null in a repository without commits: then everything is new. */
function commonAncestor(place: GitPlace, base: string | null): string | null {
  const head = resolveCommit(place, 'HEAD');
  if (base !== null && !isCommit(place, base))
    throw new UsageError(`--changed: git knows no commit ${base}.`);
  if (head === null) return null;
  const other = base ?? (resolveCommit(place, 'HEAD@{upstream}') === null ? 'HEAD' : 'HEAD@{upstream}');
  const shallow = `--changed: ${other} and HEAD have no common ancestor here. Fetch more of the history (fetch-depth: 0)`;
  return ask(place, ['merge-base', resolveCommit(place, other) ?? head, head], shallow);
}

function resolveCommit(place: GitPlace, name: string): string | null {
  const { ok, output } = git(place, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
  return ok ? output.toString('utf8').trim() : null;
}

function treeAt(place: GitPlace, commit: string): Tree {
  const { ok, output, complaint } = git(place, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  if (!ok) throw new UsageError(`--changed: git could not list the files of ${commit}. ${complaint}`);
  const entries = output.toString('utf8').split('\0').filter(Boolean);
  return new Map(
    entries.flatMap((entry): [string, string][] => {
      const [about = '', path = ''] = entry.split('\t', 2);
      const [, kind, id = ''] = about.split(' ');
      return kind === 'blob' ? [[path, id]] : [];
    }),
  );
}

/** More candidates than this are not read. */
const mostCandidates = 60;

/** A file that is gone from where it was: with the same content, else the one that shares most lines, half of them at least. */
function formerId(
  tree: Tree,
  path: string,
  now: string,
  root: string,
  read: (id: string) => string | null,
): string | null {
  const ending = extname(path);
  const gone = [...tree].filter(([was]) => extname(was) === ending && !existsSync(join(root, was)));
  const same = gone.find(([, id]) => id === blobId(now, id.length));
  if (same) return same[1];
  const near = gone.toSorted(([a], [b]) => Number(sameName(b, path)) - Number(sameName(a, path)));
  const scored = near.slice(0, mostCandidates).map(([, id]) => ({ id, share: sharedLines(read(id), now) }));
  const [best] = scored.sort((a, b) => b.share - a.share);
  return best && best.share >= 0.5 ? best.id : null;
}

function sameName(a: string, b: string): boolean {
  return basename(a) === basename(b);
}

/** The name that git stores a content under. */
function blobId(text: string, length: number): string {
  const content = Buffer.from(text);
  const hash = createHash(length === 64 ? 'sha256' : 'sha1');
  return hash
    .update(`blob ${String(content.length)}\0`)
    .update(content)
    .digest('hex');
}

function sharedLines(before: string | null, now: string): number {
  const lines = (text: string) =>
    text
      .split(/\r?\n/u)
      .map((line) => line.trim())
      .filter(Boolean);
  const [old, fresh] = [new Set(lines(before ?? '')), lines(now)];
  return fresh.filter((line) => old.has(line)).length / Math.max(1, old.size, fresh.length);
}

function textOf({ ok, output }: GitAnswer): string | null {
  return ok ? decode(output).text : null;
}

function ask(place: GitPlace, args: readonly string[], failure: string): string {
  const { ok, output, complaint } = git(place, args);
  if (ok) return output.toString('utf8').trim();
  throw new UsageError(`${failure}.${complaint === '' ? '' : ` Git says: ${complaint}`}`);
}

function git({ cwd, env }: GitPlace, args: readonly string[]): GitAnswer {
  const answer = runGit(args, cwd, env);
  if (!answer) throw new UsageError('--changed needs git, which was not found on the PATH.');
  return answer;
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
