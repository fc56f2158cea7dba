import { type Stats, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { largestUnasked } from '../../guide/size.js';
import { walk } from './walk.js';

/** A file to look at. */
export interface Target {
  readonly absolute: string;
  /** As shown to people: relative to the working folder, with forward slashes. */
  readonly path: string;
}

/** What the command line's paths and globs came to. */
export interface Found {
  readonly targets: readonly Target[];
  /** Plain lines about what was left out and why. */
  readonly notes: readonly string[];
  /** True when a glob matched nothing, a folder could not be opened, or there is nothing to look at. */
  readonly failed: boolean;
}

interface Step {
  readonly files: readonly string[];
  readonly notes: readonly string[];
  readonly failed: boolean;
}

/**
 * Turns paths and globs into files: a named file always counts, a folder is walked for Markdown, `!glob` leaves out.
 * A path that does not exist stays in the list, so that it is reported like any file that cannot be read.
 *
 * @param operands as typed; the working folder when there are none
 * @param cwd the working folder
 */
export function findFiles(operands: readonly string[], cwd: string): Found {
  const excluded = operands.filter((operand) => operand.startsWith('!')).map((operand) => operand.slice(1));
  const wanted = operands.filter((operand) => !operand.startsWith('!'));
  const steps = (wanted.length > 0 ? wanted : ['.']).map((operand) => lookUp(operand, cwd));
  const isExcluded = picomatch(
    excluded.flatMap((glob) => [glob, `${glob}/**`]),
    { dot: true },
  );
  const absolutes = [...new Set(steps.flatMap((step) => step.files))];
  const targets = absolutes
    .map((absolute) => ({ absolute, path: shownPath(absolute, cwd) }))
    .filter((target) => !isExcluded(target.path));
  const notes = steps.flatMap((step) => step.notes);
  return {
    targets,
    notes: targets.length === 0 && notes.length === 0 ? ['there is no file to look at.'] : notes,
    failed: targets.length === 0 || steps.some((step) => step.failed),
  };
}

/** A path as people and reports see it: relative to the working folder where it lies inside, with forward slashes. */
export function shownPath(absolute: string, cwd: string): string {
  const inside = relative(cwd, absolute);
  const shown = inside === '' || inside.startsWith(`..${sep}..`) ? absolute : inside;
  return shown.split(sep).join('/');
}

function lookUp(operand: string, cwd: string): Step {
  const absolute = resolve(cwd, operand);
  const stats = statsOf(absolute);
  if (stats?.isDirectory()) return walkFolder(operand, absolute, cwd);
  if (stats || !picomatch.scan(operand).isGlob) return { files: [absolute], notes: [], failed: false };
  return matchGlob(operand, cwd);
}

function walkFolder(operand: string, folder: string, cwd: string): Step {
  const { files, closed } = walk(folder, cwd);
  const markdown = files.filter(isMarkdown);
  const { small, notes } = withoutLarge(markdown, cwd);
  const empty = markdown.length === 0 && closed.length === 0;
  return {
    files: small,
    notes: [
      ...notes,
      ...closed.map(
        (path) => `the folder ${shownPath(path, cwd)} may not be opened; its files were not checked.`,
      ),
      ...(empty ? [`the folder ${operand} holds no Markdown file (.md or .markdown).`] : []),
    ],
    failed: closed.length > 0,
  };
}

function matchGlob(pattern: string, cwd: string): Step {
  const { base, glob } = picomatch.scan(pattern);
  const folder = resolve(cwd, base);
  const matches = picomatch(glob, { dot: true });
  const wanted = namesEnding(glob) ? () => true : isMarkdown;
  const hit = (path: string) => matches(relative(folder, path).split(sep).join('/')) && wanted(path);
  const files = statsOf(folder)?.isDirectory() ? walk(folder, cwd).files.filter(hit) : [];
  const { small, notes } = withoutLarge(files, cwd);
  if (files.length > 0) return { files: small, notes, failed: false };
  return {
    files: [],
    notes: [`no file matches ${pattern} (files that .gitignore leaves out do not count).`],
    failed: true,
  };
}

function withoutLarge(
  files: readonly string[],
  cwd: string,
): { small: readonly string[]; notes: readonly string[] } {
  const large = files.filter((path) => (statsOf(path)?.size ?? 0) > largestUnasked);
  const notes = large.map(
    (path) =>
      `${shownPath(path, cwd)} is larger than 2 MB and was left out; name the file to have it checked.`,
  );
  return { small: files.filter((path) => !large.includes(path)), notes };
}

function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/iu.test(path);
}

/** True when the glob itself says how the file's name ends, so that other text than Markdown is meant. */
function namesEnding(glob: string): boolean {
  return /\.[^/.*]+$/u.test(glob);
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
