import type { EntryId, FeedId } from '../../model/ids';

/** Neighbours kept for each report: enough to hold a large story together, few enough for a month of news. */
export const NEIGHBOURS = 32;
/** Terms kept of a report read together with its neighbours. */
export const CONTEXT_TERMS = 32;
/** Hashes kept of a report's wording. */
export const SKETCH = 16;
/** Stands where nobody is. */
export const NOBODY = -1;

/**
 * Everything grouping remembers between two hours: plain arrays that a structured clone can carry.
 * It only ever grows, and `addReports` is the one that writes to it. A report goes by its number in the arrays, its doc.
 */
export type StoryIndex = {
  size: number;
  readonly entryIds: EntryId[];
  readonly feedIds: FeedId[];
  readonly publishedAt: number[];
  readonly docOf: Map<EntryId, number>;
  /** Canonical addresses and GUIDs. */
  readonly docOfKey: Map<string, number>;
  /** The report that this one is the same article as, or itself. Only originals have terms. */
  readonly sameAs: number[];
  /** The report this one copies the wording of, or itself. */
  readonly copyOf: number[];
  /** The first document of the story; of originals only. */
  readonly storyOf: number[];
  readonly termIds: Map<string, number>;
  /** By term: in how many stories it occurs, and the last posting that holds it. */
  storyFrequency: Int32Array;
  newestPosting: Int32Array;
  /** By report: where its postings begin; one more than there are reports. */
  postingsFrom: Int32Array;
  /** By posting: term, weight as written, 1 where written as a name, weight in the unit vector, report, and the next older posting of the term. */
  postingTerm: Int32Array;
  postingEmphasis: Float32Array;
  postingIsName: Uint8Array;
  postingWeight: Float32Array;
  postingDoc: Int32Array;
  olderPosting: Int32Array;
  /** By report, `NEIGHBOURS` numbers each: who, how far both name the same, and how alike; 0 where there is nobody. */
  neighbour: Int32Array;
  nameOverlap: Float32Array;
  likeness: Float32Array;
  /** By report, `CONTEXT_TERMS` numbers each, ordered by term. */
  contextTerm: Int32Array;
  contextWeight: Float32Array;
  /** By report, `SKETCH` numbers each, smallest first. */
  sketch: Float64Array;
};

export const createStoryIndex = (): StoryIndex => ({
  size: 0,
  entryIds: [],
  feedIds: [],
  publishedAt: [],
  docOf: new Map(),
  docOfKey: new Map(),
  sameAs: [],
  copyOf: [],
  storyOf: [],
  termIds: new Map(),
  storyFrequency: new Int32Array(0),
  newestPosting: new Int32Array(0),
  postingsFrom: new Int32Array(1),
  postingTerm: new Int32Array(0),
  postingEmphasis: new Float32Array(0),
  postingIsName: new Uint8Array(0),
  postingWeight: new Float32Array(0),
  postingDoc: new Int32Array(0),
  olderPosting: new Int32Array(0),
  neighbour: new Int32Array(0),
  nameOverlap: new Float32Array(0),
  likeness: new Float32Array(0),
  contextTerm: new Int32Array(0),
  contextWeight: new Float32Array(0),
  sketch: new Float64Array(0),
});

type Numbers = Uint8Array | Int32Array | Float32Array | Float64Array;

/** The array itself while it has room, else a longer copy; growth by a quarter keeps adding cheap on average. */
export function roomFor<Kind extends Numbers>(array: Kind, length: number, unused = 0): Kind {
  if (array.length >= length) return array;
  const size = Math.max(64, length, Math.ceil(array.length * 1.25));
  // `constructor` is typed as Function on every typed array; it makes the kind it belongs to.
  const longer = new (array.constructor as new (size: number) => Kind)(size);
  if (unused !== 0) longer.fill(unused);
  longer.set(array);
  return longer;
}
