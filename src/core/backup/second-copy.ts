import type { Article } from '../model/article';
import type { Feed } from '../model/feed';
import type { EditionId } from '../model/ids';
import type { Bond, FollowedStory, Mute } from '../model/readers-hand';
import type { Kept, Reading, Saved } from '../model/reading';
import type { Setting } from './backup';
import { type Check, goodOf, id, instant, isRecord, shape, text, topPlace } from './checks';
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
    bonds: missing(store.bonds, copy.bonds, pairOf),
    followed: missing(store.followed, copy.followed, (one) => one.id),
    editions: missing(store.editions, copy.editions, (one) => one.id),
  };
}

/** What the reader has taken away again. */
export type Undone = Pick<SecondCopy, 'feeds' | 'readings' | 'saved' | 'mutes' | 'bonds' | 'followed'>;

/**
 * What a store that has lost its end still has, though the reader took it away before that copy was made: the copy has
 * seen more changes, and does not have it. Kinds of which the copy itself could not be read to the last one are left
 * alone, and so is what is dated after the copy.
 */
export function undoneBy(
  store: Undone,
  copy: Undone,
  { holds: whole, savedAt }: { readonly holds: Holds; readonly savedAt: number },
): Undone {
  const gone = <T>(
    name: keyof Undone,
    now: readonly T[],
    then: readonly T[],
    read: Reads<T>,
  ): readonly T[] => {
    if (copy[name].length !== whole[name]) return [];
    const known = new Set(then.map(read.key));
    return now.filter((one) => !known.has(read.key(one)) && read.at(one) < savedAt);
  };
  // A copy with as many readings as it may hold has left the oldest out, whatever became of them.
  const oldestSure =
    copy.readings.length < MOST_READINGS
      ? Number.NEGATIVE_INFINITY
      : (copy.readings.at(-1)?.openedAt ?? Number.NEGATIVE_INFINITY);
  return {
    feeds: gone('feeds', store.feeds, copy.feeds, {
      key: ({ id }) => id,
      at: ({ followedAt }) => followedAt,
    }),
    readings: gone('readings', store.readings, copy.readings, {
      key: ({ entryId }) => entryId,
      at: ({ openedAt }) => openedAt,
    }).filter(({ openedAt }) => openedAt > oldestSure),
    saved: gone('saved', store.saved, copy.saved, {
      key: ({ entryId }) => entryId,
      at: ({ savedAt: at }) => at,
    }),
    mutes: gone('mutes', store.mutes, copy.mutes, { key: ({ id }) => id, at: ({ mutedAt }) => mutedAt }),
    bonds: gone('bonds', store.bonds, copy.bonds, { key: pairOf, at: ({ at }) => at }),
    followed: gone('followed', store.followed, copy.followed, {
      key: ({ id }) => id,
      at: ({ followedAt }) => followedAt,
    }),
  };
}

type Reads<T> = { readonly key: (one: T) => string; readonly at: (one: T) => number };

/** A pair is the same from both sides. */
const pairOf = ({ one, other }: Bond): string => [one, other].sort().join(' ');

export const isNothing = (some: Holds): boolean => Object.values(some).every((number) => number === 0);
