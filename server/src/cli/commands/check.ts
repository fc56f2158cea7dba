import { baselineOption, openBaseline } from '../baseline.js';
import type { Arguments } from '../arguments.js';
import { cacheOption, openCache } from '../check-cache.js';
import { checkSource, openSources, withConfiguration } from '../check-files.js';
import type { OpenedChanges } from '../changed.js';
import type { Command } from '../command.js';
import { configOptions, openConfiguration } from '../configuration.js';
import { exitCodes } from '../exit-codes.js';
import { exitCodeFor } from '../fail-on.js';
import { changedOption, failOnOption, stdinOptions } from '../options.js';
import type { FileResult } from '../report.js';
import type { Io } from '../io.js';
import { shardOption } from '../shard.js';
import { formatOptions, printFindings } from '../reporting.js';

/** `guidepost check`: looks at files and prints what would mislead or hurt somebody later. */
export const check: Command = {
  name: 'check',
  summary: 'Look at guides and say what would mislead or hurt somebody later.',
  operands: '[paths|globs]',
  options: {
    ...formatOptions,
    ...failOnOption,
    ...baselineOption,
    ...changedOption,
    ...cacheOption,
    ...shardOption,
    ...configOptions,
    ...stdinOptions,
  },
  notes: [
    'Without paths, the working folder is checked. Folders are walked for .md and .markdown files, without',
    'node_modules, .git and what .gitignore leaves out; files over 2 MB there must be named. !glob leaves out.',
    'A file that is named is always looked at.',
    '--changed reads git’s store, never the network: COMMIT may also stand as a word of its own. Compared is with the last',
    'commit that COMMIT and HEAD have in common. It also notes where the words of a signed tip changed and the name stayed.',
  ],
  run: async (given, io) => {
    const { args, changes } = await changesOf(given, io);
    const withoutKnown = openBaseline(args, io);
    const cache = openCache(args, io);
    const configuration = openConfiguration(args, io);
    const { sources, failed } = await openSources(args, io);
    const checked: FileResult[] = [];
    for (const source of sources) {
      const result = await cache.through(source, configuration, () => checkSource(source, configuration));
      checked.push(changes ? await changes.withNotes(source, result, configuration) : result);
    }
    const all = withConfiguration(checked, configuration);
    const files = withoutKnown(changes ? changes.narrow(all) : all);
    printFindings(files, args, io);
    return cache.save() ? exitCodeFor(files, failed, args) : exitCodes.failed;
  },
};

/** What asks git is loaded only where somebody asks for it. */
async function changesOf(args: Arguments, io: Io): Promise<OpenedChanges> {
  if (!args.has('changed')) return { args, changes: null };
  return (await import('../changed.js')).openChanges(args, io);
}
