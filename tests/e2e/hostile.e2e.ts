import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS } from '../support/growth/kinds';
import { type Driver, PATIENCE_MS, until } from './support/driver';
import { browsers, launch } from './support/launch';
import { askBackground, isAtRest, storedIn, toFollow, typeIn } from './support/lede-store';

const GOOD = 11;
const MB = 1024 * 1024;

/** One hostile feed of each kind that once ended all editions, and how many characters of it. */
const HOSTILE: readonly (readonly [kind: string, size: number])[] = [
  ['text in a feed: the letter y', 12_000],
  ['feed: a GUID with distinct parameters', 293_000],
  ['html in a feed: formats and breaks', 7 * MB],
  ['html in a feed: paragraphs that are not closed', 7 * MB],
  ['feed: Atom content of equals signs', 2 * MB],
  ['feed: end tags of nobody after long names', 7 * MB],
  ['feed: namespaces on every element', 7 * MB],
  ['feed: JSON nested and whole', 7 * MB],
];

const HEADLINES = [
  'Harbour strike ends as dockers in Norhaven accept new shifts and a later start',
  '東京で新しい図書館が開館し、蔵書は百万冊を超える',
  'Bundesverfassungsgericht weist Beschwerde gegen Rindfleischetikettierungsüberwachung zurück',
  'الحكومة تعلن خطة جديدة لبناء المدارس في المناطق الريفية',
  'Glacier survey finds slower melt in shaded valleys, with snow kept until September',
  'Los vecinos de la sierra recuperan la escuela tras veinte años cerrada',
  'Le Sénat adopte la loi sur les transports de nuit après un débat de dix heures',
  'Правительство утвердило план восстановления северной железной дороги',
  'A village library outlived its village by thirty years and still lends books',
  '서울시, 한강 다리 안전 점검 결과를 공개하고 보수 일정을 발표',
  'Museum shows forgotten paintings of Anna Keller, found behind a false wall',
];

function goodFeed(at: number): string {
  const title = HEADLINES[at] ?? '';
  const date = new Date(Date.now() - (at + 1) * 1_200_000).toUTCString();
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Paper ${at}</title><item><guid>g${at}</guid><title>${title}</title><link>https://paper${at}.example/1</link><pubDate>${date}</pubDate><description>${title}. It was told in two sentences. The second follows here.</description></item></channel></rss>`;
}

async function startWeb(): Promise<{ origin: string; close(): void }> {
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://a').pathname;
    const good = /^\/good\/(\d+)$/.exec(path)?.[1];
    const bad = /^\/bad\/(\d+)$/.exec(path)?.[1];
    const [kind = '', size = 0] = HOSTILE[Number(bad)] ?? [];
    response.setHeader('Content-Type', 'application/xml; charset=utf-8');
    response.end(good === undefined ? KINDS.get(kind)?.make(size) : goodFeed(Number(good)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.closeAllConnections() };
}

describe.each(browsers)('hostile feeds in %s', (name) => {
  let driver: Driver;
  let web: Awaited<ReturnType<typeof startWeb>>;
  beforeAll(async () => {
    web = await startWeb();
    driver = await launch(name);
    await driver.grantHosts(['http://127.0.0.1/*', 'https://127.0.0.1/*']);
  });
  afterAll(async () => {
    await driver.close();
    web.close();
  });

  test('cost none of eleven good ones its news', async () => {
    const page = await driver.openPage('src/reader/settings.html');
    const addresses = [
      ...HOSTILE.map((_, at) => `${web.origin}/bad/${at}`),
      ...Array.from({ length: GOOD }, (_, at) => `${web.origin}/good/${at}`),
    ];
    await typeIn(page, addresses);
    await askBackground(page, 'followFeeds', toFollow(addresses), Date.now());
    await until('every feed is settled', async () => isAtRest(await storedIn(page)), 2 * PATIENCE_MS);
    const stored = await storedIn(page);
    for (const headline of HEADLINES) expect(stored.entries.map(({ title }) => title)).toContain(headline);
    // What is wrong with a hostile one is told by its health; nothing is called a fault of storage.
    for (const { problem } of stored.health) expect(['feed-not-recognised', null]).toContain(problem);
    await askBackground(page, 'composeNow', Date.now());
    const titles = await until('an edition of them', () =>
      page.run(async (window) => {
        const opening = window.indexedDB.open('lede');
        const db = await new Promise<IDBDatabase>((resolve) => {
          opening.onsuccess = () => resolve(opening.result);
        });
        const asked = db.transaction('desk').objectStore('desk').get('front');
        const front = await new Promise<{
          kind: string;
          lead: { headline: { title: string } };
          related: { headline: { title: string } }[];
        }>((resolve) => {
          asked.onsuccess = () => resolve(asked.result);
        });
        db.close();
        return front.kind === 'live' && [front.lead, ...front.related].map(({ headline }) => headline.title);
      }),
    );
    for (const headline of HEADLINES) expect(titles).toContain(headline);
  });
});
