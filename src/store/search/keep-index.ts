import type { EntryId } from '../../core/model/ids';
import { printOf } from '../../core/search/searchable';
import { docsOf } from '../../core/search/segment';
import type { Database } from '../database';
import { readRegister } from '../edition-register';
import { type Arrival, arrivalsBefore } from '../river/arrivals';
import { type IndexDatabase, indexState } from './index-database';
import { looseHeadlines } from './loose-headlines';
import { grow, type Pause, rewrite, segmentOf } from './put-in-index';
import { storedBy } from './search-texts';
import { changeIndex, readDocs } from './segments';

/** How far the index has come. */
export type IndexProgress = { readonly held: number; readonly of: number };

/** Entries of one segment when many are put in: as many as are held in memory at once. */
const AT_A_TIME = 1_024;
/** Keys that are read together. */
const KEYS = 2_000;
/** Of so many of the last arrivals the text is compared with what was put in: feeds change what they have just sent. */
const COMPARED = 2_000;
const COMPARED_TOGETHER = 16;

/** Puts in what has arrived since the index was last at it. @returns whether that is all that can be missing */
export async function catchUp(db: Database, index: IndexDatabase, pause: Pause): Promise<boolean> {
  const { newest, stored: before } = await indexState(index);
  const fresh = newest === null ? null : await arrivalsSince(db, newest);
  if (fresh === null) return false;
  // A clock that was put back, a backup, a long refresh: what is stored later may have arrived before.
  const stored = await db.count('entries');
  const isInOrder = stored === before + fresh.length;
  const [last] = fresh;
  if (last === undefined) return isInOrder;
  const segment = await segmentOf(db, index, idsOf(fresh), pause);
  const state = isInOrder ? { newest: last, stored } : { newest: last };
  await grow(index, { segments: [segment], loose: [], state }, pause);
  return isInOrder;
}

const idsOf = (arrivals: readonly Arrival[]): EntryId[] => arrivals.map(({ id }) => id);

const FIRST_LOOK = 64;

/** The last first; null where there are more than a segment is made of. */
async function arrivalsSince(db: Database, newest: Arrival): Promise<readonly Arrival[] | null> {
  const fresh: Arrival[] = [];
  for (;;) {
    const more = await arrivalsBefore(db, null, fresh.at(-1) ?? null, FIRST_LOOK);
    for (const each of more) {
      if (each.at < newest.at || (each.at === newest.at && each.id <= newest.id)) return fresh;
      fresh.push(each);
    }
    if (fresh.length > AT_A_TIME) return null;
    if (more.length < FIRST_LOOK) return fresh;
  }
}

/**
 * Compares all that the index holds with all that is stored: puts in what is missing, the last arrivals first, and what
 * is said otherwise than before; takes out what is gone. What was put in stays so if it ends half way.
 */
export async function lookOver(
  db: Database,
  index: IndexDatabase,
  pause: Pause,
  told: (progress: IndexProgress) => void,
): Promise<void> {
  const known = await printsIn(index, pause);
  const [newest] = await arrivalsBefore(db, null, null, 1);
  const { missing, unstored, entries } = await compareIds(db, known, pause);
  let held = entries - missing.size;
  for await (const ids of lastFirst(db, missing, pause)) {
    told({ held, of: entries });
    const segment = await segmentOf(db, index, ids, pause);
    held += ids.length;
    await grow(index, { segments: [segment], loose: [], state: {} }, pause);
  }
  // From here on only what arrives later can be missing.
  const state = { newest: newest ?? null, stored: entries };
  await changeIndex(index, { segments: [], instead: [], loose: [], state });
  told({ held: entries, of: entries });
  const homeless = await withoutPlace(db, index, unstored, pause);
  await putLoose(db, index, new Set([...known.keys()].filter((id) => !homeless.has(id))), homeless, pause);
  await putChanged(db, index, known, pause);
  await takeOut(db, index, homeless, pause);
}

/** What every entry in the index said when it was put in. */
async function printsIn(index: IndexDatabase, pause: Pause): Promise<ReadonlyMap<EntryId, number>> {
  const prints = new Map<EntryId, number>();
  for (const { id } of (await indexState(index)).segments) {
    for (const doc of docsOf(await readDocs(index, id))) prints.set(doc.id, doc.print);
    await pause();
  }
  return prints;
}

type Compared = {
  readonly missing: ReadonlySet<EntryId>;
  /** In the index, and no entry of the store. */
  readonly unstored: ReadonlySet<EntryId>;
  /** All that are stored. */
  readonly entries: number;
};

