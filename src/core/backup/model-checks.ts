import type { Article } from '../model/article';
import type { Edition, Headline, Receipt, Story, Summary } from '../model/edition';
import { FEED_WEIGHTS, type Feed } from '../model/feed';
import { type FetchedPage, PAGE_CERTAINTIES } from '../model/fetched-page';
import type { ArticleId, EditionId, EntryId, FeedId, StoryId } from '../model/ids';
import type { Kept, Reading, Saved } from '../model/reading';
import type { Setting, WrittenSettings } from './backup';
import { block } from './block-checks';
import {
  address,
  type Check,
  count,
  fault,
  feedAddress,
  goodOrAbsent,
  id,
  instant,
  isRecord,
  languageTag,
  listOf,
  oneOf,
  orAbsent,
  orNull,
  shape,
  text,
  within,
} from './checks';

/** A folder, by the names from the outermost in. */
export const path = listOf(text);

export const feed = shape<Feed>({
  id: id<FeedId>(),
  address: feedAddress,
  title: text,
  homeAddress: orNull(address),
  folder: path,
  followedAt: instant,
  pausedAt: orNull(instant),
  weight: goodOrAbsent(oneOf(...FEED_WEIGHTS)),
});

export const reading = shape<Reading>({ entryId: id<EntryId>(), openedAt: instant });

export const headline = shape<Headline>({
  entryId: id<EntryId>(),
  title: text,
  outlet: orNull(text),
  address: orNull(address),
  publishedAt: orNull(instant),
  language: orAbsent(languageTag),
});

export const saved = shape<Saved>({
  entryId: id<EntryId>(),
  savedAt: instant,
  headline,
});

export const kept = shape<Kept>({ entryId: id<EntryId>(), keptAt: instant, headline });

export const article = shape<Article>({
  id: id<ArticleId>(),
  entryId: id<EntryId>(),
  title: text,
  outlet: orNull(text),
  author: orNull(text),
  address: orNull(address),
  publishedAt: orNull(instant),
  language: languageTag,
  blocks: listOf(block),
});

export const fetchedPage = shape<FetchedPage>({
  entryId: id<EntryId>(),
  fetchedAt: instant,
  address,
  certainty: oneOf(...PAGE_CERTAINTIES),
  title: text,
  byline: orNull(text),
  publisher: orNull(text),
  publishedAt: orNull(instant),
  modifiedAt: orNull(instant),
  language: languageTag,
  blocks: listOf(block),
});

export const receipt: Check<Receipt> = (value, place) => {
  const read = shape<Receipt>({ articleId: id<ArticleId>(), start: count, end: count })(value, place);
  return read === undefined || read.end >= read.start ? read : fault(place, 'an end after its start');
};

const summary = shape<Summary>({ sentences: listOf(receipt) });

const story = shape<Story>({
  id: id<StoryId>(),
  headline,
  summary: orNull(summary),
  teaser: orAbsent(orNull(text)),
  coverage: listOf(headline),
});

export const edition = shape<Edition>({
  id: id<EditionId>(),
  kind: oneOf('bundled', 'live'),
  composedAt: orNull(instant),
  lead: story,
  related: listOf(story),
});

export const setting: Check<Setting> = (value, place) => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')
    return value;
  return listOf(textOrNumber)(value, place);
};

const textOrNumber: Check<string | number> = (value, place) =>
  typeof value === 'string' || typeof value === 'number' ? value : fault(place, 'text or a number');

/** The good ones; the bad ones are named. */
export const writtenSettings: Check<WrittenSettings> = (value, place) => {
  if (!isRecord(value)) return fault(place, 'an object');
  const good = Object.entries(value).flatMap(([name, one]): [string, Setting][] => {
    const read = setting(one, within(place, name));
    return read === undefined ? [] : [[name, read]];
  });
  return Object.fromEntries(good);
};
