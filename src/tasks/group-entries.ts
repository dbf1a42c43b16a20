import { CANDIDATE_MS } from '../core/edition/candidates';
import { awaitedEntries, type Grouped } from '../core/edition/thread-stories';
import type { EntryId } from '../core/model/ids';
import { addReports } from '../core/stories/add-reports';
import { storiesIn } from '../core/stories/group-reports';
import { laterReports } from '../core/stories/later-reports';
import { createNewsroom, type Newsroom } from '../core/stories/newsroom';
import { reportOf, saneDate } from '../core/stories/report';
import { type Bonds, bondsFrom } from '../core/stories/story-group';
import type { Database } from '../store/database';
import { entriesBy, entryIdsSince, storedAmong } from '../store/entries-by-id';
import { readersHand } from '../store/readers-hand';
import { inWorkshop, NEWSROOM_SHAPE, putInWorkshop } from '../store/workshop';

export type GroupPorts = {
  readonly now: () => number;
  /** Lets what waits, such as a page's question, come first. */
  readonly breathe: () => Promise<void>;
};

/** Entries first seen this long ago may still stand in an edition, or belong to a story that goes on. */
export const GROUPED_MS = CANDIDATE_MS;
/** So many reports are grouped at a stretch: some hundredths of a second, so that pages are answered between. */
const BATCH = 50;
/** Work is put down this often: what a stopped background loses is no more. */
const PUT_DOWN_EVERY_MS = 1_000;
/** A newsroom only grows. With more than these left behind by time, and they the larger part, it is made anew. */
const STALE = 1_000;

/**
 * Brings the stories up to date with the entries of the last days, and puts them down as it goes: a wake after a stop
 * goes on from there. Costs what is new since the last time.
 */
export async function groupEntries(db: Database, ports: GroupPorts): Promise<Grouped> {
  const hand = await readersHand(db);
  const bonds = bondsFrom(hand.bonds);
  const said = JSON.stringify(bonds);
  const recent = await entryIdsSince(db, ports.now() - GROUPED_MS);
  // What is on the timelines stays among the reports for as long as its story is waited for.
  const awaited = await storedAmong(db, awaitedEntries(hand.followed, ports.now()));
  const ids = [...new Set([...recent, ...awaited])];
  const { newsroom, isAsSaid } = await takeUp(db, bonds, ids);
  const fresh = await oldestFirst(
    db,
    ids.filter((id) => !newsroom.placeOf.has(id)),
    ports.breathe,
  );
  let putDownAt = ports.now();
  const putDown = async (): Promise<void> => {
    await putInWorkshop(db, 'newsroom', { shape: NEWSROOM_SHAPE, bonds: said, newsroom });
    putDownAt = ports.now();
  };
  for (let at = 0; at < fresh.length; at += BATCH) {
    const entries = await entriesBy(db, fresh.slice(at, at + BATCH));
    addReports(newsroom, entries.map(reportOf), bonds);
    if (ports.now() - putDownAt >= PUT_DOWN_EVERY_MS) await putDown();
    await ports.breathe();
  }
  if (fresh.length === 0 && !isAsSaid) addReports(newsroom, [], bonds);
  if (fresh.length > 0 || !isAsSaid) await putDown();
  const groups = storiesIn(newsroom);
  return { groups, laterReportsOf: (known) => laterReports(newsroom, known, groups) };
}

/**
 * By when they were published, not by when they came: the same news is then cut into the same slices, whichever feed
 * answered first, and makes the same stories. Entries are read for it and let go, for many days of them are large.
 */
async function oldestFirst(
  db: Database,
  ids: readonly EntryId[],
  breathe: () => Promise<void>,
): Promise<readonly EntryId[]> {
  // Within a slice the order makes no difference.
  if (ids.length <= BATCH) return ids;
  const dated: { readonly id: EntryId; readonly at: number }[] = [];
  for (let from = 0; from < ids.length; from += BATCH) {
    const entries = await entriesBy(db, ids.slice(from, from + BATCH));
    dated.push(...entries.map((entry) => ({ id: entry.id, at: saneDate(entry) })));
    await breathe();
  }
  return dated.sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1)).map(({ id }) => id);
}

/** What was put down last, where it still holds; else an empty newsroom. */
async function takeUp(
  db: Database,
  bonds: Bonds,
  ids: readonly EntryId[],
): Promise<{ readonly newsroom: Newsroom; readonly isAsSaid: boolean }> {
  const stored = await inWorkshop(db, 'newsroom');
  if (stored === undefined || stored.shape !== NEWSROOM_SHAPE)
    return { newsroom: createNewsroom(), isAsSaid: true };
  const { newsroom } = stored;
  const known = ids.filter((id) => newsroom.placeOf.has(id)).length;
  const stale = newsroom.size - known;
  // What the reader takes back is only undone from the beginning.
  if ((stale > STALE && stale > known) || !holdsStill(JSON.parse(stored.bonds) as Bonds, bonds))
    return { newsroom: createNewsroom(), isAsSaid: true };
  return { newsroom, isAsSaid: stored.bonds === JSON.stringify(bonds) };
}

const holdsStill = (before: Bonds, bonds: Bonds): boolean =>
  (['together', 'apart'] as const).every((kind) => {
    const now = new Set(bonds[kind].map((pair) => pair.join()));
    return before[kind].every((pair) => now.has(pair.join()));
  });
