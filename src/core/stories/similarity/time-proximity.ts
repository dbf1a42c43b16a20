import { HOUR_MS } from '../../model/durations';

/** Follow-ups of a day and a half are as much the story as the first report. */
const ONE_EVENT_MS = 36 * HOUR_MS;
/** After six days the same words tell of another event, or of the next chapter. */
const ANOTHER_EVENT_MS = 144 * HOUR_MS;

/** How far two instants allow one event: 1 within a day and a half, falling to 0 at six days. */
export const timeProximityOf = (one: number, other: number): number =>
  Math.min(1, Math.max(0, (ANOTHER_EVENT_MS - Math.abs(one - other)) / (ANOTHER_EVENT_MS - ONE_EVENT_MS)));
