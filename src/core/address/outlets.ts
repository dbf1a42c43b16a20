import type { Entry } from '../model/entry';
import type { Feed } from '../model/feed';
import type { FeedId } from '../model/ids';
import { bareHost, hostOf } from './host';
import { siteOf } from './site';

/** Who publishes an entry. */
export type Outlet = {
  /** One for all feeds of a paper, and for its entries that others gather: what independence is counted by. */
  readonly key: string;
  /** As the reader sees it. */
  readonly name: string;
};

/** Sites on which every feed has a publisher of its own, told apart by what comes behind the host. */
const SHARED_SITES: ReadonlySet<string> = new Set([
  'youtube.com',
  'medium.com',
  'substack.com',
  'tumblr.com',
  'reddit.com',
  'github.com',
  'gitlab.com',
  'vimeo.com',
  'twitch.tv',
  'tiktok.com',
  'facebook.com',
  'x.com',
  'bsky.app',
  'mastodon.social',
  'note.com',
  'patreon.com',
  'dev.to',
  'soundcloud.com',
]);
/** A feed that leads to so many sites, none of them with half of its entries, gathers what others publish. */
const SITES_OF_A_GATHERER = 4;

/** Tells outlets apart. A feed is its site's, however its links are rewritten; one that gathers lends no name. */
export function outletsAmong(feeds: readonly Feed[], entries: readonly Entry[]): (entry: Entry) => Outlet {
  const feedById = new Map(feeds.map((feed) => [feed.id, feed]));
  const gatherers = gatherersAmong(entries);
  return (entry) => {
    const feed = feedById.get(entry.feedId);
    const first = sourceOf(entry, feed);
    if (first !== null) return first;
    const page = siteOf(entry.address);
    if (gatherers.has(entry.feedId) && page !== '') {
      return { key: page, name: bareHost(hostOf(entry.address ?? '')) };
    }
    const site = siteOf(feed?.homeAddress ?? null) || page || siteOf(feed?.address ?? null);
    const name = feed?.title.trim() || site;
    return { key: site === '' || SHARED_SITES.has(site) ? entry.feedId : site, name };
  };
}

/** Who published an entry first, where that is another than its feed; null where it is not said. */
function sourceOf({ source }: Entry, feed: Feed | undefined): Outlet | null {
  if (source === undefined) return null;
  const site = siteOf(source.address);
  if (site !== '' && site === siteOf(feed?.homeAddress ?? null)) return null;
  return { key: site === '' ? source.name.toLowerCase() : site, name: source.name };
}

function gatherersAmong(entries: readonly Entry[]): ReadonlySet<FeedId> {
  const sites = new Map<FeedId, Map<string, number>>();
  for (const { feedId, address } of entries) {
    const counts = sites.get(feedId) ?? new Map<string, number>();
    const site = siteOf(address);
    sites.set(feedId, counts.set(site, (counts.get(site) ?? 0) + 1));
  }
  const gathers = (counts: ReadonlyMap<string, number>): boolean => {
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return counts.size >= SITES_OF_A_GATHERER && Math.max(...counts.values()) * 2 < all;
  };
  return new Set([...sites].filter(([, counts]) => gathers(counts)).map(([feedId]) => feedId));
}
