import type { FeedId } from '../core/model/ids';

/** The ids of a feed's entries: each begins with its feed's, and a colon follows it. */
export const entriesOf = (feedId: FeedId): IDBKeyRange =>
  IDBKeyRange.bound(`${feedId}:`, `${feedId};`, false, true);
