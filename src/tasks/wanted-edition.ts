import { type AtLocal, lastEditionHour } from '../core/edition/edition-times';
import type { Database } from '../store/database';
import { onDesk, settingsIn } from '../store/desk';
import type { WantedEdition } from '../store/schema';
import { inWorkshop } from '../store/workshop';

/**
 * The edition that is to be made now: the one begun, else the one the reader asked for, else that of the last hour
 * which has none. Null when there is nothing to do.
 */
export async function wantedEdition(
  db: Database,
  now: number,
  atLocal: AtLocal,
): Promise<WantedEdition | null> {
  const [draft, wishedAt, outcome, tally, settings] = await Promise.all([
    inWorkshop(db, 'draft'),
    onDesk(db, 'wishedAt'),
    onDesk(db, 'outcome'),
    onDesk(db, 'feedTally'),
    settingsIn(db),
  ]);
  if (draft !== undefined) return draft.wanted;
  if (wishedAt !== undefined) return { dueAt: wishedAt, isWished: true };
  const dueAt = lastEditionHour(now, settings.editionHours, atLocal);
  // Before the first feed has answered the edition that came with Lede stays.
  if (dueAt === null || !tally?.followed || tally.lastAnsweredAt === null) return null;
  const wanted: WantedEdition = { dueAt, isWished: false };
  if (outcome === undefined || outcome.dueAt < dueAt) return wanted;
  // A clock that ran ahead has left an hour that lies further on than any clock will be for long.
  if (outcome.dueAt > now) return wanted;
  // An answer of the future was dated by a clock that ran ahead, and would be one for ever.
  const hasAnsweredSince = tally.lastAnsweredAt > outcome.endedAt && tally.lastAnsweredAt <= now;
  const isOpen = outcome.kind === 'nothing-fetched' || outcome.kind === 'failed';
  return isOpen && hasAnsweredSince ? wanted : null;
}
