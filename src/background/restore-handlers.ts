import { EMPTY_REPORT } from '../core/backup/restore-report';
import { announce } from '../messages/announcements';
import type { RestoreCalls } from '../messages/contract';
import type { Handlers } from '../messages/wire';
import { beginRestoring, endRestoring } from '../store/restoring';
import type { ListPorts } from '../tasks/keep-list-copy';
import { restorePiece } from '../tasks/restore-backup';
import { type FeedPorts, listChanged, runsOn } from './feed-handlers';
import { storing } from './storing';

type RestorePorts = ListPorts & Pick<FeedPorts, 'database' | 'refresher' | 'grantedHosts'>;

/** Adding what a backup holds. Between two pieces nothing is held: a background that was stopped takes the next. */
export function restoreHandlers(ports: RestorePorts): Handlers<RestoreCalls> {
  const { database, refresher, grantedHosts, now } = ports;
  return {
    beginRestore: (file) => storing(async () => beginRestoring(await database(), file)),
    restorePiece: (piece) =>
      storing(async () => {
        const db = await database();
        if (await restorePiece(db, piece, now(), await grantedHosts())) await listChanged(db, ports);
        if (piece.list === 'settings') announce({ kind: 'settings-changed' });
      }),
    async endRestore() {
      const result = await storing(async () => (await endRestoring(await database())) ?? EMPTY_REPORT);
      if (!result.ok) return result;
      for (const kind of ['marks-changed', 'hand-changed', 'front-changed'] as const) announce({ kind });
      await refresher.endHold();
      runsOn(refresher.refreshDue());
      return result;
    },
  };
}
