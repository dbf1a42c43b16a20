import type { Article } from '../core/model/article';
import type { Edition, Headline } from '../core/model/edition';
import { type ArticleId, articleIdOf, type EntryId } from '../core/model/ids';
import { isOnline } from '../platform/connection';
import { say, sayCount } from '../platform/text';
import type { FoundView } from './FoundPage';
import type { Front } from './FrontPage';
import { findIn } from './find-stories';
import type { Library } from './library';
import type { Asked } from './place';
import type { StoryView } from './StoryPage';

/** What a view of the reader needs, read from the library. */
export type View =
  | { readonly kind: 'front'; readonly front: Front }
  | { readonly kind: 'story'; readonly story: StoryView }
  | { readonly kind: 'found'; readonly found: FoundView };

const NEWEST = 5;
/** A story is looked for this many editions back: a month of two a day. */
const EDITIONS_BACK = 60;
/** Search and archive look at this many editions: a year and a half of two a day. */
const EDITIONS_SEARCHED = 1100;

export async function loadView(library: Library, asked: Asked): Promise<View> {
  if (asked.view === 'front') return { kind: 'front', front: await loadFront(library, asked.edition) };
  if (asked.view === 'story') {
    const story = await loadStory(library, asked);
    return story === null ? { kind: 'found', found: await noSuchStory(library) } : { kind: 'story', story };
  }
  return { kind: 'found', found: await loadFound(library, asked) };
}

const storiesIn = ({ lead, related }: Edition) => [lead, ...related];
const headlinesIn = (edition: Edition): Headline[] =>
  storiesIn(edition).flatMap(({ headline, coverage }) => [headline, ...coverage]);

/** Every article an edition cites or can open. */
function articlesFor(library: Library, edition: Edition): Promise<Map<ArticleId, Article>> {
  const ids = new Set(headlinesIn(edition).map(({ entryId }) => articleIdOf(entryId)));
  for (const { summary } of storiesIn(edition)) {
    for (const { articleId } of summary?.sentences ?? []) ids.add(articleId);
  }
  return library.articles([...ids]);
}

const idsIn = (edition: Edition): EntryId[] => headlinesIn(edition).map(({ entryId }) => entryId);

async function loadFront(library: Library, id: string | null): Promise<Front> {
  const edition = await library.edition(id);
  const [articles, marks, savedCount, newest] = await Promise.all([
    articlesFor(library, edition),
    library.marks(idsIn(edition)),
    library.savedCount(),
    library.newest(NEWEST),
  ]);
  const monthOf = edition.composedAt ?? newest[0]?.composedAt ?? null;
  const inMonth = monthOf === null ? [] : await library.between(...monthAround(monthOf));
  const remark = library.hasStore ? null : say('troubleReader');
  return { edition, articles, marks, savedCount, remark, shelf: { newest, monthOf, inMonth } };
}

function monthAround(at: number): [number, number] {
  const date = new Date(at);
  const start = new Date(date.getFullYear(), date.getMonth(), 1).getTime();
  return [start, new Date(date.getFullYear(), date.getMonth() + 1, 1).getTime() - 1];
}

/** A story is looked for in the edition in front, in those before it, and among the saved and kept ones. */
async function loadStory(library: Library, { entry, mark }: Asked): Promise<StoryView | null> {
  const [edition, saved, kept] = await Promise.all([
    editionWith(library, entry),
    library.saved(),
    library.kept(),
  ]);
  const headline = [
    ...(edition === null ? [] : headlinesIn(edition)),
    ...[...saved, ...kept].map((each) => each.headline),
  ].find(({ entryId }) => entryId === entry);
  if (headline === undefined) return null;
  const articles =
    edition === null
      ? await library.articles([articleIdOf(headline.entryId)])
      : await articlesFor(library, edition);
  const ids = edition === null ? [headline.entryId] : idsIn(edition);
  return {
    headline,
    article: articles.get(articleIdOf(headline.entryId)) ?? null,
    edition,
    articles,
    marks: await library.marks(ids),
    kept,
    online: isOnline(),
    mark,
  };
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
    view: 'search',
    title: say('noSuchStory'),
    measure: '',
    hint,
    words: '',
    found: [],
    marks,
    savedCount,
  };
}

async function loadFound(library: Library, { view, words }: Asked): Promise<FoundView> {
  const found = await (view === 'saved'
    ? savedHits(library)
    : view === 'archive'
      ? archiveHits(library)
      : searchHits(library, words));
  const ids = found.flatMap(({ hits }) => hits.map(({ headline }) => headline.entryId));
  const [marks, savedCount] = await Promise.all([library.marks(ids), library.savedCount()]);
  const count = ids.length;
  const common = { found, marks, savedCount, words: view === 'search' ? words : '' };
  if (view === 'saved') {
    const hint = count === 0 ? say('nothingSavedNext') : null;
    const measure = count === 0 ? say('nothingSaved') : sayCount('savedCount', count);
    return { ...common, view, title: say('savedStories'), measure, hint };
  }
  if (view === 'archive') {
    const hint = found.length === 1 ? say('noEditionsYetNext') : null;
    return { ...common, view, title: say('archive'), measure: sayCount('searchFound', count), hint };
  }
  const hint = count === 0 ? say('searchNothingNext') : null;
  const measure = count === 0 ? say('searchNothing') : sayCount('searchFound', count);
  return { ...common, view: 'search', title: words === '' ? say('keySearch') : `“${words}”`, measure, hint };
}

async function savedHits(library: Library): Promise<FoundView['found']> {
  const hits = (await library.saved()).map(({ headline }) => ({ headline, passage: null }));
  return hits.length === 0 ? [] : [{ edition: null, hits }];
}

async function everyEdition(library: Library): Promise<Edition[]> {
  return [...(await library.newest(EDITIONS_SEARCHED)), await library.edition('bundled')];
}

async function archiveHits(library: Library): Promise<FoundView['found']> {
  return (await everyEdition(library)).map((edition) => ({
    edition,
    hits: [{ headline: edition.lead.headline, passage: null }],
  }));
}

async function searchHits(library: Library, words: string): Promise<FoundView['found']> {
  if (words.trim() === '') return [];
  const found = [];
  for (const edition of await everyEdition(library)) {
    const hits = findIn(edition, await articlesFor(library, edition), words);
    if (hits.length > 0) found.push({ edition, hits });
  }
  return found;
}
