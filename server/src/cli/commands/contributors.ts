import { contributorsOf } from '../../workspace/contributors.js';
import type { Arguments } from '../arguments.js';
import type { Command } from '../command.js';
import { configOptions } from '../configuration.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import type { Io } from '../io.js';
import { anonymiseIn, renameIn } from '../people/change.js';
import { openLibrary } from '../people/library.js';
import { asJson, asText } from '../people/list.js';
import { UsageError } from '../usage-error.js';

/** `guidepost contributors`: who stands in a library; gives somebody another name everywhere, or none. */
export const contributors: Command = {
  name: 'contributors',
  summary: 'List who stands in guides and what they gave; rename or anonymise somebody everywhere.',
  operands: '[rename OLD NEW | anonymise NAME] [paths|globs]',
  options: {
    format: {
      type: 'string',
      value: 'FORM',
      values: ['pretty', 'json'],
      help: 'How to print the list (default pretty).',
    },
    diff: { type: 'boolean', help: 'Print what would change as a diff and write nothing.' },
    'dry-run': { type: 'boolean', help: 'The same as --diff.' },
    merge: {
      type: 'boolean',
      help: 'Rename to a name that stands in the guides already: both are one person.',
    },
    ...configOptions,
  },
  notes: [
    'A person is found under every name that the configuration lists for them (contributors, aliases). Changed are the',
    'signatures of tips, credits, names in the front matter and mentions with @: in all guides, or in none when one of them',
    'cannot be changed safely. After anonymise it is said where the name may still be meant as a plain word.',
    'A folder called rename or anonymise is written ./rename.',
  ],
  run: async (args, io) => {
    const [action, ...rest] = args.operands;
    if (action === 'rename') return rename(rest, args, io);
    if (action === 'anonymise' || action === 'anonymize') return anonymise(rest, args, io);
    for (const name of ['diff', 'dry-run', 'merge'])
      if (args.has(name)) throw new UsageError(`--${name} goes together with rename or anonymise.`);
    const { files, failed } = await openLibrary(args, io);
    const people = contributorsOf(files);
    io.stdout.write(args.value('format') === 'json' ? asJson(people) : asText(people));
    return failed ? exitCodes.failed : exitCodes.clean;
  },
};

async function rename(
  [old, wanted, ...paths]: readonly string[],
  args: Arguments,
  io: Io,
): Promise<ExitCode> {
  refuseFormat(args);
  if (old === undefined || wanted === undefined)
    throw new UsageError('rename takes the old name and the new one: guidepost contributors rename OLD NEW.');
  return renameIn(await openLibrary({ ...args, operands: paths }, io), old, wanted, { args, io });
}

async function anonymise([name, ...paths]: readonly string[], args: Arguments, io: Io): Promise<ExitCode> {
  refuseFormat(args);
  if (name === undefined)
    throw new UsageError('anonymise takes a name: guidepost contributors anonymise NAME.');
  if (args.has('merge')) throw new UsageError('--merge goes together with rename.');
  return anonymiseIn(await openLibrary({ ...args, operands: paths }, io), name, { args, io });
}

function refuseFormat(args: Arguments): void {
  if (args.has('format'))
    throw new UsageError('--format goes together with the list, not with rename or anonymise.');
}
