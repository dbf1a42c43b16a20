import { hostOf } from '../core/address/host';
import { comparableAddress } from '../core/address/web-address';
import { readPageLinks } from '../core/discovery/read-page-links';
import { wellKnownFeeds } from '../core/discovery/well-known-feeds';
import type { Feed } from '../core/model/feed';
import type { FeedOffer } from '../core/model/following';

/** The feeds of an open page, from what a script in it found. Nothing is asked of the web. */
export function feedsOnPage(
  found: unknown,
  followed: readonly Feed[],
): { readonly site: string; readonly offers: readonly FeedOffer[] } {
  const page = readPageLinks(found);
  if (page === null) return { site: '', offers: [] };
  const known = new Set(followed.map(({ address }) => comparableAddress(address)));
  const named = page.feeds.map(({ address, title }) => ({ address, title: title === '' ? null : title }));
  const byRule = wellKnownFeeds(page.address).map((address) => ({ address, title: null }));
  const offers = (named.length > 0 ? named : byRule).map((one) => ({
    ...one,
    isFollowed: known.has(comparableAddress(one.address)),
  }));
  return { site: hostOf(page.address), offers };
}
