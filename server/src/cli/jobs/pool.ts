/** `--jobs`: several threads that check files side by side. */
import { readArguments, type Arguments, type OptionSpecs } from '../arguments.js';
import { checkSource, type Source } from '../check-files.js';
import { configOptions, openConfiguration, type Configuration } from '../configuration.js';
import { readFile } from '../files/read-file.js';
import type { Io } from '../io.js';
import type { FileResult } from '../report.js';
import { UsageError } from '../usage-error.js';
import type { Thread } from './threads.js';

/** The option. */
export const jobsOption: OptionSpecs = {
  jobs: {
    type: 'string',
    value: 'N',
    help: 'Check with N threads side by side (default 1), for large libraries on computers with idle processors.',
  },
};

/** Looks at sources, several at once. */
export interface Pool {
  readonly size: number;
  readonly look: (source: Source, configuration: Configuration) => Promise<FileResult>;
  readonly close: () => Promise<void>;
}

const most = 64;

/**
 * Starts the threads that `--jobs` asks for; without it, and for a single text, the files are checked in this one.
 *
 * @throws UsageError when the option's value is no number of threads
 */
export function openPool(args: Arguments, io: Io, files: number): Pool {
  const size = Math.min(jobsOf(args), Math.max(1, files));
  const { startThread } = io;
  if (size === 1 || startThread === null)
    return { size: 1, look: checkSource, close: () => Promise.resolve() };
  const threads = Array.from({ length: size }, startThread);
  const idle = [...threads];
  const options = optionsFor(args, io);
  return {
    size,
    look: async (source, configuration) => {
      const thread = idle.pop();
      if (!thread || source.absolute === null) return checkSource(source, configuration);
      const result = await askFor(source, thread, options);
      idle.push(thread);
      return result ?? checkSource(source, configuration);
    },
    close: async () => void (await Promise.all(threads.map((thread) => thread.close()))),
  };
}

/** What a thread is told of the command line. */
interface ThreadOptions {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly today: string;
}

interface Question extends ThreadOptions {
  readonly path: string;
  readonly absolute: string;
}

function optionsFor(args: Arguments, io: Io): ThreadOptions {
  const config = args.value('config');
  const argv = [
    ...(config === undefined ? [] : [`--config=${config}`]),
    ...(args.has('no-config') ? ['--no-config'] : []),
  ];
  return { argv, cwd: io.cwd, today: io.today() };
}

/** Null when the thread broke: then this one does its work. */
async function askFor(
  { path, absolute }: Source,
  thread: Thread,
  options: ThreadOptions,
): Promise<FileResult | null> {
  try {
    return (await thread.ask({ ...options, path, absolute })) as FileResult;
  } catch {
    return null;
  }
}

/** Makes what answers in a thread: it reads and checks one file after another. */
export function threadAnswer(io: Io): (question: unknown) => Promise<FileResult> {
  let known: { readonly for: string; readonly configuration: Configuration } | null = null;
  return async (question) => {
    const { argv, cwd, today, path, absolute } = question as Question;
    const key = JSON.stringify([argv, cwd, today]);
    if (known?.for !== key) {
      const around = { ...io, cwd, today: () => today };
      known = { for: key, configuration: openConfiguration(readArguments(argv, configOptions), around) };
    }
    return checkSource({ path, absolute, content: readFile(absolute) }, known.configuration);
  };
}

function jobsOf(args: Arguments): number {
  const given = args.value('jobs');
  if (given === undefined) return 1;
  const jobs = /^\d{1,3}$/u.test(given) ? Number(given) : 0;
  if (!(jobs >= 1 && jobs <= most))
    throw new UsageError(`--jobs takes a number of threads from 1 to ${String(most)}, not '${given}'.`);
  return jobs;
}
