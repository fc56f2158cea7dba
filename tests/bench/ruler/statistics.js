/** What many samples say in a few numbers. */

/** @typedef {{ samples: number, min: number, p50: number, p95: number, max: number }} Summary */

/**
 * @param {readonly number[]} samples
 * @returns {Summary | undefined} nothing when there are none
 */
export function summarise(samples) {
  if (samples.length === 0) return undefined;
  const sorted = [...samples].sort((one, other) => one - other);
  return {
    samples: sorted.length,
    min: quantile(sorted, 0),
    p50: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    max: quantile(sorted, 1),
  };
}

/**
 * The smallest sample that at least this share of all samples does not exceed.
 *
 * @param {readonly number[]} sorted
 * @param {number} share
 */
function quantile(sorted, share) {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}
