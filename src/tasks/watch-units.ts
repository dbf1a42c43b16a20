import { lineOf } from '../core/each-by-itself';
import type { Database } from '../store/database';
import { onDesk, putOnDesk } from '../store/desk';
import type { Desk } from '../store/schema';
import { isOfStoring } from '../store/storing-problem';
import { markUnderWay } from '../store/under-way';

/** How a unit of work ended: what it gave, or what it threw. */
export type UnitEnd<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: string };

/**
 * Runs one unit of work that cannot be interrupted, and knows in the next life of the background if it never ended.
 * What it throws is a bug in that unit and is answered; what the store throws goes on.
 */
export type RunUnit = <T>(unit: string, work: () => T) => UnitEnd<T>;

/** A unit that never ended so often is set aside. The first time may have been the browser's end. */
export const TOO_OFTEN = 2;
/** No unit takes as long; one that does counts as one that did not end. */
const LONGEST_UNIT_MS = 10_000;
/** No browser gives a background up that soon; one that is back by then was ended from outside. */
const GIVEN_UP_MS = 5_000;

export const unitRunner =
  (db: Database, now: () => number): RunUnit =>
  (unit, work) => {
    const startedAt = now();
    markUnderWay(db, { unit, startedAt });
    try {
      return { ok: true, value: work() };
    } catch (error) {
      if (isOfStoring(error)) throw error;
      return { ok: false, why: lineOf(error) };
    } finally {
      markUnderWay(db, null);
      // A count that cannot be stored is of a store that takes nothing, which stops all work by itself.
      if (now() - startedAt > LONGEST_UNIT_MS) countOnce(db, unit).catch(() => undefined);
    }
  };

async function countOnce(db: Database, unit: string): Promise<void> {
  const tx = db.transaction('desk', 'readwrite');
  // Each name on the desk holds its own type.
  const before = (await tx.store.get('unended')) as Desk['unended'] | undefined;
  await tx.store.put({ ...before, [unit]: (before?.[unit] ?? 0) + 1 }, 'unended');
  await tx.done;
}

/** Counts a unit that the last life of the background began and did not end. */
export async function countUnended(db: Database, now: number): Promise<void> {
  const underWay = await onDesk(db, 'underWay');
  if (underWay === undefined || underWay === null) return;
  if (Math.abs(now - underWay.startedAt) >= GIVEN_UP_MS) await countOnce(db, underWay.unit);
  await putOnDesk(db, 'underWay', null);
}

/** How often a unit was begun and not ended, in the lives of the background before this one. */
export const timesUnended = async (db: Database, unit: string): Promise<number> =>
  (await onDesk(db, 'unended'))?.[unit] ?? 0;

/** A unit that has ended starts again from nothing. */
export const forgetUnended = (db: Database, units: readonly string[]): Promise<void> => countAs(db, units, 0);

/** Sets how often units count as not ended; those that are not counted stay so. */
export async function countAs(db: Database, units: readonly string[], times: number): Promise<void> {
  if (units.length === 0) return;
  const tx = db.transaction('desk', 'readwrite');
  // Each name on the desk holds its own type.
  const before = ((await tx.store.get('unended')) as Desk['unended'] | undefined) ?? {};
  if (units.some((unit) => unit in before)) {
    const after = Object.entries(before).flatMap(([unit, count]): [string, number][] => {
      if (!units.includes(unit)) return [[unit, count]];
      return times === 0 ? [] : [[unit, times]];
    });
    await tx.store.put(Object.fromEntries(after), 'unended');
  }
  await tx.done;
}

/** What the work throws, as a line; null where it goes well. What the store throws goes on. */
export function thrownBy(work: () => void): string | null {
  try {
    work();
    return null;
  } catch (error) {
    if (isOfStoring(error)) throw error;
    return lineOf(error);
  }
}
