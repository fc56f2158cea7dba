/** One check of what the command line names, from reading to the results that are shown. */
import { baselineOption, openBaseline } from './baseline.js';
import type { Arguments, OptionSpecs } from './arguments.js';
import type { Changes, OpenedChanges } from './changed.js';
import { cacheOption, type CheckCache, openCache } from './check-cache.js';
import { openSources, type Source, withConfiguration } from './check-files.js';
import { type Configuration, configOptions, openConfiguration } from './configuration.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { exitCodeFor } from './fail-on.js';
import type { Io } from './io.js';
import { jobsOption, openPool, type Pool } from './jobs/pool.js';
import { changedOption, failOnOption, stdinOptions } from './options.js';
import { progressOn } from './progress.js';
import type { FileResult } from './report.js';
import { shardOption } from './shard.js';

/** Options that say what is checked and what of it counts. */
export const checkOptions: OptionSpecs = {
  ...failOnOption,
  ...baselineOption,
  ...changedOption,
  ...cacheOption,
  ...jobsOption,
  ...shardOption,
  ...configOptions,
  ...stdinOptions,
};

/** What a check came to. */
export interface CheckRun {
  readonly files: readonly FileResult[];
  readonly code: ExitCode;
}

/**
 * Checks.
 *
 * @throws UsageError when the arguments do not fit together or name what cannot be used
 */
export async function runCheck(given: Arguments, io: Io): Promise<CheckRun> {
  const { args, changes } = await changesOf(given, io);
  const withoutKnown = openBaseline(args, io);
  const cache = openCache(args, io);
  const configuration = openConfiguration(args, io);
  const { sources, total, failed } = await openSources(args, io);
  const pool = openPool(args, io, total);
  try {
    const checked = await lookAtAll(sources, total, { configuration, changes, cache, pool, io });
    const all = withConfiguration(checked, configuration);
    const files = withoutKnown(changes ? changes.narrow(all) : all);
    return { files, code: cache.save() ? exitCodeFor(files, failed, args) : exitCodes.failed };
  } finally {
    await pool.close();
  }
}

/** What every source is looked at with. */
interface Look {
  readonly configuration: Configuration;
  readonly changes: Changes | null;
  readonly cache: CheckCache;
  readonly pool: Pool;
  readonly io: Io;
}

/** As many at once as there are threads; the results stand in the order of the sources. */
async function lookAtAll(
  sources: Iterable<Source>,
  total: number,
  look: Look,
): Promise<readonly FileResult[]> {
  const results: FileResult[] = [];
  const show = progressOn(look.io, total, 'files');
  const waiting = sources[Symbol.iterator]();
  let [next, done] = [0, 0];
  const work = async (): Promise<void> => {
    for (let item = waiting.next(); !item.done; item = waiting.next()) {
      const at = next++;
      results[at] = await lookAt(item.value, look);
      show(++done);
    }
  };
  await Promise.all(Array.from({ length: look.pool.size }, work));
  return results;
}

async function lookAt(source: Source, { configuration, changes, cache, pool }: Look): Promise<FileResult> {
  const result = await cache.through(source, configuration, () => pool.look(source, configuration));
  // A thread has a configuration of its own; what is wrong in its files is told here.
  if (pool.size > 1) await configuration.of(source);
  return changes ? changes.withNotes(source, result, configuration) : result;
}

/** What asks git is loaded only where somebody asks for it. */
async function changesOf(args: Arguments, io: Io): Promise<OpenedChanges> {
  if (!args.has('changed')) return { args, changes: null };
  return (await import('./changed.js')).openChanges(args, io);
}
