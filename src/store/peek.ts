import type { Front, FrontStory } from '../core/edition/front';
import type { EditionOutcome } from '../core/model/edition-outcome';
import type { FeedTally } from '../core/model/feed-tally';
import type { EntryId } from '../core/model/ids';
import type { RefreshProgress } from '../core/model/refresh-progress';
import type { Settings } from '../core/model/settings';
import type { Desk, FeedListQuestion, ReplacedStore } from './schema';

/** What the popup needs of the store to paint; null is what is not there. */
export type Peek = {
  /** Null while no edition is laid out yet. */
  readonly front: Front | null;
  readonly settings: Partial<Settings> | null;
  readonly read: readonly EntryId[];
  readonly saved: readonly EntryId[];
  /** How far a refresh is; null while there is none. */
  readonly progress: RefreshProgress | null;
  /** Null while no feed was ever followed. */
  readonly feeds: FeedTally | null;
  /** Null unless two copies of the list of feeds disagree. */
  readonly question: FeedListQuestion | null;
  /** How the last work on an edition ended; null before the first. */
  readonly outcome: EditionOutcome | null;
  /** Milliseconds since 1970; null when none is to come by itself. */
  readonly nextAt: number | null;
  /** A damaged store that this one has taken the place of; null where there is none to tell of. */
  readonly replaced: ReplacedStore | null;
};

/** Where each lies on the desk. */
const NAMES = [
  'front',
  'settings',
  'refresh',
  'feedTally',
  'feedListQuestion',
  'outcome',
  'nextEditionAt',
  'replaced',
] as const satisfies readonly (keyof Desk)[];

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
    const found = await Promise.all(NAMES.map((name) => answer<unknown>(desk.get(name))));
    // Each name holds its own type; the store cannot say so.
    const [front, settings, progress, feeds, question, outcome, nextAt, replaced] = found.map(
      (value) => value ?? null,
    ) as [
      Peek['front'],
      Peek['settings'],
      Peek['progress'],
      Peek['feeds'],
      Peek['question'],
      Peek['outcome'],
      Peek['nextAt'],
      Peek['replaced'],
    ];
    const ids = entryIdsOf(front);
    const [read, saved] = await Promise.all([known(tx, 'readings', ids), known(tx, 'saved', ids)]);
    return { front, settings, read, saved, progress, feeds, question, outcome, nextAt, replaced };
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
const entryIdsOf = (front: Front | null): EntryId[] =>
  front === null
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
