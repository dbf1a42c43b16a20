import type { Feed } from '../core/model/feed';
import type { FeedHealth } from '../core/model/feed-health';
import type { FeedId } from '../core/model/ids';
import { mayStart, PACING, type Pacing } from '../core/refresh/queue';

/** A feed that is due, with what was known of it when it was found so. */
export type Waiting = { readonly feed: Feed; readonly health: FeedHealth; readonly host: string };

type UnderWay = { readonly host: string; isAsking: boolean; ended: Promise<void> };

/** The feeds of one refresh: those that wait, and those that are asked or whose answers are read and stored. */
export type RefreshQueue = {
  add(several: readonly Waiting[]): void;
  /** Whether a feed waits or is under way. */
  holds(id: FeedId): boolean;
  isEmpty(): boolean;
  /** Starts the first that may be asked now, if one may. @returns whether one was */
  start(now: number, ask: (one: Waiting) => Promise<void>): boolean;
  /** A feed has answered: another of its host may be asked, while this answer is read and stored. */
  hasAnswered(id: FeedId): void;
  /** Settles when something has changed by which another feed may be asked; null when all is done. */
  change(sleep: (ms: number) => Promise<void>): Promise<void> | null;
  /** Settles when nothing is under way any more. */
  allEnded(): Promise<void>;
};

/** Feeds asked, or answered and being read and stored: so much of the web is held in memory at once. */
const MOST_UNDER_WAY = 12;

/** While only the pacing of hosts holds things up. */
const LOOK_AGAIN_MS = 50;

export function createRefreshQueue(pacing: Pacing = PACING): RefreshQueue {
  const waiting: Waiting[] = [];
  const underWay = new Map<FeedId, UnderWay>();
  const lastStarts = new Map<string, number>();
  const answers = createBell();
  const ends = (): readonly Promise<void>[] => [...underWay.values()].map(({ ended }) => ended);

  /** Takes the first feed out that may be asked now. */
  const next = (now: number): Waiting | undefined => {
    if (underWay.size >= MOST_UNDER_WAY) return undefined;
    const asking = [...underWay.values()].filter(({ isAsking }) => isAsking).map(({ host }) => host);
    const at = waiting.findIndex(({ host }) =>
      mayStart(host, asking, lastStarts.get(host) ?? null, now, pacing),
    );
    return at === -1 ? undefined : waiting.splice(at, 1)[0];
  };

  return {
    add: (several) => {
      waiting.push(...several);
    },
    holds: (id) => underWay.has(id) || waiting.some(({ feed }) => feed.id === id),
    isEmpty: () => waiting.length === 0,
    start(now, ask) {
      const found = next(now);
      if (found === undefined) return false;
      lastStarts.set(found.host, now);
      const one: UnderWay = { host: found.host, isAsking: true, ended: Promise.resolve() };
      underWay.set(found.feed.id, one);
      one.ended = ask(found).finally(() => underWay.delete(found.feed.id));
      return true;
    },
    hasAnswered(id) {
      const one = underWay.get(id);
      if (one !== undefined) one.isAsking = false;
      answers.ring();
    },
    change(sleep) {
      if (underWay.size === 0 && waiting.length === 0) return null;
      return Promise.race(waiting.length === 0 ? ends() : [...ends(), answers.next(), sleep(LOOK_AGAIN_MS)]);
    },
    allEnded: async () => {
      await Promise.all(ends());
    },
  };
}

/** Wakes whoever waits for it to ring. */
function createBell(): { ring(): void; next(): Promise<void> } {
  let wake: () => void = () => undefined;
  let next = new Promise<void>((resolve) => {
    wake = resolve;
  });
  return {
    ring() {
      wake();
      next = new Promise<void>((resolve) => {
        wake = resolve;
      });
    },
    next: () => next,
  };
}
