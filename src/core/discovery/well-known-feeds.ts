import { webAddress } from '../address/web-address';

/** Sites whose pages have a feed by rule. `host` is matched whole, `path` from its start. */
type Rule = {
  readonly host: RegExp;
  readonly path: RegExp;
  /** `$1`… are what `path` caught, `$host` the page's own host. */
  readonly feeds: readonly string[];
};

const RULES: readonly Rule[] = [
  {
    host: /^(?:www\.|m\.)?youtube\.com$/,
    path: /^\/channel\/([\w-]+)/,
    feeds: ['https://www.youtube.com/feeds/videos.xml?channel_id=$1'],
  },
  {
    host: /^(?:www\.|m\.)?youtube\.com$/,
    path: /^\/playlist\?(?:.*&)?list=([\w-]+)/,
    feeds: ['https://www.youtube.com/feeds/videos.xml?playlist_id=$1'],
  },
  {
    host: /^(?:www\.|old\.|new\.)?reddit\.com$/,
    path: /^\/((?:r|user)\/[\w-]+)/,
    feeds: ['https://www.reddit.com/$1/.rss'],
  },
  {
    host: /^github\.com$/,
    path: /^\/([\w-]+\/[\w.-]+)/,
    feeds: [
      'https://github.com/$1/releases.atom',
      'https://github.com/$1/commits.atom',
      'https://github.com/$1/tags.atom',
    ],
  },
  { host: /^github\.com$/, path: /^\/([\w-]+)\/?$/, feeds: ['https://github.com/$1.atom'] },
  { host: /^medium\.com$/, path: /^\/(@?[\w.-]+)/, feeds: ['https://medium.com/feed/$1'] },
  { host: /^bsky\.app$/, path: /^\/profile\/([\w.:-]+)/, feeds: ['https://bsky.app/profile/$1/rss'] },
  { host: /^[\w-]+\.tumblr\.com$/, path: /^\//, feeds: ['https://$host/rss'] },
  { host: /^[\w-]+\.substack\.com$/, path: /^\//, feeds: ['https://$host/feed'] },
  { host: /^[\w-]+\.blogspot\.[a-z.]+$/, path: /^\//, feeds: ['https://$host/feeds/posts/default'] },
  { host: /^[\w-]+\.wordpress\.com$/, path: /^\//, feeds: ['https://$host/feed/'] },
  // Mastodon and what speaks like it, on any host; the two large sites with the same look have feeds elsewhere.
  {
    host: /^(?!(?:www\.|m\.)?(?:youtube|medium|tiktok|threads)\.(?:com|net)$)/,
    path: /^\/@(\w+)\/?$/,
    feeds: ['https://$host/@$1.rss'],
  },
];

/** The feeds a page of a well-known site has by rule, without asking it; empty for any other. */
export const wellKnownFeeds = (pageAddress: string): string[] => {
  const page = webAddress(pageAddress);
  if (page === null) return [];
  const { host, pathname, search } = new URL(page);
  const rule = RULES.find((one) => one.host.test(host) && one.path.test(pathname + search));
  const caught = rule?.path.exec(pathname + search)?.[1] ?? '';
  return (rule?.feeds ?? []).map((feed) => feed.replace('$host', host).replace('$1', caught));
};
