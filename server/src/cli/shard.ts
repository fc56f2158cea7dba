import type { Arguments, OptionSpecs } from './arguments.js';
import { UsageError } from './usage-error.js';

/** The option that lets several computers share a library. */
export const shardOption: OptionSpecs = {
  shard: {
    type: 'string',
    value: 'I/N',
    help: 'Look at every N-th file only, from the I-th on; guidepost merge puts the results together.',
  },
};

/**
 * Leaves the files that this run is to look at.
 *
 * @param items all files, in the same order in every run
 * @throws UsageError when the option's value is no share
 */
export function shareOf<T>(items: readonly T[], args: Arguments): readonly T[] {
  const given = args.value('shard');
  if (given === undefined) return items;
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/u.exec(given) ?? [];
  const [i, n] = [Number(index), Number(count)];
  if (!(i >= 1 && i <= n)) throw new UsageError(`--shard takes a share such as 1/4, not '${given}'.`);
  return items.filter((_, at) => at % n === i - 1);
}
