import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { deleteDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Feed } from '../../src/core/model/feed';
import { aFeed, aHealth } from '../support/feed-builders';
import { rss } from '../support/feed-documents';

const NOW = Date.UTC(2026, 10, 24, 7);
const HOUR = 3_600_000;
const ROOT = join(import.meta.dirname, '../..');

/** Stands in one entry alone; no function gets over it. */
const POISON = 'zzpoison';

const item = (feed: string, at: number, title: string, text: string): string =>
  `<item><guid>${feed}-${at}</guid><title>${title}</title><link>https://${feed}.example/${at}</link>` +
  `<pubDate>${new Date(NOW - (2 + at) * HOUR).toUTCString()}</pubDate><description>${text}</description></item>`;

const DOCUMENTS: Record<string, string> = {
  north: rss(
    item(
      'north',
      1,
      'Harbour strike ends as dockers accept new shifts',
      'Dockers in Norhaven voted to end the harbour strike on Monday. The new shifts begin in March. Shipping firms had warned of empty shelves.',
    ) +
      item(
        'north',
        2,
        'Un village de montagne accueille le sommet européen',
        'Les ministres arrivent jeudi dans la vallée. Le sommet dure deux jours. La route principale reste fermée.',
      ),
  ),
  south: rss(
    item(
      'south',
      1,
      'Norhaven dockers vote to end the harbour strike',
      'The harbour strike in Norhaven is over. Dockers accepted the new shifts by a wide margin. Ferries sail again on Tuesday.',
    ) +
      item(
        'south',
        2,
        'Zzpoison reservoir inspected before the winter rain',
        'Engineers walked the Zzpoison reservoir on Sunday. The wall has no cracks. The next inspection follows in spring.',
      ),
  ),
  field: rss(
    item(
      'field',
      1,
      '東京で新しい図書館が開館した',
      '東京都は新しい図書館を開いた。蔵書は百万冊を超える。入館は無料である。',
    ) +
      item(
        'field',
        2,
        'Glacier survey finds slower melt in shaded valleys',
        'Surveyors walked forty kilometres of ice this summer. Shaded valleys kept their snow until September. The survey will be repeated next year.',
      ),
  ),
};

/** Whether a value holds the poison anywhere. */
function isPoisoned(value: unknown, seen = new Set<unknown>()): boolean {
  if (typeof value === 'string') return value.toLowerCase().includes(POISON);
  if (typeof value !== 'object' || value === null || seen.has(value) || ArrayBuffer.isView(value))
    return false;
  seen.add(value);
  if (value instanceof Map) return [...value].some((pair) => isPoisoned(pair, seen));
  if (value instanceof Set) return [...value].some((one) => isPoisoned(one, seen));
  return Object.values(value).some((one) => isPoisoned(one, seen));
}

/** Modules of which a function has failed. */
const met = new Set<string>();
/** How often a function has failed, to know that the test tests anything. */
let faults = 0;

const faulty = (actual: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(actual).map(([name, value]) => [
      name,
      typeof value !== 'function'
        ? value
        : (...input: unknown[]) => {
            if (isPoisoned(input)) {
              faults += 1;
              throw new Error(`fault in ${name}`);
            }
            return value(...input);
          },
    ]),
  );

const modules = readdirSync(join(ROOT, 'src/core'), { recursive: true, encoding: 'utf8' })
  .filter(
    (file) =>
      file.endsWith('.ts') && !file.endsWith('.d.ts') && !/^(?:model|backup|outline|discovery)\//.test(file),
  )
  // These stand over the units of work, or are what a unit that fails is told with.
  .filter((file) => !/^(?:each-by-itself|feeds\/read-entries|problem)\.ts$/.test(file))
  .sort();

afterEach(() => {
  vi.doUnmock('../../src/core/feeds/dates');
  vi.resetModules();
});

/** Three feeds are read and an edition is made, by the program as it ships, one module of the core being faulty. */
async function aMorning(module: string): Promise<{ titles: string[]; named: string }> {
  vi.resetModules();
  const path = join(ROOT, 'src/core', module);
  faults = 0;
  vi.doMock(path, async (importOriginal) => faulty(await importOriginal<Record<string, unknown>>()));
  const [
    { openDatabase },
    { createRefresher },
    { createComposer },
    { putTally },
    { newestEditions },
    { allSetAside },
  ] = await Promise.all([
    import('../../src/store/database'),
    import('../../src/tasks/refresh-feeds'),
    import('../../src/tasks/compose-edition'),
    import('../../src/store/tally'),
    import('../../src/store/editions'),
    import('../../src/store/set-aside'),
  ]);
  const name = `faults ${module}`;
  const db = await openDatabase(name);
  try {
    const feeds: Feed[] = Object.keys(DOCUMENTS).map((id) => ({ ...aFeed(id), followedAt: NOW - HOUR }));
    for (const feed of feeds) {
      await db.put('feeds', feed);
      await db.put('health', { ...aHealth(feed.id), entries: 0, bytes: 0 });
    }
    const quiet = async (): Promise<void> => undefined;
    const ports = { database: async () => db, now: () => NOW, chance: () => 0, breathe: quiet };
    await createRefresher({
      ...ports,
      request: async ({ address }) => {
        const [, id = ''] = /\/\/(\w+)\./.exec(address) ?? [];
        const headers = {
          contentType: null,
          etag: null,
          lastModified: null,
          cacheControl: null,
          expires: null,
          retryAfter: null,
        };
        const bytes = new TextEncoder().encode(DOCUMENTS[id]);
        return { ok: true, value: { status: 200, address, bytes, headers, isRedirected: false } };
      },
      isOnline: () => true,
      isDiskFull: async () => false,
      sleep: quiet,
      begin: () => () => undefined,
      tell: () => undefined,
      changed: () => undefined,
      refused: () => undefined,
    }).refreshDue();
    await putTally(db);
    await createComposer({
      ...ports,
      atLocal: (days, minutes) => Date.UTC(2026, 10, 24) + days * 24 * HOUR + minutes * 60_000,
      version: '1',
      begin: () => () => undefined,
      ended: () => undefined,
      followedMoved: () => undefined,
    }).composeWanted();
    const [edition] = await newestEditions(db, 1);
    const health = await db.getAll('health');
    const named = JSON.stringify([
      await allSetAside(db),
      health.map(({ problem, unread }) => [problem, unread]),
      edition?.related.map(({ headline }) => headline.title),
      edition?.lead.headline.title,
    ]);
    return {
      titles:
        edition === undefined ? [] : [edition.lead, ...edition.related].map(({ headline }) => headline.title),
      named,
    };
  } finally {
    db.close();
    await deleteDB(name);
    vi.doUnmock(path);
  }
}

describe('a fault over one entry', () => {
  test.each(modules)('in %s costs no other feed its news, and is named', async (module) => {
    const { titles, named } = await aMorning(module);
    if (faults > 0) met.add(module);
    for (const title of ['Un village de montagne', '東京で新しい', 'Glacier survey'])
      expect(
        titles.some((one) => one.startsWith(title)),
        `${title} in ${JSON.stringify(titles)}, ${named}`,
      ).toBe(true);
    expect(named).toMatch(/Zzpoison|feed-not-read/);
  });

  test('was met in most modules', () => {
    expect(met.size).toBeGreaterThan(60);
  });
});
