import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { rssDocument } from './rss-document';

/** A request as it arrived. */
export type Arrived = {
  readonly path: string;
  readonly port: number;
  readonly headers: IncomingMessage['headers'];
};

/** The web on this machine: many small servers, each a host of its own to whoever paces by host and port. */
export type Loopback = {
  /** Of the badly behaved web: each server is all of it. */
  readonly origin: string;
  readonly origins: readonly string[];
  /** Where a generated feed is found. */
  feedAddress(feed: number): string;
  readonly arrived: Arrived[];
  /** Publishes one more entry in every generated feed and in those of the badly behaved web. */
  publish(): void;
  close(): Promise<void>;
};

export type LoopbackOptions = {
  /** Servers for the generated feeds; feeds take turns among them. */
  readonly hosts?: number;
  readonly entries?: number;
  /** Before a generated feed answers. */
  readonly delayMs?: number;
  /** Characters of each entry's text. */
  readonly textLength?: number;
  /** Documents in place of generated ones, by feed. */
  readonly documents?: readonly string[];
};

const RSS = 'application/rss+xml; charset=utf-8';
/** More than any reader takes, packed into almost nothing. */
const BOMB = gzipSync(Buffer.alloc(64 * 1024 * 1024, 0x20));

export async function startLoopback(options: LoopbackOptions = {}): Promise<Loopback> {
  const { hosts = 1, entries = 10, delayMs = 0, textLength = 400 } = options;
  const arrived: Arrived[] = [];
  let extra = 0;
  const written = new Map<string, string>();
  /** Written once: a benchmark measures who reads, not who writes. */
  const document = (name: string): string => {
    const key = `${name} ${extra}`;
    const text = written.get(key) ?? rssDocument(name, entries + extra, textLength);
    written.set(key, text);
    return text;
  };

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    arrived.push({ path, port: request.socket.localPort ?? 0, headers: request.headers });
    const feed = /^\/feed\/(\d+)\.xml$/.exec(path)?.[1];
    if (feed === undefined) {
      misbehave(path, request, response, document);
      return;
    }
    setTimeout(() => {
      response.writeHead(200, { 'Content-Type': RSS });
      response.end(options.documents?.[Number(feed)] ?? document(`feed-${feed}`));
    }, delayMs);
  };

  const servers = await Promise.all(Array.from({ length: hosts }, () => listening(answer)));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  const origins = ports.map((port) => `http://127.0.0.1:${port}`);
  return {
    origin: origins[0] ?? '',
    origins,
    feedAddress: (feed) => `${origins[feed % hosts]}/feed/${feed}.xml`,
    arrived,
    publish() {
      extra += 1;
    },
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

const listening = (answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer(answer);
    // Loopback alone: nothing outside this machine can ask.
    server.listen(0, '127.0.0.1', () => resolve(server));
  });

type Document = (name: string) => string;

/** What servers do, at an address each. Any other address is not found. */
function misbehave(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  document: Document,
): void {
  const send = (status: number, headers: Record<string, string>, body: string | Buffer = ''): void => {
    response.writeHead(status, headers);
    response.end(body);
  };
  const sendTo = (status: number, location: string): void => send(status, { Location: location });
  const answers: Record<string, () => void> = {
    '/good.xml': () => send(200, { 'Content-Type': RSS }, document('good')),
    '/conditional.xml': () => {
      const body = document('conditional');
      const etag = `"${body.length}"`;
      if (request.headers['if-none-match'] === etag) return send(304, { ETag: etag });
      send(200, { 'Content-Type': RSS, ETag: etag }, body);
    },
    // One tag for all that it ever says.
    '/lying.xml': () => send(200, { 'Content-Type': RSS, ETag: '"always"' }, document('lying')),
    '/moved.xml': () => sendTo(301, '/good-elsewhere.xml'),
    '/good-elsewhere.xml': () => send(200, { 'Content-Type': RSS }, document('elsewhere')),
    '/found.xml': () => sendTo(307, '/good-for-now.xml'),
    '/good-for-now.xml': () => send(200, { 'Content-Type': RSS }, document('for-now')),
    '/gone.xml': () => send(410, {}),
    '/limited.xml': () => send(429, { 'Retry-After': '7200' }),
    '/failing.xml': () => send(500, {}),
    '/loop.xml': () => sendTo(302, '/loop-back.xml'),
    '/loop-back.xml': () => sendTo(302, '/loop.xml'),
    // Whatever stands behind the question mark.
    '/to': () => sendTo(302, decodeURIComponent((request.url ?? '').split('?')[1] ?? '')),
    '/to-nowhere.xml': () => send(302, {}),
    '/to-mail.xml': () => sendTo(301, 'mailto:editor@example.org'),
    '/page.xml': () =>
      send(
        200,
        { 'Content-Type': 'text/html' },
        '<!doctype html><title>Sign in</title><p>Please sign in.</p>',
      ),
    '/wrong-type.xml': () => send(200, { 'Content-Type': 'image/png' }, document('wrong-type')),
    '/empty.xml': () => send(200, { 'Content-Type': RSS }),
    '/charset.xml': () =>
      send(
        200,
        { 'Content-Type': 'text/xml; charset=iso-8859-1' },
        Buffer.from(document('charset').replace('Entry 0', 'Größe und Maß'), 'utf8'),
      ),
    '/reset.xml': () => {
      response.writeHead(200, { 'Content-Type': RSS, 'Content-Length': '100000' });
      response.write(document('reset').slice(0, 300));
      setTimeout(() => request.socket.destroy(), 50);
    },
    '/bomb.xml': () => send(200, { 'Content-Type': RSS, 'Content-Encoding': 'gzip' }, BOMB),
    '/endless.xml': () => pour(response, Buffer.alloc(256 * 1024, 0x20), 0),
    '/drip.xml': () => pour(response, Buffer.from(' '), 500),
    '/site.html': () =>
      send(
        200,
        { 'Content-Type': 'text/html' },
        '<!doctype html><title>A site</title><link rel="icon" href="data:,"><link rel="alternate" type="application/rss+xml" title="Its feed" href="/good.xml"><p>Hello.</p>',
      ),
  };
  const known = answers[path];
  const times = Number(/^\/sends-on\/(\d+)$/.exec(path)?.[1] ?? 0);
  if (times > 0) sendTo(302, `/sends-on/${times - 1}`);
  else if (known === undefined) send(404, {});
  else known();
}

/** Never ends by itself; `everyMs` 0 pours as fast as the other side drinks. */
function pour(response: ServerResponse, drop: Buffer, everyMs: number): void {
  response.writeHead(200, { 'Content-Type': RSS });
  const clock = setInterval(() => {
    if (!response.writableNeedDrain) response.write(drop);
  }, everyMs);
  response.on('close', () => clearInterval(clock));
}
