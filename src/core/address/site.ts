import { bareHost } from './host';
import { registrableDomain } from './registrable-domain';

/**
 * The site an address belongs to, by which outlets are told apart: the registrable domain, private suffixes such as those
 * of blog hosts included; the host with its port where it has none, empty when the address is none.
 */
export function siteOf(address: string | null): string {
  if (address === null || !URL.canParse(address)) return '';
  const { hostname, host } = new URL(address);
  return registrableDomain(hostname) ?? bareHost(host);
}
