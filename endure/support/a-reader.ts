import type { Feed } from '../../src/core/model/feed';
import type { Settings } from '../../src/core/model/settings';
import { type Page, until } from '../../tests/e2e/support/driver';
import { askBackground, storedIn, toFollow } from '../../tests/e2e/support/lede-store';
import { inStore } from '../../tests/e2e/support/store-in-use';

/** A reader who acts at random, and remembers what was acknowledged. */
export type Reader = {
  /** Does one thing. Answers its name. */
  act(page: Page): Promise<string>;
  /** What of the acknowledged is not there, or is there against what was acknowledged. */
  lost(page: Page): Promise<readonly string[]>;
};

type Reply = { readonly ok?: boolean };

/** The stores that a reader's own things lie in, by their keys; of settings the edition hours. */
const ownThings = (
  page: Page,
): Promise<Record<'readings' | 'saved' | 'mutes' | 'feeds', string[]> & { hours: string }> =>
  inStore(page, null, async (db, _value, answer) => {
    const tx = db.transaction(['readings', 'saved', 'mutes', 'feeds', 'desk']);
    const keys = (name: string) => answer(tx.objectStore(name).getAllKeys()) as Promise<string[]>;
    const [readings, saved, mutes, feeds, settings] = await Promise.all([
      keys('readings'),
      keys('saved'),
      keys('mutes'),
      answer<Feed[]>(tx.objectStore('feeds').getAll()).then((all) => all.map(({ address }) => address)),
      answer<Partial<Settings> | undefined>(tx.objectStore('desk').get('settings')),
    ]);
    return { readings, saved, mutes, feeds, hours: JSON.stringify(settings?.editionHours ?? null) };
  });

/**
 * What was asked and not acknowledged may have been done or not, as the reader's next act decides; so each act that was
 * not acknowledged is done again until it is, as the pages of Lede do it.
 */
export function createReader(chance: () => number, addresses: readonly string[]): Reader {
  const expected = {
    readings: new Set<string>(),
    saved: new Set<string>(),
    mutes: new Set<string>(),
    feeds: new Set<string>(),
  };
  let hours = 'null';
  let number = 0;
  const next = (): number => {
    number += 1;
    return number;
  };
  const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(chance() * all.length)];

  const surely = (page: Page, call: string, ...input: unknown[]): Promise<unknown> =>
    until(
      `${call} is acknowledged`,
      async () => {
        const reply = (await askBackground(page, call, ...input).catch(() => null)) as Reply | null;
        return reply?.ok === true;
      },
      60_000,
    );

  const acts: Record<string, (page: Page) => Promise<void>> = {
    async reads(page) {
      const id = `feed:${next()}`;
      await surely(page, 'markOpened', id, Date.now());
      expected.readings.add(id);
    },
    async saves(page) {
      const entryId = `feed:${next()}`;
      const headline = {
        entryId,
        title: 'Überschwemmung im Süden',
        outlet: null,
        address: null,
        publishedAt: null,
      };
      await surely(page, 'save', headline, true, Date.now());
      expected.saved.add(entryId);
    },
    async 'lets go'(page) {
      const entryId = pick([...expected.saved]);
      if (entryId === undefined) return;
      const headline = { entryId, title: 't', outlet: null, address: null, publishedAt: null };
      await surely(page, 'save', headline, false, Date.now());
      expected.saved.delete(entryId);
    },
    async mutes(page) {
      const id = `mute ${next()}`;
      await surely(page, 'mute', { id, words: `王室 ${number}`, feedId: null, mutedAt: Date.now() });
      expected.mutes.add(id);
    },
    async 'sets hours'(page) {
      const editionHours = [Math.floor(chance() * 1440)];
      await surely(page, 'changeSettings', { editionHours });
      hours = JSON.stringify(editionHours);
    },
    async follows(page) {
      const some = Array.from({ length: 10 }, () => pick(addresses)).filter((one) => one !== undefined);
      await surely(page, 'followFeeds', toFollow([...new Set(some)]), Date.now());
      for (const one of some) expected.feeds.add(one);
    },
    async 'unfollows and undoes'(page) {
      const { feeds } = await storedIn(page);
      const feed = pick(feeds);
      if (feed === undefined) return;
      await surely(page, 'unfollow', [feed.id], Date.now());
      if (chance() < 0.7) await surely(page, 'followAgain', [feed]);
      else expected.feeds.delete(feed.address);
    },
    async 'asks feeds'(page) {
      await askBackground(page, 'refresh', chance() < 0.5 ? 'due' : 'all').catch(() => undefined);
    },
    async 'wishes for an edition'(page) {
      await askBackground(page, 'composeNow', Date.now()).catch(() => undefined);
    },
  };

  return {
    async act(page) {
      const name = pick(Object.keys(acts)) ?? 'reads';
      await acts[name]?.(page);
      return name;
    },
    async lost(page) {
      const found = await ownThings(page);
      const wrong: string[] = [];
      for (const kind of ['readings', 'saved', 'mutes', 'feeds'] as const) {
        const there = new Set(found[kind]);
        if (there.size !== found[kind].length) wrong.push(`${kind} are doubled`);
        for (const one of expected[kind]) if (!there.has(one)) wrong.push(`${kind}: ${one} is lost`);
        for (const one of there) if (!expected[kind].has(one)) wrong.push(`${kind}: ${one} came back`);
      }
      if (hours !== 'null' && found.hours !== hours) wrong.push(`hours: ${found.hours} instead of ${hours}`);
      const { entries } = await storedIn(page);
      const once = new Set(entries.map(({ feedId, title }) => `${feedId} ${title}`));
      if (once.size !== entries.length) wrong.push(`${entries.length - once.size} entries are doubled`);
      return wrong;
    },
  };
}
