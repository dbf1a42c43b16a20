import type { Article } from './article';
import type { ArticleId, EditionId, EntryId, StoryId } from './ids';

/** One composed, finished issue. Never changed afterwards. */
export type Edition = {
  readonly id: EditionId;
  readonly kind: 'bundled' | 'live';
  /** Milliseconds since 1970; null for the bundled edition, whose source gives no date. */
  readonly composedAt: number | null;
  readonly lead: Story;
  /** The other stories, in the order they are read. */
  readonly related: readonly Story[];
};

/** Entries about one event, as an edition shows them. */
export type Story = {
  readonly id: StoryId;
  readonly headline: Headline;
  /** Null when no source had enough text to take sentences from. */
  readonly summary: Summary | null;
  /**
   * The publisher's own words under the headline of a story without a summary, word for word. Null, or absent in an older
   * record, where there are none.
   */
  readonly teaser?: string | null;
  /** The same story elsewhere. */
  readonly coverage: readonly Headline[];
};

/** One entry's title as shown, word for word, with where it comes from. */
export type Headline = {
  readonly entryId: EntryId;
  readonly title: string;
  readonly outlet: string | null;
  /** Absolute http(s); null when the source gives none. */
  readonly address: string | null;
  /** Milliseconds since 1970; null when the source gives no date. */
  readonly publishedAt: number | null;
  /** Of what the entry says, BCP 47; null, or absent in an older record, when nothing tells. */
  readonly language?: string | null;
};

/** Sentences taken word for word from stored articles. */
export type Summary = { readonly sentences: readonly Receipt[] };

/** Where a sentence stands: UTF-16 offsets into the text of an article, `end` not included. */
export type Receipt = { readonly articleId: ArticleId; readonly start: number; readonly end: number };

/** An edition with every article its receipts point into. */
export type Bundle = {
  /** Raised with every change, so that an updated bundle replaces the stored one. */
  readonly revision: number;
  readonly edition: Edition;
  readonly articles: readonly Article[];
};
