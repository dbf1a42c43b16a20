import { nextEditionHour } from '../core/edition/edition-times';
import { announce } from '../messages/announcements';
import { endAlarm, ensureAlarmAt } from '../platform/alarms';
import { atLocal, breathe, now, sleep } from '../platform/clock';
import { version } from '../platform/version';
import type { Database } from '../store/database';
import { onDesk, putOnDesk, settingsIn } from '../store/desk';
import { createComposer } from '../tasks/compose-edition';
import { keepGoing } from './keep-going';

/** Rings at the hours the reader chose. */
const HOUR = 'edition';
/** While an edition is being made. */
const RESUME = 'resume-edition';
/** So long an edition waits for feeds that are being asked; slower ones come with the next. */
const LONGEST_WAIT_MS = 180_000;

export type Editions = {
  /** Makes what editions are wanted. @param refresh waited for first, though not for ever */
  composeAfter(refresh: Promise<void>): Promise<void>;
  /** An edition outside the hours. @param refreshAll asks the feeds for it */
  composeNow(at: number, refreshAll: () => Promise<void>): Promise<void>;
  /** Sets the alarm for the next hour, and writes down when that is. */
  planNext(): Promise<void>;
};

export function createEditions(database: () => Promise<Database>): Editions {
  const composer = createComposer({
    database,
    now,
    atLocal,
    breathe,
    version: version(),
    begin: () => keepGoing(RESUME),
    ended: ({ kind }) => announce({ kind: kind === 'edition' ? 'front-changed' : 'outcome-changed' }),
    followedMoved: () => announce({ kind: 'hand-changed' }),
  });

  const planNext = async (): Promise<void> => {
    const db = await database();
    const { editionHours } = await settingsIn(db);
    const next = nextEditionHour(now(), editionHours, atLocal);
    if (next === null) await endAlarm(HOUR);
    else await ensureAlarmAt(HOUR, next);
    const shown = (await onDesk(db, 'feedTally'))?.followed ? next : null;
    if ((await onDesk(db, 'nextEditionAt')) !== shown) await putOnDesk(db, 'nextEditionAt', shown);
  };

  const composeAfter = async (refresh: Promise<void>): Promise<void> => {
    await planNext();
    // A refresh that fails leaves what is stored, and the edition is made of that.
    await Promise.race([refresh.catch(() => undefined), sleep(LONGEST_WAIT_MS)]);
    await composer.composeWanted();
  };

  return {
    composeAfter,
    async composeNow(at, refreshAll) {
      await composer.wish(at);
      await composeAfter(refreshAll());
    },
    planNext,
  };
}
