import { DAY_MS, HOUR_MS, MINUTE_MS } from '../model/durations';
import type { PaceHints } from './pace-hints';

/** No feed is asked more often: what servers commonly take for too often begins here. */
export const FLOOR_MS = 15 * MINUTE_MS;
/** Every feed that answers is asked once a day, so that a quiet one is not forgotten. */
export const CEILING_MS = DAY_MS;
/** A failing one at least this often, so that one that comes back is found. */
export const FAILING_CEILING_MS = 3 * DAY_MS;
/** A feed's skipHours and skipDays may add a weekend and no more. */
export const SKIPPING_CEILING_MS = 3 * DAY_MS;
/** Feeds fetched together drift apart by up to a tenth of their pace. */
const SPREAD = 0.1;
/** Asking twice in the usual gap finds an entry half a gap late at worst. */
const ASKS_PER_GAP = 2;
/** A feed silent for long is asked every tenth of its silence, however lively it once was. */
const ASKS_PER_SILENCE = 10;
/** Gaps are taken from the last so many entries: the pace it has, not the one it had. */
const RECENT_ENTRIES = 20;
/** Before anything is known of its pace. */
const UNKNOWN_PACE_MS = HOUR_MS;

/**
 * When a feed that answered is due again. `publishedAts` is its history in any order; `jitter` a number from 0 to
 * 1 that spreads the load.
 */
export const nextDue = (
  publishedAts: readonly number[],
  hints: PaceHints,
  now: number,
  jitter: number,
): number => {
  const asked = Math.max(ownPaceMs(publishedAts, now), hints.ttlMs ?? 0, hints.freshMs ?? 0);
  const paceMs = clamp(asked, FLOOR_MS, CEILING_MS);
  return afterSkipped(now + Math.round(paceMs * (1 + SPREAD * jitter)), hints);
};

/** When a feed that failed so many times in a row is tried again: twice as long each time, within bounds. */
export const nextTry = (failuresInARow: number, now: number, jitter: number): number => {
  const doublings = Math.min(Math.max(failuresInARow, 1) - 1, 20);
  const waitMs = clamp(FLOOR_MS * 2 ** doublings, FLOOR_MS, FAILING_CEILING_MS);
  return now + Math.round(waitMs * (1 + SPREAD * jitter));
};

/** The pace by what the feed published, entries dated in the future left out. */
const ownPaceMs = (publishedAts: readonly number[], now: number): number => {
  const newestFirst = publishedAts.filter((at) => at <= now).sort((one, other) => other - one);
  const newest = newestFirst[0];
  const gap = medianGap(newestFirst.slice(0, RECENT_ENTRIES));
  if (newest === undefined) return UNKNOWN_PACE_MS;
  return Math.max((gap ?? UNKNOWN_PACE_MS) / ASKS_PER_GAP, (now - newest) / ASKS_PER_SILENCE);
};

/** Entries that came out together say nothing of the pace and are one. */
const medianGap = (newestFirst: readonly number[]): number | null => {
  const instants = [...new Set(newestFirst)];
  const gaps = instants.slice(1).map((at, index) => (instants[index] ?? at) - at);
  gaps.sort((one, other) => one - other);
  return gaps[gaps.length >> 1] ?? null;
};

/** The first instant from `at` on that the feed does not ask to be left alone in. */
const afterSkipped = (at: number, hints: PaceHints): number => {
  const latest = at + SKIPPING_CEILING_MS;
  let due = at;
  while (isSkipped(due, hints) && due < latest) due = (Math.floor(due / HOUR_MS) + 1) * HOUR_MS;
  // One that asks for more than that, or never to be fetched, is not taken at its word.
  return isSkipped(due, hints) ? at : due;
};

const isSkipped = (at: number, { skipHours, skipDays }: PaceHints): boolean =>
  skipHours.includes(Math.floor(at / HOUR_MS) % 24) ||
  skipDays.includes((Math.floor(at / DAY_MS) + FIRST_DAY) % 7);

/** 1 January 1970 was a Thursday. */
const FIRST_DAY = 4;

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
