import type { Front, FrontStory } from '../core/edition/front';
import type { FeedTally } from '../core/model/feed-tally';
import type { EntryId } from '../core/model/ids';
import type { RefreshProgress } from '../core/model/refresh-progress';
import type { Settings } from '../core/model/settings';
import type { FeedListQuestion } from './schema';

/** What the popup needs of the store to paint. */
export type Peek = {
  /** Undefined while no edition is laid out yet. */
  readonly front: Front | undefined;
  readonly settings: Partial<Settings> | undefined;
  readonly read: readonly EntryId[];
  readonly saved: readonly EntryId[];
  /** How far a refresh is; null or undefined while there is none. */
  readonly refresh: RefreshProgress | null | undefined;
  /** Undefined while no feed was ever followed. */
  readonly feeds: FeedTally | undefined;
  /** Undefined unless two copies of the list of feeds disagree. */
  readonly question: FeedListQuestion | undefined;
};

/**
 * One look at the store: one transaction, the bare interface, no version asked for. The popup thus neither makes nor
 * upgrades a database, and carries neither idb nor the migrations (docs/decisions).
 * @returns null when there is no database yet
 * @throws when the store cannot be read
 */
export async function peek(name = 'lede'): Promise<Peek | null> {
  const db = await openAsItIs(name);
  if (db === null) return null;
  try {
    const tx = db.transaction(['desk', 'readings', 'saved']);
    const desk = tx.objectStore('desk');
    const [front, settings, refresh, feeds, question] = await Promise.all([
      answer<Front | undefined>(desk.get('front')),
      answer<Partial<Settings> | undefined>(desk.get('settings')),
      answer<RefreshProgress | null | undefined>(desk.get('refresh')),
      answer<FeedTally | undefined>(desk.get('feedTally')),
      answer<FeedListQuestion | undefined>(desk.get('feedListQuestion')),
    ]);
    const ids = entryIdsOf(front);
    const [read, saved] = await Promise.all([known(tx, 'readings', ids), known(tx, 'saved', ids)]);
    return { front, settings, read, saved, refresh, feeds, question };
  } finally {
    db.close();
  }
}

function openAsItIs(name: string): Promise<IDBDatabase | null> {
  const request = indexedDB.open(name);
  let isNew = false;
  // Asked for only when there is none: making it is the background's work.
  request.onupgradeneeded = () => {
    isNew = true;
    request.transaction?.abort();
  };
  return answer(request).catch((error: unknown) => {
    if (isNew) return null;
    throw error;
  });
}

/** A damaged record may be anything; whoever shows it checks it. */
const entryIdsOf = (front: Front | undefined): EntryId[] =>
  front === undefined
    ? []
    : [front.lead, ...(Array.isArray(front.related) ? front.related : [])]
        .map((story: FrontStory | undefined) => story?.headline?.entryId)
        .filter((id) => typeof id === 'string');

async function known(tx: IDBTransaction, store: string, ids: readonly EntryId[]): Promise<EntryId[]> {
  const keys = await Promise.all(ids.map((id) => answer(tx.objectStore(store).getKey(id))));
  return ids.filter((_id, index) => keys[index] !== undefined);
}

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
