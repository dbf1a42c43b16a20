import { MINUTE_MS } from '../model/durations';
import { parseDate } from './dates';

/** Where software begins to count, and what it writes that has no date. Zones move it by less than a day. */
const ZEROS = [
  Date.UTC(1899, 11, 30),
  Date.UTC(1900, 0, 1),
  Date.UTC(1904, 0, 1),
  0,
  Date.UTC(1980, 0, 1),
  Date.UTC(2038, 0, 19, 3, 14),
];
const WIDEST_ZONE_MS = 14 * 60 * MINUTE_MS;
/** Days on which something may have been published as well: only their very beginning is a zero. */
const EXACT_ZEROS = new Set([Date.UTC(2000, 0, 1), Date.UTC(2001, 0, 1)]);
/** Where software stops to count, and mistakes of a figure: none who reads this is there yet. */
const TOO_LATE = Date.UTC(2100, 0, 1);

/** Whether an instant may be when something was published: what software writes that has no date is not. */
export const isBelievable = (at: number): boolean =>
  at < TOO_LATE &&
  !EXACT_ZEROS.has(at) &&
  !ZEROS.some((zero) => at >= zero - WIDEST_ZONE_MS && at < zero + WIDEST_ZONE_MS + MINUTE_MS);

/** The first of several dates of one entry that may be believed; null where none can be read and believed. */
export function firstBelievable(texts: Iterable<string>): number | null {
  for (const text of texts) {
    const at = parseDate(text);
    if (at !== null && isBelievable(at)) return at;
  }
  return null;
}
