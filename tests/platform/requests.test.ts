import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RequestEnd, SentRequest } from '../../src/core/model/request-line';
import { failed, ok } from '../../src/core/problem';
import { createGateway, type GatewayPorts } from '../../src/platform/requests';
import { type BrowserFetch, standInForFetch } from '../support/browser-fetch';
import { type Loopback, startLoopback } from '../support/loopback-server';

let web: Loopback;
let fetching: BrowserFetch;
let noted: { sent: SentRequest; end: RequestEnd | null }[] = [];
beforeAll(async () => {
  web = await startLoopback();
});
afterAll(() => web.close());
beforeEach(() => {
  fetching = standInForFetch();
  noted = [];
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const ports: GatewayPorts = {
  isEntered: async (address) => new URL(address).hostname === '127.0.0.1',
  noteSent: async (sent) => ok(noted.push({ sent, end: null }) - 1),
  async noteEnd(at, end) {
    const line = noted[at];
    if (line !== undefined) line.end = end;
  },
};
const why = { kind: 'discovery', site: 'http://127.0.0.1/' } as const;
const request = createGateway(ports);
const ask = (path: string, more: object = {}) => request({ address: `${web.origin}${path}`, why, ...more });
const codeOf = async (path: string) => {
  const answer = await ask(path);
  return answer.ok ? answer.value.status : answer.problem.code;
};
/** The ledger, a line as a sentence. */
const ledger = (): string[] =>
  noted.map(
    ({ sent, end }) =>
      `${sent.address.replace(web.origin, '')}${sent.sentFrom === null ? '' : ` from ${sent.sentFrom.replace(web.origin, '')}`}: ${end === null ? 'open' : `${end.status} ${end.problem ?? ''}`.trim()}`,
  );

describe('request', () => {
  test('hands on bytes, status and headers', async () => {
    const answer = await ask('/good.xml');
    expect(answer).toMatchObject({
      ok: true,
      value: { status: 200, address: `${web.origin}/good.xml`, isRedirected: false },
    });
    expect(answer.ok && answer.value.headers.contentType).toContain('rss');
    expect(answer.ok && new TextDecoder().decode(answer.value.bytes)).toContain('The good paper');
  });

  test('sends nothing once it was broken off', async () => {
    const before = web.arrived.length;
    await expect(ask('/good.xml', { signal: AbortSignal.abort() })).rejects.toThrow();
    expect(web.arrived).toHaveLength(before);
  });

  test('is answered that nothing changed when it says what it knows', async () => {
    const first = await ask('/conditional.xml');
    const etag = first.ok ? first.value.headers.etag : null;
    expect(await ask('/conditional.xml', { etag })).toMatchObject({ value: { status: 304 } });
    const [, second] = web.arrived.filter(({ path }) => path === '/conditional.xml');
    expect(second?.headers).not.toHaveProperty('cookie');
    expect(second?.headers).not.toHaveProperty('referer');
  });

  test.each([
    ['/gone.xml', 410],
    ['/limited.xml', 429],
    ['/failing.xml', 500],
    ['/nowhere.xml', 404],
    ['/moved.xml', 200],
    ['/found.xml', 200],
    ['/bomb.xml', 'feed-too-large'],
    ['/endless.xml', 'feed-too-large'],
    ['/reset.xml', 'feed-unreachable'],
    ['/loop.xml', 'feed-redirects-in-a-loop'],
    ['/sends-on/30', 'feed-redirects-in-a-loop'],
    ['/to-nowhere.xml', 'feed-redirects-away'],
    ['/to-mail.xml', 'feed-redirects-away'],
  ])('%s ends in %s', async (path, expected) => {
    expect(await codeOf(path)).toBe(expected);
  });

  test('tells where an answer came from in the end, and when it was asked for longer', async () => {
    const answer = await ask('/moved.xml');
    expect(answer).toMatchObject({
      value: { address: `${web.origin}/good-elsewhere.xml`, isRedirected: true },
    });
    const limited = await ask('/limited.xml');
    expect(limited).toMatchObject({ value: { headers: { retryAfter: '7200' } } });
  });

  test('gives up after twenty seconds, however much is still dripping', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const asked = ask('/drip.xml');
    await vi.waitFor(() => expect(web.arrived.some(({ path }) => path === '/drip.xml')).toBe(true));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await asked).toMatchObject({ problem: { code: 'feed-timed-out' } });
  });

  test('asks nobody without the permission for the site, or without a connection', async () => {
    const before = web.arrived.length;
    const elsewhere = await request({ address: 'http://127.0.0.2:9/good.xml', why });
    expect(elsewhere).toMatchObject({ problem: { code: 'permission-missing' } });
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    expect(await codeOf('/good.xml')).toBe('offline');
    expect(web.arrived.length).toBe(before);
  });

  test('throws when it is broken off, for nobody waits for it', async () => {
    const stop = new AbortController();
    const asked = ask('/drip.xml', { signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    await expect(asked).rejects.toThrow();
  });

  test('follows no redirect to a site that may not be read, and says where it leads', async () => {
    const to = 'https://moved.example/feed';
    const answer = await ask(`/to?${encodeURIComponent(to)}`);
    expect(answer).toMatchObject({ problem: { code: 'feed-redirects-away', detail: to } });
    expect(fetching.asked).toHaveLength(1);
  });

  test.each([
    'http://127.0.0.2/setup',
    'http://192.168.1.1/',
    'http://[::1]/',
    'http://localhost/',
    'http://router/',
  ])('follows no redirect to %s, though it were permitted and entered', async (to) => {
    const { browser } = globalThis as unknown as { browser: { permissions: { getAll(): unknown } } };
    vi.spyOn(browser.permissions, 'getAll').mockResolvedValue({ origins: ['<all_urls>'] });
    const open = createGateway({ ...ports, isEntered: async () => true });
    const answer = await open({ address: `${web.origin}/to?${encodeURIComponent(to)}`, why });
    expect(answer).toMatchObject({ problem: { code: 'feed-redirects-to-private' } });
    expect(fetching.asked).toHaveLength(1);
  });

  test('asks an address in the reader’s own network only where they entered it', async () => {
    const closed = createGateway({ ...ports, isEntered: async () => false });
    expect(await closed({ address: `${web.origin}/good.xml`, why })).toMatchObject({
      problem: { code: 'address-private' },
    });
    expect(fetching.asked).toEqual([]);
    expect(noted).toEqual([]);
  });

  test('notes every request before it goes out, each place of a redirect by itself, and how it ended', async () => {
    await ask('/moved.xml');
    await ask('/loop.xml');
    await ask('/endless.xml');
    await ask('/gone.xml');
    expect(ledger()).toEqual([
      '/moved.xml: 301',
      '/good-elsewhere.xml from /moved.xml: 200',
      '/loop.xml: 302',
      '/loop-back.xml from /loop.xml: 302',
      '/endless.xml: 200 feed-too-large',
      '/gone.xml: 410',
    ]);
    expect(noted.map(({ sent }) => sent.address)).toEqual(fetching.asked);
    expect(noted[1]?.end?.bytes).toBeGreaterThan(1000);
    expect(noted[4]?.end?.bytes).toBeGreaterThan(8 * 1024 * 1024);
  });

  test('asks nobody what it could not note', async () => {
    const full = createGateway({ ...ports, noteSent: async () => failed('storage-full') });
    expect(await full({ address: `${web.origin}/good.xml`, why })).toMatchObject({
      problem: { code: 'storage-full' },
    });
    expect(fetching.asked).toEqual([]);
  });

  test('notes the end of what was broken off, and blames nobody for it', async () => {
    const stop = new AbortController();
    const asked = ask('/drip.xml', { signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    await expect(asked).rejects.toThrow();
    expect(noted).toMatchObject([{ end: { problem: null } }]);
  });

  test('asks once more where the browser did not say in time where a redirect leads', async () => {
    fetching.keepQuiet(1);
    expect(await codeOf('/moved.xml')).toBe(200);
    expect(ledger()).toEqual([
      '/moved.xml: null',
      '/moved.xml: 301',
      '/good-elsewhere.xml from /moved.xml: 200',
    ]);
    fetching.keepQuiet(2);
    expect(await codeOf('/moved.xml')).toBe('feed-redirects-away');
  });

  test('listens to the browser’s requests only while one of its own is out', async () => {
    const stop = new AbortController();
    const asked = ask('/drip.xml', { signal: stop.signal });
    await vi.waitFor(() => expect(fetching.listeners()).toBe(1));
    await ask('/moved.xml');
    expect(fetching.listeners()).toBe(1);
    stop.abort();
    await expect(asked).rejects.toThrow();
    expect(fetching.listeners()).toBe(0);
  });
});
