import type { EntryId, StoryId } from '../../model/ids';
import type { Bond } from '../../model/readers-hand';

/** Entries about one event. */
export type StoryGroup = {
  /** Goes by the earliest entry of the story. */
  readonly id: StoryId;
  /** Every entry, earliest first; each entry is in exactly one story. */
  readonly entryIds: readonly EntryId[];
  /** Independent reports, earliest first. */
  readonly reports: readonly ReportGroup[];
};

/** One report, wherever it was printed: the same article from several feeds, and copies of one wire text. */
export type ReportGroup = {
  /** Earliest first; the first stands for the others. */
  readonly entryIds: readonly EntryId[];
};

/**
 * What the reader said about pairs of entries: must-link and cannot-link constraints. Where the two contradict each
 * other, `apart` holds.
 */
export type StoryConstraints = {
  readonly together: readonly (readonly [EntryId, EntryId])[];
  readonly apart: readonly (readonly [EntryId, EntryId])[];
};

export const NO_CONSTRAINTS: StoryConstraints = { together: [], apart: [] };

export const constraintsFrom = (said: readonly Bond[]): StoryConstraints => {
  const pairs = (kind: Bond['kind']) =>
    said.filter((bond) => bond.kind === kind).map(({ one, other }) => [one, other] as const);
  return { together: pairs('same'), apart: pairs('not-same') };
};