async function compareIds(
  db: Database,
  known: ReadonlyMap<EntryId, number>,
  pause: Pause,
): Promise<Compared> {
  const missing = new Set<EntryId>();
  const unstored = new Set(known.keys());
  let entries = 0;
  let last: EntryId | null = null;
  for (;;) {
    const range: IDBKeyRange | null = last === null ? null : IDBKeyRange.lowerBound(last, true);
    const ids: readonly EntryId[] = await db.getAllKeys('entries', range, KEYS);
    entries += ids.length;
    for (const id of ids) if (!unstored.delete(id)) missing.add(id);
    last = ids.at(-1) ?? null;
    if (ids.length < KEYS) return { missing, unstored, entries };
    await pause();
  }
}

/** In slices of a segment; of many the last arrivals first, so that they are found while the others are put in. */
async function* lastFirst(
  db: Database,
  missing: ReadonlySet<EntryId>,
  pause: Pause,
): AsyncGenerator<readonly EntryId[]> {
  let slice: EntryId[] = [];
  let before: Arrival | null = null;
  for (let left = missing.size; left > 0; ) {
    const some: readonly Arrival[] = await arrivalsBefore(db, null, before, AT_A_TIME);
    for (const { id } of some) if (missing.has(id)) slice.push(id);
    before = some.at(-1) ?? null;
    const isEnd = some.length < AT_A_TIME || slice.length >= left;
    while (slice.length >= AT_A_TIME || (isEnd && slice.length > 0)) {
      yield slice.slice(0, AT_A_TIME);
      left -= Math.min(AT_A_TIME, slice.length);
      slice = slice.slice(AT_A_TIME);
    }
    if (some.length < AT_A_TIME) return;
    await pause();
  }
}

/** Of what is in the index and no entry of the store, what does not stand where it stood as a headline either. */
async function withoutPlace(
  db: Database,
  index: IndexDatabase,
  unstored: ReadonlySet<EntryId>,
  pause: Pause,
): Promise<ReadonlySet<EntryId>> {
  const homeless = new Set(unstored);
  const ids = [...unstored];
  for (let from = 0; from < ids.length; from += COMPARED_TOGETHER) {
    const some = await storedBy(db, index, ids.slice(from, from + COMPARED_TOGETHER));
    for (const id of some.keys()) homeless.delete(id);
    await pause();
  }
  return homeless;
}

/** @param homeless editions that show one of them are looked through again: its entry, or its other place, has gone */
async function putLoose(
  db: Database,
  index: IndexDatabase,
  known: ReadonlySet<EntryId>,
  homeless: ReadonlySet<EntryId>,
  pause: Pause,
): Promise<void> {
  const { editions } = await indexState(index);
  const showing = homeless.size === 0 ? [] : await readRegister(db);
  const again = new Set(
    showing.filter(({ entryIds }) => entryIds.some((id) => homeless.has(id))).map(({ id }) => id),
  );
  const looked = new Set(editions.filter((id) => !again.has(id)));
  for await (const { editionId, loose } of looseHeadlines(db, known, looked, pause)) {
    if (editionId !== null) looked.add(editionId);
    const state = { editions: [...looked] };
    if (loose.length === 0) continue;
    // They are put first, for their texts are looked up there.
    await changeIndex(index, { segments: [], instead: [], loose, state: {} });
    const segment = await segmentOf(
      db,
      index,
      loose.map(({ entryId }) => entryId),
      pause,
    );
    await grow(index, { segments: [segment], loose: [], state }, pause);
  }
  if (looked.size > editions.length - again.size)
    await changeIndex(index, { segments: [], instead: [], loose: [], state: { editions: [...looked] } });
}

/** A newer version is put beside the old one, and found by its own words; merging leaves the old one out. */
async function putChanged(
  db: Database,
  index: IndexDatabase,
  known: ReadonlyMap<EntryId, number>,
  pause: Pause,
): Promise<void> {
  const changed: EntryId[] = [];
  const last = await arrivalsBefore(db, null, null, COMPARED);
  for (let from = 0; from < last.length; from += COMPARED_TOGETHER) {
    const ids = last.slice(from, from + COMPARED_TOGETHER).map(({ id }) => id);
    for (const [id, { searched }] of await storedBy(
      db,
      index,
      ids.filter((each) => known.has(each)),
    )) {
      if (printOf(searched) !== known.get(id)) changed.push(id);
      await pause();
    }
  }
  if (changed.length === 0) return;
  const segment = await segmentOf(db, index, changed, pause);
  await grow(index, { segments: [segment], loose: [], state: {} }, pause);
}

/** What is not stored any more is in the index no more: its segments are written anew without it. */
async function takeOut(
  db: Database,
  index: IndexDatabase,
  homeless: ReadonlySet<EntryId>,
  pause: Pause,
): Promise<void> {
  // Some of them have a place again.
  const gone = await withoutPlace(db, index, homeless, pause);
  if (gone.size === 0) return;
  for (const line of (await indexState(index)).segments) {
    const docs = [...docsOf(await readDocs(index, line.id))];
    if (docs.some(({ id }) => gone.has(id))) await rewrite(index, [line], (id) => !gone.has(id), pause);
    await pause();
  }
}
