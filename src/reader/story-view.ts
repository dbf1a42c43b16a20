import type { Article } from '../core/model/article';
import type { Edition, Headline } from '../core/model/edition';
import type { Feed } from '../core/model/feed';
import type { FetchedPage } from '../core/model/fetched-page';
import type { ArticleId } from '../core/model/ids';
import type { Kept } from '../core/model/reading';
import type { Marks } from './library';
import type { Asked } from './place';

/** What the page of a story shows, read from the library. */
export type StoryView = {
  readonly headline: Headline;
  /** Null where only the headline is here. */
  readonly article: Article | null;
  /** The edition the story stands in; null when it is known from elsewhere, such as the saved ones. */
  readonly edition: Edition | null;
  /** What was got from its own page; null where nothing was. */
  readonly page: FetchedPage | null;
  /** Whether the site of its page has been given to Lede. */
  readonly mayRead: boolean;
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly marks: Marks;
  readonly kept: readonly Kept[];
  /** The feed that brought it; null where it is not followed any more, or came with Lede. */
  readonly feed: Feed | null;
  readonly online: boolean;
  readonly mark: Asked['mark'];
};
