import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rssDocument } from './rss-document';

/** A request as its server saw it, and what it answered. */
export type Served = {
  readonly method: string;
  readonly address: string;
  readonly headers: IncomingMessage['headers'];
  status: number;
  /** Of the content. */
  bytes: number;
};

/** One machine that stands for several sites, told apart by name, and for others in the reader's own network. */
export type Sites = {
  /** In the order in which requests arrived. */
  readonly log: Served[];
  /** An address at one of the sites. */
  at(host: string, path: string): string;
  /** From now on, requests for this path of any site are answered with this status and a place to go to instead. */
  redirect(path: string, to: string, status?: number): void;
  /** From now on, requests for this path of any site are answered with this document. */
  serve(path: string, contentType: string, text: string): void;
  /** Answers the requests for `/slow.xml` that are held; from then on they are answered at once. */
  release(): void;
  close(): Promise<void>;
};

const SITE =
  '<!doctype html><title>A site</title><p>Hello. <a href="/feed/found.xml">RSS</a> <a href="http://192.168.1.1/rss.xml">RSS</a>';
const RSS = 'application/rss+xml; charset=utf-8';

/** Paths that every site knows: `/feed/<name>.xml`, `/slow.xml`, `/site.html` with a link to a feed, `/tagged.xml`. */
export async function startSites(): Promise<Sites> {
  const log: Served[] = [];
  const redirects = new Map<string, { readonly to: string; readonly status: number }>();
  const documents = new Map<string, { readonly contentType: string; readonly text: string }>();
  let held: (() => void)[] | null = [];
  let tags = 0;

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const served: Served = {
      method: request.method ?? '',
      address: url.href,
      headers: request.headers,
      status: 0,
      bytes: 0,
    };
    log.push(served);
    const send = (status: number, headers: Record<string, string>, text = ''): void => {
      const content = Buffer.from(text);
      Object.assign(served, { status, bytes: content.length });
      response.writeHead(status, headers);
      response.end(content);
    };
    const redirect = redirects.get(url.pathname);
    const document = documents.get(url.pathname);
    const name = /^\/feed\/([\w-]+)\.xml$/.exec(url.pathname)?.[1];
    if (redirect !== undefined) send(redirect.status, { Location: redirect.to });
    else if (document !== undefined) send(200, { 'Content-Type': document.contentType }, document.text);
    else if (name !== undefined) conditional(name, request, send);
    else if (url.pathname === '/site.html') send(200, { 'Content-Type': 'text/html; charset=utf-8' }, SITE);
    else if (url.pathname === '/slow.xml') {
      const release = (): void => send(200, { 'Content-Type': RSS }, rssDocument('slow', 2, 200));
      if (held === null) release();
      else held.push(release);
    } else if (url.pathname === '/tagged.xml') {
      tags += 1;
      const headers = { 'Content-Type': RSS, ETag: `"reader-${tags}"` };
      send(200, headers, rssDocument('tagged', 2, 200));
    } else send(404, {});
  };

  const servers = await Promise.all(['127.0.0.1', '127.0.0.2'].map((host) => listening(answer, host)));
  const [port = 0, other = 0] = servers.map((server) => (server.address() as AddressInfo).port);
  return {
    log,
    at: (host, path) => `http://${host}:${host === '127.0.0.2' ? other : port}${path}`,
    redirect: (path, to, status = 301) => void redirects.set(path, { to, status }),
    serve: (path, contentType, text) => void documents.set(path, { contentType, text }),
    release() {
      for (const answerNow of held ?? []) answerNow();
      held = null;
    },
    async close() {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

const listening = (
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  host: string,
): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer(answer);
    server.listen(0, host, () => resolve(server));
  });

function conditional(
  name: string,
  request: IncomingMessage,
  send: (status: number, headers: Record<string, string>, text?: string) => void,
): void {
  const etag = `"${name}"`;
  if (request.headers['if-none-match'] === etag) send(304, { ETag: etag });
  else send(200, { 'Content-Type': RSS, ETag: etag }, rssDocument(name, 3, 200));
}
