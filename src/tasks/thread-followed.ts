import { outletsAmong } from '../core/address/outlets';
import { lineOf } from '../core/each-by-itself';
import type { Entry } from '../core/model/entry';
import type { DatedHeadline, FollowedStory } from '../core/model/readers-hand';
import type { UnthreadedStory } from '../core/model/unthreaded';
import { constraintsFrom, type ReportGroup } from '../core/stories/index/story-group';
import { type Grouped, isOver, newReportsOf, threaded } from '../core/timeline/thread-stories';
import type { Database } from '../store/database';
import { onDesk, putOnDesk } from '../store/desk';
import { entriesBy } from '../store/entries-by-id';
import { allFeeds } from '../store/feeds';
import { changeFollowed, readersHand } from '../store/readers-hand';
import { isOfStoring } from '../store/storing-problem';
import type { GroupPorts } from './group-entries';

/**
 * Puts new reports of followed stories on their timelines. A story that this fails over stays as it is and is named on
 * the desk, until it goes well again; the others go on.
 * @returns whether any story has gone on, or fails now, or fails no more
 */
export async function threadFollowed(db: Database, grouped: Grouped, ports: GroupPorts): Promise<boolean> {
  const now = ports.now();
  const { followed, bonds } = await readersHand(db);
  const said = constraintsFrom(bonds);
  const unthreaded: UnthreadedStory[] = [];
  let hasMoved = false;
  for (const story of followed.filter((each) => !isOver(each, now))) {
    try {
      hasMoved = (await goOnWith(db, story, () => newReportsOf(story, grouped, said), now)) || hasMoved;
    } catch (error) {
      if (isOfStoring(error)) throw error;
      unthreaded.push({ storyId: story.id, detail: lineOf(error) });
    }
  }
  const before = (await onDesk(db, 'unthreaded')) ?? [];
  if (JSON.stringify(before) === JSON.stringify(unthreaded)) return hasMoved;
  await putOnDesk(db, 'unthreaded', unthreaded);
  return true;
}

/** @returns whether anything was put on the story's timeline */
async function goOnWith(
  db: Database,
  story: FollowedStory,
  find: () => readonly ReportGroup[],
  now: number,
): Promise<boolean> {
  // The first of a report stands for its copies.
  const entries = await entriesBy(
    db,
    find().flatMap(({ entryIds: [first] }) => first ?? []),
  );
  if (entries.length === 0) return false;
  const dated = await datedHeadlines(db, entries, now);
  return changeFollowed(db, story.id, (current) => threaded(current, dated));
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
