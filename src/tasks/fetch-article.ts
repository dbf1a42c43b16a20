import { textOf } from '../core/blocks/text-of';
import { extractArticle } from '../core/extract/extract-article';
import type { Headline } from '../core/model/edition';
import type { FetchedPage, PageCertainty } from '../core/model/fetched-page';
import { articleIdOf, type EntryId } from '../core/model/ids';
import { failed, ok, type Result } from '../core/problem';
import { outcomeOfStatus } from '../core/refresh/fetch-outcome';
import type { Answer, Request } from '../platform/requests';
import { articleBy } from '../store/articles';
import type { Database } from '../store/database';
import { putPage } from '../store/pages';
import { type RunUnit, unitRunner } from './watch-units';

export type ArticlePorts = { readonly request: Request; readonly now: () => number };

/**
 * Asks for the page of a headline, takes the article out of it and keeps it beside what the feed sent. One that breaks off,
 * or whose rest is for subscribers, is kept as what it is.
 * @param headline its address is asked as it stands
 * @returns how much of the article is here now
 */
export async function fetchArticle(
  db: Database,
  { entryId, title, address }: Headline,
  { request, now }: ArticlePorts,
): Promise<Result<PageCertainty>> {
  if (address === null) return failed('not-found');
  const answer = await request({ address, why: { kind: 'article', title } });
  if (!answer.ok) return answer;
  const trouble = outcomeOfStatus(answer.value.status, null);
  if (trouble?.kind === 'gone') return failed('feed-gone');
  if (trouble?.kind === 'limited') return failed('feed-limited');
  if (trouble !== null) return failed(trouble.code, String(answer.value.status));
  if (!isOfPage(answer.value.headers.contentType)) return failed('page-is-another-document');
  const sent = await articleBy(db, articleIdOf(entryId));
  const teaser = sent === undefined ? null : textOf(sent.blocks);
  const page = pageIn(answer.value, { entryId, teaser, fetchedAt: now() }, unitRunner(db, now));
  return page.ok ? ok((await putPage(db, page.value)).certainty) : page;
}

/** Servers that name no type send pages. */
const isOfPage = (contentType: string | null): boolean =>
  contentType === null || /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i.test(contentType);

type Wanted = {
  readonly entryId: EntryId;
  /** What the feed says of the article; null where it says nothing. */
  readonly teaser: string | null;
  readonly fetchedAt: number;
};

/** Takes as long as the page is large, and cannot be interrupted. */
function pageIn(
  { bytes, headers, address }: Answer,
  { entryId, teaser, fetchedAt }: Wanted,
  runUnit: RunUnit,
): Result<FetchedPage> {
  const end = runUnit(`page ${entryId}`, () =>
    extractArticle({ bytes, contentType: headers.contentType, address, teaser }),
  );
  if (!end.ok) return failed('page-not-read', end.why);
  const { certainty, title, byline, publisher, publishedAt, modifiedAt, language, blocks } = end.value;
  if (certainty === 'none') return failed('page-without-article');
  if (textOf(blocks) === '') return failed(certainty === 'walled' ? 'page-walled' : 'page-without-article');
  return ok({
    entryId,
    fetchedAt,
    address,
    certainty,
    title,
    byline,
    publisher,
    publishedAt,
    modifiedAt,
    language,
    blocks,
  });
}
