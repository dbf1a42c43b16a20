import { browser } from './browser';

/** What the browser lets Lede do: named permissions, and the sites the reader gave. */
export type Grants = { readonly permissions: readonly string[]; readonly sites: readonly string[] };

export async function readGrants(): Promise<Grants> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  return { permissions, sites: origins };
}
