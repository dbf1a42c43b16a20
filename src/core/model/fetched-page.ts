import type { Block } from './block';
import type { EntryId } from './ids';

/** The article of an entry's own page, as the page had it when the reader asked for it. It lies beside what the feed sent. */
export type FetchedPage = {
  readonly entryId: EntryId;
  /** Milliseconds since 1970, as everywhere here. */
  readonly fetchedAt: number;
  /** Where the page was read, after redirects. */
  readonly address: string;
  /** How sure it is that this is all of the article: the rest may be missing, or be for subscribers. */
  readonly certainty: PageCertainty;
  readonly title: string;
  /** Null when the page names none, as all below but the blocks. */
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly publishedAt: number | null;
  readonly modifiedAt: number | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly blocks: readonly Block[];
};

export const PAGE_CERTAINTIES = ['whole', 'partial', 'walled'] as const;
export type PageCertainty = (typeof PAGE_CERTAINTIES)[number];
