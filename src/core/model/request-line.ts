import type { ProblemCode } from '../problem';
import type { FeedId } from './ids';

/** What a request is made for. */
export type RequestReason =
  /** To look for news of a followed feed. */
  | { readonly kind: 'refresh'; readonly feedId: FeedId; readonly title: string }
  /** To find the feeds of a site; the reader named the site by this address. */
  | { readonly kind: 'discovery'; readonly site: string }
  /** To get an article that the reader asked for, by its title. */
  | { readonly kind: 'article'; readonly title: string };

/** What a request is about, in a few words: a title, or a site. */
export const subjectOf = (why: RequestReason): string => (why.kind === 'discovery' ? why.site : why.title);

/** A request as it goes out. */
export type SentRequest = {
  /** Milliseconds since 1970, as everywhere here. */
  readonly at: number;
  readonly method: 'GET';
  readonly address: string;
  readonly why: RequestReason;
  /** The address that sent Lede on to this one; null where it was asked by itself. */
  readonly sentFrom: string | null;
};

/** What came of it. */
export type RequestEnd = {
  readonly endedAt: number;
  /** Null when nothing came back. */
  readonly status: number | null;
  /** Of the answer's content, unpacked, as far as it was read. */
  readonly bytes: number;
  /** Why there is no answer, or none that is read further; null where there is. */
  readonly problem: ProblemCode | null;
};

/** One line of the ledger; `end` is null until it has ended, and stays so where the background was stopped meanwhile. */
export type RequestLine = SentRequest & { readonly end: RequestEnd | null };
