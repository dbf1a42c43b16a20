import { entryIdsIn, headlinesIn, storiesIn } from '../core/edition/headlines-in';
import type { Article } from '../core/model/article';
import type { Edition, Headline } from '../core/model/edition';
import type { Feed } from '../core/model/feed';
import { type ArticleId, articleIdOf, type EntryId, feedIdOf } from '../core/model/ids';
import { riverRow } from '../core/river/river-row';
import { isOnline } from '../platform/connection';
import { grantedHosts } from '../platform/permissions';
import { say, sayCount } from '../platform/text';
import { monthAndYear } from '../ui/dates';
import type { FollowedView } from './FollowedPage';
import type { FoundView } from './FoundPage';
import type { Front } from './front-view';
import type { Library } from './library';
import { loadFollowed } from './load-followed';
import type { Asked } from './place';
import type { RiverView } from './river/river-view';
import type { SearchView } from './search/search-view';
import type { StoryView } from './story-view';

/** What a view of the reader needs, read from the library. */
export type View =
  | { readonly kind: 'front'; readonly front: Front }
  | { readonly kind: 'story'; readonly story: StoryView }
  | { readonly kind: 'followed'; readonly followed: FollowedView }
  | { readonly kind: 'river'; readonly river: RiverView }
  | { readonly kind: 'search'; readonly search: SearchView }
  | { readonly kind: 'found'; readonly found: FoundView };

const NEWEST = 5;
/** A story is looked for this many editions back: a month of two a day. */
const EDITIONS_BACK = 60;
/** The archive looks at this many editions: a year and a half of two a day. */
const EDITIONS_LISTED = 1100;

/** All views but the river and search, which grow while they are open. */
export async function loadView(library: Library, asked: Asked): Promise<View> {
  if (asked.view === 'front') return { kind: 'front', front: await loadFront(library, asked.edition) };
  if (asked.view === 'story') {
    const story = await loadStory(library, asked);
    return story === null ? { kind: 'found', found: await noSuchStory(library) } : { kind: 'story', story };
  }
  if (asked.view === 'followed')
    return { kind: 'followed', followed: await loadFollowed(library, Date.now()) };
  return { kind: 'found', found: await loadFound(library, asked) };
}

/** Every article an edition cites or can open. */
function articlesFor(
  library: Library,
  edition: Edition,
  more: readonly ArticleId[] = [],
): Promise<Map<ArticleId, Article>> {
  const ids = new Set([...entryIdsIn(edition).map(articleIdOf), ...more]);
  for (const { summary } of storiesIn(edition)) {
    for (const { articleId } of summary?.sentences ?? []) ids.add(articleId);
  }
  return library.articles([...ids]);
}

async function loadFront(library: Library, id: string | null): Promise<Front> {
  const edition = await library.edition(id);
  const notes = await library.notes(edition.id);
  const moved = (notes?.stories ?? []).flatMap((note) => note.moved?.sentence?.articleId ?? []);
  const [articles, marks, savedCount, newest, hand, nextAt] = await Promise.all([
    articlesFor(library, edition, moved),
    library.marks(entryIdsIn(edition)),
    library.savedCount(),
    library.newest(NEWEST),
    library.hand(),
    library.nextEditionAt(),
  ]);
  const monthOf = edition.composedAt ?? newest[0]?.composedAt ?? null;
  const inMonth = monthOf === null ? [] : await library.between(...monthAround(monthOf));
  const remark = library.hasStore ? null : say('troubleReader');
  return {
    edition,
    articles,
    marks,
    savedCount,
    followedCount: hand.followed.length,
    notes,
    nextAt,
    now: Date.now(),
    remark,
    shelf: { newest, monthOf, inMonth },
  };
}

function monthAround(at: number): [number, number] {
  const date = new Date(at);
  const start = new Date(date.getFullYear(), date.getMonth(), 1).getTime();
  return [start, new Date(date.getFullYear(), date.getMonth() + 1, 1).getTime() - 1];
}

