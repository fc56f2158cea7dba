import { checkSource, openSources, withConfiguration } from '../check-files.js';
import type { Command } from '../command.js';
import { configOptions, openConfiguration } from '../configuration.js';
import { exitCodeFor } from '../fail-on.js';
import type { Io } from '../io.js';
import { failOnOption, stdinOptions } from '../options.js';
import type { FileResult } from '../report.js';
import { reporters, reporterNames } from '../reporters/index.js';
import type { ReportStyle } from '../reporters/reporter.js';

/** `guidepost check`: looks at files and prints what would mislead or hurt somebody later. */
export const check: Command = {
  name: 'check',
  summary: 'Look at guides and say what would mislead or hurt somebody later.',
  operands: '[paths|globs]',
  options: {
    format: {
      type: 'string',
      value: 'FORM',
      values: reporterNames,
      help: 'How to print findings (default pretty).',
    },
    ...failOnOption,
    ...configOptions,
    ...stdinOptions,
  },
  notes: [
    'Without paths, the working folder is checked. Folders are walked for .md and .markdown files, without',
    'node_modules, .git and what .gitignore leaves out; files over 2 MB there must be named. !glob leaves out.',
    'A file that is named is always looked at.',
  ],
  run: async (args, io) => {
    const configuration = openConfiguration(args, io);
    const { sources, failed } = await openSources(args, io);
    const guides: FileResult[] = [];
    for (const source of sources) guides.push(await checkSource(source, configuration));
    const files = withConfiguration(guides, configuration);
    const report = reporters[args.value('format') ?? 'pretty'] ?? reporters.pretty;
    io.stdout.write(report(files, styleOf(io)));
    return exitCodeFor(files, failed, args);
  },
};

/** How the place that standard output goes to wants to be written to. */
export function styleOf({ stdout, env }: Io): ReportStyle {
  const plain = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  return { colour: stdout.terminal && !plain, columns: Math.max(40, stdout.columns ?? 100) };
}
