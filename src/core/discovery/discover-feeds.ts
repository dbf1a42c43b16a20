import { Parser } from 'htmlparser2';
import { comparableAddress, webAddress } from '../address/web-address';
import { isFeedType, looksLikeFeedAddress, looksLikeFeedName, speaksOfComments } from './feed-signs';

/** A feed that a page names. Whether it is one shows when it is fetched. */
export type FoundFeed = {
  readonly address: string;
  /** As the page calls it; empty when it does not. */
  readonly title: string;
  /** Declared in the page's head, or only linked to by an anchor. */
  readonly source: 'link' | 'anchor';
  readonly isComments: boolean;
};

/** Where the reading of a page stops; what announces feeds stands near the top. */
const MAX_PAGE_LENGTH = 1_500_000;
/** Deeper than pages written by people; the parser's cost per tag grows with it. */
const MAX_DEPTH = 1000;
/** More than a reader would look through. */
const MAX_FOUND = 60;
const MAX_NAME_LENGTH = 200;

/** What a page links to in a way that feeds are linked to. */
export type NamedLink = { href: string; title: string; source: FoundFeed['source'] };
type Named = NamedLink;

/** Declared feeds first, in page order, then anchors that look like feeds; comment feeds last of each. */
export const discoverFeeds = (html: string, address: string): FoundFeed[] => {
  const { base, named } = readPage(html);
  return feedsAmong(named, base, address);
};

/** The same for a page whose links are already read; `base` is empty or what its relative addresses start from. */
export const feedsAmong = (named: readonly NamedLink[], base: string, address: string): FoundFeed[] => {
  const pageBase = webAddress(base, address) ?? address;
  const found = new Map<string, FoundFeed>();
  const ranked = [...named.filter(isLink), ...named.filter((one) => !isLink(one))];
  for (const { href, title, source } of ranked) {
    const feedAddress = webAddress(href, pageBase);
    if (feedAddress === null || found.size >= MAX_FOUND) continue;
    const comparable = comparableAddress(feedAddress);
    if (found.has(comparable) || comparable === comparableAddress(address)) continue;
    const isComments = speaksOfComments(title, feedAddress);
    found.set(comparable, { address: withoutFragment(feedAddress), title, source, isComments });
  }
  return [...found.values()].sort((one, other) => rankOf(one) - rankOf(other));
};

const isLink = (one: Named): boolean => one.source === 'link';

const rankOf = (feed: FoundFeed): number => (feed.source === 'link' ? 0 : 2) + (feed.isComments ? 1 : 0);

const withoutFragment = (address: string): string => address.replace(/#.*$/, '');

const readPage = (html: string): { base: string; named: Named[] } => {
  const named: Named[] = [];
  let base = '';
  let anchor: Named | null = null;
  let depth = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      depth += 1;
      if (depth > MAX_DEPTH) parser.pause();
      if (name === 'base' && base === '') base = attributes.href ?? '';
      if (name === 'link' && declaresFeed(attributes)) named.push(linkOf(attributes));
      if (name === 'a') anchor = { href: attributes.href ?? '', title: '', source: 'anchor' };
      // An icon's text stands for it.
      if (name === 'img' && anchor !== null) anchor.title += attributes.alt ?? '';
    },
    ontext: (text) => {
      if (anchor !== null && anchor.title.length < MAX_NAME_LENGTH) anchor.title += text;
    },
    onclosetag: (name) => {
      depth -= 1;
      if (name !== 'a' || anchor === null) return;
      anchor.title = oneLine(anchor.title);
      if (looksLikeFeedAddress(anchor.href) || looksLikeFeedName(anchor.title)) named.push(anchor);
      anchor = null;
    },
  });
  parser.write(html.slice(0, MAX_PAGE_LENGTH));
  if (depth <= MAX_DEPTH) parser.end();
  return { base, named };
};

type TagAttributes = Readonly<Record<string, string>>;

export const declaresFeed = (attributes: TagAttributes): boolean => {
  const relations = (attributes.rel ?? '').toLowerCase().split(/\s+/);
  if (relations.includes('stylesheet')) return false;
  if (relations.includes('feed')) return true;
  return relations.includes('alternate') && isFeedType(attributes.type ?? '', attributes.href ?? '');
};

const linkOf = (attributes: TagAttributes): Named => ({
  href: attributes.href ?? '',
  title: oneLine(attributes.title ?? ''),
  source: 'link',
});

const oneLine = (text: string): string => text.slice(0, MAX_NAME_LENGTH).replace(/\s+/g, ' ').trim();
