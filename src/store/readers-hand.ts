import type { EntryId } from '../core/model/ids';
import type { Bond, FollowedStory, Mute, ReadersHand } from '../core/model/readers-hand';
import { changeReaders } from './change-readers';
import type { Database } from './database';

/** All that the reader said about words and stories: mutes and bonds oldest first, followed stories newest first. */
export async function readersHand(db: Database): Promise<ReadersHand> {
  const [mutes, bonds, followed] = await Promise.all([
    db.getAll('mutes'),
    db.getAll('bonds'),
    db.getAll('followed'),
  ]);
  return {
    mutes: mutes.sort((one, other) => one.mutedAt - other.mutedAt),
    bonds: bonds.sort((one, other) => one.at - other.at),
    followed: followed.sort((one, other) => other.followedAt - one.followedAt),
  };
}

export async function putMute(db: Database, mute: Mute): Promise<void> {
  await changeReaders(db, ['mutes'], (tx) => tx.objectStore('mutes').put(mute));
}

export async function dropMute(db: Database, id: string): Promise<void> {
  await changeReaders(db, ['mutes'], (tx) => tx.objectStore('mutes').delete(id));
}

/** A pair has one bond: the newest word on it counts. */
export async function putBond(db: Database, bond: Bond): Promise<void> {
  await changeReaders(db, ['bonds'], (tx) => tx.objectStore('bonds').put(withKey(bond)));
}

export async function dropBond(db: Database, one: EntryId, other: EntryId): Promise<void> {
  await changeReaders(db, ['bonds'], (tx) => tx.objectStore('bonds').delete(inOrder(one, other)));
}

/** As it is stored: the smaller id first. */
export function withKey(bond: Bond): Bond {
  const [one, other] = inOrder(bond.one, bond.other);
  return { ...bond, one, other };
}

/** A pair is the same from both sides. */
const inOrder = (one: EntryId, other: EntryId): [EntryId, EntryId] =>
  one < other ? [one, other] : [other, one];

/** One that is followed already keeps the timeline it has by now: the same can be asked for twice. */
export async function putFollowed(db: Database, story: FollowedStory): Promise<void> {
  await changeReaders(db, ['followed'], async (tx) => {
    const followed = tx.objectStore('followed');
    if ((await followed.getKey(story.id)) === undefined) await followed.put(story);
  });
}

export async function dropFollowed(db: Database, id: string): Promise<void> {
  await changeReaders(db, ['followed'], (tx) => tx.objectStore('followed').delete(id));
}

/** Changes a followed story as it stands in this moment. @returns false when the reader has let go of it */
export async function changeFollowed(
  db: Database,
  id: string,
  change: (story: FollowedStory) => FollowedStory,
): Promise<boolean> {
  return changeReaders(db, ['followed'], async (tx) => {
    const stories = tx.objectStore('followed');
    const story = await stories.get(id);
    if (story !== undefined) await stories.put(change(story));
    return story !== undefined;
  });
}
