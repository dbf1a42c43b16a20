import { readUnsent } from '../messages/outbox';
import type { PopupState } from './popup-state';
import { readState } from './read-state';

/** What the first script leaves for the second. */
export const painted = {
  /** What the elements on the page show; null while there are none. */
  shown: null as PopupState | null,
  /** Whether the second script has taken over. */
  handedOver: false,
  /** What the reader did before it had, oldest first. */
  held: [] as Event[],
  /** The first look at the store, under way or done. */
  stored: readState(readUnsent(localStorage)),
};
