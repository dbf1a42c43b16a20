import { entryIdsIn } from '../core/edition/headlines-in';
import type { Edition } from '../core/model/edition';
import type { EditionId } from '../core/model/ids';
import type { Database } from './database';
import type { RegisterLine } from './schema';
import { inWorkshop, putInWorkshop } from './workshop';

/** So many editions are read anew each time before their lines are put down with the others. */
const LATE = 20;
/** Editions read at a stretch: each holds as much as a page. */
const BATCH = 20;

/**
 * A line for each live edition, newest first. Editions are many in a few years, and large: their lines are kept beside
 * them, and only what has come since is read. All of it can be made anew.
 */
export async function editionRegister(db: Database): Promise<readonly RegisterLine[]> {
  const [ids, kept = []] = await Promise.all([
    db.getAllKeysFromIndex('editions', 'byComposedAt'),
    inWorkshop(db, 'register'),
  ]);
  const known = new Map(kept.map((line) => [line.id, line]));
  const missing = ids.filter((id) => !known.has(id));
  for (let at = 0; at < missing.length; at += BATCH)
    for (const line of await linesOf(db, missing.slice(at, at + BATCH))) known.set(line.id, line);
  const lines = ids.flatMap((id) => known.get(id) ?? []);
  // Where there is no room for it the next one reads them again.
  if (missing.length > LATE) await putInWorkshop(db, 'register', lines).catch(() => undefined);
  return lines.reverse();
}

async function linesOf(db: Database, ids: readonly EditionId[]): Promise<readonly RegisterLine[]> {
  const editions = await Promise.all(ids.map((id) => db.get('editions', id)));
  return editions.flatMap((edition) => (edition === undefined ? [] : lineOf(edition)));
}

const lineOf = (edition: Edition): RegisterLine => ({
  id: edition.id,
  composedAt: edition.composedAt ?? 0,
  lead: edition.lead.headline.title,
  entryIds: entryIdsIn(edition),
});
