import type { FeedListsCompared } from '../core/backup/compare-feed-lists';
import {
  type CopyGeneration,
  HOLDS_NOTHING,
  hashOfPacked,
  holdsOf,
  isNothing,
  keptGenerations,
  missingFrom,
  readCopy,
  readCopyGenerations,
  type SecondCopy,
  writtenCopy,
} from '../core/backup/second-copy';
import { readSettings } from '../core/backup/written-settings';
import { addFromCopy, copyContents } from '../store/copy-contents';
import type { Database } from '../store/database';
import { changeSettings, onDesk, putOnDesk } from '../store/desk';
import { followAgain } from './follow-feeds';

export type CopyPorts = {
  readonly readLocal: (name: string) => Promise<unknown>;
  readonly writeLocal: (name: string, value: unknown) => Promise<void>;
  readonly dropLocal: (names: readonly string[]) => Promise<void>;
  readonly packed: (text: string) => Promise<string>;
  readonly unpacked: (text: string) => Promise<string>;
  readonly now: () => number;
  readonly grantedHosts: () => Promise<(address: string) => boolean>;
};

/** Makes the second copy anew where its newest generation is not whole. @returns whether it was not */
export async function renewSecondCopy(db: Database, ports: CopyPorts): Promise<boolean> {
  const [newest] = await generationsIn(ports);
  if (newest === undefined || (await copyOf(newest, ports)) !== null) return false;
  const whole = (await generationsIn(ports)).filter(
    (one) => one !== newest && one.savedAt !== newest.savedAt,
  );
  await ports.writeLocal(LIST, whole);
  await ports.dropLocal([nameOf(newest)]);
  return keepSecondCopy(db, ports);
}

/** Where the list of generations lies, and each of them. */
const LIST = 'copies';
const nameOf = ({ savedAt }: Pick<CopyGeneration, 'savedAt'>): string => `copy ${savedAt}`;

/**
 * Lets the second copy follow, where the reader has changed something since it was made. While the reader is being
 * asked which is right, it waits. @returns whether one was made
 */
export async function keepSecondCopy(db: Database, ports: CopyPorts): Promise<boolean> {
  if ((await onDesk(db, 'feedListQuestion')) !== undefined) return false;
  const change = (await onDesk(db, 'change')) ?? 0;
  const generations = await generationsIn(ports);
  if (change <= (generations[0]?.change ?? 0)) return false;
  const contents = await copyContents(db);
  const text = await ports.packed(writtenCopy(contents));
  const fresh: CopyGeneration = {
    savedAt: Math.max(ports.now(), (generations[0]?.savedAt ?? 0) + 1),
    change,
    holds: holdsOf(contents),
    size: text.length,
    hash: hashOfPacked(text),
  };
  // What is listed is there: the copy is put before the list, and taken away after it.
  await ports.writeLocal(nameOf(fresh), text);
  const kept = keptGenerations([fresh, ...generations], ports.now());
  await ports.writeLocal(LIST, kept);
  const gone = generations.filter((one) => !kept.includes(one));
  if (gone.length > 0) await ports.dropLocal(gone.map(nameOf));
  return true;
}

const generationsIn = async (ports: CopyPorts): Promise<readonly CopyGeneration[]> =>
  readCopyGenerations(await ports.readLocal(LIST));

async function copyOf(generation: CopyGeneration, ports: CopyPorts): Promise<SecondCopy | null> {
  const text = await ports.readLocal(nameOf(generation));
  if (typeof text !== 'string' || hashOfPacked(text) !== generation.hash) return null;
  try {
    return readCopy(await ports.unpacked(text));
  } catch {
    // Half written; the generation before it is taken.
    return null;
  }
}

/** The newest generation that is whole; null where there is none. */
async function newestCopy(
  ports: CopyPorts,
): Promise<{ readonly copy: SecondCopy; readonly generation: CopyGeneration } | null> {
  for (const generation of await generationsIn(ports)) {
    const copy = await copyOf(generation, ports);
    if (copy !== null) return { copy, generation };
  }
  return null;
}

/**
 * At every start: where the store counts fewer changes than its second copy has seen, it has lost its end, and the
 * reader is asked what is to come back. One without anything is filled. @returns whether there is something to tell
 */
export async function compareSecondCopy(db: Database, ports: CopyPorts): Promise<boolean> {
  if ((await onDesk(db, 'feedListQuestion')) !== undefined) return false;
  const generations = await generationsIn(ports);
  const newest = generations[0];
  const change = (await onDesk(db, 'change')) ?? 0;
  if (newest === undefined || change >= newest.change) return false;
  const contents = await copyContents(db);
  if (change === 0 && isNothing(holdsOf(contents))) {
    // The browser itself has thrown away what was damaged: in a store without anything nothing can be mistaken.
    await fillFromNewest(db, null, '', ports);
    return true;
  }
  const choices = [];
  for (const generation of generations) {
    const copy = await copyOf(generation, ports);
    if (copy === null) continue;
    const { savedAt, holds } = generation;
    const missing = missingFrom(contents, copy);
    choices.push({ savedAt, feeds: holds.feeds, lost: missing.feeds, holds, missing });
  }
  const isWhole = choices.every(({ missing }) => isNothing({ ...missing, editions: 0 }));
  if (isWhole) {
    // Nothing of the reader's is gone; from here on it counts from where the copy does.
    await putOnDesk(db, 'change', newest.change);
    return false;
  }
  const question: Extract<FeedListsCompared, { verdict: 'ask' }> = {
    verdict: 'ask',
    why: change === 0 ? 'missing' : 'older',
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
  await putOnDesk(db, 'replaced', {
    at: ports.now(),
    name: damaged,
    why,
    back: newest === null ? HOLDS_NOTHING : holdsOf(newest.copy),
    copyAt: newest === null ? null : newest.generation.savedAt,
  });
}

/** What is there stays as it is. The count goes on from that of the copy, so that it is not asked about again. */
async function fillFrom(
  db: Database,
  copy: SecondCopy,
  { change }: CopyGeneration,
  now: number,
  mayRead: (address: string) => boolean,
): Promise<void> {
  const isEmpty = (await onDesk(db, 'settings')) === undefined;
  await followAgain(db, copy.feeds, now, mayRead);
  await addFromCopy(db, copy);
  if (isEmpty) await changeSettings(db, readSettings(copy.settings));
  const counted = (await onDesk(db, 'change')) ?? 0;
  await putOnDesk(db, 'change', Math.max(counted, change) + 1);
}

/** The reader keeps what is there: from here on the store counts from where the copy does. */
export async function keepStore(db: Database, ports: CopyPorts): Promise<void> {
  const newest = (await generationsIn(ports))[0];
  const counted = (await onDesk(db, 'change')) ?? 0;
  if (newest !== undefined && newest.change >= counted) await putOnDesk(db, 'change', newest.change + 1);
}
