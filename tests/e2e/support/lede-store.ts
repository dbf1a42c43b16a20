import type { Entry } from '../../../src/core/model/entry';
import type { Feed } from '../../../src/core/model/feed';
import type { FeedHealth } from '../../../src/core/model/feed-health';
import type { RefreshProgress } from '../../../src/core/model/refresh-progress';
import type { Page } from './driver';
import { inStore } from './store-in-use';

/** What Lede has stored, as one of its pages sees it. */
export type Stored = {
  readonly feeds: readonly Feed[];
  readonly health: readonly FeedHealth[];
  readonly entries: readonly Pick<Entry, 'id' | 'feedId' | 'title'>[];
  readonly refresh: RefreshProgress | null;
};

export const storedIn = (page: Page): Promise<Stored> =>
  inStore(page, null, async (db, _value, answer) => {
    const tx = db.transaction(['feeds', 'health', 'entries', 'desk']);
    const [feeds, health, entries, refresh] = await Promise.all([
      answer<Feed[]>(tx.objectStore('feeds').getAll()),
      answer<FeedHealth[]>(tx.objectStore('health').getAll()),
      answer<Entry[]>(tx.objectStore('entries').getAll()),
      answer<RefreshProgress | undefined>(tx.objectStore('desk').get('refresh')),
    ]);
    const short = entries.map(({ id, feedId, title }) => ({ id, feedId, title }));
    return { feeds, health, entries: short, refresh: refresh ?? null };
  });

/** Asks the background as Lede's own pages do. */
export const askBackground = (page: Page, call: string, ...input: unknown[]): Promise<unknown> =>
  page.runWith({ lede: 1, call, input }, (window, _document, request) =>
    (
      window as unknown as { browser: { runtime: { sendMessage(request: object): Promise<unknown> } } }
    ).browser.runtime.sendMessage(request),
  );

/** Says to the background, as the settings do, that the reader typed these addresses, which lie on this machine. */
export async function typeIn(page: Page, addresses: readonly string[]): Promise<void> {
  for (const origin of new Set(addresses.map((address) => new URL(address).origin)))
    await askBackground(page, 'enterPrivate', `${origin}/`);
}

export const toFollow = (addresses: readonly string[]): object[] =>
  addresses.map((address) => ({ address, title: null, homeAddress: null, folder: [] }));

/** Whether a refresh has ended that asked every feed it was to ask. */
export const isAtRest = ({ feeds, health, refresh }: Stored): boolean => {
  const asked = new Set(
    health.filter((one) => one.lastAnsweredAt !== null || one.problem !== null).map(({ feedId }) => feedId),
  );
  return refresh === null && feeds.every(({ id }) => asked.has(id));
};
