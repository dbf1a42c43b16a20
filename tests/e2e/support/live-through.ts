import { createHash } from 'node:crypto';
import type { Edition } from '../../../src/core/model/edition';
import { openNewsOfDays } from '../../support/news-of-days';
import { type BrowserName, type Driver, type Page, until } from './driver';
import { launch } from './launch';
import { askBackground, isAtRest, storedIn, toFollow, typeIn } from './lede-store';
import { type MovedClock, movedClock } from './moved-clock';
import { inStore } from './store-in-use';

export type LifeOptions = {
  readonly days: number;
  readonly feeds: number;
  /** The reader's setting. */
  readonly keepDays: number;
  /** Entries of one document: as many days, for each feed publishes one a day. */
  readonly latest: number;
  /** Told after each edition. */
  readonly lived?: (day: Lived) => void;
};

/** What one half of a day was like. */
export type Lived = {
  /** Since the first day, from 0. */
  readonly day: number;
  /** From the first word to a background that was killed to its answer, in milliseconds. */
  readonly wakeMs: number;
  /** From waking up on the hour until the feeds are asked and the edition is there. */
  readonly editionMs: number;
  /** From the start of the popup's page to its first paint. */
  readonly popupMs: number;
  /** What the same work took on this machine at that time, in milliseconds: it may be busy with other things. */
  readonly yardstickMs: number;
  readonly sizes: Sizes;
  /**
   * Entries that stand in an edition or are saved, which are never forgotten. Null but on the last evening of thirty
   * days, for all editions have to be read for it.
   */
  readonly heldEntries: number | null;
};

export type Sizes = {
  readonly editions: number;
  readonly entries: number;
  readonly requests: number;
  /** Of everything that Lede has in the browser, in bytes. */
  readonly bytes: number;
};

export type Life = { readonly lived: readonly Lived[]; readonly wrong: readonly string[] };

const LOCAL = ['http://127.0.0.1/*', 'https://127.0.0.1/*'];
const SETTINGS = 'src/reader/settings.html';
const DAY_MS = 86_400_000;
const HOURS = [7, 18] as const;
/** A day on which the clocks of summer are not near. */
const START = { year: 2026, month: 0, day: 12 } as const;
export const DAYS_A_MONTH = 30;
const LEDGER_DAYS = 30;
const YARDSTICK_BYTES = 32_000_000;
/** No measure: the figures are. A machine that is busy with other things may be slow for minutes. */
const LIFE_PATIENCE_MS = 600_000;
/** What is waited for takes seconds, and each look reads the store. */
const LOOKS_EVERY_MS = 200;

/** A reader with a hundred feeds lives so many days, on a clock that is moved from edition to edition. */
export async function liveThrough(name: BrowserName, options: LifeOptions): Promise<Life> {
  const { days, feeds, latest, keepDays, lived: tell } = options;
  const hourOf = (day: number, hour: number): number =>
    new Date(START.year, START.month, START.day + day, hour).getTime();
  const clock = movedClock(name, hourOf(0, 6));
  const news = await openNewsOfDays({
    feeds,
    startAt: hourOf(0, 6),
    everyMs: DAY_MS,
    latest,
    now: clock.now,
  });
  const driver = await launch(name, { dist: clock.dist, keepsPermissions: true });
  try {
    await driver.grantHosts(LOCAL);
    const page = await driver.openPage(SETTINGS);
    await typeIn(page, news.addresses);
    await surely(page, 'changeSettings', { keepDays });
    await surely(page, 'followFeeds', toFollow(news.addresses), clock.now());
    await until(
      'the feeds are asked',
      async () => isAtRest(await storedIn(page)),
      LIFE_PATIENCE_MS,
      LOOKS_EVERY_MS,
    );
    const reader = createLife(page, clock);
    const lived: Lived[] = [];
    for (let day = 0; day < days; day += 1) {
      for (const hour of HOURS) {
        const figures = await halfDay(driver, page, clock, hourOf(day, hour));
        const isLastOfMonth = hour === HOURS.at(-1) && (day + 1) % DAYS_A_MONTH === 0;
        const heldEntries = isLastOfMonth ? (await agesIn(page)).heldEntries : null;
        const half = { day, ...figures, heldEntries };
        await reader.lives();
        lived.push(half);
        tell?.(half);
      }
    }
    const wrong = [...(await reader.lost()), ...(await forgotten(page, clock.now(), options))];
    return { lived, wrong };
  } finally {
    await driver.close();
    await news.close();
    clock.remove();
  }
}

