import { DAY_MS } from '../model/durations';
import type { Feed } from '../model/feed';
import { fnv } from '../text/fnv';
import { type Check, count, fault, goodOf, instant, listOf, shape, topPlace } from './checks';
import { feed } from './model-checks';

/** The list of feeds as it was at one time: the second copy, kept in another engine than the first. */
export type FeedListGeneration = {
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly feeds: readonly Feed[];
  /** Of the feeds; tells a generation that was only half written. */
  readonly sum: number;
};

export const generationOf = (feeds: readonly Feed[], savedAt: number): FeedListGeneration => ({
  savedAt,
  feeds,
  sum: sumOf(feeds),
});

/** What was stored, newest first; damaged generations are left out. */
export const readGenerations = (stored: unknown): FeedListGeneration[] =>
  [...goodOf(stored, generation, topPlace('generations', []))].sort(newestFirst);

const newestFirst = (one: FeedListGeneration, other: FeedListGeneration): number =>
  other.savedAt - one.savedAt;

const generation: Check<FeedListGeneration> = (value, place) => {
  const read = shape<FeedListGeneration>({ savedAt: instant, feeds: listOf(feed), sum: count })(value, place);
  if (read === undefined) return undefined;
  // The sum is of the feeds as they were written; reading takes names and passwords off their addresses.
  const { feeds } = value as FeedListGeneration;
  return read.sum === sumOf(feeds)
    ? generationOf(read.feeds, read.savedAt)
    : fault(place, 'the feeds it was made of');
};

/** FNV-1a over the feeds' fields in a fixed order: against accidents, not against people. */
const sumOf = (feeds: readonly Feed[]): number => {
  const fields = feeds.map((one) => [
    one.id,
    one.address,
    one.title,
    one.homeAddress,
    one.folder,
    one.followedAt,
    one.pausedAt,
    // Older lists have none, and their sums know of none.
    ...(one.weight === undefined ? [] : [one.weight]),
  ]);
  return fnv(JSON.stringify(fields));
};

/** The last few changes, whenever they were made. */
const NEWEST = 3;
/** Then one for each of the last days, and before that one for each of the last weeks. */
const DAYS = 7;
const WEEKS = 4;

/**
 * The generations to store from now on, newest first, the current list among them. Besides the newest, one a day
 * and one a week, two more are kept however old: the last that was larger than the current list and the largest
 * of all, so that a list that shrank by accident never pushes out what it was.
 */
export const rotateGenerations = (
  generations: readonly FeedListGeneration[],
  current: readonly Feed[],
  now: number,
): FeedListGeneration[] => {
  const fresh = generationOf(current, now);
  const past = [...generations].sort(newestFirst);
  // The same list once more is no new generation; its date stays that of the change.
  const all = past[0]?.sum === fresh.sum && past[0].feeds.length === current.length ? past : [fresh, ...past];
  const kept = new Set(all.slice(0, NEWEST));
  keepOneOfEach(all, kept, now, DAY_MS, DAYS);
  keepOneOfEach(all, kept, now, 7 * DAY_MS, WEEKS);
  const larger = all.find((one) => one.feeds.length > current.length);
  if (larger !== undefined) kept.add(larger);
  const largest = all.reduce((most, one) => (one.feeds.length > most.feeds.length ? one : most), fresh);
  if (largest !== fresh) kept.add(largest);
  return all.filter((one) => kept.has(one));
};

/** Adds the newest generation of each of the last spans. */
const keepOneOfEach = (
  all: readonly FeedListGeneration[],
  kept: Set<FeedListGeneration>,
  now: number,
  spanMs: number,
  spans: number,
): void => {
  const latest = Math.floor(now / spanMs);
  const seen = new Set<number>();
  for (const one of all) {
    const span = Math.floor(one.savedAt / spanMs);
    if (seen.has(span) || latest - span >= spans) continue;
    seen.add(span);
    kept.add(one);
  }
};
