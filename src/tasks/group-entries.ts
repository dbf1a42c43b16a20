import { CANDIDATE_MS } from '../core/edition/candidate-ages';
import type { Entry } from '../core/model/entry';
import { type EntryId, feedIdOf } from '../core/model/ids';
import { addReportSteps, addReports } from '../core/stories/add-reports';
import { groupReports, SLICE, storiesIn } from '../core/stories/group-reports';
import { saneDate } from '../core/stories/index/sane-date';
import { constraintsFrom, type StoryConstraints } from '../core/stories/index/story-group';
import { createStoryIndex, type StoryIndex } from '../core/stories/index/story-index';
import { laterReports } from '../core/timeline/later-reports';
import { awaitedEntries, type Grouped } from '../core/timeline/thread-stories';
import type { Database } from '../store/database';
import { entriesBy, entryIdsSince, storedAmong } from '../store/entries-by-id';
import { readersHand } from '../store/readers-hand';
import { setAsideIds } from '../store/set-aside';
import { isOfStoring } from '../store/storing-problem';
import { clearWorkshop, inWorkshop, putInWorkshop, STORY_INDEX_SHAPE } from '../store/workshop';
import { findCulprits } from './find-culprits';
import { putPace } from './put-pace';
import { type ReportReader, reportReader } from './report-reader';
import { runSteps } from './run-steps';
import { setEntriesAside } from './set-entries-aside';
import { forgetUnended, TOO_OFTEN, thrownBy, timesUnended, unitRunner } from './watch-units';

export type GroupPorts = {
  readonly now: () => number;
  /** Lets what waits, such as a page's question, come first. */
  readonly breathe: () => Promise<void>;
  /** Of Lede. What one version fails over the next tries again. */
  readonly version: string;
};

/** Entries first seen this long ago may still stand in an edition, or belong to a story that goes on. */
export const GROUPED_MS = CANDIDATE_MS;
/** An index only grows. With more than these left behind by time, and they the larger part, it is made anew. */
const STALE = 1_000;
/** Batches of entries as a unit of work. */
const ENTRIES = 'entries';

/**
 * Brings the stories up to date with the entries of the last days, and puts them down as it goes: a wake after a stop
 * goes on from there. Costs what is new since the last time. An entry that cannot be grouped is set aside; stories that
 * cannot be gone on with are made anew.
 */
export async function groupEntries(db: Database, ports: GroupPorts): Promise<Grouped> {
  try {
    return await groupOnce(db, ports);
  } catch (error) {
    if (isOfStoring(error)) throw error;
    await clearWorkshop(db, 'newsroom');
  }
  try {
    return await groupOnce(db, ports);
  } catch (error) {
    if (isOfStoring(error)) throw error;
    await clearWorkshop(db, 'newsroom');
    await withoutCulpritsAmongAll(db, ports, error);
    return await groupOnce(db, ports);
  }
}

/** Every entry went into the stories, but the stories cannot be told: all is grouped anew by halves. */
async function withoutCulpritsAmongAll(db: Database, ports: GroupPorts, thrown: unknown): Promise<void> {
  const aside = await setAsideIds(db);
  const ids = (await entryIdsSince(db, ports.now() - GROUPED_MS)).filter((id) => !aside.has(id));
  const reader = reportReader(db, ids);
  const failsOver = async (some: readonly EntryId[]): Promise<string | null> => {
    const entries = await entriesBy(db, some);
    await reader.prepare(some);
    await ports.breathe();
    return thrownBy(() => groupReports(entries.map(reader.reportOf)));
  };
  const byFeed = new Map<string, EntryId[]>();
  for (const id of ids) {
    const feed = feedIdOf(id);
    byFeed.set(feed, [...(byFeed.get(feed) ?? []), id]);
  }
  const feeds = await findCulprits([...byFeed.values()], (several) => failsOver(several.flat()));
  if (feeds === null) throw thrown;
  for (const { item, why } of feeds) {
    const culprits = (await findCulprits(item, failsOver)) ?? item.map((id) => ({ item: id, why }));
    await setEntriesAside(db, culprits, 'threw', ports);
  }
}

async function groupOnce(db: Database, ports: GroupPorts): Promise<Grouped> {
  const hand = await readersHand(db);
  const bonds = constraintsFrom(hand.bonds);
  const recent = await entryIdsSince(db, ports.now() - GROUPED_MS);
  // What is on the timelines stays among the reports for as long as its story is waited for.
  const awaited = await storedAmong(db, awaitedEntries(hand.followed, ports.now()));
  const aside = await setAsideIds(db);
  const ids = [...new Set([...recent, ...awaited])].filter((id) => !aside.has(id));
  const taken = await takeUp(db, bonds, ids);
  const fresh = await oldestFirst(
    db,
    ids.filter((id) => !taken.index.documents.docOf.has(id)),
    ports.breathe,
  );
  const reader = reportReader(
    db,
    recent.filter((id) => !aside.has(id)),
  );
  const index = await addFresh(db, taken.index, fresh, { bonds, reader }, ports);
  if (fresh.length === 0 && !taken.isAsSaid) {
    addReports(index, [], bonds);
    await putDown(db, index, bonds);
  }
  const groups = storiesIn(index);
  return { groups, laterReportsOf: (known) => laterReports(index, known, groups) };
}

/** What reports are made and put together by. */
type Adding = { readonly bonds: StoryConstraints; readonly reader: ReportReader };

