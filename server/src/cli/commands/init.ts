import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { configFileNames } from '../../config/file-names.js';
import { createReader } from '../../guide/index.js';
import { templateOf } from '../../service/template.js';
import type { Arguments } from '../arguments.js';
import type { Command } from '../command.js';
import { configOptions, openConfiguration } from '../configuration.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { readFile } from '../files/read-file.js';
import { type Io, say } from '../io.js';
import { tryWrite } from '../output.js';
import { UsageError } from '../usage-error.js';
import { starterConfiguration } from './init-starter.js';

/** `guidepost init`: a commented configuration to start from, or a template out of a model guide. */
export const init: Command = {
  name: 'init',
  summary: 'Start a configuration, or make a template from a guide that you like.',
  operands: '',
  options: {
    from: {
      type: 'string',
      value: 'GUIDE',
      help: 'Print a template: labels, order, marks and report options of this guide, its items left to fill.',
    },
    output: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      help: 'Write into this file; one that is there already is left alone.',
    },
    ...configOptions,
  },
  notes: [
    'Without --from it writes guidepost.config.json into this folder: every key with a word on what it is for, all of them off.',
    'A template goes to standard output unless -o names a file.',
  ],
  run: (args, io) => {
    if (args.operands.length > 0) throw new UsageError('init takes no paths. To name a model: --from GUIDE.');
    const from = args.value('from');
    return from === undefined ? Promise.resolve(writeStarter(args, io)) : printTemplate(from, args, io);
  },
};

function writeStarter(args: Arguments, io: Io): ExitCode {
  const there = configFileNames.find((name) => existsSync(join(io.cwd, name)));
  const name = args.value('output') ?? configFileNames[0];
  if (there !== undefined && args.value('output') === undefined)
    return refuse(io, `there is a ${there} here already. It was left alone.`);
  return create(name, starterConfiguration, io);
}

async function printTemplate(from: string, args: Arguments, io: Io): Promise<ExitCode> {
  const absolute = resolve(io.cwd, from);
  const { text, problem } = readFile(absolute);
  if (problem !== null) return refuse(io, `${from} could not be read. ${problem}`);
  const { declared, settings } = await openConfiguration(args, io).of({ path: from, absolute });
  const file = createReader().read(text, { path: from, declared, house: settings.house });
  if (file.guides.length === 0)
    return refuse(
      io,
      `${from} is no guide, so there is no template in it. guidepost explain ${from} says why.`,
    );
  const template = templateOf(text, file);
  const output = args.value('output');
  if (output !== undefined) return create(output, template, io);
  io.stdout.write(template);
  return exitCodes.clean;
}

/** Nothing that is there is written over. */
function create(name: string, text: string, io: Io): ExitCode {
  const path = resolve(io.cwd, name);
  if (existsSync(path)) return refuse(io, `${name} is there already. It was left alone.`);
  const problem = tryWrite(path, text);
  if (problem !== null) return refuse(io, `${name} could not be written. ${problem}`);
  say(io, `${name} was written.`);
  return exitCodes.clean;
}

function refuse(io: Io, line: string): ExitCode {
  say(io, line);
  return exitCodes.failed;
}
