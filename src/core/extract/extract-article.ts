import { httpAddress } from '../address/http-address';
import type { FetchedPage } from '../model/fetched-page';
import { languageOf } from '../text/language';
import { type Certainty, certaintyOf } from './certainty';
import { decodePage } from './decode-page';
import { findByline, findPicture, findPublisher, type LeadPicture } from './find-credits';
import { findDates } from './find-dates';
import { type PageHead, readHead } from './page-head';
import type { PageTree } from './page-tree';
import { type ReadBody, readBody } from './read-body';
import { readPage } from './read-page';
import { isHidden } from './signs';
import { stretchesOf, textOfStretch } from './text-stretches';

export type Page = {
  readonly bytes: Uint8Array;
  /** As the server sent it; null where it sent none. */
  readonly contentType: string | null;
  /** Where the page was, after redirects. */
  readonly address: string;
  /** What the feed says of the article, as plain text; null where it says nothing. */
  readonly teaser: string | null;
};

/** One page's article. What the page does not give is null, or empty. */
export type ExtractedArticle = Omit<FetchedPage, 'entryId' | 'fetchedAt' | 'address' | 'certainty'> & {
  /** The address that the page gives as its own, else the one it was at. */
  readonly address: string;
  readonly picture: LeadPicture | null;
  readonly certainty: Certainty;
};

/** The article out of a page. Takes anything and never throws; time and memory are in proportion to the page. */
export function extractArticle({ bytes, contentType, address, teaser }: Page): ExtractedArticle {
  const tree = readPage(decodePage(bytes, contentType));
  const head = readHead(tree);
  const base = head.base === null ? address : (httpAddress(head.base, address) ?? address);
  const body = readBody(tree, head, base);
  const { title, blocks, text, linkedShare } = body;
  return {
    title: title.text,
    byline: findByline(tree, head),
    publisher: findPublisher(head),
    ...findDates(tree, head, { address, at: title.heading < 0 ? body.first : title.heading }),
    language: languageOf(text, head.linked?.language ?? head.language),
    address: canonicalOf(head, base) ?? address,
    picture: findPicture(head, blocks, base),
    blocks,
    certainty: certaintyOf({
      text,
      linkedShare,
      linesBehind: linesBehind(tree, body),
      title: title.text,
      head,
      address,
      teaser,
    }),
  };
}

const canonicalOf = (head: PageHead, base: string): string | null =>
  head.canonical === null ? null : httpAddress(head.canonical, base);

const LONGEST_LINE = 400;

/** The shorter lines behind the beginning of the text, those left out among them. */
const linesBehind = (tree: PageTree, { first }: ReadBody): readonly string[] =>
  first < 0
    ? []
    : stretchesOf(tree, (at) => isHidden(tree, at))
        .filter((stretch) => stretch.start > first && stretch.size <= LONGEST_LINE)
        .map((stretch) => textOfStretch(tree, stretch).replace(/\s+/g, ' ').trim());
