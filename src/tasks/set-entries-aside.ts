import type { EntryId } from '../core/model/ids';
import type { SetAside } from '../core/model/set-aside';
import type { Database } from '../store/database';
import { entriesBy } from '../store/entries-by-id';
import { putAside } from '../store/set-aside';
import type { Culprit } from './find-culprits';

const LONGEST_TITLE = 120;

/** Sets entries aside that work failed over, each by its name. */
export async function setEntriesAside(
  db: Database,
  culprits: readonly Culprit<EntryId>[],
  why: SetAside['why'],
  { now, version }: { readonly now: () => number; readonly version: string },
): Promise<void> {
  const whyOf = new Map(culprits.map(({ item, why: detail }) => [item, detail]));
  const entries = await entriesBy(db, [...whyOf.keys()]);
  await putAside(
    db,
    entries.map(({ id, feedId, title }) => ({
      entryId: id,
      feedId,
      title: title.slice(0, LONGEST_TITLE),
      why,
      detail: whyOf.get(id) ?? '',
      at: now(),
      version,
    })),
  );
}
