import { coverageOf, hostPatternsOf } from '../core/address/host-patterns';
import { browser } from './browser';

const patternsOf = (addresses: readonly string[]): string[] => [
  ...new Set(addresses.flatMap((address) => hostPatternsOf(address))),
];

/**
 * Asks the reader for the sites of these addresses, once for all of them. Only in a click, and before anything is
 * awaited there: browsers forget the click otherwise.
 */
export const askForHosts = (addresses: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: patternsOf(addresses) });

type Coverage = (address: string) => boolean;

/** Asked for once; every request looks at it. The browser holds the line itself should this be behind the times. */
let known: Promise<Coverage> | null = null;

/** Tells of any address whether it may be read, as things stand now. */
export function grantedHosts(): Promise<Coverage> {
  if (known === null) {
    known = browser.permissions.getAll().then(({ origins }) => coverageOf(origins ?? []));
    onPermissionsChange(() => undefined);
  }
  return known;
}

/** Gives back what these addresses needed, as far as `needed`, addresses too, can do without it. */
export async function giveBackHosts(addresses: readonly string[], needed: readonly string[]): Promise<void> {
  const still = new Set(patternsOf(needed));
  const granted = new Set((await browser.permissions.getAll()).origins ?? []);
  const origins = patternsOf(addresses).filter((pattern) => granted.has(pattern) && !still.has(pattern));
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** Takes these match patterns back from the browser; those it never gave change nothing. */
export async function takeBackHosts(patterns: readonly string[]): Promise<void> {
  if (patterns.length > 0) await browser.permissions.remove({ origins: [...patterns] });
}

/** Calls when the reader gave or took a permission, here or in the browser's own pages. */
export function onPermissionsChange(changed: () => void): void {
  const heard = (): void => {
    known = null;
    changed();
  };
  browser.permissions.onAdded.addListener(heard);
  browser.permissions.onRemoved.addListener(heard);
}
