import { DAY_MS } from '../core/model/durations';
import type { Feed } from '../core/model/feed';
import type { FeedHealth } from '../core/model/feed-health';
import type { FeedId } from '../core/model/ids';
import type { ProblemCode } from '../core/problem';
import { healthAfter, newHealth } from '../core/refresh/health-after';
import { dueFeeds, mayStart, PACING } from '../core/refresh/queue';
import { witnessAmong } from '../core/refresh/witness';
import { hostOf } from '../core/text/web-address';
import type { Ask } from '../platform/requests';
import { onDesk } from '../store/desk';
import { allFeeds } from '../store/feeds';
import { allHealth, changeHealth } from '../store/health';
import { memoryOf } from '../store/memories';
import { isOfStoring, problemOfStoring } from '../store/storing-problem';
import { type FetchResult, fetchFeed, unitOfFeed } from './fetch-feed';
import type { RefreshPorts } from './refresh-ports';
import { startProgress } from './refresh-progress';
import { setFeedsAside } from './set-feeds-aside';
import { createSettling } from './settle-fetches';
import { forgetUnended, unitRunner } from './watch-units';

type UnderWay = { readonly host: string; isAsking: boolean; ended: Promise<void> };

/** Feeds asked, or answered and being read and stored: so much of the web is held in memory at once. */
const MOST_UNDER_WAY = 12;

type Waiting = { readonly feed: Feed; readonly health: FeedHealth; readonly host: string };

/** No laptop is without a connection for so long and in use. */
const LONG_SILENCE_MS = DAY_MS;

/** While only the pacing of hosts holds things up. */
const LOOK_AGAIN_MS = 50;
/**
 * Asks the feeds that are due until none is. What is left when it breaks off, or is broken off, is still due: the
 * queue is nothing but the due times in the store.
 * @param isNudged whether, since it was last called, somebody asked for a look at what has become due
 */
