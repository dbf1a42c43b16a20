import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { request } from '../../src/platform/requests';
import { type Loopback, startLoopback } from '../support/loopback-server';

let web: Loopback;
beforeAll(async () => {
  web = await startLoopback();
});
afterAll(() => web.close());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const ask = (path: string, more: object = {}) => request({ address: `${web.origin}${path}`, ...more });
const codeOf = async (path: string) => {
  const answer = await ask(path);
  return answer.ok ? answer.value.status : answer.problem.code;
};

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
    const elsewhere = await request({ address: 'http://127.0.0.2:9/good.xml' });
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
});
