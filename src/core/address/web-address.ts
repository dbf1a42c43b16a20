/** Absolute http(s) addresses: what counts as one, and when two are the same. */

const FEED_SCHEME = /^(?:feed|rss|itpc|pcast):(?:\/\/)?/i;
const HTTP_SCHEME = /^https?:/i;

/** `feed://host/path` and `feed:https://host/path`, as other readers write them, by their web address. */
export const withoutFeedScheme = (address: string): string => {
  const scheme = FEED_SCHEME.exec(address);
  if (scheme === null) return address;
  const rest = address.slice(scheme[0].length);
  return HTTP_SCHEME.test(rest) ? rest : `https://${rest}`;
};

/** Longer ones are tracking or attack; browsers and servers refuse far shorter ones. Characters. */
export const LONGEST_ADDRESS = 8_192;

/** The address, absolute and http(s), or null; null too for one that is too long to be one. */
export const webAddress = (text: string, base?: string): string | null => {
  if (text.length > LONGEST_ADDRESS) return null;
  const typed = withoutFeedScheme(text.trim());
  if (typed === '' || !URL.canParse(typed, base)) return null;
  const url = new URL(typed, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  return url.href;
};

/** A name or password before the host, with which a browser fetches nothing. */
export const hasPassword = (address: string): boolean => {
  const url = new URL(address);
  return url.username !== '' || url.password !== '';
};

/** The address of a URL without the name and password a site would know its visitor by. */
export const openHref = (url: URL): string => {
  if (url.username !== '' || url.password !== '') {
    url.username = '';
    url.password = '';
  }
  return url.href;
};

/** The address of a feed's site, or null. Nobody signs in through it, so a name and password in it are nobody's business. */
export const siteAddress = (text: string): string | null => {
  const address = webAddress(text);
  return address === null ? null : openHref(new URL(address));
};

/** `example.org/feed` as `https://example.org/feed`; null when it does not begin with the name of a host. */
export const completedAddress = (text: string): string | null =>
  BARE_HOST.test(text) ? webAddress(`https://${text}`) : null;

const BARE_HOST = /^(?:[^\s/?#@:.]{1,63}\.)+[^\s/?#@:.]{2,63}\.?(?::\d{1,5})?(?:[/?#]|$)/;

/**
 * Two addresses of one feed compare equal: the case of scheme and host, a default port, a trailing slash, a
 * fragment, and http against https make no difference. For comparing only, never for fetching.
 */
export const comparableAddress = (address: string): string => {
  const web = webAddress(address);
  if (web === null) return address.trim();
  const url = new URL(web);
  const path = url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : url.pathname;
  return `${url.host}${path}${url.search}`;
};
