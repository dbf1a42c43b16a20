import { announce } from '../messages/announcements';
import { noteRefused, wasRefused } from '../platform/room';
import type { Database } from '../store/database';
import { tryRoom } from '../store/try-room';

/** Every page says that there is no room, those that are opened later too. */
export function tellFull(): void {
  // Where it cannot be noted, the pages that are open know it all the same.
  void noteRefused(true).catch(() => undefined);
  announce({ kind: 'store-full' });
}

/** Something reached the disk: what pages said of it is no longer so. */
export async function tellStored(): Promise<void> {
  if (!(await wasRefused())) return;
  await noteRefused(false);
  announce({ kind: 'store-has-room' });
}

/** Where something was refused before, sees whether there is room by now, and tells either way. */
export async function lookForRoom(database: () => Promise<Database>): Promise<void> {
  if (!(await wasRefused())) return;
  try {
    await tryRoom(await database());
  } catch {
    // A store that still takes nothing, for whatever reason, has nothing better to tell.
    announce({ kind: 'store-full' });
    return;
  }
  await tellStored();
}
