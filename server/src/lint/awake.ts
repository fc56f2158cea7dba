/** Loads what idle rules need, so that they speak. */
import type { Rule } from './types.js';

/**
 * The same rules, with the checks of the idle ones loaded.
 *
 * @param rules any rules
 * @returns rules that all speak, in the same order
 */
export function awake(rules: readonly Rule[]): Promise<readonly Rule[]> {
  return Promise.all(rules.map(wake));
}

async function wake({ load, ...rule }: Rule): Promise<Rule> {
  return load ? { ...rule, check: await load() } : rule;
}