/** Tries of a minute or more. */
const TIDY_TRIES = 5;

/**
 * What is old is forgotten after the edition in the same life of the background, every six hours. Where the browser ended
 * that life early, the next one does it, and any word begins it.
 */
async function tidied(page: Page, at: number): Promise<void> {
  const isTidy = async (): Promise<boolean> => (await tidiedAt(page)) > at - DAY_MS / 4;
  for (let tries = 1; ; tries += 1) {
    try {
      await until('the store is tidied', isTidy, LIFE_PATIENCE_MS / TIDY_TRIES, LOOKS_EVERY_MS);
      return;
    } catch (error) {
      if (tries === TIDY_TRIES) throw error;
      await surely(page, 'refresh', 'due');
    }
  }
}

async function halfDay(
  driver: Driver,
  page: Page,
  clock: MovedClock,
  at: number,
): Promise<Omit<Lived, 'day' | 'heldEntries'>> {
  await clock.sleepUntil(at, driver, page);
  const wokenAt = performance.now();
  await until(
    'the edition is made',
    async () => (await newestEdition(page)).dueAt === at,
    LIFE_PATIENCE_MS,
    LOOKS_EVERY_MS,
  );
  const editionMs = performance.now() - wokenAt;
  await tidied(page, at);
  await driver.killBackground();
  const askedAt = performance.now();
  await surely(page, 'refresh', 'due');
  const wakeMs = performance.now() - askedAt;
  const popup = await driver.clickToolbar();
  const popupMs = await popup.run(
    (window) =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          const [first] = window.performance.getEntriesByName('first-contentful-paint');
          if (first === undefined) window.requestAnimationFrame(look);
          else resolve(first.startTime);
        };
        look();
      }),
  );
  await popup.close();
  return { wakeMs, editionMs, popupMs, yardstickMs: yardstick(), sizes: await sizesIn(page) };
}

function yardstick(): number {
  const startedAt = performance.now();
  createHash('sha256').update(Buffer.alloc(YARDSTICK_BYTES)).digest();
  return performance.now() - startedAt;
}

const surely = (page: Page, call: string, ...input: unknown[]): Promise<unknown> =>
  until(
    `${call} is acknowledged`,
    async () => {
      const reply = (await askBackground(page, call, ...input).catch(() => null)) as { ok?: boolean } | null;
      return reply?.ok === true;
    },
    LIFE_PATIENCE_MS,
    LOOKS_EVERY_MS,
  );

/** What the reader does with each edition, and what of it has to be there at the end. */
function createLife(page: Page, clock: MovedClock) {
  const read = new Set<string>();
  const saved = new Set<string>();
  const editions = new Set<string>();
  return {
    async lives(): Promise<void> {
      const { edition } = await newestEdition(page);
      if (edition === null) return;
      editions.add(edition.id);
      const { headline } = edition.lead;
      await surely(page, 'markOpened', headline.entryId, clock.now());
      read.add(headline.entryId);
      const last = edition.related.at(-1)?.headline ?? headline;
      await surely(page, 'save', last, true, clock.now());
      saved.add(last.entryId);
    },
    async lost(): Promise<string[]> {
      const there = await keysIn(page);
      return [
        ...missing('reading', read, there.readings),
        ...missing('saved headline', saved, there.saved),
        ...missing('entry of a saved headline', saved, there.entries),
        ...missing('edition', editions, there.editions),
      ];
    },
  };
}

const missing = (what: string, wanted: ReadonlySet<string>, there: readonly string[]): string[] => {
  const known = new Set(there);
  return [...wanted].filter((one) => !known.has(one)).map((one) => `${what} ${one} is lost`);
};

