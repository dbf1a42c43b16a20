import { DAY_MS, HOUR_MS } from '../core/model/durations';
import type { Entry } from '../core/model/entry';
import type { EntryId, FeedId } from '../core/model/ids';
import { budgetOf } from '../core/retention/budget-of';
import { bytesOf } from '../core/retention/bytes-of';
import { reckonNow } from '../core/retention/reckon-now';
import { type KeptEntry, whatToForget } from '../core/retention/what-to-forget';
import { awaitedEntries } from '../core/timeline/thread-stories';
import type { Database } from '../store/database';
import { onDesk, putOnDesk, settingsIn } from '../store/desk';
import { editionRegister } from '../store/edition-register';
import { entryKeysUntil, forgetEntries, forgetFeed, newestPublished, someEntriesOf } from '../store/entries';
import { entriesBy } from '../store/entries-by-id';
import { allHealth } from '../store/health';
import { memoryOf } from '../store/memories';
import { forgetLoosePages } from '../store/pages';

/** The rule speaks in days: to apply it a few times a day is often enough. */
const APART_MS = 6 * HOUR_MS;
/** So long an unfollowed feed's entries wait for the reader to change their mind. */
const UNDO_MS = DAY_MS;
/** Entries asked for their dates, to see whether the clock may be right: more than one feed brings at once. */
const NEWEST = 200;
/** Small enough that nobody who reads the store meanwhile waits long. */
const BATCH = 200;

/** Applies the retention rule where it has not been for a while. @returns whether anything was forgotten */
export async function forgetOld(db: Database, now: number, breathe: () => Promise<void>): Promise<boolean> {
  const last = (await onDesk(db, 'forgotAt')) ?? 0;
  if (now - last < APART_MS && now >= last) return false;
  const before = (await onDesk(db, 'reckonedAt')) ?? null;
  const reckoned = reckonNow(now, before, await newestPublished(db, NEWEST));
  const exempt = await exemptEntries(db, reckoned);
  const unfollowed = await deleteUnfollowed(db, exempt, reckoned, breathe);
  const old = await forgetBeyondBudget(db, exempt, reckoned, breathe);
  const pages = await forgetLoosePages(db, exempt);
  // Not before all is done: a background that is stopped in the middle goes on with it at its next wake. Where there was
  // no room to write this down, forgetting has made some.
  await putOnDesk(db, 'reckonedAt', reckoned).catch(() => undefined);
  await putOnDesk(db, 'forgotAt', now).catch(() => undefined);
  return unfollowed || old || pages;
}

/** Saved, in an edition, or on the timeline of a story that is waited for. */
async function exemptEntries(db: Database, now: number): Promise<ReadonlySet<EntryId>> {
  const [saved, editions, followed] = await Promise.all([
    db.getAllKeys('saved'),
    editionRegister(db),
    db.getAll('followed'),
  ]);
  return new Set([
    ...saved,
    ...editions.flatMap(({ entryIds }) => entryIds),
    ...awaitedEntries(followed, now),
  ]);
}

async function deleteUnfollowed(
  db: Database,
  exempt: ReadonlySet<EntryId>,
  now: number,
  breathe: () => Promise<void>,
): Promise<boolean> {
  const unfollowed = (await onDesk(db, 'unfollowed')) ?? [];
  const past = unfollowed.filter(({ unfollowedAt }) => now - unfollowedAt > UNDO_MS);
  for (const { feed } of past) {
    let batch = await someEntriesOf(db, feed.id, BATCH);
    while (batch.length > 0) {
      await forgetEntries(
        db,
        batch.filter(({ id }) => !exempt.has(id)),
      );
      await breathe();
      batch = await someEntriesOf(db, feed.id, BATCH, batch.at(-1)?.id);
    }
    await forgetFeed(db, feed.id);
  }
  // What stories remember of its entries goes too: they are made anew with the next edition.
  if (past.length > 0) await db.delete('workshop', 'newsroom');
  const ids = new Set(past.map(({ feed }) => feed.id));
  const still = (await onDesk(db, 'unfollowed')) ?? [];
  if (past.length > 0)
    await putOnDesk(
      db,
      'unfollowed',
      still.filter(({ feed }) => !ids.has(feed.id)),
    );
  return past.length > 0;
}

/**
 * Forgets what is older than the reader keeps, and then the oldest while there is more than the room for it. What is
 * exempt is passed over by its key alone: after some years it is most of what is old.
 */
async function forgetBeyondBudget(
  db: Database,
  exempt: ReadonlySet<EntryId>,
  now: number,
  breathe: () => Promise<void>,
): Promise<boolean> {
  const budget = budgetOf(await settingsIn(db));
  const published = publishedIn(db);
  let held = [...(await allHealth(db)).values()].reduce((sum, { bytes }) => sum + bytes, 0);
  let hasForgotten = false;
  const walk = async (ids: readonly EntryId[], isDone: () => boolean): Promise<void> => {
    const free = ids.filter((id) => !exempt.has(id));
    for (let at = 0; at < free.length && !isDone(); at += BATCH) {
      const batch = await entriesBy(db, free.slice(at, at + BATCH));
      const judged = await Promise.all(batch.map((entry) => judgedBy(entry, published)));
      const batchBytes = judged.reduce((sum, { bytes }) => sum + bytes, 0);
      const rest = { ...budget, bytes: budget.bytes - (held - batchBytes) };
      const old = new Set(whatToForget(judged, rest, now));
      const gone =
        old.size > 0
          ? await forgetEntries(
              db,
              batch.filter(({ id }) => old.has(id)),
            )
          : [];
      hasForgotten ||= gone.length > 0;
      held -= gone.reduce((sum, entry) => sum + bytesOf(entry), 0);
      await breathe();
    }
  };
  await walk(await entryKeysUntil(db, now - budget.days * DAY_MS), () => false);
  if (held > budget.bytes) await walk(await entryKeysUntil(db, null), () => held <= budget.bytes);
  return hasForgotten;
}

const judgedBy = async (entry: Entry, published: ReturnType<typeof publishedIn>): Promise<KeptEntry> => ({
  id: entry.id,
  firstSeenAt: entry.firstSeenAt,
  bytes: bytesOf(entry),
  isSaved: false,
  isInEdition: false,
  isStillPublished: (await published(entry.feedId)).has(entry.id),
});

/** What stands in each feed's latest document, looked up once a feed. */
function publishedIn(db: Database): (feedId: FeedId) => Promise<ReadonlySet<EntryId>> {
  const known = new Map<FeedId, Promise<ReadonlySet<EntryId>>>();
  const look = async (feedId: FeedId): Promise<ReadonlySet<EntryId>> =>
    new Set((await memoryOf(db, feedId))?.latest.keys());
  return (feedId) => {
    const before = known.get(feedId);
    if (before !== undefined) return before;
    const found = look(feedId);
    known.set(feedId, found);
    return found;
  };
}
