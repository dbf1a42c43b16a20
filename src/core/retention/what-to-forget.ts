import { DAY_MS } from '../model/durations';
import type { EntryId } from '../model/ids';

/** What the rule needs to know of a stored entry. */
export type KeptEntry = {
  readonly id: EntryId;
  /** Milliseconds since 1970. Age counts from here: what a feed only just brought is not old. */
  readonly firstSeenAt: number;
  /** With its article. */
  readonly bytes: number;
  readonly isSaved: boolean;
  readonly isInEdition: boolean;
  /** In the feed's latest document: forgotten, it would come back as new with the next refresh. */
  readonly isStillPublished: boolean;
};

/** Chosen by the reader. */
export type RetentionBudget = { readonly days: number; readonly bytes: number };

/**
 * The entries to forget, oldest first: those older than the budget's days, then as many more as it takes to come
 * within its bytes. Exempt entries are never among them, even if they alone are more than the budget.
 */
export const whatToForget = (
  entries: readonly KeptEntry[],
  budget: RetentionBudget,
  now: number,
): EntryId[] => {
  const oldestFirst = entries.filter((entry) => !isExempt(entry)).sort(byAge);
  let bytes = entries.reduce((total, entry) => total + entry.bytes, 0);
  const forgotten: EntryId[] = [];
  for (const entry of oldestFirst) {
    const isOld = now - entry.firstSeenAt > budget.days * DAY_MS;
    if (!isOld && bytes <= budget.bytes) break;
    forgotten.push(entry.id);
    bytes -= entry.bytes;
  }
  return forgotten;
};

export const isExempt = (entry: KeptEntry): boolean =>
  entry.isSaved || entry.isInEdition || entry.isStillPublished;

const byAge = (one: KeptEntry, other: KeptEntry): number =>
  one.firstSeenAt - other.firstSeenAt || (one.id < other.id ? -1 : 1);
