import { baselineOption, openBaseline } from '../baseline.js';
import { checkSource, openSources, withConfiguration } from '../check-files.js';
import type { Command } from '../command.js';
import { configOptions, openConfiguration } from '../configuration.js';
import { exitCodeFor } from '../fail-on.js';
import { failOnOption, stdinOptions } from '../options.js';
import type { FileResult } from '../report.js';
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
    ...configOptions,
    ...stdinOptions,
  },
  notes: [
    'Without paths, the working folder is checked. Folders are walked for .md and .markdown files, without',
    'node_modules, .git and what .gitignore leaves out; files over 2 MB there must be named. !glob leaves out.',
    'A file that is named is always looked at.',
  ],
  run: async (args, io) => {
    const withoutKnown = openBaseline(args, io);
    const configuration = openConfiguration(args, io);
    const { sources, failed } = await openSources(args, io);
    const guides: FileResult[] = [];
    for (const source of sources) guides.push(await checkSource(source, configuration));
    const files = withoutKnown(withConfiguration(guides, configuration));
    printFindings(files, args, io);
    return exitCodeFor(files, failed, args);
  },
};
