import { DAY_MS, HOUR_MS } from '../model/durations';
import type { FeedHealth } from '../model/feed-health';
import type { FeedId } from '../model/ids';
import type { ProblemCode } from '../problem';
import type { Answered, FetchOutcome } from './fetch-outcome';
import { FAILING_CEILING_MS, FLOOR_MS, nextDue, nextTry } from './next-due';

/** Of a feed never fetched yet: due at once. */
export const newHealth = (feedId: FeedId, now: number): FeedHealth => ({
  feedId,
  lastAnsweredAt: null,
  lastEntriesAt: null,
  failingSince: null,
  failuresInARow: 0,
  entriesPerWeek: null,
  problem: null,
  httpStatus: null,
  leadsTo: null,
  nextTryAt: now,
  etag: null,
  lastModified: null,
  areValidatorsFickle: false,
  byteHash: null,
});

/** What is known of a feed after one more fetch. `jitter` is a number from 0 to 1. */
export const healthAfter = (
  health: FeedHealth,
  outcome: FetchOutcome,
  now: number,
  jitter: number,
): FeedHealth => {
  switch (outcome.kind) {
    case 'fetched':
    case 'unchanged':
      return afterAnswer(health, outcome, now, jitter);
    case 'gone':
      return { ...afterFailure(health, 'feed-gone', outcome.status, now), nextTryAt: null };
    case 'limited': {
      const limited = afterFailure(health, 'feed-limited', outcome.status, now);
      const backOffAt = nextTry(limited.failuresInARow, now, jitter);
      const asked = Math.min(outcome.retryAt ?? 0, now + FAILING_CEILING_MS);
      return { ...limited, nextTryAt: Math.max(backOffAt, asked) };
    }
    case 'led-away': {
      const led = afterFailure(health, outcome.code, null, now);
      return { ...led, leadsTo: outcome.to, nextTryAt: nextTry(led.failuresInARow, now, jitter) };
    }
    case 'failed':
      return afterFailed(health, outcome.code, outcome.status, now, jitter);
  }
};

const afterAnswer = (health: FeedHealth, answer: Answered, now: number, jitter: number): FeedHealth => ({
  ...health,
  ...(answer.kind === 'fetched'
    ? {
        etag: answer.etag,
        lastModified: answer.lastModified,
        byteHash: answer.byteHash,
        unread: answer.unread.length > 0 ? answer.unread : undefined,
      }
    : {}),
  lastAnsweredAt: now,
  lastEntriesAt: answer.kind === 'fetched' && answer.newEntries > 0 ? now : health.lastEntriesAt,
  failingSince: null,
  failuresInARow: 0,
  entriesPerWeek: entriesPerWeek(answer.publishedAts, now),
  problem: null,
  httpStatus: answer.status,
  nextTryAt: nextDue(answer.publishedAts, answer.hints, now, jitter),
});

const afterFailed = (
  health: FeedHealth,
  code: ProblemCode,
  status: number | null,
  now: number,
  jitter: number,
): FeedHealth => {
  // Being offline says nothing of the feed; it is tried again as soon as may be.
  if (code === 'offline') return { ...health, nextTryAt: now + FLOOR_MS };
  // Only the reader can mend this, and asking again would fail the same way.
  if (code === 'permission-missing' || code === 'address-private')
    return { ...health, problem: code, httpStatus: null, nextTryAt: null };
  const failing = afterFailure(health, code, status, now);
  const nextTryAt = nextTry(failing.failuresInARow, now, jitter);
  const isOurs = code === 'storage-full' || code === 'storage-unavailable';
  return { ...failing, nextTryAt: isOurs ? Math.min(nextTryAt, now + UNSTORED_CEILING_MS) : nextTryAt };
};

const afterFailure = (
  health: FeedHealth,
  problem: ProblemCode,
  httpStatus: number | null,
  now: number,
): FeedHealth => ({
  ...health,
  failingSince: health.failingSince ?? now,
  failuresInARow: health.failuresInARow + 1,
  problem,
  httpStatus,
});

/** Nothing is wrong with a feed that could not be stored: where there is room again it need not wait for days. */
const UNSTORED_CEILING_MS = 6 * HOUR_MS;

/** The weeks over which a feed's liveliness is shown. */
const COUNTED_WEEKS = 4;
const WEEK_MS = 7 * DAY_MS;

/**
 * A document holds only the latest entries; where it reaches back less than four weeks, they are counted over the
 * time it does reach back, a day at least.
 */
export const entriesPerWeek = (publishedAts: readonly number[], now: number): number => {
  const past = publishedAts.filter((at) => at <= now);
  const oldest = past.reduce((least, at) => Math.min(least, at), now);
  const spanMs = Math.min(Math.max(now - oldest, DAY_MS), COUNTED_WEEKS * WEEK_MS);
  const counted = past.filter((at) => at >= now - spanMs).length;
  return Math.round((counted * WEEK_MS * 10) / spanMs) / 10;
};