export async function runRefresh(
  ports: RefreshPorts,
  signal: AbortSignal,
  isNudged: () => boolean,
): Promise<void> {
  const db = await ports.database();
  const progress = await startProgress(db, ports);
  const queue: Waiting[] = [];
  const underWay = new Map<FeedId, UnderWay>();
  const lastStarts = new Map<string, number>();
  const unstorable = new Set<FeedId>();
  /** Over whose documents an earlier life of the background did not come to its end. */
  const doubtful = new Set<FeedId>();
  const settle = createSettling(db, ports);
  const runUnit = unitRunner(db, ports.now);
  const arrivals = createBell();
  /** Set when the store takes nothing at all: then there is no point in asking. */
  let refused: ProblemCode | null = null;

  const look = async (): Promise<void> => {
    if (!ports.isOnline()) return;
    const [feeds, healths] = await Promise.all([allFeeds(db), allHealth(db)]);
    const known = new Set([...queue.map(({ feed }) => feed.id), ...underWay.keys(), ...unstorable]);
    const due = dueFeeds(feeds, healths, ports.now()).filter(({ id }) => !known.has(id));
    const unended = new Set(Object.keys((await onDesk(db, 'unended')) ?? {}));
    // What the last life of the background did not get over comes last, when all else is safe.
    const isDoubtful = ({ id }: Feed): boolean => unended.has(unitOfFeed(id));
    for (const feed of due.filter(isDoubtful)) doubtful.add(feed.id);
    for (const feed of [...due.filter((one) => !isDoubtful(one)), ...due.filter(isDoubtful)]) {
      const health = healths.get(feed.id) ?? newHealth(feed.id, ports.now());
      queue.push({ feed, health, host: hostOf(feed.address) });
    }
    progress.grow(due.length);
  };

  const askOne = async ({ feed, health, host }: Waiting): Promise<void> => {
    try {
      // Where nothing has answered yet there is nothing to remember, and no need to wait for others who write.
      const memory = health.lastAnsweredAt === null ? null : ((await memoryOf(db, feed.id)) ?? null);
      const request = (ask: Ask) => ports.request(ask).finally(() => hasAnswered(feed.id));
      const result = await fetchFeed(feed, health, memory, { ...ports, request, runUnit }, signal);
      if (doubtful.has(feed.id)) await forgetUnended(db, [unitOfFeed(feed.id)]);
      await settle.one(result, health, host);
      await progress.step(isFailure(result)).catch(() => undefined);
    } catch (error) {
      if (signal.aborted) return;
      await putOff(feed, error);
      await progress.step(true).catch(() => undefined);
    } finally {
      underWay.delete(feed.id);
    }
  };
  /** What a feed sent was not stored: it is asked again later, and this refresh goes on while anything is taken. */
  const putOff = async ({ id }: Feed, why: unknown): Promise<void> => {
    unstorable.add(id);
    const code = isOfStoring(why) ? problemOfStoring(why) : 'feed-not-read';
    const outcome = { kind: 'failed', code, status: null } as const;
    try {
      await changeHealth(db, [id], (health) => healthAfter(health, outcome, ports.now(), ports.chance()));
    } catch (error) {
      refused ??= problemOfStoring(error);
    }
  };
  /**
   * Where several hosts were silent and nobody answered, one that is well is asked: if it answers, they are at fault.
   * Where none is well, nobody can tell; then those are that have been silent for long.
   */
  const settleRest = async (): Promise<void> => {
    const silent = settle.silentHosts();
    if (silent === null) return settle.rest();
    const [feeds, healths] = await Promise.all([allFeeds(db), allHealth(db)]);
    const witness = witnessAmong(feeds, healths, silent, ports.now());
    if (witness === null) return settle.rest(isLongSilent);
    const health = witness === 'asked-lately' ? undefined : healths.get(witness.id);
    if (witness !== 'asked-lately' && health !== undefined) {
      progress.grow(1);
      await askOne({ feed: witness, health, host: hostOf(witness.address) });
    }
    return settle.rest();
  };
  const isLongSilent = ({ followedAt }: Feed, { lastAnsweredAt }: FeedHealth): boolean =>
    ports.now() - (lastAnsweredAt ?? followedAt) > LONG_SILENCE_MS;
  const hasAnswered = (id: FeedId): void => {
    const one = underWay.get(id);
    if (one !== undefined) one.isAsking = false;
    arrivals.ring();
  };

  await setFeedsAside(db, ports.now());
  await look();
  if (queue.length > 0) {
    // Asked before any feed is: what they sent would be lost.
    await progress.begin().catch((error: unknown) => {
      refused = problemOfStoring(error);
    });
  }
  while (!signal.aborted && refused === null && !settle.isPointless()) {
    if (isNudged()) await look();
    const now = ports.now();
    const asking = [...underWay.values()].filter(({ isAsking }) => isAsking).map(({ host }) => host);
    const place =
      underWay.size >= MOST_UNDER_WAY
        ? -1
        : queue.findIndex(({ host }) =>
            mayStart(host, asking, lastStarts.get(host) ?? null, now, ports.pacing ?? PACING),
          );
    const [next] = place === -1 ? [] : queue.splice(place, 1);
    if (next !== undefined) {
      lastStarts.set(next.host, now);
      const one: UnderWay = { host: next.host, isAsking: true, ended: Promise.resolve() };
      underWay.set(next.feed.id, one);
      one.ended = askOne(next);
    } else if (underWay.size === 0 && queue.length === 0) break;
    else {
      const ends = [...underWay.values()].map(({ ended }) => ended);
      await Promise.race(queue.length === 0 ? ends : [...ends, arrivals.next(), ports.sleep(LOOK_AGAIN_MS)]);
    }
  }
  await Promise.all([...underWay.values()].map(({ ended }) => ended));
  if (!signal.aborted && refused === null) {
    await settleRest().catch((error: unknown) => {
      refused = problemOfStoring(error);
    });
  }
  await progress.end().finally(() => {
    if (refused !== null) ports.refused(refused);
  });
}

const isFailure = ({ outcome: { kind } }: FetchResult): boolean => kind !== 'fetched' && kind !== 'unchanged';

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
