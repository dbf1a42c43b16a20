import { compareFeedLists } from '../core/backup/compare-feed-lists';
import { readGenerations, rotateGenerations } from '../core/backup/feed-list-generations';
import { failed, ok, type Result } from '../core/problem';
import type { Database } from '../store/database';
import { onDesk, putOnDesk } from '../store/desk';
import { allFeeds } from '../store/feeds';
import { keepStore, restoreCopy } from './fill-from-copy';
import { followAgain } from './follow-feeds';
import { type CopyPorts, keepSecondCopy } from './keep-second-copy';

export type ListPorts = {
  readonly readListCopy: () => Promise<unknown>;
  readonly writeListCopy: (generations: unknown) => Promise<void>;
  readonly now: () => number;
};

/** After every change of the list of feeds: the second copy follows. While the reader is being asked, it waits. */
export async function keepListCopy(db: Database, ports: ListPorts): Promise<void> {
  if ((await onDesk(db, 'feedListQuestion')) !== undefined) return;
  const generations = readGenerations(await ports.readListCopy());
  const next = rotateGenerations(generations, await allFeeds(db), ports.now());
  if (next.length !== generations.length || next[0] !== generations[0]) await ports.writeListCopy(next);
}

/**
 * At every start: compares both copies, and where one has lost feeds that the other has, leaves a question for the
 * reader. Where they agree, the second copy follows the first.
 * @returns whether a question was left
 */
export async function compareListCopies(db: Database, ports: ListPorts): Promise<boolean> {
  if ((await onDesk(db, 'feedListQuestion')) !== undefined) return false;
  const compared = compareFeedLists(await allFeeds(db), readGenerations(await ports.readListCopy()));
  if (compared.verdict === 'ask' && compared.choices.length > 0) {
    await putOnDesk(db, 'feedListQuestion', compared);
    return true;
  }
  await keepListCopy(db, ports);
  return false;
}

/** Adds what the chosen generation holds to what there is. */
export async function answerFeedList(
  db: Database,
  restore: number | 'keep-now',
  ports: ListPorts & CopyPorts,
  mayRead: (address: string) => boolean,
): Promise<Result<void>> {
  if (restore !== 'keep-now' && !(await restoreCopy(db, restore, ports, mayRead))) {
    const generations = readGenerations(await ports.readListCopy());
    const chosen = generations.find(({ savedAt }) => savedAt === restore);
    if (chosen === undefined) return failed('not-found');
    await followAgain(db, chosen.feeds, ports.now(), mayRead);
  }
  await db.delete('desk', 'feedListQuestion');
  // The answer stands in both engines before it is acknowledged, and nothing older undoes it.
  await keepStore(db, ports);
  await keepSecondCopy(db, ports);
  return ok(undefined);
}
