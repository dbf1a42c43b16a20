import type { EntryId, FeedId } from '../../model/ids';
import type { ReadOnly } from './typed-arrays';

/** Neighbours kept for each report: enough to hold a large story together, few enough for a month of news. */
export const NEIGHBOURS = 32;
/** Terms kept of a report read together with its neighbours. */
export const CONTEXT_TERMS = 32;
/** Hashes kept of a report's wording. */
export const SKETCH = 16;
/** Stands where nobody is. */
export const NOBODY = -1;

/**
 * Everything grouping remembers between two hours: plain arrays that a structured clone can carry. It only ever grows.
 * A report goes by its number in the arrays, its doc. Each part has its owners: a step is handed for writing only the
 * part that it changes, and reads the rest.
 */
export type StoryIndex = {
  readonly documents: Documents;
  readonly postings: Postings;
  readonly templates: Templates;
  readonly neighbours: Neighbours;
  readonly contexts: Contexts;
  readonly clusters: Clusters;
};

/** The whole for reading. */
export type ReadOnlyIndex = ReadOnly<StoryIndex>;

/** What was reported, by doc. Written by `index-report` alone. */
export type Documents = {
  size: number;
  readonly entryIds: EntryId[];
  readonly feedIds: FeedId[];
  readonly publishedAt: number[];
  readonly docOf: Map<EntryId, number>;
  /** Canonical addresses and GUIDs, and outlets with titles, hashed. */
  readonly docOfKey: Map<string, number>;
  /** What its title has in common with the other instalments of its series; 0 for nothing. */
  readonly series: number[];
  /** The report that this one is the same article as, or itself. Only originals have terms. */
  readonly sameAs: number[];
  /** `SKETCH` hashes each, smallest first. */
  sketch: Float64Array;
};

/** An inverted index: which report uses which term, and how. Weights are written by `weigh-terms`. */
export type Postings = {
  readonly termIds: Map<string, number>;
  /** By term: the last posting that holds it. */
  newest: Int32Array;
  /** By doc: where its postings begin; one more than there are docs. They are ordered by term. */
  from: Int32Array;
  /** By posting. */
  term: Int32Array;
  /** Weight as written in the report. */
  emphasis: Float32Array;
  /** 1 where written as a name. */
  isName: Uint8Array;
  /** Weight in the report's unit vector. */
  weight: Float32Array;
  doc: Int32Array;
  /** The next older posting of the same term. */
  older: Int32Array;
};

/** By term, how far it is evidence of one event. Written by `template-discount`. */
export type Templates = {
  discount: Float64Array;
  /** Its newest posting when that was found: with another one it is to be found anew. */
  asOf: Int32Array;
};

/** By doc, `NEIGHBOURS` seats each. Written by `nearest-neighbours`. */
export type Neighbours = {
  /** Who sits there, or `NOBODY`. */
  doc: Int32Array;
  /** How far both name the same. */
  nameOverlap: Float32Array;
  /** How alike they are; 0 where there is nobody. */
  likeness: Float32Array;
};

/** Terms of reports read together with their neighbours. Written by `expand-with-neighbours`. */
export type Contexts = {
  /** By doc: how many terms it has, `CONTEXT_TERMS` at most. */
  size: Uint8Array;
  /** By doc, `CONTEXT_TERMS` numbers each, ordered by term. */
  term: Int32Array;
  weight: Float32Array;
};

/** What belongs together. Written by `near-duplicates` (copies) and by `clusters` (stories). */
export type Clusters = {
  /** By doc: the report this one copies the wording of, or itself. */
  readonly copyOf: number[];
  /** By doc: the first doc of its story; of originals only. */
  readonly storyOf: number[];
  /** By term: in how many stories it occurs. */
  storyFrequency: Int32Array;
};

export const createStoryIndex = (): StoryIndex => ({
  documents: {
    size: 0,
    entryIds: [],
    feedIds: [],
    publishedAt: [],
    docOf: new Map(),
    docOfKey: new Map(),
    series: [],
    sameAs: [],
    sketch: new Float64Array(0),
  },
  postings: {
    termIds: new Map(),
    newest: new Int32Array(0),
    from: new Int32Array(1),
    term: new Int32Array(0),
    emphasis: new Float32Array(0),
    isName: new Uint8Array(0),
    weight: new Float32Array(0),
    doc: new Int32Array(0),
    older: new Int32Array(0),
  },
  templates: { discount: new Float64Array(0), asOf: new Int32Array(0) },
  neighbours: {
    doc: new Int32Array(0),
    nameOverlap: new Float32Array(0),
    likeness: new Float32Array(0),
  },
  contexts: { size: new Uint8Array(0), term: new Int32Array(0), weight: new Float32Array(0) },
  clusters: { copyOf: [], storyOf: [], storyFrequency: new Int32Array(0) },
});
