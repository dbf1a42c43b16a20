import { isWholeFront } from '../core/edition/whole-front';
import type { Bundle } from '../core/model/edition';
import type { Database } from '../store/database';
import { onDesk } from '../store/desk';
import { putBundle } from '../store/editions';

/**
 * Puts the bundled edition where it is missing or older than the package's, and lays the newest edition out anew where
 * its front is missing or damaged. Doing it again changes nothing.
 * @returns whether anything was put
 */
export async function seedBundled(db: Database, bundle: Bundle): Promise<boolean> {
  const [revision, front, edition] = await Promise.all([
    onDesk(db, 'bundledRevision'),
    onDesk(db, 'front'),
    db.getKey('editions', bundle.edition.id),
  ]);
  const isLaidOut = front !== undefined && isWholeFront(front);
  if (revision === bundle.revision && isLaidOut && edition !== undefined) return false;
  await putBundle(db, bundle);
  return true;
}
