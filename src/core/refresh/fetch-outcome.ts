import type { UnreadEntry } from '../model/set-aside';
import type { Problem, ProblemCode } from '../problem';
import type { PaceHints } from './pace-hints';

/** How one fetch of one feed ended. */
export type FetchOutcome = Answered | Gone | Limited | LedAway | Failed;

export type Answered = Fetched | Unchanged;

export type Fetched = {
  readonly kind: 'fetched';
  readonly status: number;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly byteHash: string;
  readonly hints: PaceHints;
  /** Of the entries in the document; missing dates left out. Any order. */
  readonly publishedAts: readonly number[];
  /** Entries not seen before. */
  readonly newEntries: number;
  /** Entries that could not be read. */
  readonly unread: readonly UnreadEntry[];
};

/** A 304, or the same bytes as last time. */
export type Unchanged = {
  readonly kind: 'unchanged';
  readonly status: number;
  /** Of the feed's latest document, as stored. */
  readonly publishedAts: readonly number[];
  readonly hints: PaceHints;
};

/** 410: the publisher says it will not come back. */
export type Gone = { readonly kind: 'gone'; readonly status: number };

export type Limited = {
  readonly kind: 'limited';
  readonly status: number;
  /** Milliseconds since 1970; null when the server does not say. */
  readonly retryAt: number | null;
};

/** The server sends its callers on to where Lede may not go. */
export type LedAway = {
  readonly kind: 'led-away';
  readonly code: 'feed-redirects-away' | 'feed-redirects-to-private';
  /** Null where it is not known. */
  readonly to: string | null;
};

export type Failed = {
  readonly kind: 'failed';
  readonly code: ProblemCode;
  /** Null when there was no answer. */
  readonly status: number | null;
};

/** What it means for a feed that there is no answer. */
export const outcomeOfProblem = ({ code, detail }: Problem): LedAway | Failed =>
  code === 'feed-redirects-away' || code === 'feed-redirects-to-private'
    ? { kind: 'led-away', code, to: detail ?? null }
    : { kind: 'failed', code, status: null };

/** What a status other than success says of the feed; null for success and for an unchanged document. */
export const outcomeOfStatus = (status: number, retryAt: number | null): Gone | Limited | Failed | null => {
  if ((status >= 200 && status < 300) || status === 304) return null;
  if (status === 410) return { kind: 'gone', status };
  // Being out of service without a word of when to come again says nothing of how often.
  if (status === 429 || (status === 503 && retryAt !== null)) return { kind: 'limited', status, retryAt };
  return { kind: 'failed', code: problemOfStatus(status), status };
};

const problemOfStatus = (status: number): ProblemCode => {
  if (status === 401 || status === 403) return 'feed-refused';
  if (status === 404) return 'feed-missing';
  if (status === 408) return 'feed-timed-out';
  if (status >= 300 && status < 400) return 'feed-redirects-in-a-loop';
  return status >= 500 ? 'feed-server-error' : 'feed-refused';
};
