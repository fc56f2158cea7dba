import { fixText, type Check } from '../../lint/apply-fixes.js';
import type { Finding } from '../../lint/types.js';
import type { Arguments } from '../arguments.js';
import {
  checkSource,
  openSources,
  type Source,
  unreadableResult,
  unwritableResult,
  withConfiguration,
} from '../check-files.js';
import { openFixable } from '../check-text.js';
import type { Command } from '../command.js';
import { type Configuration, configOptions, openConfiguration } from '../configuration.js';
import { exitCodes } from '../exit-codes.js';
import { exitCodeFor } from '../fail-on.js';
import { type Io, say } from '../io.js';
import { failOnOption, stdinOptions } from '../options.js';
import { diffOf, tryWrite } from '../output.js';
import { type FileResult, isFixable, summarise } from '../report.js';
import { count } from '../../review/words.js';
import { countFindings } from '../reporters/counts.js';

/** `guidepost fix`: makes the safe fixes, those that change form only. */
export const fix: Command = {
  name: 'fix',
  summary: 'Mend what can be mended without changing a word.',
  operands: '[paths|globs]',
  options: {
    diff: { type: 'boolean', help: 'Print what would change as a diff and write nothing.' },
    'dry-run': { type: 'boolean', help: 'The same as --diff.' },
    check: { type: 'boolean', help: 'Write nothing; end with 1 when something would be mended.' },
    ...failOnOption,
    ...configOptions,
    ...stdinOptions,
  },
  notes: [
    'Files are changed in place; byte order mark, line ends and file mode stay as they are. With --stdin the mended',
    'text is printed. Ends like check: with 1 when findings at or above --fail-on are left.',
  ],
  run: async (args, io) => {
    const configuration = openConfiguration(args, io);
    const { sources, failed } = await openSources(args, io);
    const outcomes: Outcome[] = [];
    const check = await openFixable();
    for (const source of sources) outcomes.push(await mend(source, { args, io, configuration, check }));
    const after = outcomes.map((outcome) => outcome.left);
    const left = withConfiguration(after, configuration);
    sumUp(outcomes, left, args, io);
    const code = exitCodeFor(left, failed, args);
    const isOpen = args.has('check') && outcomes.some(({ mended }) => mended > 0);
    return isOpen && code === exitCodes.clean ? exitCodes.findings : code;
  },
};

/** What became of one file. */
interface Outcome {
  /** So many problems are gone. */
  readonly mended: number;
  /** The file as it is after the fixes. */
  readonly left: FileResult;
}

/** What every file is mended with. */
interface Run {
  readonly args: Arguments;
  readonly io: Io;
  readonly configuration: Configuration;
  readonly check: Awaited<ReturnType<typeof openFixable>>;
}

async function mend(source: Source, { args, io, configuration, check }: Run): Promise<Outcome> {
  const { path, content } = source;
  if (content.problem !== null) {
    say(io, `${path} could not be read. ${content.problem}`);
    return { mended: 0, left: unreadableResult(path, content.problem) };
  }
  if (configuration.isConfigFile(source))
    return { mended: 0, left: await checkSource(source, configuration) };
  const { declared, settings } = await configuration.of(source);
  const options = { path, declared, settings };
  const found = check(content.text, options).findings;
  const look: Check = (now) => (now === content.text ? found : check(now, options).findings);
  const { text, applied } = fixText(content.text, look);
  const mark = content.bom ? '\uFEFF' : '';
  const problem = putOut(source, mark + content.text, mark + text, args, io);
  if (problem !== null) {
    say(io, `${path} could not be written. ${problem}`);
    return { mended: 0, left: unwritableResult(path, problem) };
  }
  const left = await checkSource({ ...source, content: { ...content, text } }, configuration);
  return { mended: applied > 0 ? Math.max(1, fixableIn(found) - fixableIn(left.findings)) : 0, left };
}

/** Findings, as `check` counts them: one fix may mend several, and make room for others. */
function fixableIn(findings: readonly Finding[]): number {
  return findings.filter(isFixable).length;
}

/** Writes, prints or shows the mended text; gives the reason when it could not be written. */
function putOut(source: Source, before: string, after: string, args: Arguments, io: Io): string | null {
  if (isDiff(args)) io.stdout.write(diffOf(source.path, before, after));
  else if (args.has('check')) return null;
  else if (source.absolute === null) io.stdout.write(after);
  else if (before !== after) return tryWrite(source.absolute, after);
  return null;
}

function isDiff(args: Arguments): boolean {
  return args.has('diff') || args.has('dry-run');
}

/** Says what was done: to standard output, unless that carries the text or the diff. */
function sumUp(outcomes: readonly Outcome[], all: readonly FileResult[], args: Arguments, io: Io): void {
  const changed = outcomes.filter((outcome) => outcome.mended > 0);
  const dry = isDiff(args) || args.has('check');
  const verb = dry ? 'would be mended' : 'mended';
  const lines = changed.map(({ left, mended }) => `${left.path}: ${count(mended, 'problem')} ${verb}.`);
  const looked = all.filter((left) => !left.unreadable);
  const found = countFindings(summarise(looked));
  const left = found === '' ? 'Nothing is left to do.' : `Left: ${found}. guidepost check shows them.`;
  const rest = looked.length > 0 ? [left] : [];
  const none = changed.length === 0 ? ['There was nothing to mend by itself.'] : [];
  const output = isDiff(args) || args.has('stdin') ? io.stderr : io.stdout;
  output.write([...lines, ...none, ...rest, ''].join('\n'));
}
