import { machineTime } from './dates';
import { timeWithDay } from './time-with-day';

/** A publisher's clock may be a little ahead. */
const TOLERANCE_MS = 300_000;

/**
 * When something was published, so that its age shows at a glance: the hour of this day, yesterday or a weekday with its hour, or a date. Nothing
 * where it is not known, or lies in the future: what has not come yet is no time of a report.
 */
export function Published({ at, now }: { at: number | null; now: number }) {
  if (at === null || at > now + TOLERANCE_MS) return null;
  return <time dateTime={machineTime(at)}>{timeWithDay(at, now)}</time>;
}
