import type { ComposeInput } from '../core/edition/compose-input';
import { entryIdsIn } from '../core/edition/headlines-in';
import { pastOf } from '../core/edition/past-edition';
import { DAY_MS } from '../core/model/durations';
import type { Entry } from '../core/model/entry';
import { articleIdOf, type EntryId } from '../core/model/ids';
import type { StoryGroup } from '../core/stories/index/story-group';
import type { Database } from '../store/database';
import { onDesk, settingsIn } from '../store/desk';
import { editionsBetween } from '../store/editions';
import { entriesBy, entryIdsSince } from '../store/entries-by-id';
import { allFeeds } from '../store/feeds';
import { notesBetween } from '../store/notes';
import { readersHand } from '../store/readers-hand';
import { setAsideIds } from '../store/set-aside';
import { GROUPED_MS } from './group-entries';

/** Editions this far back are asked what they showed: some days more than entries are looked back for. */
const PAST_MS = 14 * DAY_MS;
/** Entries read at a stretch, so that pages are answered between. */
const BATCH = 500;

/** Everything the next edition is made from, read from the store: one that is due at its hour. */
export async function gatherInput(
  db: Database,
  groups: readonly StoryGroup[],
  now: number,
  breathe: () => Promise<void>,
): Promise<ComposeInput> {
  const aside = await setAsideIds(db);
  const ids = (await entryIdsSince(db, now - GROUPED_MS)).filter((id) => !aside.has(id));
  const entries: Entry[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    entries.push(...(await entriesBy(db, ids.slice(at, at + BATCH))));
    await breathe();
  }
  const [feeds, hand, settings, tally, notes, editions, readings] = await Promise.all([
    allFeeds(db),
    readersHand(db),
    settingsIn(db),
    onDesk(db, 'feedTally'),
    notesBetween(db, now - PAST_MS, now),
    editionsBetween(db, now - PAST_MS, now),
    db.getAllFromIndex('readings', 'byOpenedAt', IDBKeyRange.lowerBound(now - PAST_MS)),
  ]);
  const notesOf = new Map(notes.map((each) => [each.editionId, each]));
  const known = new Set(ids);
  return {
    now,
    feeds,
    entries,
    groups,
    articles: await citedAmong(
      db,
      editions.flatMap(entryIdsIn).filter((id) => known.has(id)),
    ),
    past: editions.map((edition) => pastOf(edition, notesOf.get(edition.id))),
    readings,
    hand,
    fit: settings.editionFit,
    layout: { byFolder: settings.byFolder, mixesLanguages: settings.mixesLanguages },
    isWished: false,
    fetchedAt: tally?.lastAnsweredAt ?? null,
  };
}

async function citedAmong(db: Database, ids: readonly EntryId[]): Promise<ComposeInput['articles']> {
  const { store } = db.transaction('articles');
  const found = await Promise.all([...new Set(ids)].map((id) => store.get(articleIdOf(id))));
  return found.filter((article) => article !== undefined);
}
