import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { corpusLines } from '../../eval/support/feed-cases';
import { bundle } from '../../src/bundled/bundle';
import { textOf } from '../../src/core/blocks/text-of';
import { escaped } from './escaped';

/** What may be published, in the order in which it happened. */
export type Report = { readonly title: string; readonly text: string };

/** Feeds on this machine, each a host of its own, that publish real headlines for as long as a clock goes on. */
export type NewsOfDays = {
  readonly addresses: readonly string[];
  /** How many entries all feeds together have published by an instant of that clock. */
  publishedBy(at: number): number;
  close(): Promise<void>;
};

export type NewsOptions = {
  readonly feeds: number;
  readonly startAt: number;
  /** Between two entries of one feed, in milliseconds. */
  readonly everyMs: number;
  /** Entries of one document. */
  readonly latest: number;
  /** By the clock of the play, in milliseconds since 1970. */
  readonly now: () => number;
};

/** Before the start each feed has published so many already. */
const BEFORE = 5;
/** Every so many reports one has its whole text with it; the others are a headline, as many feeds send it. */
const TEXT_EVERY = 4;

export async function openNewsOfDays(options: NewsOptions): Promise<NewsOfDays> {
  const { feeds, startAt, everyMs, latest, now } = options;
  const reports = reportsInOrder();
  /** The feeds take turns, so that the reports of one event come out within hours of each other. */
  const instantOf = (feed: number, number: number): number =>
    Math.floor(startAt + (number - BEFORE + feed / feeds) * everyMs);
  const publishedOf = (feed: number, at: number): number =>
    Math.max(0, Math.floor((at - startAt) / everyMs - feed / feeds) + BEFORE + 1);

  const documentOf = (feed: number): string => {
    const count = publishedOf(feed, now());
    const numbers = Array.from({ length: Math.min(count, latest) }, (_one, place) => count - 1 - place);
    const items = numbers.map((number) => {
      const report = reports[(number * feeds + feed) % reports.length] as Report;
      const link = `https://paper-${feed}.example/${number}`;
      return `<item><guid isPermaLink="false">${feed}-${number}</guid><title>${escaped(report.title)}</title><link>${link}</link>
<pubDate>${new Date(instantOf(feed, number)).toUTCString()}</pubDate><description>${escaped(report.text)}</description></item>`;
    });
    return `<?xml version="1.0"?><rss version="2.0"><channel><title>Paper ${feed}</title><link>https://paper-${feed}.example/</link>
<description>News</description><language>en</language>${items.join('')}</channel></rss>`;
  };
  const answer = (path: string, response: ServerResponse): void => {
    const feed = Number(/^\/(\d+)\.xml$/.exec(path)?.[1] ?? Number.NaN);
    if (!(feed < feeds)) {
      response.writeHead(404).end();
      return;
    }
    const tag = `"${publishedOf(feed, now())}"`;
    response.sendDate = false;
    const headers = { Date: new Date(now()).toUTCString(), ETag: tag };
    const isKnown = response.req.headers['if-none-match'] === tag;
    response.writeHead(isKnown ? 304 : 200, { ...headers, 'Content-Type': 'application/rss+xml' });
    response.end(isKnown ? undefined : documentOf(feed));
  };
  const servers = await Promise.all(
    Array.from({ length: feeds }, async () => {
      const server = createServer((request, response) => answer(request.url ?? '/', response));
      // Loopback alone: nothing outside this machine can ask.
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  return {
    addresses: Array.from({ length: feeds }, (_one, feed) => `http://127.0.0.1:${ports[feed]}/${feed}.xml`),
    publishedBy: (at) =>
      Array.from({ length: feeds }, (_one, feed) => publishedOf(feed, at)).reduce((sum, one) => sum + one, 0),
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

/** Headlines of a real month in their order, with real articles among them; the bundled ones where no corpora are. */
function reportsInOrder(): readonly Report[] {
  const headlines = corpusLines('clusters-uci-headlines', 'headlines.jsonl.gz');
  const articles = corpusLines('summaries-cnndm-val', 'articles.jsonl.gz');
  if (headlines === null || articles === null)
    return bundle.articles.map(({ blocks }) => {
      const text = textOf(blocks);
      return { title: text.slice(0, text.indexOf('. ') + 1), text };
    });
  const inOrder = [...headlines].sort((one, other) => Number(one.time_ms) - Number(other.time_ms));
  return inOrder.map(({ title }, place) => {
    const article = place % TEXT_EVERY === 0 ? articles[(place / TEXT_EVERY) % articles.length] : undefined;
    if (article === undefined) return { title: String(title), text: '' };
    return { title: String((article.highlights as string[])[0]), text: String(article.article) };
  });
}
