/** Host with its port, as permissions and pacing see it; empty when the address is none. */
export const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : '');

/**
 * The host without the label by which one site is offered to browsers, telephones and caches. Ids of entries are made
 * with it: another label here would make entries new that were read.
 */
export const bareHost = (host: string): string => host.replace(/^(?:www|m|amp)\./, '');
