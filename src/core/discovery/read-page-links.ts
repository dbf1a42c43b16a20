import { declaresFeed, type FoundFeed, feedsAmong, type NamedLink } from './discover-feeds';
import { looksLikeFeedAddress, looksLikeFeedName } from './feed-signs';

/** The feeds that a page links to, from what a script in that page found. It may be anything, and is checked here. */
export const readPageLinks = (
  found: unknown,
): { readonly address: string; readonly feeds: FoundFeed[] } | null => {
  if (!isRecord(found) || typeof found.address !== 'string') return null;
  const links = linksIn(found.links).filter(declaresFeed);
  const anchors = linksIn(found.anchors).filter(
    ({ href, title }) => looksLikeFeedAddress(href) || looksLikeFeedName(oneLine(title)),
  );
  const named: NamedLink[] = [
    ...links.map(({ href, title }) => ({ href, title: oneLine(title), source: 'link' as const })),
    ...anchors.map(({ href, title }) => ({ href, title: oneLine(title), source: 'anchor' as const })),
  ];
  return { address: found.address, feeds: feedsAmong(named, '', found.address) };
};

type Link = { readonly rel: string; readonly type: string; readonly href: string; readonly title: string };

const linksIn = (list: unknown): Link[] =>
  Array.isArray(list)
    ? list.filter(isRecord).map(({ rel, type, href, title }) => ({
        rel: textOr(rel),
        type: textOr(type),
        href: textOr(href),
        title: textOr(title),
      }))
    : [];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOr = (value: unknown): string => (typeof value === 'string' ? value : '');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
