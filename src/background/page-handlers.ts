import type { Settings } from '../core/model/settings';
import type { Result } from '../core/problem';
import { announce } from '../messages/announcements';
import type { PageCalls } from '../messages/contract';
import type { Handlers } from '../messages/wire';
import type { Database } from '../store/database';
import { changeSettings } from '../store/desk';
import { dropKept, putKept } from '../store/kept';
import { dropReadings, putReading, putReadings } from '../store/readings';
import { letGo, putSaved } from '../store/saved';
import { storing } from './storing';

type MarkCalls = Pick<
  PageCalls,
  'markOpened' | 'markRead' | 'markUnread' | 'save' | 'keep' | 'changeSettings'
>;

/** What our own pages may ask, each answered when it is stored. */
export function pageHandlers(database: () => Promise<Database>): Handlers<MarkCalls> {
  const marking = async (write: (db: Database) => Promise<void>): Promise<Result<void>> => {
    const result = await storing(async () => write(await database()));
    if (result.ok) announce({ kind: 'marks-changed' });
    return result;
  };
  return {
    markOpened: (entryId, openedAt) => marking((db) => putReading(db, { entryId, openedAt })),
    markRead: (entryIds, at) => marking((db) => putReadings(db, entryIds, at)),
    markUnread: (entryIds) => marking((db) => dropReadings(db, entryIds)),
    save: (headline, saved, at) =>
      marking((db) =>
        saved
          ? putSaved(db, { entryId: headline.entryId, savedAt: at, headline })
          : letGo(db, headline.entryId),
      ),
    keep: (headline, kept, at) =>
      marking((db) =>
        kept
          ? putKept(db, { entryId: headline.entryId, keptAt: at, headline })
          : dropKept(db, headline.entryId),
      ),
    async changeSettings(changed: Partial<Settings>) {
      const result = await storing(async () => changeSettings(await database(), changed));
      if (result.ok) announce({ kind: 'settings-changed' });
      return result;
    },
  };
}
