/** By what a link gives itself away as a feed. */

const FEED_TYPES = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
]);

/** Types that feeds share with other things: a feed only if the address says so too. */
const SHARED_TYPES = new Set([
  'application/xml',
  'text/xml',
  'application/json',
  'text/rss',
  'application/x-rss+xml',
]);

export const isFeedType = (type: string, href: string): boolean => {
  const bare = type.split(';')[0]?.trim().toLowerCase() ?? '';
  return FEED_TYPES.has(bare) || (SHARED_TYPES.has(bare) && looksLikeFeedAddress(href));
};

const FEED_PATH =
  /(?:\/(?:feeds?|rss|atom|rdf)|\/(?:[\w-]{0,40}[-_.])?(?:feed|rss|atom|index)\.(?:xml|rss|rdf|atom|json)|\.(?:rss|rdf|atom))\/?$/i;
const FEED_QUERY = /[?&](?:feed|format|type|output|alt)=(?:rss2?|atom|rdf|feed|json_?feed)(?:&|$)/i;

/** The longest address looked at; feeds' addresses are short. */
const MAX_HREF_LENGTH = 1000;

export const looksLikeFeedAddress = (href: string): boolean => {
  if (href.length > MAX_HREF_LENGTH) return false;
  if (/^feed:/i.test(href)) return true;
  const [rest = ''] = href.split('#');
  const [path = ''] = rest.split('?');
  return FEED_PATH.test(path) || FEED_QUERY.test(rest);
};

const FEED_NAME =
  /^(?:(?:subscribe|follow|full|our|the|site|main|via|flux|fil|canal)\s+)*(?:rss|atom|rss\s*2\.0|json feed|rss[- ]?feeds?|atom[- ]?feeds?|feed rss|web feed)$/i;

export const looksLikeFeedName = (name: string): boolean => name.length <= 40 && FEED_NAME.test(name);

const COMMENTS = /comment|kommentar|coment[áa]rio|commenti|コメント|комментари/i;

export const speaksOfComments = (title: string, address: string): boolean =>
  COMMENTS.test(title) || /\/comments\/|[?&]feed=comments/i.test(address);
