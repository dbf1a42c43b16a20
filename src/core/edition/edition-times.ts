/**
 * An instant of the reader's own clock: so many minutes into the day that lies so many days after today. Handed in,
 * for only the browser knows where the reader is and when clocks change there.
 */
export type AtLocal = (days: number, minutes: number) => number;

/** One day would do; the second is for a day that a change of clocks or of place makes short. */
const REACH_DAYS = 2;

/** The hour for which an edition should have been made last. Milliseconds since 1970; null when no hours are set. */
export const lastEditionHour = (now: number, hours: readonly number[], atLocal: AtLocal): number | null =>
  around(hours, atLocal)
    .filter((at) => at <= now)
    .at(-1) ?? null;

/** When the next edition is made. Milliseconds since 1970; null when no hours are set. */
export const nextEditionHour = (now: number, hours: readonly number[], atLocal: AtLocal): number | null =>
  around(hours, atLocal).find((at) => at > now) ?? null;

/** The hours of the days around today, ascending. */
const around = (hours: readonly number[], atLocal: AtLocal): number[] =>
  Array.from({ length: 2 * REACH_DAYS + 1 }, (_, place) => place - REACH_DAYS)
    .flatMap((days) => hours.map((minutes) => atLocal(days, minutes)))
    .sort((one, other) => one - other);
