import { cleanAddress } from '../core/address/clean-address';
import type { Destination } from '../core/edition/where-to-open';
import type { EntryId } from '../core/model/ids';
import { openTab, type Where } from '../platform/tabs';
import { searchTheWeb } from '../platform/web-search';
import { addressOf } from './addresses';

/** @param keepsTracking whether an address is opened as it was published */
export function goTo(
  destination: Destination,
  entryId: EntryId,
  where: Where,
  keepsTracking = false,
): Promise<void> {
  if (destination.kind === 'page')
    return openTab(keepsTracking ? destination.address : cleanAddress(destination.address), where);
  if (destination.kind === 'search') return searchTheWeb(destination.words, where);
  return openTab(addressOf({ view: 'story', entryId }), where);
}
