import type { Entry } from '../../src/core/model/entry';
import type { EntryId } from '../../src/core/model/ids';
import type { Database } from '../../src/store/database';
import { aFeed, feedId } from './builders';
import { PLAIN_ENTRY } from './plain-entry';

/** What a feed published: the feed, a title, a text. */
export type News = readonly [feed: string, title: string, text: string];

export const anEntry = ([feed, title, text]: News, at: number): Entry => ({
  ...PLAIN_ENTRY,
  id: `${feed}:${title}` as EntryId,
  feedId: feedId(feed),
  address: `https://${feed}.example/${encodeURIComponent(title)}`,
  title,
  publishedAt: at,
  summary: text,
  content: [{ kind: 'paragraph', children: [{ kind: 'text', text }] }],
  firstSeenAt: at,
});

/** Stores what feeds published some minutes before an instant, and follows those feeds. */
export async function publish(db: Database, news: readonly News[], at: number): Promise<void> {
  const tx = db.transaction(['feeds', 'entries'], 'readwrite');
  for (const [place, one] of news.entries()) {
    const home = `https://${one[0]}.example/`;
    await tx.objectStore('feeds').put(aFeed(one[0], { title: `The ${one[0]} paper`, homeAddress: home }));
    await tx.objectStore('entries').put(anEntry(one, at - (place + 1) * 60_000));
  }
  await tx.done;
}
