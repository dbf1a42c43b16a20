import { entryIdsIn } from '../core/edition/headlines-in';
import type { Edition } from '../core/model/edition';
import type { EditionId } from '../core/model/ids';
import type { Database } from './database';
import { readableBy } from './readable-records';
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
  const { lines, missing } = await withMissing(db, await inWorkshop(db, 'register'));
  // Where there is no room for it the next one reads them again.
  if (missing > LATE) await putInWorkshop(db, 'register', lines).catch(() => undefined);
  return lines.toReversed();
}

/** The same for pages, which write nothing. */
export async function readRegister(db: Database): Promise<readonly RegisterLine[]> {
  const kept = await db.get('workshop', 'register').catch(() => undefined);
  return (await withMissing(db, kept)).lines.toReversed();
}

/** Oldest first. @param kept what was put down, of which nothing need be sound */
async function withMissing(
  db: Database,
  kept: unknown,
): Promise<{ readonly lines: readonly RegisterLine[]; readonly missing: number }> {
  const ids = await db.getAllKeysFromIndex('editions', 'byComposedAt');
  const known = new Map(soundLines(kept).map((line) => [line.id, line]));
  const missing = ids.filter((id) => !known.has(id));
  for (let at = 0; at < missing.length; at += BATCH)
    for (const line of await linesOf(db, missing.slice(at, at + BATCH))) known.set(line.id, line);
  return { lines: ids.flatMap((id) => known.get(id) ?? []), missing: missing.length };
}

async function linesOf(db: Database, ids: readonly EditionId[]): Promise<readonly RegisterLine[]> {
  return (await readableBy(db, 'editions', ids)).map(lineOf);
}

/** What is damaged of it is read anew. */
const soundLines = (kept: unknown): readonly RegisterLine[] =>
  Array.isArray(kept) ? kept.filter(isSound) : [];

function isSound(line: unknown): line is RegisterLine {
  if (typeof line !== 'object' || line === null) return false;
  const { id, composedAt, lead, entryIds } = line as Partial<Record<keyof RegisterLine, unknown>>;
  const isNamed = typeof id === 'string' && typeof composedAt === 'number' && typeof lead === 'string';
  return isNamed && Array.isArray(entryIds) && entryIds.every((each) => typeof each === 'string');
}

const lineOf = (edition: Edition): RegisterLine => ({
  id: edition.id,
  composedAt: edition.composedAt ?? 0,
  lead: edition.lead.headline.title,
  entryIds: entryIdsIn(edition),
});
