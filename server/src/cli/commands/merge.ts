import { resolve } from 'node:path';
import type { Command } from '../command.js';
import { exitCodeFor } from '../fail-on.js';
import { readFile } from '../files/read-file.js';
import type { Io } from '../io.js';
import { failOnOption } from '../options.js';
import { readReport } from '../read-report.js';
import type { FileResult } from '../report.js';
import { formatOptions, printFindings } from '../reporting.js';
import { UsageError } from '../usage-error.js';

/** `guidepost merge`: puts the results of several runs together, as of those with `--shard`. */
export const merge: Command = {
  name: 'merge',
  summary:
    'Put results of check --format json together, as of runs with --shard, and print them in any form.',
  operands: 'FILE...',
  options: { ...formatOptions, ...failOnOption },
  notes: [
    'A file that stands in several results is listed once, with the findings of all. Ends like check. Run it in the folder',
    'that the checks ran in: pretty, sarif and markdown show the words that findings stand at.',
  ],
  run: (args, io) => {
    if (args.operands.length === 0) throw new UsageError('merge takes files that check --format json wrote.');
    const files = together(args.operands.flatMap((name) => resultsIn(name, io)));
    printFindings(files, args, io);
    return Promise.resolve(exitCodeFor(files, false, args));
  },
};

/** A result that is missing would look like a library without problems. */
function resultsIn(name: string, io: Io): readonly FileResult[] {
  const { text, problem } = readFile(resolve(io.cwd, name));
  if (problem !== null) throw new UsageError(`${name} could not be read. ${problem}`);
  const results = readReport(parsed(text), (path) => readFile(resolve(io.cwd, path)).text ?? '');
  if (!results) throw new UsageError(`${name} is nothing that guidepost check --format json wrote.`);
  return results;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function together(results: readonly FileResult[]): readonly FileResult[] {
  const files = new Map<string, FileResult>();
  for (const result of results) {
    const known = files.get(result.path);
    files.set(result.path, known ? both(known, result) : result);
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function both(a: FileResult, b: FileResult): FileResult {
  const seen = new Set(a.findings.map((finding) => JSON.stringify(finding)));
  const more = b.findings.filter((finding) => !seen.has(JSON.stringify(finding)));
  const findings = [...a.findings, ...more];
  return { ...a, guide: a.guide || b.guide, unreadable: a.unreadable || b.unreadable, findings };
}
