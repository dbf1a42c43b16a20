import { byHost } from './by-host';

/** A site as the reader knows it: one name, with or without `www`, under both schemes. */
export type Site = {
  readonly name: string;
  /** Match patterns by which Lede may read it; none where it may not. */
  readonly patterns: readonly string[];
  /** Addresses of followed feeds there. */
  readonly feeds: readonly string[];
};

/** The sites Lede may read or would have to, by name; a pattern for more than one host is a site of its own. */
export function sitesOf(patterns: readonly string[], feeds: readonly { readonly address: string }[]): Site[] {
  const compare = byHost();
  const sites = new Map<string, { patterns: string[]; feeds: string[] }>();
  const at = (name: string): { patterns: string[]; feeds: string[] } => {
    const site = sites.get(name) ?? { patterns: [], feeds: [] };
    sites.set(name, site);
    return site;
  };
  for (const pattern of patterns) at(nameOf(hostIn(pattern))).patterns.push(pattern);
  for (const { address } of feeds) at(nameOf(new URL(address).hostname)).feeds.push(address);
  return [...sites]
    .map(([name, site]) => ({ name, ...site }))
    .sort((one, other) => compare(one.name, other.name));
}

/** Whether a site stands for every host there is. */
export const isEverySite = ({ name }: Site): boolean => name === '*' || name === '<all_urls>';

const hostIn = (pattern: string): string => /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? pattern;

const nameOf = (host: string): string => (host.startsWith('www.') ? host.slice('www.'.length) : host);
