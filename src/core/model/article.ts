import type { Block } from './block';
import type { ArticleId, EntryId } from './ids';

/** The text of one entry as Lede keeps it. Summaries point into it, so it never changes once it is cited. */
export type Article = {
  readonly id: ArticleId;
  readonly entryId: EntryId;
  readonly title: string;
  /** Null when the source names none. */
  readonly outlet: string | null;
  readonly author: string | null;
  readonly address: string | null;
  /** Milliseconds since 1970; null when the source gives no date. */
  readonly publishedAt: number | null;
  /** BCP 47; null when unknown. */
  readonly language: string | null;
  readonly blocks: readonly Block[];
};
