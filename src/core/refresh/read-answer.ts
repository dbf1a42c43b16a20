import { byteHash } from '../feeds/byte-hash';
import { parseFeed } from '../feeds/parse-feed';
import type { ParsedFeed } from '../model/feed';
import type { FeedHealth } from '../model/feed-health';
import type { FeedMemory } from './feed-memory';
import { type Fetched, type FetchOutcome, outcomeOfStatus } from './fetch-outcome';
import { type PaceHints, readFreshMs, readRetryAt } from './pace-hints';

/** What a server sent, as far as it matters here. */
export type SentAnswer = {
  readonly status: number;
  /** Where the answer came from in the end, after redirects. */
  readonly address: string;
  readonly bytes: Uint8Array;
  /** As sent; null where the server does not say. */
  readonly headers: {
    readonly contentType: string | null;
    readonly etag: string | null;
    readonly lastModified: string | null;
    readonly cacheControl: string | null;
    readonly expires: string | null;
    readonly retryAfter: string | null;
  };
};

/** What an answer says of a feed; with its document where that is not the one already known. */
export type ReadAnswer =
  | {
      readonly kind: 'document';
      readonly parsed: ParsedFeed;
      readonly outcome: Omit<Fetched, 'newEntries' | 'unread'>;
    }
  | { readonly kind: 'nothing-new'; readonly outcome: FetchOutcome };

/** Reads an answer. The same bytes as last time are not parsed, and what is no feed changes nothing. */
export const readAnswer = (
  answer: SentAnswer,
  health: FeedHealth,
  memory: FeedMemory | null,
  now: number,
): ReadAnswer => {
  const { status, bytes, headers, address } = answer;
  const trouble = outcomeOfStatus(status, readRetryAt(headers.retryAfter, now));
  if (trouble !== null) return { kind: 'nothing-new', outcome: trouble };
  const freshMs = readFreshMs(headers, now);
  const hash = status === 304 ? null : byteHash(bytes);
  if (memory !== null && (hash === null || hash === health.byteHash)) {
    const hints = { ...memory.hints, freshMs };
    return {
      kind: 'nothing-new',
      outcome: { kind: 'unchanged', status, publishedAts: memory.publishedAts, hints },
    };
  }
  const read = parseFeed(bytes, { contentType: headers.contentType, address });
  if (!read.ok || hash === null) {
    const code = read.ok ? 'feed-not-recognised' : read.problem.code;
    return { kind: 'nothing-new', outcome: { kind: 'failed', code, status } };
  }
  const { etag, lastModified } = headers;
  const publishedAts = read.value.entries.flatMap(({ publishedAt }) => publishedAt ?? []);
  const hints: PaceHints = { ...paceOf(read.value), freshMs };
  return {
    kind: 'document',
    parsed: read.value,
    outcome: { kind: 'fetched', status, etag, lastModified, byteHash: hash, hints, publishedAts },
  };
};

const paceOf = ({ ttlMs, skipHours, skipDays }: ParsedFeed): Omit<PaceHints, 'freshMs'> => ({
  ttlMs,
  skipHours,
  skipDays,
});
