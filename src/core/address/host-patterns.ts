/** Match patterns, as browsers name the sites an extension may read. */

/** `co.uk`, `com.au`: a name under such an ending is as short as a name gets. */
const SHORT_MIDDLE = 3;

/**
 * What to ask for so that a feed at this address can be read: its host under both schemes, with and without `www`,
 * because that is where most feeds move, and a browser does not say where an answer was sent on to.
 */
export function hostPatternsOf(address: string): string[] {
  const { hostname } = new URL(address);
  return namesOf(hostname).flatMap((name) => [`https://${name}/*`, `http://${name}/*`]);
}

function namesOf(hostname: string): string[] {
  if (hostname.startsWith('www.')) return [hostname, hostname.slice('www.'.length)];
  return mayHaveWww(hostname) ? [hostname, `www.${hostname}`] : [hostname];
}

function mayHaveWww(hostname: string): boolean {
  if (hostname.startsWith('[') || /^[\d.]+$/.test(hostname)) return false;
  const labels = hostname.split('.');
  return labels.length === 2 || (labels.length === 3 && (labels[1] ?? '').length <= SHORT_MIDDLE);
}

/** The one pattern that covers just this address's scheme and host. Ports play no part, as in browsers. */
export function hostPattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/** Tells of any address whether one of the patterns covers it. Quick also for thousands of both. */
export function coverageOf(patterns: readonly string[]): (address: string) => boolean {
  const exact = new Set(patterns);
  const wide = patterns.filter((pattern) => /^(?:\*:|<|[a-z]+:\/\/\*)/.test(pattern));
  return (address) => {
    if (!URL.canParse(address)) return false;
    const { protocol, hostname } = new URL(address);
    return exact.has(hostPattern(address)) || wide.some((pattern) => covers(pattern, protocol, hostname));
  };
}

function covers(pattern: string, protocol: string, hostname: string): boolean {
  if (pattern === '<all_urls>') return true;
  const [, scheme, host] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined) return false;
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  if (host === '*') return true;
  if (!host.startsWith('*.')) return host === hostname;
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}
