import { byteHash } from '../feeds/byte-hash';
import { DAY_MS } from '../model/durations';
import { count, goodOf, instant, shape, text, topPlace } from './checks';
import type { Holds } from './second-copy';

/** One copy as it lies in the other engine; what it holds lies beside it, packed. */
export type CopyGeneration = {
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Which change of the reader's it was made after: the store counts them. */
  readonly change: number;
  readonly holds: Holds;
  /** Characters, packed. */
  readonly size: number;
  /** Of the packed text; tells one that was only half written. */
  readonly hash: string;
};

export const hashOfPacked = (packed: string): string => byteHash(new TextEncoder().encode(packed));

const holds = shape<Holds>({
  feeds: count,
  readings: count,
  saved: count,
  kept: count,
  mutes: count,
  bonds: count,
  followed: count,
  editions: count,
});
const generation = shape<CopyGeneration>({ savedAt: instant, change: count, holds, size: count, hash: text });

/** The generations that are stored, newest first; what is none is left out. */
export const readCopyGenerations = (stored: unknown): readonly CopyGeneration[] =>
  [...goodOf(stored, generation, topPlace('copies', []))].sort(newestFirst);

/** By what they have seen: a clock may have run ahead for a while. */
const newestFirst = (one: CopyGeneration, other: CopyGeneration): number =>
  other.change - one.change || other.savedAt - one.savedAt;

const NEWEST = 2;
const DAYS = 4;
const WEEKS = 3;
/** Characters of all generations together. */
const MOST_SIZE = 32_000_000;

/**
 * Which generations to keep: the newest, one of each of the last days and weeks, and however old the one that holds the
 * most, so that a store that lost things never pushes out what it had. The newest is kept whatever its size.
 */
export function keptGenerations(all: readonly CopyGeneration[], now: number): readonly CopyGeneration[] {
  const sorted = [...all].sort(newestFirst);
  const kept = new Set(sorted.slice(0, NEWEST));
  for (const [span, most] of [
    [DAY_MS, DAYS],
    [7 * DAY_MS, WEEKS],
  ] as const) {
    const seen = new Set<number>();
    for (const one of sorted) {
      const day = Math.floor(one.savedAt / span);
      // What a clock dated ahead of now is of no day that can be counted.
      if (one.savedAt > now || seen.has(day) || Math.floor(now / span) - day >= most) continue;
      seen.add(day);
      kept.add(one);
    }
  }
  const [first, ...others] = sorted;
  if (first !== undefined) {
    const fullest = others.reduce((most, one) => (weight(one) > weight(most) ? one : most), first);
    kept.add(fullest);
  }
  let left = MOST_SIZE;
  return sorted.filter((one) => {
    if (!kept.has(one)) return false;
    left -= one.size;
    return left >= 0 || one === first;
  });
}

const weight = ({ holds: { feeds, readings, saved: kept, followed } }: CopyGeneration): number =>
  feeds + readings + kept + followed;
