import { SUFFIXES } from './public-suffixes';

/** Sites whose names under them belong to whoever writes there, though the Public Suffix List does not name them. */
const BLOG_HOSTS: ReadonlySet<string> = new Set(
  (
    'beehiiv.com canalblog.com ghost.io hubpages.com libsyn.com livejournal.com medium.com micro.blog over-blog.com ' +
    'podbean.com posthaven.com substack.com svbtle.com tistory.com tumblr.com typepad.com wordpress.com'
  ).split(' '),
);

/** Names are no longer; beyond it nothing is looked for. Characters. */
const LONGEST_NAME = 253;
/** No suffix has more labels. */
const MOST_LABELS = 8;

/** What stands under a suffix, as it is listed. Made when it is first asked for: most lives of the background never do. */
let linesByParent: ReadonlyMap<string, string> | null = null;
const labelsByParent = new Map<string, ReadonlySet<string>>();

/**
 * The part of a host's name that somebody registered: the last label above the longest public suffix, with that suffix.
 * Null where the name is a suffix itself, has one label alone or is an address of numbers.
 * @param hostname lower case, as in a URL, without a port
 */
export function registrableDomain(hostname: string): string | null {
  if (hostname.length > LONGEST_NAME || isNumeric(hostname)) return null;
  const labels = (hostname.endsWith('.') ? hostname.slice(0, -1) : hostname).split('.');
  const suffix = Math.max(suffixStart(labels), 0);
  return suffix === 0 ? null : labels.slice(suffix - 1).join('.');
}

/** Where the public suffix begins; an unlisted top-level domain is one by itself. */
function suffixStart(labels: readonly string[]): number {
  for (let at = Math.max(0, labels.length - MOST_LABELS); at < labels.length - 1; at += 1) {
    const parent = labels.slice(at + 1).join('.');
    const label = labels[at] ?? '';
    const under = labelsUnder(parent);
    if (under.has(`!${label}`)) return at + 1;
    if (under.has(label) || under.has('*') || BLOG_HOSTS.has(`${label}.${parent}`)) return at;
  }
  return labels.length - 1;
}

function labelsUnder(parent: string): ReadonlySet<string> {
  const known = labelsByParent.get(parent);
  if (known !== undefined) return known;
  linesByParent ??= new Map(
    SUFFIXES.split('|').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1)];
    }),
  );
  const line = linesByParent.get(parent);
  if (line === undefined) return NONE;
  const labels = new Set(line.split(' '));
  labelsByParent.set(parent, labels);
  return labels;
}

const NONE: ReadonlySet<string> = new Set();

/** Version 4, or version 6 in its brackets. */
const isNumeric = (hostname: string): boolean => hostname.startsWith('[') || /^[\d.]+$/.test(hostname);
