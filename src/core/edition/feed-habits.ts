import { DAY_MS } from '../model/durations';
import type { Entry } from '../model/entry';
import type { Feed } from '../model/feed';
import type { FeedId } from '../model/ids';
import { type Furniture, furnitureOf } from '../stories/kinds/furniture';

/** How a feed publishes, as far as its entries tell. */
export type FeedHabits = {
  readonly entriesPerDay: number;
  /** Its order is somebody's choice: what stands first in it was put there. False when it is only newest first. */
  readonly isEdited: boolean;
  /** What it says again and again. */
  readonly furniture: Furniture;
};

/** Looked back upon; one old entry left at the end of a lively feed must not slow it down. */
const LOOK_BACK_MS = 10 * DAY_MS;
/** Fewer neighbours than this do not tell whether an order was chosen. */
const FEWEST_PAIRS = 4;
/** A list by date has a slip now and then: an entry dated again, two of one minute. */
const BY_DATE = 0.9;

/** Of every feed that has entries. Entries need not reach further back than ten days. */
export function habitsOf(
  feeds: readonly Feed[],
  entries: readonly Entry[],
  now: number,
): ReadonlyMap<FeedId, FeedHabits> {
  const followedAt = new Map(feeds.map((feed) => [feed.id, feed.followedAt]));
  const byFeed = new Map<FeedId, Entry[]>();
  for (const entry of entries) {
    const own = byFeed.get(entry.feedId) ?? [];
    own.push(entry);
    byFeed.set(entry.feedId, own);
  }
  return new Map(
    [...byFeed].map(([feedId, own]) => [
      feedId,
      {
        entriesPerDay: paceOf(own, followedAt.get(feedId) ?? now, now),
        isEdited: isEdited(own),
        furniture: furnitureOf(own),
      },
    ]),
  );
}

/** Known since its oldest entry, or since it is followed, whichever is longer. */
function paceOf(entries: readonly Entry[], followedAt: number, now: number): number {
  const dates = entries.map(({ publishedAt, firstSeenAt }) => publishedAt ?? firstSeenAt);
  const recent = dates.filter((date) => now - date <= LOOK_BACK_MS).length;
  const oldest = dates.reduce((least, date) => Math.min(least, date), followedAt);
  const knownMs = Math.max(DAY_MS, Math.min(LOOK_BACK_MS, now - oldest));
  // Nothing for longer than that: once in as long as it has been silent, as far as one can see.
  return Math.max(1, recent) / (knownMs / DAY_MS);
}

/** Compares neighbours that were first seen in one document. */
function isEdited(entries: readonly Entry[]): boolean {
  const dated = entries
    .filter(({ publishedAt }) => publishedAt !== null)
    .sort((one, other) => one.firstSeenAt - other.firstSeenAt || one.position - other.position);
  let [pairs, falling] = [0, 0];
  for (const [at, entry] of dated.entries()) {
    const next = dated[at + 1];
    if (next === undefined || next.firstSeenAt !== entry.firstSeenAt) continue;
    pairs += 1;
    if ((entry.publishedAt ?? 0) >= (next.publishedAt ?? 0)) falling += 1;
  }
  return pairs >= FEWEST_PAIRS && falling < pairs * BY_DATE;
}
