import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bytesOf, corpusLines } from '../../eval/support/feed-cases';
import { type DatedFeed, documentAt, newestAt, readDatedFeed, threeDaysOf } from './dated-feed';

/** Real feeds on this machine, which publish once more what they published on three days in a row. */
export type ThreeDays = {
  readonly addresses: readonly string[];
  /** What was asked of them, and how it was answered. */
  readonly asked: readonly Asked[];
  /** The documents that each feed sent last. */
  sent(): string;
  close(): Promise<void>;
};

export type Asked = {
  readonly address: string;
  readonly etag: string | null;
  readonly status: 200 | 304;
  /** What the answer called the document. */
  readonly sentEtag: string;
};

/** A feed, and how many days after its own it plays. */
export type PlayedFeed = { readonly name: string; readonly feed: DatedFeed; readonly days: number };

/**
 * Those of the stored feeds that published on three days in a row, each moved by whole days so that these fall
 * together. What was fetched together is moved alike. Null where the set is missing.
 * @param firstDay of the three, in days since 1970 (UTC)
 */
export function feedsOfThreeDays(firstDay: number): readonly PlayedFeed[] | null {
  const lines = corpusLines('feeds-news-snapshots', 'feeds.jsonl.gz');
  if (lines === null) return null;
  return lines.flatMap((line) => {
    const feed = readDatedFeed(bytesOf(line));
    const own = threeDaysOf(feed);
    return own === null ? [] : [{ name: String(line.id), feed, days: firstDay - own }];
  });
}

/** On a real network an answer takes its time, too: enough to break off a refresh in the middle. */
const ANSWERS_AFTER_MS = 300;

/** Each feed has a server of its own, as each publisher has. @param now by the clock of the play */
export async function openThreeDays(feeds: readonly PlayedFeed[], now: () => number): Promise<ThreeDays> {
  const asked: Asked[] = [];
  const sent = new Map<string, string>();
  const stands = await Promise.all(
    feeds.map(async ({ name, feed, days }) => {
      const path = `/${name}.xml`;
      const answer = (request: IncomingMessage, response: ServerResponse): void => {
        response.sendDate = false;
        response.setHeader('Date', new Date(now()).toUTCString());
        if (request.url !== path) {
          response.writeHead(404).end();
          return;
        }
        const document = documentAt(feed, now(), days);
        const sentEtag = `"${createHash('sha256').update(document).digest('hex').slice(0, 16)}"`;
        const changedAt = newestAt(feed, now(), days);
        const status = isKnown(request, sentEtag, changedAt) ? 304 : 200;
        const etag = request.headers['if-none-match'] ?? null;
        asked.push({ address: `http://${request.headers.host}${path}`, etag, status, sentEtag });
        response.writeHead(status, {
          ETag: sentEtag,
          ...(changedAt === null ? {} : { 'Last-Modified': new Date(changedAt).toUTCString() }),
          ...(status === 200 ? { 'Content-Type': 'application/rss+xml' } : {}),
        });
        if (status === 200) sent.set(name, Buffer.from(document).toString('utf8'));
        setTimeout(() => response.end(status === 200 ? document : undefined), ANSWERS_AFTER_MS);
      };
      const server = createServer(answer);
      // Loopback alone: nothing outside this machine can ask.
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}` };
    }),
  );
  return {
    addresses: stands.map(({ address }) => address),
    asked,
    sent: () => [...sent.values()].join('\n'),
    async close() {
      await Promise.all(
        stands.map(({ server }) => {
          server.closeAllConnections();
          return new Promise((resolve) => server.close(resolve));
        }),
      );
    },
  };
}

/** Whether the one who asks has this very document: by its name, else by when it changed (RFC 9110, 13.2.2). */
function isKnown({ headers }: IncomingMessage, etag: string, changedAt: number | null): boolean {
  const known = headers['if-none-match'];
  if (known !== undefined) return known.split(/\s*,\s*/).some((each) => each.replace(/^W\//, '') === etag);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return changedAt !== null && Math.floor(changedAt / 1000) * 1000 <= since;
}
