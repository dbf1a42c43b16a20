import { say } from '../../platform/text';

export type StoringState = {
  readonly hasStore: boolean;
  /** Something was refused for want of room, and nothing has been stored since. */
  readonly isFull: boolean;
  /** The last change of a setting could not be stored. */
  readonly hasFailed: boolean;
};

/** Whether what the reader changes is stored. */
export function statusWords({ hasStore, isFull, hasFailed }: StoringState): string {
  if (!hasStore) return say('troubleStorage');
  if (isFull) return say('storeRefused');
  return say(hasFailed ? 'notStored' : 'keptAtOnce');
}
