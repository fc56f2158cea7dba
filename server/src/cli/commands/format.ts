import { formatText } from '../../exchange/format/format.js';
import { createReader, type HouseStyle } from '../../guide/index.js';
import type { Arguments } from '../arguments.js';
import { openSources, type Source } from '../check-files.js';
import type { Command } from '../command.js';
import { type Configuration, configOptions, openConfiguration } from '../configuration.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { type Io, say } from '../io.js';
import { stdinOptions } from '../options.js';
import { diffOf, tryWrite } from '../output.js';

/** `guidepost format`: brings guides into canonical form. */
export const format: Command = {
  name: 'format',
  summary: 'Bring guides into canonical form, without changing a word.',
  operands: '[paths|globs]',
  options: {
    check: { type: 'boolean', help: 'Write nothing; end with 1 when a guide is not in canonical form.' },
    diff: { type: 'boolean', help: 'Print what would change as a diff and write nothing.' },
    'dry-run': { type: 'boolean', help: 'The same as --diff.' },
    'sort-sections': { type: 'boolean', help: 'Put the parts into their order, too.' },
    ...configOptions,
    ...stdinOptions,
  },
  notes: [
    'Only files that are read as guides are formatted; byte order mark, line ends and front matter stay as they are.',
    'With --stdin the formatted text is printed.',
  ],
  run: async (args, io) => {
    const configuration = openConfiguration(args, io);
    const { sources, failed } = await openSources(args, io);
    const outcomes: Outcome[] = [];
    for (const source of sources) {
      if (isEmptyInput(source)) {
        say(io, 'standard input could not be formatted. There are no words in it.');
        return exitCodes.failed;
      }
      outcomes.push(await formatSource(source, { args, io, configuration }));
    }
    sumUp(outcomes, args, io);
    return exitCodeOf(outcomes, failed, args);
  },
};

/** A pipe that brought nothing is a mistake; an empty file is only no guide. */
function isEmptyInput({ absolute, content }: Source): boolean {
  return absolute === null && content.problem === null && content.text.trim() === '';
}

/** What became of one file. */
type Outcome = 'formatted' | 'same' | 'refused' | 'no-guide' | 'failed';

/** What every file is formatted with. */
interface Run {
  readonly args: Arguments;
  readonly io: Io;
  readonly configuration: Configuration;
}

async function formatSource(source: Source, { args, io, configuration }: Run): Promise<Outcome> {
  const { path, content } = source;
  if (content.problem !== null) return failure(io, `${path} could not be read. ${content.problem}`);
  const before = (content.bom ? '\uFEFF' : '') + content.text;
  const { declared, settings } = await configuration.of(source);
  const options = { path, declared, house: houseFor(settings.house, args) };
  const isGuide =
    !configuration.isConfigFile(source) && createReader().read(content.text, options).decision.guide;
  const { text, refused } = isGuide ? formatText(before, options) : { text: before, refused: false };
  const problem = putOut(source, before, text, args, io);
  if (problem !== null) return failure(io, `${path} could not be written. ${problem}`);
  if (refused) say(io, `${path} was left as it is: formatted, it would be read differently.`);
  if (!isGuide) return 'no-guide';
  if (refused) return 'refused';
  if (text === before) return 'same';
  if (!isDiff(args) && !args.has('stdin'))
    io.stdout.write(`${path}: ${args.has('check') ? 'not in canonical form' : 'formatted'}.\n`);
  return 'formatted';
}

function houseFor(house: HouseStyle, args: Arguments): HouseStyle {
  return args.has('sort-sections') ? { ...house, format: { ...house.format, sortSections: true } } : house;
}

function failure(io: Io, line: string): Outcome {
  say(io, line);
  return 'failed';
}

function isDiff(args: Arguments): boolean {
  return args.has('diff') || args.has('dry-run');
}

/** Writes, prints or shows the formatted text; gives the reason when it could not be written. */
function putOut(source: Source, before: string, after: string, args: Arguments, io: Io): string | null {
  if (isDiff(args)) io.stdout.write(diffOf(source.path, before, after));
  else if (args.has('check')) return null;
  else if (source.absolute === null) io.stdout.write(after);
  else if (before !== after) return tryWrite(source.absolute, after);
  return null;
}

/** Says how many; to standard output, unless that carries the text or the diff. */
function sumUp(outcomes: readonly Outcome[], args: Arguments, io: Io): void {
  const changed = outcomes.filter((outcome) => outcome === 'formatted').length;
  const guides = outcomes.filter((outcome) => outcome !== 'no-guide' && outcome !== 'failed').length;
  const line =
    guides === 0
      ? 'There was no guide to format.'
      : changed === 0
        ? 'Every guide is in canonical form.'
        : `${changed} of ${guides} ${guides === 1 ? 'guide' : 'guides'} ${args.has('check') || isDiff(args) ? 'would change' : 'changed'}.`;
  const output = isDiff(args) || args.has('stdin') ? io.stderr : io.stdout;
  output.write(`${line}\n`);
}

function exitCodeOf(outcomes: readonly Outcome[], failed: boolean, args: Arguments): ExitCode {
  if (failed || outcomes.includes('failed')) return exitCodes.failed;
  return args.has('check') && outcomes.includes('formatted') ? exitCodes.findings : exitCodes.clean;
}
