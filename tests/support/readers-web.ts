import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { MadeEntry } from '../../eval/support/made-feeds';
import type { ReadersFeed } from './twenty-eight-feeds';

/** Feeds on this machine that publish on the clock of a play, each on a server of its own. */
export type ReadersWeb = {
  /** In the order of the feeds. */
  readonly addresses: readonly string[];
  /** What a feed has published by now and its server can send, the newest first. */
  publishedBy(feed: ReadersFeed, at: number): readonly MadeEntry[];
  /** All documents with everything that is ever published, for looking words up in them; quotes as JSON reads them. */
  sent(): string;
  close(): Promise<void>;
};

const SLOW_MS = 4_000;
/** Entries of one document. */
const LATEST = 30;
const SIGN_IN = '<!doctype html><title>Sign in</title><p>Please sign in to read on.</p>';

/**
 * @param now by the clock of the play, milliseconds since 1970
 * @param changesAt when one feed moves, and another begins to be cut off
 */
export async function openReadersWeb(
  feeds: readonly ReadersFeed[],
  now: () => number,
  changesAt: number,
): Promise<ReadersWeb> {
  const publishedBy = ({ entries }: ReadersFeed, at: number): readonly MadeEntry[] =>
    entries.filter(({ date }) => Number(date) <= at).slice(0, LATEST);
  const answer = (feed: ReadersFeed, request: IncomingMessage, response: ServerResponse): void => {
    response.sendDate = false;
    response.setHeader('Date', new Date(now()).toUTCString());
    const hasChanged = now() >= changesAt;
    const send = (status: number, type: string, text: string): void => {
      response.writeHead(status, { 'Content-Type': type });
      response.end(text);
    };
    const document = feed.write(publishedBy(feed, now()));
    const home = request.url === '/feed';
    if (!home && request.url !== '/moved') send(404, 'text/plain', 'Not found');
    else if (feed.server === 'failing') send(503, 'text/plain', 'Out of order');
    else if (feed.server === 'asks-to-sign-in') send(200, 'text/html', SIGN_IN);
    else if (feed.server === 'moves' && hasChanged && home)
      response.writeHead(301, { Location: '/moved' }).end();
    else if (feed.server === 'cuts' && hasChanged)
      send(200, feed.contentType, document.slice(0, document.lastIndexOf('<item>') + 30));
    else setTimeout(send, feed.server === 'slow' ? SLOW_MS : 0, 200, feed.contentType, document);
  };
  const servers = await Promise.all(
    feeds.map(async (feed) => {
      const server = createServer((request, response) => answer(feed, request, response));
      // Loopback alone: nothing outside this machine can ask.
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return server;
    }),
  );
  return {
    addresses: servers.map((server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`),
    publishedBy,
    sent: () =>
      feeds
        .map((feed) => feed.write(feed.entries))
        .join('\n')
        .replaceAll('\\"', '"'),
    async close() {
      await Promise.all(
        servers.map((server) => {
          server.closeAllConnections();
          return new Promise((resolve) => server.close(resolve));
        }),
      );
    },
  };
}
