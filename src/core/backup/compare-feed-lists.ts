import type { Feed } from '../model/feed';
import type { FeedListGeneration } from './feed-list-generations';
import type { Holds } from './second-copy';

/** The first copy as found at start. */
export type FoundList = readonly Feed[] | 'missing' | 'damaged';

export type FeedListsCompared =
  | { readonly verdict: 'agree' }
  | {
      readonly verdict: 'ask';
      /** `older`: the store has lost the end of what the reader did, by its own count. */
      readonly why: 'missing' | 'damaged' | 'much-shorter' | 'older';
      /** How many feeds there are now. */
      readonly now: number;
      /** What can be restored, newest first; empty lists are left out. */
      readonly choices: readonly RestoreChoice[];
    };

export type RestoreChoice = {
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly feeds: number;
  /** Of these, how many are not followed now. */
  readonly lost: number;
  /** All that it holds, where it is a copy of everything. */
  readonly holds?: Holds;
  /** Of that, what is not there now. */
  readonly missing?: Holds;
};

/** Fewer feeds than this may be a change that reached one copy and not yet the other. */
const LOST_AT_LEAST = 5;
/** And fewer than this share too: four of twenty, or a hundred of five hundred, is asked about. */
const LOST_SHARE = 0.2;

/**
 * Compares the list of feeds with its second copy, newest generation first. What the reader unfollowed has reached
 * both, so only the newest generation tells whether something was lost; the older ones are for choosing.
 */
export const compareFeedLists = (
  primary: FoundList,
  copies: readonly FeedListGeneration[],
): FeedListsCompared => {
  const newest = copies[0]?.feeds ?? [];
  const feeds = typeof primary === 'string' ? [] : primary;
  const known = new Set(feeds.map((feed) => feed.id));
  const lostOf = (list: readonly Feed[]): number => list.filter((feed) => !known.has(feed.id)).length;
  const ask = (why: 'missing' | 'damaged' | 'much-shorter'): FeedListsCompared => ({
    verdict: 'ask',
    why,
    now: feeds.length,
    choices: choicesOf(copies, lostOf),
  });
  if (primary === 'damaged') return ask('damaged');
  if (newest.length === 0) return { verdict: 'agree' };
  if (feeds.length === 0) return ask('missing');
  const lost = lostOf(newest);
  const isMuch = lost >= LOST_AT_LEAST && lost >= newest.length * LOST_SHARE;
  return isMuch && feeds.length < newest.length ? ask('much-shorter') : { verdict: 'agree' };
};

const choicesOf = (
  copies: readonly FeedListGeneration[],
  lostOf: (list: readonly Feed[]) => number,
): RestoreChoice[] =>
  copies
    .filter((copy) => copy.feeds.length > 0)
    .map((copy) => ({ savedAt: copy.savedAt, feeds: copy.feeds.length, lost: lostOf(copy.feeds) }));