/** What is too old and is there all the same. */
async function forgotten(
  page: Page,
  now: number,
  { keepDays, latest, days, feeds }: LifeOptions,
): Promise<string[]> {
  const ages = await agesIn(page);
  const wrong: string[] = [];
  // The rule is applied every six hours, and what a document still has would come back.
  const limit = now - (Math.max(keepDays, latest) + 2) * DAY_MS;
  if (ages.oldestFreeEntryAt !== null && ages.oldestFreeEntryAt < limit)
    wrong.push(`an entry of ${new Date(ages.oldestFreeEntryAt).toISOString()} is still there`);
  const wanted = Math.min(days, keepDays) * feeds;
  if (ages.entries < wanted) wrong.push(`${ages.entries} entries are there instead of ${wanted}`);
  if (ages.oldestRequestAt !== null && ages.oldestRequestAt < now - (LEDGER_DAYS + 2) * DAY_MS)
    wrong.push(`a line of the ledger is of ${new Date(ages.oldestRequestAt).toISOString()}`);
  return wrong;
}

const newestEdition = (page: Page): Promise<{ edition: Edition | null; dueAt: number | null }> =>
  inStore(page, null, async (db, _value, answer) => {
    const tx = db.transaction(['editions', 'desk']);
    const [cursor, outcome] = await Promise.all([
      answer(tx.objectStore('editions').index('byComposedAt').openCursor(null, 'prev')),
      answer(tx.objectStore('desk').get('outcome')),
    ]);
    return { edition: cursor?.value ?? null, dueAt: outcome?.dueAt ?? null };
  });

const sizesIn = (page: Page): Promise<Sizes> =>
  inStore(page, null, async (db, _value, answer) => {
    const tx = db.transaction(['editions', 'entries', 'requests']);
    const [editions = 0, entries = 0, requests = 0] = await Promise.all(
      ['editions', 'entries', 'requests'].map((name) => answer(tx.objectStore(name).count())),
    );
    const { usage = 0 } = await navigator.storage.estimate();
    return { editions, entries, requests, bytes: usage };
  });

const keysIn = (page: Page): Promise<Record<'readings' | 'saved' | 'entries' | 'editions', string[]>> =>
  inStore(page, null, async (db, _value, answer) => {
    const tx = db.transaction(['readings', 'saved', 'entries', 'editions']);
    const keys = (name: string) => answer(tx.objectStore(name).getAllKeys()) as Promise<string[]>;
    const [readings, saved, entries, editions] = await Promise.all([
      keys('readings'),
      keys('saved'),
      keys('entries'),
      keys('editions'),
    ]);
    return { readings, saved, entries, editions };
  });

/** When it was last looked for what is old, in milliseconds since 1970. */
const tidiedAt = (page: Page): Promise<number> =>
  inStore(page, null, async (db, _value, answer) =>
    answer<number | undefined>(db.transaction('desk').objectStore('desk').get('forgotAt')).then(
      (at) => at ?? 0,
    ),
  );

type Ages = {
  readonly entries: number;
  readonly heldEntries: number;
  /** When the oldest entry was first seen that is neither saved nor in an edition; null where there is none. */
  readonly oldestFreeEntryAt: number | null;
  readonly oldestRequestAt: number | null;
};

const agesIn = (page: Page): Promise<Ages> =>
  inStore(page, null, async (db, _value, answer) => {
    const tx = db.transaction(['editions', 'entries', 'saved', 'requests']);
    const [editions, entries, saved, requests] = await Promise.all([
      answer(tx.objectStore('editions').getAll()),
      answer(tx.objectStore('entries').getAll()),
      answer(tx.objectStore('saved').getAllKeys()),
      answer(tx.objectStore('requests').getAll(null, 1)),
    ]);
    const held = new Set<unknown>(saved);
    for (const { lead, related } of editions as Edition[])
      for (const { headline, coverage } of [lead, ...related])
        for (const { entryId } of [headline, ...coverage]) held.add(entryId);
    const seen: number[] = entries.filter(({ id }) => !held.has(id)).map(({ firstSeenAt }) => firstSeenAt);
    return {
      entries: entries.length,
      heldEntries: entries.length - seen.length,
      oldestFreeEntryAt: seen.length === 0 ? null : seen.reduce((one, other) => Math.min(one, other)),
      oldestRequestAt: requests[0]?.at ?? null,
    };
  });
