import type { Feed } from '../../src/core/model/feed';
import type { FeedHealth } from '../../src/core/model/feed-health';
import type { FeedId } from '../../src/core/model/ids';
import { failed, ok, type ProblemCode, type Result } from '../../src/core/problem';
import { newHealth } from '../../src/core/refresh/health-after';
import type { Answer } from '../../src/platform/requests';
import { rssDocument } from './rss-document';

export const feedId = (id: string): FeedId => id as FeedId;

export const aFeed = (id: string, more: Partial<Feed> = {}): Feed => ({
  id: feedId(id),
  address: `https://${id}.example/feed`,
  title: `Title of ${id}`,
  homeAddress: null,
  folder: [],
  followedAt: 1000,
  pausedAt: null,
  ...more,
});

export const aHealth = (id: string, more: Partial<FeedHealth> = {}): FeedHealth => ({
  ...newHealth(feedId(id), 1000),
  ...more,
});

/** What a server says that names the type of its document and nothing else. */
export const headersOf = (contentType: string): Answer['headers'] => ({
  contentType,
  etag: null,
  lastModified: null,
  cacheControl: null,
  expires: null,
  retryAfter: null,
});

/** What a server answers, 200 where nothing else is said. */
export const anAnswer = (address: string, body: string, more: Partial<Answer> = {}): Result<Answer> =>
  ok({
    status: 200,
    address,
    isRedirected: false,
    bytes: new TextEncoder().encode(body),
    headers: headersOf('application/rss+xml'),
    ...more,
  });

/** A feed's document of so many entries as an answer. */
export const aDocument = (address: string, entries: number, more: Partial<Answer> = {}): Result<Answer> =>
  anAnswer(address, rssDocument(new URL(address).host, entries, 50), more);

export const noAnswer = (code: ProblemCode): Result<Answer> => failed(code);
