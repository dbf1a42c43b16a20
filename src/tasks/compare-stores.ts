import type { Result } from '../core/problem';
import type { Request } from '../messages/wire';
import { endReplay } from '../store/change-readers';
import { type Database, StoreClosed } from '../store/database';
import { onDesk, putOnDesk } from '../store/desk';
import { catchUpWithInterim, compareSecondCopy, fillIfEmpty } from './fill-from-copy';
import { compareListCopies, type ListPorts } from './keep-list-copy';
import type { CopyPorts } from './keep-second-copy';

export type ComparePorts = ListPorts &
  CopyPorts & {
    /** Carries a call out as if it had just been made. */
    readonly replay: (request: Request) => Promise<unknown>;
  };

/**
 * At every start, before anything may change: what the journal has and the store has not is done again, and the store
 * is compared with its copies. From which change on is written down until all of it has come to its end, and how far it
 * has come, so that a start that was broken off goes on there.
 * @returns whether there is something to tell the reader
 * @throws where the store fails: then nothing has been compared
 */
export async function compareStores(db: Database, ports: ComparePorts): Promise<boolean> {
  const wasFilled = (await fillIfEmpty(db, ports)) || (await catchUpWithInterim(db, ports));
  const from = (await onDesk(db, 'replayFrom')) ?? (await onDesk(db, 'change')) ?? 0;
  const doneTo = (await onDesk(db, 'replayedTo')) ?? from;
  const entries = await ports.journal.entries();
  const lost = entries.filter(({ change }) => change > doneTo);
  if (lost.length > 0) await putOnDesk(db, 'replayFrom', from);
  for (const { request, change } of lost) {
    await again(request, ports);
    await putOnDesk(db, 'replayedTo', change);
  }
  const isAsked = await compareSecondCopy(db, ports, from);
  const isListAsked = await compareListCopies(db, ports);
  if ((await onDesk(db, 'replayFrom')) !== undefined) await endReplay(db, entries.at(-1)?.change ?? 0);
  return wasFilled || isAsked || isListAsked;
}

/** A call that the store fails over ends the start; one that has become meaningless since is passed over. */
async function again(request: Request, { replay }: ComparePorts): Promise<void> {
  // A call is answered with a result.
  const reply = (await replay(request)) as Result<unknown> | undefined;
  const code = reply === undefined || reply.ok ? null : reply.problem.code;
  if (code === 'storage-full' || code === 'storage-unavailable')
    throw new StoreClosed(`Not done again: ${request.call}`);
}
