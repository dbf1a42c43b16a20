import { webAddress } from '../text/web-address';

export type Hop = { readonly status: number; readonly location: string };

/** As browsers follow them. */
export const MAX_REDIRECTS = 10;

const PERMANENT = new Set([301, 308]);

/** Where a feed lives after a chain of redirects: elsewhere only if every hop says that it is for good. */
export const addressAfterRedirects = (address: string, hops: readonly Hop[]): string => {
  if (hops.length > MAX_REDIRECTS || !hops.every((hop) => PERMANENT.has(hop.status))) return address;
  return hops.reduce((at: string | null, hop) => at && webAddress(hop.location, at), address) ?? address;
};

/** Whether following another hop would come back to where the chain has been, or make it too long. */
export const redirectsInALoop = (visited: readonly string[], next: string): boolean =>
  visited.includes(next) || visited.length > MAX_REDIRECTS;
