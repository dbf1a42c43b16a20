import type { Entry } from '../../src/core/model/entry';
import type { EntryId } from '../../src/core/model/ids';
import type { Database } from '../../src/store/database';
import { aFeed, feedId } from './builders';

/** What a feed published: the feed, a title, a text. */
export type News = readonly [feed: string, title: string, text: string];

export const anEntry = ([feed, title, text]: News, at: number): Entry => ({
  id: `${feed}:${title}` as EntryId,
  feedId: feedId(feed),
  guid: null,
  address: `https://${feed}.example/${encodeURIComponent(title)}`,
  title,
  author: null,
  publishedAt: at,
  updatedAt: null,
  summary: text,
  content: [{ kind: 'paragraph', children: [{ kind: 'text', text }] }],
  language: 'en',
  image: null,
  categories: [],
  enclosures: [],
  commentsAddress: null,
  firstSeenAt: at,
  position: 0,
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
