import type { FeedId } from '../../core/model/ids';
import type { SearchQuery } from '../../core/search/search-query';
import type { Marks } from '../library';
import type { Hit } from './search-book';

/** What the page of search shows. */
export type SearchView = {
  /** As they were typed. */
  readonly words: string;
  readonly query: SearchQuery;
  readonly hits: readonly Hit[];
  readonly marks: Marks;
  readonly hasMore: boolean;
  /** Some were left out because the reader's mutes hide them. */
  readonly leftOut: boolean;
  /** The words put right; null where there was nothing to put right. */
  readonly better: string | null;
  /** What is shown is found by the words put right, for nothing was found by those typed. */
  readonly isBetterShown: boolean;
  /** Names after `feed:` that no feed has. */
  readonly unknownFeeds: readonly string[];
  /** How many entries are searched so far, and of how many; null once it is all of them. */
  readonly progress: { readonly held: number; readonly of: number } | null;
  /** Nothing of the reader's can be read in this window. */
  readonly isClosed: boolean;
  /** Nothing can be searched: what the browser said. */
  readonly trouble: string | null;
  /** What the reader calls the feeds they follow. */
  readonly feedTitles: ReadonlyMap<FeedId, string>;
  readonly savedCount: number;
  readonly followedCount: number;
  /** Milliseconds since 1970. */
  readonly now: number;
};
