import { outletsAmong } from '../core/edition/outlets';
import type { Entry } from '../core/model/entry';
import type { DatedHeadline } from '../core/model/readers-hand';
import { constraintsFrom } from '../core/stories/index/story-group';
import { type Grouped, isOver, newReportsOf, threaded } from '../core/timeline/thread-stories';
import type { Database } from '../store/database';
import { entriesBy } from '../store/entries-by-id';
import { allFeeds } from '../store/feeds';
import { changeFollowed, readersHand } from '../store/readers-hand';
import type { GroupPorts } from './group-entries';
import { thrownBy } from './watch-units';

/** Puts new reports of followed stories on their timelines. @returns whether any story has gone on */
export async function threadFollowed(db: Database, grouped: Grouped, ports: GroupPorts): Promise<boolean> {
  const now = ports.now();
  const { followed, bonds } = await readersHand(db);
  const said = constraintsFrom(bonds);
  let hasMoved = false;
  for (const story of followed.filter((each) => !isOver(each, now))) {
    // One story that cannot be gone on with stops at what it has; the others do not.
    const reports = reportsOrNone(() => newReportsOf(story, grouped, said));
    // The first of a report stands for its copies.
    const entries = await entriesBy(
      db,
      reports.flatMap(({ entryIds: [first] }) => first ?? []),
    );
    if (entries.length === 0) continue;
    const dated = await datedHeadlines(db, entries, now);
    hasMoved = (await changeFollowed(db, story.id, (current) => threaded(current, dated))) || hasMoved;
  }
  return hasMoved;
}

function reportsOrNone<T>(find: () => readonly T[]): readonly T[] {
  let found: readonly T[] = [];
  thrownBy(() => {
    found = find();
  });
  return found;
}

async function datedHeadlines(
  db: Database,
  entries: readonly Entry[],
  now: number,
): Promise<DatedHeadline[]> {
  const outletOf = outletsAmong(await allFeeds(db), entries);
  return entries.map((entry) => {
    const { id, title, summary, address, publishedAt, firstSeenAt } = entry;
    const outlet = outletOf(entry).name || null;
    return {
      headline: { entryId: id, title: title.trim() || summary, outlet, address, publishedAt },
      at: publishedAt === null ? firstSeenAt : Math.min(publishedAt, firstSeenAt),
      threadedAt: now,
      takenOffAt: null,
    };
  });
}
