import { checkOptions, runCheck } from '../check-run.js';
import type { Command } from '../command.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { formatOptions, printFindings } from '../reporting.js';
import { watch, watchOption } from '../watch.js';

/** `guidepost check`: looks at files and prints what would mislead or hurt somebody later. */
export const check: Command = {
  name: 'check',
  summary: 'Look at guides and say what would mislead or hurt somebody later.',
  operands: '[paths|globs]',
  options: {
    ...formatOptions,
    ...checkOptions,
    ...watchOption,
  },
  notes: [
    'Without paths, the working folder is checked. Folders are walked for .md and .markdown files, without',
    'node_modules, .git and what .gitignore leaves out; files over 2 MB there must be named. !glob leaves out.',
    'A file that is named is always looked at.',
    '--changed reads git’s store, never the network: COMMIT may also stand as a word of its own. Compared is with the last',
    'commit that COMMIT and HEAD have in common. It also notes where the words of a signed tip changed and the name stayed.',
  ],
  run: async (args, io) => {
    const once = async (): Promise<ExitCode> => {
      const { files, code } = await runCheck(args, io);
      printFindings(files, args, io);
      return code;
    };
    if (!args.has('watch')) return once();
    let last: ExitCode = exitCodes.clean;
    await watch(args, io, async () => void (last = await once()));
    return last;
  },
};
