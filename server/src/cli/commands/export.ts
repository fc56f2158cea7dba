import { resolve } from 'node:path';
import { toGuideExport } from '../../exchange/guide-json.js';
import { createReader } from '../../guide/index.js';
import type { GuideFile } from '../../guide/types.js';
import { openSources, type Source } from '../check-files.js';
import type { Command } from '../command.js';
import { configOptions, openConfiguration } from '../configuration.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { reasonOf } from '../files/read-file.js';
import { writeFile } from '../files/write-file.js';
import { type Io, say } from '../io.js';
import { stdinOptions } from '../options.js';
import { UsageError } from '../usage-error.js';

const formats: { readonly [name: string]: ((file: GuideFile) => string) | undefined } = {
  json: (file) => `${JSON.stringify(toGuideExport(file), null, 2)}\n`,
};

/** `guidepost export`: prints the parts of a guide for other tools. */
export const exportCommand: Command = {
  name: 'export',
  summary: 'Print the parts of one guide for other tools.',
  operands: 'FILE',
  options: {
    to: { type: 'string', value: 'FORM', values: Object.keys(formats), help: 'The form to print.' },
    output: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      help: 'Write into a file instead of standard output.',
    },
    ...configOptions,
    ...stdinOptions,
  },
  notes: ['A file that is no guide gives an empty list of guides.'],
  run: async (args, io) => {
    const format = formats[args.value('to') ?? ''];
    if (!format) throw new UsageError('say what to export to: --to json.');
    const configuration = openConfiguration(args, io);
    const { sources, failed } = await openSources(args, io);
    const [source, ...more] = sources;
    if (more.length > 0 || (args.operands.length === 0 && !args.has('stdin'))) {
      throw new UsageError('export takes exactly one file (or --stdin).');
    }
    if (!source || failed) return exitCodes.failed;
    const { declared, settings } = await configuration.of(source);
    const read = { path: source.path, declared, house: settings.house };
    return exportSource(source, (text) => format(createReader().read(text, read)), args.value('output'), io);
  },
};

function exportSource(
  { path, content }: Source,
  format: (text: string) => string,
  output: string | undefined,
  io: Io,
): ExitCode {
  if (content.problem !== null) {
    say(io, `${path} could not be read. ${content.problem}`);
    return exitCodes.failed;
  }
  const text = format(content.text);
  if (output === undefined) io.stdout.write(text);
  else return writeOutput(output, text, io);
  return exitCodes.clean;
}

function writeOutput(output: string, text: string, io: Io): ExitCode {
  try {
    writeFile(resolve(io.cwd, output), text);
    return exitCodes.clean;
  } catch (error) {
    say(io, `${output} could not be written. ${reasonOf(error)}`);
    return exitCodes.failed;
  }
}
