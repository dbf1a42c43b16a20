import { DAY_MS } from '../model/durations';

/** A weekend away; what was before it is no news any more. */
export const RECENT_MS = 3 * DAY_MS;
/** How far back entries are wanted: what comes once a week or less still waits for its reader. */
export const CANDIDATE_MS = 10 * DAY_MS;
/** How far back they are wanted before there was any edition: where nothing is recent, the first shows what there is. */
export const CANDIDATE_AT_FIRST_MS = 60 * DAY_MS;
