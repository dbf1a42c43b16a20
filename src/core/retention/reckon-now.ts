import { DAY_MS } from '../model/durations';

/**
 * The instant from which ages are counted: never later than the clock says, and, should that have run far ahead, no
 * further than feeds bear out or a day after the instant reckoned before. So a wrong clock costs a day at a time.
 * @param before what this answered last; null the first time
 * @param publishedAts of the entries first seen last, by their publishers' clocks
 */
export function reckonNow(now: number, before: number | null, publishedAts: readonly number[]): number {
  // The middle one: single publishers date their entries ahead.
  const inOrder = [...publishedAts].sort((one, other) => one - other);
  const borneOut = inOrder[inOrder.length >> 1] ?? null;
  if (before === null) return Math.min(now, borneOut ?? now);
  return Math.min(now, Math.max(before + DAY_MS, borneOut ?? before));
}
