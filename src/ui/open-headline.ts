import { type Destination, whereToOpen } from '../core/edition/where-to-open';
import type { Headline } from '../core/model/edition';
import type { EntryId } from '../core/model/ids';
import { isOnline } from '../platform/connection';
import { openTab, searchTheWeb, type Where } from '../platform/tabs';
import { addressOf } from './addresses';

/** Opens a headline where the rule says; what the reader did is written down first, for the popup may close. */
export async function openHeadline(
  headline: Headline,
  stored: boolean,
  where: Where,
  markOpened: (entryId: EntryId) => void,
): Promise<void> {
  const destination = whereToOpen(headline, stored, isOnline());
  // A headline that could not be reached has not been read.
  if (destination.kind !== 'away') markOpened(headline.entryId);
  await goTo(destination, headline.entryId, where);
}

function goTo(destination: Destination, entryId: EntryId, where: Where): Promise<void> {
  if (destination.kind === 'page') return openTab(destination.address, where);
  if (destination.kind === 'search') return searchTheWeb(destination.words, where);
  return openTab(addressOf({ view: 'story', entryId }), where);
}
