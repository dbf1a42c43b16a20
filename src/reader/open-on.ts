import { bareHost, hostOf } from '../core/address/host';
import { say } from '../platform/text';

/** A site as the reader knows it: “name.example”. */
export const siteOf = (address: string): string => bareHost(hostOf(address));

/** “Open on name.example” */
export const openOn = (address: string): string => say('openOn', siteOf(address));
