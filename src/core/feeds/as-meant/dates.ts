import { DAY_MS, MINUTE_MS } from '../../model/durations';
import type { ParsedEntry } from '../../model/entry';
import { isBelievable } from '../believable-dates';

/** Fewer entries may well have come out together. */
const FEWEST_ALIKE = 3;
/** Of a document that has other dates, too. */
const MANY_ALIKE = 6;
const SHARE_ALIKE = 0.8;

/**
 * The entries with the dates that they may be believed: what stands where software has none is no date, nor is one
 * minute that nearly all entries of a document bear, for that is when it was built. Where an entry does not say when it
 * was published, it is when it was changed.
 */
export function withMeantDates(entries: readonly ParsedEntry[]): readonly ParsedEntry[] {
  const dated = entries.map(withoutZeros);
  const built = minuteOfBuilding(dated);
  return dated.map((entry) =>
    entry.publishedAt === null || minuteOf(entry.publishedAt) !== built
      ? entry
      : { ...entry, publishedAt: null, updatedAt: null },
  );
}

function withoutZeros(entry: ParsedEntry): ParsedEntry {
  const updatedAt = believed(entry.updatedAt);
  const publishedAt = believed(entry.publishedAt) ?? updatedAt;
  return publishedAt === entry.publishedAt && updatedAt === entry.updatedAt
    ? entry
    : { ...entry, publishedAt, updatedAt };
}

const believed = (at: number | null): number | null => (at === null || !isBelievable(at) ? null : at);

/** Null where there is none. Midnight is what entries bear that name their day alone. */
function minuteOfBuilding(entries: readonly ParsedEntry[]): number | null {
  const counts = new Map<number, number>();
  for (const { publishedAt } of entries) {
    if (publishedAt === null || publishedAt % DAY_MS === 0) continue;
    const minute = minuteOf(publishedAt);
    counts.set(minute, (counts.get(minute) ?? 0) + 1);
  }
  for (const [minute, count] of counts) {
    const isAll = count === entries.length && count >= FEWEST_ALIKE;
    if (isAll || (count >= MANY_ALIKE && count >= entries.length * SHARE_ALIKE)) return minute;
  }
  return null;
}

const minuteOf = (at: number): number => Math.floor(at / MINUTE_MS);
