import { whereToOpen } from '../core/edition/where-to-open';
import type { Headline } from '../core/model/edition';
import type { EntryId } from '../core/model/ids';
import { isOnline } from '../platform/connection';
import type { Where } from '../platform/tabs';

/** Opens a headline where the rule says; what the reader did is written down first, for the popup may close. */
export async function openHeadline(
  headline: Headline,
  stored: boolean,
  where: Where,
  keepsTracking: boolean | undefined,
  markOpened: (entryId: EntryId) => void,
): Promise<void> {
  const destination = whereToOpen(headline, stored, isOnline());
  // A headline that could not be reached has not been read.
  if (destination.kind !== 'away') markOpened(headline.entryId);
  // Loaded with the first click: the popup paints without it.
  const { goTo } = await import('./go-to');
  await goTo(destination, headline.entryId, where, keepsTracking);
}