/** @returns the index with all that could be added, put down */
async function addFresh(
  db: Database,
  begun: StoryIndex,
  fresh: readonly EntryId[],
  adding: Adding,
  ports: GroupPorts,
): Promise<StoryIndex> {
  const run = unitRunner(db, ports.now);
  // A batch that never ended is taken apart, so that the next life knows which entry of it does not.
  const isWary = fresh.length > 0 && (await timesUnended(db, ENTRIES)) > 0;
  let index = begun;
  const paced = putPace(ports.now);
  for (let at = 0; at < fresh.length; at += isWary ? 1 : SLICE) {
    const batch = fresh.slice(at, at + (isWary ? 1 : SLICE));
    const [first] = batch;
    const unit = isWary && first !== undefined ? unitOf(first) : ENTRIES;
    if (isWary && first !== undefined && (await timesUnended(db, unit)) >= TOO_OFTEN) {
      await setEntriesAside(db, [{ item: first, why: '' }], 'overran', ports);
      await forgetUnended(db, [unit]);
      continue;
    }
    const entries = await entriesBy(db, batch);
    await adding.reader.prepare(batch);
    const end = await runSteps(addingSteps(index, entries, adding), unit, run, ports.breathe);
    if (!end.ok) index = await withoutCulprits(db, fresh.slice(0, at), batch, adding, ports);
    // The last batch is put down below, once.
    if (at + batch.length >= fresh.length) break;
    await paced(() => putDown(db, index, adding.bonds));
    await ports.breathe();
  }
  if (fresh.length > 0) await putDown(db, index, adding.bonds);
  if (isWary) await forgetUnended(db, [ENTRIES]);
  return index;
}

/** Reports are made of the entries within the first step, so that an entry which fails there is known. */
function* addingSteps(
  index: StoryIndex,
  entries: readonly Entry[],
  { bonds, reader }: Adding,
): ReturnType<typeof addReportSteps> {
  yield* addReportSteps(index, entries.map(reader.reportOf), bonds);
}

const unitOf = (id: EntryId): string => `entry ${id}`;

/**
 * Work on a batch has thrown, and left the index half changed: it is taken up again as it was put down, with what had
 * been added since, and the batch without the entries that it throws over. These are set aside.
 */
async function withoutCulprits(
  db: Database,
  before: readonly EntryId[],
  batch: readonly EntryId[],
  { bonds, reader }: Adding,
  ports: GroupPorts,
): Promise<StoryIndex> {
  const { index } = await takeUp(db, bonds, [...before, ...batch]);
  const again = before.filter((id) => !index.documents.docOf.has(id));
  for (let at = 0; at < again.length; at += SLICE) {
    const slice = again.slice(at, at + SLICE);
    await reader.prepare(slice);
    addReports(index, (await entriesBy(db, slice)).map(reader.reportOf), bonds);
  }
  const culprits = await findCulprits(batch, async (ids) => {
    const entries = await entriesBy(db, ids);
    await ports.breathe();
    return thrownBy(() => addReports(structuredClone(index), entries.map(reader.reportOf), bonds));
  });
  if (culprits === null) throw new Error('Stories cannot be gone on with');
  await setEntriesAside(db, culprits, 'threw', ports);
  const left = new Set(culprits.map(({ item }) => item));
  const entries = await entriesBy(
    db,
    batch.filter((id) => !left.has(id)),
  );
  addReports(index, entries.map(reader.reportOf), bonds);
  return index;
}

const putDown = (db: Database, index: StoryIndex, bonds: StoryConstraints): Promise<void> =>
  putInWorkshop(db, 'newsroom', { shape: STORY_INDEX_SHAPE, bonds: JSON.stringify(bonds), index });

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
  if (ids.length <= SLICE) return ids;
  const dated: { readonly id: EntryId; readonly at: number }[] = [];
  for (let from = 0; from < ids.length; from += SLICE) {
    const entries = await entriesBy(db, ids.slice(from, from + SLICE));
    dated.push(...entries.map((entry) => ({ id: entry.id, at: saneDate(entry) })));
    await breathe();
  }
  return dated.sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1)).map(({ id }) => id);
}

/** What was put down last, where it still holds; else an empty index. */
async function takeUp(
  db: Database,
  bonds: StoryConstraints,
  ids: readonly EntryId[],
): Promise<{ readonly index: StoryIndex; readonly isAsSaid: boolean }> {
  const stored = await inWorkshop(db, 'newsroom');
  if (stored === undefined || stored.shape !== STORY_INDEX_SHAPE)
    return { index: createStoryIndex(), isAsSaid: true };
  const { index } = stored;
  const known = ids.filter((id) => index.documents.docOf.has(id)).length;
  const stale = index.documents.size - known;
  // What the reader takes back is only undone from the beginning.
  if ((stale > STALE && stale > known) || !holdsStill(JSON.parse(stored.bonds) as StoryConstraints, bonds))
    return { index: createStoryIndex(), isAsSaid: true };
  return { index, isAsSaid: stored.bonds === JSON.stringify(bonds) };
}

const holdsStill = (before: StoryConstraints, bonds: StoryConstraints): boolean =>
  (['together', 'apart'] as const).every((kind) => {
    const now = new Set(bonds[kind].map((pair) => pair.join()));
    return before[kind].every((pair) => now.has(pair.join()));
  });
