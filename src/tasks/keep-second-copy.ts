import {
  type CopyGeneration,
  hashOfPacked,
  keptGenerations,
  readCopyGenerations,
} from '../core/backup/copy-generations';
import { holdsOf, readCopy, type SecondCopy, writtenCopy } from '../core/backup/second-copy';
import { copyContents } from '../store/copy-contents';
import type { Database } from '../store/database';
import { onDesk } from '../store/desk';
import { INTERIM, type InterimCopy, interimCopy, keepInterim } from './interim-copy';
import type { Journal } from './journal';

export type CopyPorts = {
  readonly readLocal: (name: string) => Promise<unknown>;
  readonly writeLocal: (name: string, value: unknown) => Promise<void>;
  readonly dropLocal: (names: readonly string[]) => Promise<void>;
  readonly localNames: () => Promise<readonly string[]>;
  readonly packed: (text: string) => Promise<string>;
  readonly unpacked: (text: string) => Promise<string>;
  readonly now: () => number;
  readonly grantedHosts: () => Promise<(address: string) => boolean>;
  /** What the reader did since the last copy. */
  readonly journal: Journal;
};

/** Makes the second copy anew where its newest generation is not whole. @returns whether it was not */
export const renewSecondCopy = (db: Database, ports: CopyPorts): Promise<boolean> =>
  inTurn(async () => {
    // The reader is being asked about the generations that there are.
    if ((await onDesk(db, 'feedListQuestion')) !== undefined) return false;
    const [newest, ...others] = await generationsIn(ports);
    if (newest === undefined || (await copyOf(newest, ports)) !== null) return false;
    await ports.writeLocal(LIST, others);
    await ports.dropLocal([nameOf(newest)]);
    return makeCopy(db, ports);
  });

/** Where the list of generations lies, and each of them. */
const LIST = 'copies';
const COPY = 'copy ';
const nameOf = ({ savedAt }: Pick<CopyGeneration, 'savedAt'>): string => COPY + savedAt;

/**
 * Lets the second copy follow, where the reader has changed something since it was made. While the reader is being
 * asked which is right, an interim copy stands for it. @returns whether a generation was made
 */
export const keepSecondCopy = (db: Database, ports: CopyPorts): Promise<boolean> =>
  inTurn(() => makeCopy(db, ports));

/** Two copies at once would each take the other's list for its own. */
let turn: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work);
  turn = mine.catch(() => undefined);
  return mine;
}

async function makeCopy(db: Database, ports: CopyPorts): Promise<boolean> {
  const question = await onDesk(db, 'feedListQuestion');
  const generations = await generationsIn(ports);
  if (question !== undefined) {
    await keepInterim(db, question, generations[0], ports);
    return false;
  }
  const change = (await onDesk(db, 'change')) ?? 0;
  if (change <= (generations[0]?.change ?? 0)) return false;
  const contents = await copyContents(db);
  const text = await ports.packed(writtenCopy(contents));
  const fresh: CopyGeneration = {
    savedAt: freeInstant(ports.now(), generations),
    change,
    holds: holdsOf(contents),
    size: text.length,
    hash: hashOfPacked(text),
  };
  // What is listed is there: the copy is put before the list, and taken away after it.
  await ports.writeLocal(nameOf(fresh), text);
  const kept = keptGenerations([fresh, ...generations], ports.now());
  await ports.writeLocal(LIST, kept);
  const listed = new Set(kept.map(nameOf));
  // Also what a copy that was broken off has left behind.
  const gone = (await ports.localNames()).filter(
    (name) => name === INTERIM || (name.startsWith(COPY) && !listed.has(name)),
  );
  if (gone.length > 0) await ports.dropLocal(gone);
  await ports.journal.forget(change);
  return true;
}

/** As it is now, unless a generation bears that name already. */
function freeInstant(now: number, generations: readonly CopyGeneration[]): number {
  const taken = new Set(generations.map(({ savedAt }) => savedAt));
  let free = now;
  while (taken.has(free)) free += 1;
  return free;
}

/** The generations as they are listed, newest first. */
export const generationsIn = async (ports: CopyPorts): Promise<readonly CopyGeneration[]> =>
  readCopyGenerations(await ports.readLocal(LIST));

/** What a generation holds; null where it is not whole. */
export async function copyOf(generation: CopyGeneration, ports: CopyPorts): Promise<SecondCopy | null> {
  const text = await ports.readLocal(nameOf(generation));
  if (typeof text !== 'string' || hashOfPacked(text) !== generation.hash) return null;
  try {
    return readCopy(await ports.unpacked(text));
  } catch {
    // Half written; the generation before it is taken.
    return null;
  }
}

/** The interim copy, else the newest generation that is whole; null where there is none. */
export async function newestCopy(
  ports: CopyPorts,
): Promise<(Omit<InterimCopy, 'question'> & Partial<InterimCopy>) | null> {
  const generations = await generationsIn(ports);
  const interim = await interimCopy(generations[0], ports);
  if (interim !== null) return interim;
  for (const generation of generations) {
    const copy = await copyOf(generation, ports);
    if (copy !== null) return { copy, generation };
  }
  return null;
}
