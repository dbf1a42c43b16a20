import type { FeedListsCompared } from '../core/backup/compare-feed-lists';
import type { CopyGeneration } from '../core/backup/copy-generations';
import {
  HOLDS_NOTHING,
  holdsOf,
  isNothing,
  missingFrom,
  type SecondCopy,
  undoneBy,
} from '../core/backup/second-copy';
import { readSettings } from '../core/backup/written-settings';
import { addFromCopy, copyContents, removeUndone } from '../store/copy-contents';
import type { Database } from '../store/database';
import { changeSettings, onDesk, putOnDesk } from '../store/desk';
import { enterPrivate } from './enter-private';
import { followAgain } from './follow-feeds';
import { interimCopy } from './interim-copy';
import { type CopyPorts, copyOf, generationsIn, newestCopy } from './keep-second-copy';

/**
 * Fills a store in which there is nothing at all: the browser itself has thrown away what was damaged, and nothing can be
 * mistaken. @returns whether it was
 */
export async function fillIfEmpty(db: Database, ports: CopyPorts): Promise<boolean> {
  if (((await onDesk(db, 'change')) ?? 0) > 0 || (await generationsIn(ports)).length === 0) return false;
  // The bundled edition may have been put there meanwhile.
  if (!isNothing({ ...holdsOf(await copyContents(db)), editions: 0 })) return false;
  await fillFromNewest(db, null, '', ports);
  return true;
}

/**
 * Where the store has lost its end while the reader was being asked, what they had done meanwhile comes back from the
 * interim copy, and they are asked as before. @returns whether it did
 */
export async function catchUpWithInterim(db: Database, ports: CopyPorts): Promise<boolean> {
  const interim = await interimCopy((await generationsIn(ports))[0], ports);
  const change = (await onDesk(db, 'change')) ?? 0;
  if (interim === null || change >= interim.generation.change) return false;
  const { copy, generation, question } = interim;
  // A store that does not know its count may be newer than any copy.
  if (change > 0) await removeUndone(db, undoneBy(await copyContents(db), copy, generation), ports.now());
  await changeSettings(db, readSettings(copy.settings));
  await fillFrom(db, copy, generation, ports.now(), await ports.grantedHosts());
  await putOnDesk(db, 'feedListQuestion', question);
  return true;
}

/**
 * Where the store counted fewer changes than its second copy has seen, it has lost its end, and the reader is asked what
 * is to come back. @param change what it counted as it was found
 * @returns whether a question was left
 */
export async function compareSecondCopy(db: Database, ports: CopyPorts, change: number): Promise<boolean> {
  if ((await onDesk(db, 'feedListQuestion')) !== undefined) return false;
  const generations = await generationsIn(ports);
  const newest = generations[0];
  if (newest === undefined || change >= newest.change) return false;
  let contents = await copyContents(db);
  const choices = [];
  for (const generation of generations) {
    const copy = await copyOf(generation, ports);
    if (copy === null) continue;
    // A copy that has seen more changes has the last word on settings, and on what was taken away.
    if (choices.length === 0 && generation.change > change) {
      await changeSettings(db, readSettings(copy.settings));
      // A store that does not know its count may be newer than any copy.
      const undone = change > 0 ? undoneBy(contents, copy, generation) : null;
      if (undone !== null && Object.values(undone).some(({ length }) => length > 0)) {
        await removeUndone(db, undone, ports.now());
        contents = await copyContents(db);
      }
    }
    const { savedAt, holds } = generation;
    const missing = missingFrom(contents, copy);
    choices.push({ savedAt, feeds: holds.feeds, lost: missing.feeds, holds, missing });
  }
  const isWhole = choices.every(({ missing }) => isNothing({ ...missing, editions: 0 }));
  if (isWhole) {
    // Nothing of the reader's is gone; from here on it counts from where the copy does.
    await keepStore(db, ports);
    return false;
  }
  const question: Extract<FeedListsCompared, { verdict: 'ask' }> = {
    verdict: 'ask',
    why: 'older',
    now: contents.feeds.length,
    choices,
  };
  await putOnDesk(db, 'feedListQuestion', question);
  return true;
}

/** Adds what a generation holds to what is there. @returns false where there is no such generation, or it is not whole */
export async function restoreCopy(
  db: Database,
  savedAt: number,
  ports: CopyPorts,
  mayRead: (address: string) => boolean,
): Promise<boolean> {
  const generation = (await generationsIn(ports)).find((one) => one.savedAt === savedAt);
  const copy = generation === undefined ? null : await copyOf(generation, ports);
  if (generation === undefined || copy === null) return false;
  await fillFrom(db, copy, generation, ports.now(), mayRead);
  await db.delete('desk', 'replayFrom');
  return true;
}

/**
 * Fills a new store from the newest copy, and leaves word of it for the reader.
 * @param damaged the name of the store it takes the place of; null where the browser has thrown that away
 * @param why what was wrong with it, as a line
 */
export async function fillFromNewest(
  db: Database,
  damaged: string | null,
  why: string,
  ports: CopyPorts,
): Promise<void> {
  const newest = await newestCopy(ports);
  if (newest !== null)
    await fillFrom(db, newest.copy, newest.generation, ports.now(), await ports.grantedHosts());
  if (newest?.question !== undefined) await putOnDesk(db, 'feedListQuestion', newest.question);
  await putOnDesk(db, 'replaced', {
    at: ports.now(),
    name: damaged,
    why,
    back: newest === null ? HOLDS_NOTHING : holdsOf(newest.copy),
    copyAt: newest === null ? null : newest.generation.savedAt,
  });
}

/**
 * What is there stays as it is. The count is that of the copy, so that what the journal has beside it is newer and is
 * done again, and the reader is not asked.
 */
async function fillFrom(
  db: Database,
  copy: SecondCopy,
  { change }: CopyGeneration,
  now: number,
  mayRead: (address: string) => boolean,
): Promise<void> {
  const isEmpty = (await onDesk(db, 'settings')) === undefined;
  await followAgain(db, copy.feeds, now, mayRead);
  // A feed in the reader's own network was followed because they entered its address.
  for (const { address } of copy.feeds) await enterPrivate(db, address, now);
  await addFromCopy(db, copy);
  if (isEmpty) await changeSettings(db, readSettings(copy.settings));
  await putOnDesk(db, 'replayFrom', change);
  await putOnDesk(db, 'change', Math.max((await onDesk(db, 'change')) ?? 0, change));
}

/** The reader keeps what is there: from here on the store counts from where the copy does. */
export async function keepStore(db: Database, ports: CopyPorts): Promise<void> {
  const newest = (await generationsIn(ports))[0];
  const counted = (await onDesk(db, 'change')) ?? 0;
  if (newest !== undefined && newest.change >= counted) await putOnDesk(db, 'change', newest.change + 1);
}
