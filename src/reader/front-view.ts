import type { Article } from '../core/model/article';
import type { Edition } from '../core/model/edition';
import type { EditionNotes } from '../core/model/edition-notes';
import type { ArticleId } from '../core/model/ids';
import type { Shelf } from './ArchiveAside';
import type { Marks } from './library';

/** What the front page shows. */
export type Front = {
  readonly edition: Edition;
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly marks: Marks;
  readonly shelf: Shelf;
  readonly savedCount: number;
  readonly followedCount: number;
  /** Null where nothing is known of the edition beside what it shows. */
  readonly notes: EditionNotes | null;
  /** Milliseconds since 1970; null when no edition is to come by itself. */
  readonly nextAt: number | null;
  readonly now: number;
  /** A sentence the reader should know, such as that nothing can be stored. */
  readonly remark: string | null;
};
