import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One thing a paper publishes: on which day of the play, its title, and its text. */
export type Piece = readonly [day: number, title: string, text: string];

/** Papers on this machine that publish as the days of a play go by. */
export type Newsstand = {
  readonly addresses: readonly string[];
  /** From now on the papers of this day are on sale, with those of the days before. */
  turnTo(day: number): void;
  close(): Promise<void>;
};

const DAY_MS = 86_400_000;
/** A piece is this old on the day it comes out. */
const AGE_MS = 3_600_000;

/** @param papers by name; each has a site of its own, so that they count as independent */
export async function openNewsstand(papers: Readonly<Record<string, readonly Piece[]>>): Promise<Newsstand> {
  const openedAt = Date.now();
  let today = 0;
  const document = (name: string, pieces: readonly Piece[]): string => {
    const items = pieces
      .filter(([day]) => day <= today)
      .map(([day, title, text]) => item(name, title, text, openedAt - (today - day) * DAY_MS - AGE_MS));
    return `<?xml version="1.0"?><rss version="2.0"><channel><title>${name}</title><link>https://${siteOf(name)}/</link>
<description>Made for a test</description><language>en</language>${items.reverse().join('')}</channel></rss>`;
  };
  const server = createServer((request, response) => {
    const name = Object.keys(papers).find((each) => request.url === `/${siteOf(each)}.xml`);
    response.writeHead(name === undefined ? 404 : 200, { 'Content-Type': 'application/rss+xml' });
    response.end(name === undefined ? '' : document(name, papers[name] ?? []));
  });
  // Loopback alone: nothing outside this machine can ask.
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    addresses: Object.keys(papers).map((name) => `http://127.0.0.1:${port}/${siteOf(name)}.xml`),
    turnTo(day) {
      today = day;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const siteOf = (name: string): string => `${name.toLowerCase().replace(/\W+/g, '-')}.example`;

const item = (name: string, title: string, text: string, at: number): string => {
  const address = `https://${siteOf(name)}/${encodeURIComponent(title)}`;
  return `<item><guid isPermaLink="false">${address}</guid><title>${title}</title><link>${address}</link>
<pubDate>${new Date(at).toUTCString()}</pubDate><description>&lt;p&gt;${text}&lt;/p&gt;</description></item>`;
};
