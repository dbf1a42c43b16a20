import { hostOf } from '../address/web-address';
import type { Entry } from '../model/entry';
import type { Feed } from '../model/feed';
import type { FeedId } from '../model/ids';

/** Who publishes an entry. */
export type Outlet = {
  /** One for all feeds of a paper: what independence is counted by. */
  readonly key: string;
  /** As the reader sees it. */
  readonly name: string;
};

/** Sites on which every feed has a publisher of its own. */
const SHARED_SITES: ReadonlySet<string> = new Set([
  'youtube.com',
  'medium.com',
  'reddit.com',
  'github.com',
  'vimeo.com',
  'bsky.app',
  'mastodon.social',
  'dev.to',
  'soundcloud.com',
]);
/** A feed that leads to so many hosts, none of them with half of its entries, gathers what others publish. */
const HOSTS_OF_A_GATHERER = 4;

/** Tells outlets apart. A feed is its site's, however its links are rewritten; one that gathers lends no name. */
export function outletsAmong(feeds: readonly Feed[], entries: readonly Entry[]): (entry: Entry) => Outlet {
  const feedById = new Map(feeds.map((feed) => [feed.id, feed]));
  const gatherers = gatherersAmong(entries);
  return (entry) => {
    const feed = feedById.get(entry.feedId);
    const first = sourceOf(entry, feed);
    if (first !== null) return first;
    const host = bareHost(entry.address);
    if (gatherers.has(entry.feedId) && host !== '') return { key: host, name: host };
    const site = bareHost(feed?.homeAddress ?? null) || host || bareHost(feed?.address ?? null);
    const name = feed?.title.trim() || site;
    return { key: site === '' || SHARED_SITES.has(site) ? entry.feedId : site, name };
  };
}

/** Who published an entry first, where that is another than its feed; null where it is not said. */
function sourceOf({ source }: Entry, feed: Feed | undefined): Outlet | null {
  if (source === undefined) return null;
  const host = bareHost(source.address);
  if (host !== '' && host === bareHost(feed?.homeAddress ?? null)) return null;
  return { key: host === '' ? source.name.toLowerCase() : host, name: source.name };
}

function gatherersAmong(entries: readonly Entry[]): ReadonlySet<FeedId> {
  const hosts = new Map<FeedId, Map<string, number>>();
  for (const { feedId, address } of entries) {
    const counts = hosts.get(feedId) ?? new Map<string, number>();
    hosts.set(feedId, counts.set(bareHost(address), (counts.get(bareHost(address)) ?? 0) + 1));
  }
  const gathers = (counts: ReadonlyMap<string, number>): boolean => {
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return counts.size >= HOSTS_OF_A_GATHERER && Math.max(...counts.values()) * 2 < all;
  };
  return new Set([...hosts].filter(([, counts]) => gathers(counts)).map(([feedId]) => feedId));
}

const bareHost = (address: string | null): string =>
  address === null ? '' : hostOf(address).replace(/^(?:www|m|amp|mobile)\./, '');
