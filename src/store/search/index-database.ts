import { type DBSchema, type IDBPDatabase, wrap } from 'idb';
import type { Headline } from '../../core/model/edition';
import type { EditionId, EntryId } from '../../core/model/ids';
import type { DocBlock, SegmentHead, TermBlock } from '../../core/search/segment';
import type { Arrival } from '../river/arrivals';
import { factoryOf } from '../store-place';

/**
 * The search index lies in a database of its own, which pages of the reader write. All of it can be made anew from the
 * reader's data, and none of it is in a backup.
 */
export interface IndexSchema extends DBSchema {
  segments: { key: number; value: SegmentHead };
  /** By segment and place. */
  terms: { key: [number, number]; value: TermBlock };
  docs: { key: [number, number]; value: DocBlock };
  loose: { key: EntryId; value: LooseHeadline };
  state: { key: 'state'; value: IndexState };
}

export type IndexDatabase = IDBPDatabase<IndexSchema>;

/** A headline in the index whose entry is not stored: of the sample edition, or restored from a backup. */
export type LooseHeadline = {
  readonly entryId: EntryId;
  readonly headline: Headline;
  /** Where it stands; null where it was saved and is in no edition. */
  readonly place: LoosePlace | null;
};

export type LoosePlace = {
  readonly kind: 'headline' | 'listed';
  readonly editionId: EditionId;
  /** Milliseconds since 1970; null for the sample edition. */
  readonly composedAt: number | null;
  /** What its story goes by there. */
  readonly headline: Headline;
};

/** What the index holds. It changes with every segment that is put, in the same transaction. */
export type IndexState = {
  /** In the order in which they were written. */
  readonly segments: readonly SegmentLine[];
  /** The number of the next segment: none is given twice. */
  readonly nextSegment: number;
  /** The last arrival up to which nothing was missing; null before the first. */
  readonly newest: Arrival | null;
  /** Entries that were stored then: where there are others since than have arrived, some came out of order. */
  readonly stored: number;
  /** Live editions that were looked through for headlines without an entry. */
  readonly editions: readonly EditionId[];
};

export type SegmentLine = {
  readonly id: number;
  readonly count: number;
  /** Of its last entry, seconds since 1970. */
  readonly latest: number;
};

export const EMPTY_INDEX: IndexState = {
  segments: [],
  nextSegment: 1,
  newest: null,
  stored: 0,
  editions: [],
};

/** Raised with every change of what is stored, or of how a text is taken apart: an index of another shape is made anew. */
const SHAPE = 2;

const STORES = ['segments', 'terms', 'docs', 'loose', 'state'] as const;

/** The index beside a store. No number may end it, for that is how stores are told from each other. */
export const indexName = (store: string): string => `${store} search`;

/**
 * Opens the index of a store, empty where it has another shape or cannot be opened.
 * @throws if there can be none
 */
export async function openIndex(store: string): Promise<IndexDatabase> {
  const name = indexName(store);
  try {
    return await opened(name);
  } catch {
    // Damaged, or of a newer Lede: nothing in it is needed.
    await dropIndex(store);
    return opened(name);
  }
}

/** Deletes it; who has it open closes it. */
export async function dropIndex(store: string): Promise<void> {
  const name = indexName(store);
  await wrap((await factoryOf(name)).deleteDatabase(name));
}

async function opened(name: string): Promise<IndexDatabase> {
  const request = (await factoryOf(name)).open(name, SHAPE);
  request.addEventListener('upgradeneeded', () => {
    const db = request.result;
    for (const old of [...db.objectStoreNames]) db.deleteObjectStore(old);
    for (const each of STORES) db.createObjectStore(each, each === 'loose' ? { keyPath: 'entryId' } : {});
  });
  const db = (await wrap(request)) as IDBPDatabase;
  // Another page makes the index anew, or a newer Lede wants another shape.
  db.addEventListener('versionchange', () => db.close());
  return db as unknown as IndexDatabase;
}

export const indexState = async (index: IndexDatabase): Promise<IndexState> =>
  (await index.get('state', 'state')) ?? EMPTY_INDEX;
