import { byteHash } from '../feeds/byte-hash';
import type { Article } from '../model/article';
import { DAY_MS } from '../model/durations';
import type { Feed } from '../model/feed';
import type { EditionId } from '../model/ids';
import type { Bond, FollowedStory, Mute } from '../model/readers-hand';
import type { Kept, Reading, Saved } from '../model/reading';
import type { Setting } from './backup';
import { type Check, count, goodOf, id, instant, isRecord, shape, text, topPlace } from './checks';
import { bond, followedStory, mute } from './edition-checks';
import { article, feed, kept, reading, saved, setting } from './model-checks';

/** Everything of the reader's, kept a second time in another engine than the first. */
export type SecondCopy = {
  readonly feeds: readonly Feed[];
  /** Newest first; the newest alone where there are very many. */
  readonly readings: readonly Reading[];
  readonly saved: readonly Saved[];
  readonly kept: readonly Kept[];
  readonly mutes: readonly Mute[];
  readonly bonds: readonly Bond[];
  readonly followed: readonly FollowedStory[];
  readonly settings: Readonly<Record<string, Setting>>;
  /** Texts of saved headlines, as many as there is room for. */
  readonly articles: readonly Article[];
  /** Not the editions themselves: when each was made and what led it, so that it can be said what is gone. */
  readonly editions: readonly EditionPlace[];
};

export type EditionPlace = {
  readonly id: EditionId;
  /** Milliseconds since 1970. */
  readonly composedAt: number;
  /** The headline of its lead. */
  readonly lead: string;
};

/** How much of each a copy, or a store, holds. */
export type Holds = {
  readonly feeds: number;
  readonly readings: number;
  readonly saved: number;
  readonly kept: number;
  readonly mutes: number;
  readonly bonds: number;
  readonly followed: number;
  readonly editions: number;
};

export const HOLDS_NOTHING: Holds = {
  feeds: 0,
  readings: 0,
  saved: 0,
  kept: 0,
  mutes: 0,
  bonds: 0,
  followed: 0,
  editions: 0,
};

/** Readings beyond this are of years ago. */
export const MOST_READINGS = 50_000;
/** Characters of the texts of saved headlines, before they are packed. */
const TEXT_BUDGET = 2_000_000;

/** The texts that there is room for, in their order. */
export function withinTextBudget(articles: readonly Article[]): readonly Article[] {
  let left = TEXT_BUDGET;
  return articles.filter((one) => {
    left -= JSON.stringify(one).length;
    return left >= 0;
  });
}

export const holdsOf = (copy: Pick<SecondCopy, keyof Holds>): Holds => ({
  feeds: copy.feeds.length,
  readings: copy.readings.length,
  saved: copy.saved.length,
  kept: copy.kept.length,
  mutes: copy.mutes.length,
  bonds: copy.bonds.length,
  followed: copy.followed.length,
  editions: copy.editions.length,
});

export const writtenCopy = (copy: SecondCopy): string => JSON.stringify(copy);

const place = shape<EditionPlace>({ id: id<EditionId>(), composedAt: instant, lead: text });

/** What was written; null where it is no copy. Single things that are damaged are left out. */
export function readCopy(written: string): SecondCopy | null {
  const document = parsed(written);
  if (!isRecord(document)) return null;
  const all = <T>(name: keyof SecondCopy, check: Check<T>): readonly T[] =>
    goodOf(document[name], check, topPlace(name, []));
  const settings = isRecord(document.settings) ? Object.entries(document.settings) : [];
  return {
    feeds: all('feeds', feed),
    readings: all('readings', reading),
    saved: all('saved', saved),
    kept: all('kept', kept),
    mutes: all('mutes', mute),
    bonds: all('bonds', bond),
    followed: all('followed', followedStory),
    settings: Object.fromEntries(
      settings.flatMap(([name, value]): [string, Setting][] => {
        const known = setting(value, topPlace(name, []));
        return known === undefined ? [] : [[name, known]];
      }),
    ),
    articles: all('articles', article),
    editions: all('editions', place),
  };
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    // Not whole: the caller takes the generation before it.
    return null;
  }
}

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
  [...goodOf(stored, generation, topPlace('copies', []))].sort((one, other) => other.savedAt - one.savedAt);

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
  const sorted = [...all].sort((one, other) => other.savedAt - one.savedAt);
  const kept = new Set(sorted.slice(0, NEWEST));
  for (const [span, most] of [
    [DAY_MS, DAYS],
    [7 * DAY_MS, WEEKS],
  ] as const) {
    const seen = new Set<number>();
    for (const one of sorted) {
      const day = Math.floor(one.savedAt / span);
      if (seen.has(day) || Math.floor(now / span) - day >= most) continue;
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

/** Of each, how many a copy has that the store does not. */
export function missingFrom(store: Pick<SecondCopy, keyof Holds>, copy: SecondCopy): Holds {
  const missing = <T>(now: readonly T[], then: readonly T[], keyOf: (one: T) => string): number => {
    const known = new Set(now.map(keyOf));
    return then.filter((one) => !known.has(keyOf(one))).length;
  };
  return {
    feeds: missing(store.feeds, copy.feeds, (one) => one.id),
    readings: missing(store.readings, copy.readings, (one) => one.entryId),
    saved: missing(store.saved, copy.saved, (one) => one.entryId),
    kept: missing(store.kept, copy.kept, (one) => one.entryId),
    mutes: missing(store.mutes, copy.mutes, (one) => one.id),
    bonds: missing(store.bonds, copy.bonds, (one) => [one.one, one.other].sort().join(' ')),
    followed: missing(store.followed, copy.followed, (one) => one.id),
    editions: missing(store.editions, copy.editions, (one) => one.id),
  };
}

export const isNothing = (some: Holds): boolean => Object.values(some).every((number) => number === 0);
