import { comparableAddress, webAddress } from '../address/web-address';
import { wellKnownFeeds } from './well-known-feeds';

/** Where feeds live when a page does not say, the most common first. */
const COMMON_PATHS = [
  'feed',
  'rss',
  'feed.xml',
  'rss.xml',
  'atom.xml',
  'index.xml',
  'feed.json',
  'feeds',
  'blog/feed',
];

/**
 * Addresses to try for a site that names no feed, the likeliest first: what is known of the site, then the common
 * paths below the page, then those at the top.
 */
export const likelyFeedAddresses = (siteAddress: string): string[] => {
  const site = webAddress(siteAddress);
  if (site === null) return [];
  const { origin, pathname } = new URL(site);
  const section = sectionOf(pathname);
  const folders = section === '/' ? ['/'] : [section, '/'];
  const paths = folders.flatMap((folder) => COMMON_PATHS.map((path) => `${origin}${folder}${path}`));
  const seen = new Map(
    [...wellKnownFeeds(site), ...paths].map((address) => [comparableAddress(address), address]),
  );
  return [...seen.values()];
};

/** The folder that a path leads to: of a page with an ending the one it lies in. */
function sectionOf(path: string): string {
  const last = path.lastIndexOf('/');
  const isPage = path.includes('.', last);
  if (isPage) return path.slice(0, last + 1);
  return path.endsWith('/') ? path : `${path}/`;
}
