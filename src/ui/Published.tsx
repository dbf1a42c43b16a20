import { machineTime } from './dates';
import { timeWithDay } from './time-with-day';

/** A publisher's clock may be a little ahead. */
const TOLERANCE_MS = 300_000;

/** Whether a report has a time: it is known, and does not lie in the future. Milliseconds since 1970. */
export const hasCome = (at: number | null, now: number): at is number =>
  at !== null && at <= now + TOLERANCE_MS;

/**
 * When something was published, so that its age shows at a glance: the hour of this day, yesterday or a weekday with
 * its hour, or a date. Nothing where it is not known, or has not come yet.
 */
export function Published({ at, now }: { at: number | null; now: number }) {
  if (!hasCome(at, now)) return null;
  return <time dateTime={machineTime(at)}>{timeWithDay(at, now)}</time>;
}
