declare const kind: unique symbol;
type Id<Kind extends string> = string & { readonly [kind]: Kind };

export type FeedId = Id<'feed'>;
/** Names one thing a feed published. Stable across refreshes, so that what the reader did with it stays. */
export type EntryId = Id<'entry'>;
export type ArticleId = Id<'article'>;
export type StoryId = Id<'story'>;
export type EditionId = Id<'edition'>;

/** The feed that published an entry: an entry's id begins with its feed's, and a colon follows it. */
export const feedIdOf = (entryId: EntryId): FeedId => entryId.slice(0, entryId.indexOf(':')) as FeedId;

/** An article is the stored text of one entry and goes by the entry's id. */
export const articleIdOf = (entryId: EntryId): ArticleId => entryId as string as ArticleId;