/** A story is looked for in the edition in front, in those before it, and among the saved and kept ones. */
async function loadStory(library: Library, { entry, mark }: Asked): Promise<StoryView | null> {
  const [edition, feeds, saved, kept, { followed }] = await Promise.all([
    editionWith(library, entry),
    library.feeds(),
    library.saved(),
    library.kept(),
    library.hand(),
  ]);
  const headline =
    [
      ...(edition === null ? [] : headlinesIn(edition)),
      ...[...saved, ...kept, ...followed.flatMap(({ entries }) => entries)].map((each) => each.headline),
    ].find(({ entryId }) => entryId === entry) ?? (await headlineOfEntry(library, entry, feeds));
  if (headline === undefined) return null;
  const articles =
    edition === null
      ? await library.articles([articleIdOf(headline.entryId)])
      : await articlesFor(library, edition);
  const ids = edition === null ? [headline.entryId] : entryIdsIn(edition);
  const [page, mayRead, marks] = await Promise.all([
    library.page(headline.entryId),
    grantedHosts(),
    library.marks(ids),
  ]);
  return {
    headline,
    article: articles.get(articleIdOf(headline.entryId)) ?? null,
    edition,
    articles,
    page,
    mayRead: headline.address !== null && mayRead(headline.address),
    marks,
    kept,
    feed: feeds.find(({ id }) => id === feedIdOf(headline.entryId)) ?? null,
    online: isOnline(),
    mark,
  };
}

/** Of an entry that stands in no edition, as Everything shows it. */
async function headlineOfEntry(
  library: Library,
  id: string | null,
  feeds: readonly Feed[],
): Promise<Headline | undefined> {
  // What is no id of an entry is not found.
  const entry = id === null ? null : await library.entry(id as EntryId);
  if (entry === null) return undefined;
  const feed = feeds.find((each) => each.id === entry.feedId);
  return riverRow(entry, feed?.title ?? null, false, { kind: 'nowhere' }).headline;
}

async function editionWith(library: Library, entry: string | null): Promise<Edition | null> {
  const carries = (edition: Edition) => headlinesIn(edition).some(({ entryId }) => entryId === entry);
  const inFront = [await library.edition(null), await library.edition('bundled')].find(carries);
  return inFront ?? (await library.newest(EDITIONS_BACK)).find(carries) ?? null;
}

async function noSuchStory(library: Library): Promise<FoundView> {
  const savedCount = await library.savedCount();
  const marks = await library.marks([]);
  const hint = say('noSuchStoryNext');
  return {
    view: null,
    title: say('noSuchStory'),
    measure: '',
    hint,
    found: [],
    marks,
    savedCount,
    followedCount: 0,
    months: null,
  };
}

async function loadFound(library: Library, { view, month }: Asked): Promise<FoundView> {
  const found = await (view === 'saved' ? savedHits(library) : archiveHits(library, month));
  const ids = found.flatMap(({ headlines }) => headlines.map(({ entryId }) => entryId));
  const [marks, savedCount, { followed }, times] = await Promise.all([
    library.marks(ids),
    library.savedCount(),
    library.hand(),
    view === 'archive' ? library.times() : [],
  ]);
  const count = ids.length;
  const months = times.length === 0 ? null : { times, current: month };
  const common = {
    found,
    marks,
    savedCount,
    followedCount: followed.length,
    months,
  };
  if (view === 'saved') {
    const hint = count === 0 ? say('nothingSavedNext') : null;
    const measure = count === 0 ? say('nothingSaved') : sayCount('savedCount', count);
    return { ...common, view, title: say('savedStories'), measure, hint };
  }
  const hint = times.length === 0 ? say('noEditionsYetNext') : null;
  const title = month === null ? say('archive') : say('editionsIn', monthAndYear(month));
  return { ...common, view: 'archive', title, measure: sayCount('editionsKept', count), hint };
}

async function savedHits(library: Library): Promise<FoundView['found']> {
  const headlines = (await library.saved()).map(({ headline }) => headline);
  return headlines.length === 0 ? [] : [{ edition: null, headlines }];
}

async function everyEdition(library: Library): Promise<Edition[]> {
  return [...(await library.newest(EDITIONS_LISTED)), await library.edition('bundled')];
}

async function archiveHits(library: Library, month: number | null): Promise<FoundView['found']> {
  const editions =
    month === null ? await everyEdition(library) : await library.between(...monthAround(month));
  return editions.map((edition) => ({ edition, headlines: [edition.lead.headline] }));
}
