import type { ProblemCode } from '../core/problem';
import { StoreClosed } from './database';

/** Whether the store threw it. What a value is that cannot be stored is no fault of the store's. */
export const isOfStoring = (error: unknown): boolean =>
  error instanceof StoreClosed || (error instanceof DOMException && error.name !== 'DataCloneError');

/** How browsers say that there is no room, beside the one name that the standard has for it. */
const NO_ROOM =
  /quota|full disk|disk (?:is )?full|no space|not enough space|NO_SPACE|FILE_NO_DEVICE_SPACE|ENOSPC/i;

/** What a reader can be told of a write that failed: that there is no room, or that the store cannot be had. */
export const problemOfStoring = (error: unknown): ProblemCode =>
  isNoRoom(error) ? 'storage-full' : 'storage-unavailable';

/** Errors name what they come from; a few steps back are enough. */
const STEPS_BACK = 5;

function isNoRoom(error: unknown): boolean {
  let at = error;
  for (let step = 0; step < STEPS_BACK && at instanceof Error; step += 1) {
    if (at.name === 'QuotaExceededError' || NO_ROOM.test(at.message)) return true;
    at = at.cause;
  }
  return false;
}
