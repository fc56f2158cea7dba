/** Printing what a run found, in the form that the user asked for. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pageUrl } from '../lint/rule-url.js';
import type { Arguments, OptionSpecs } from './arguments.js';
import { thresholdOf } from './fail-on.js';
import { readFile } from './files/read-file.js';
import type { Io } from './io.js';
import type { FileResult } from './report.js';
import { reporters, reporterNames } from './reporters/index.js';
import type { ReportStyle } from './reporters/reporter.js';
import { UsageError } from './usage-error.js';

/** Options of every command that prints findings. */
export const formatOptions: OptionSpecs = {
  format: {
    type: 'string',
    value: 'FORM',
    values: reporterNames,
    help: 'How to print findings (default pretty).',
  },
  'docs-url': {
    type: 'string',
    value: 'ADDRESS',
    help: 'Web address of a folder that holds docs/, for links to the rules in sarif and markdown.',
  },
};

/** Prints findings to standard output. */
export function printFindings(files: readonly FileResult[], args: Arguments, io: Io): void {
  const report = reporters[args.value('format') ?? 'pretty'] ?? reporters.pretty;
  io.stdout.write(report(files, styleOf(args, io)));
}

/**
 * What reporters need to know.
 *
 * @throws UsageError when `--docs-url` is no web address
 */
export function styleOf(args: Arguments, io: Io): ReportStyle {
  const { stdout, env, version, packageFolder } = io;
  const plain = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  const docs = docsOf(args);
  const home = pathToFileURL(join(packageFolder, '/')).href;
  return {
    colour: stdout.terminal && !plain,
    columns: Math.max(40, stdout.columns ?? 100),
    version,
    failOn: thresholdOf(args),
    page: (url) => (pageUrl(url, null) === null ? readFile(join(packageFolder, url)).text : null),
    address: (url) => pageUrl(url, docs),
    localAddress: (url) => pageUrl(url, home) ?? home,
  };
}

function docsOf(args: Arguments): string | null {
  const given = args.value('docs-url');
  if (given === undefined) return null;
  if (!/^https?:\/\//u.test(given) || !URL.canParse(given)) {
    throw new UsageError(
      `--docs-url takes an address such as https://example.org/guidepost, not '${given}'.`,
    );
  }
  return given.endsWith('/') ? given : `${given}/`;
}
