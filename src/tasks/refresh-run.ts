import { hostOf } from '../core/address/host';
import { DAY_MS } from '../core/model/durations';
import type { Feed } from '../core/model/feed';
import type { FeedHealth } from '../core/model/feed-health';
import type { FeedId } from '../core/model/ids';
import type { ProblemCode } from '../core/problem';
import { healthAfter, newHealth } from '../core/refresh/health-after';
import { dueFeeds } from '../core/refresh/queue';
import { witnessAmong } from '../core/refresh/witness';
import type { Ask } from '../platform/requests';
import type { Database } from '../store/database';
import { onDesk } from '../store/desk';
import { allFeeds } from '../store/feeds';
import { allHealth, changeHealth } from '../store/health';
import { memoryOf } from '../store/memories';
import { isOfStoring, problemOfStoring } from '../store/storing-problem';
import { type FetchResult, fetchFeed, unitOfFeed } from './fetch-feed';
import type { RefreshPorts } from './refresh-ports';
import { startProgress } from './refresh-progress';
import { createRefreshQueue, type RefreshQueue, type Waiting } from './refresh-queue';
import { setFeedsAside } from './set-feeds-aside';
import { createSettling, type Settling } from './settle-fetches';
import { forgetUnended, type RunUnit, unitRunner } from './watch-units';

/** No laptop is without a connection for so long and in use. */
const LONG_SILENCE_MS = DAY_MS;

/** One refresh while it runs. */
type Run = {
  readonly db: Database;
  readonly ports: RefreshPorts;
  readonly signal: AbortSignal;
  readonly progress: Awaited<ReturnType<typeof startProgress>>;
  readonly queue: RefreshQueue;
  readonly settle: Settling;
  readonly runUnit: RunUnit;
  readonly unstorable: Set<FeedId>;
  /** Over whose documents an earlier life of the background did not come to its end. */
  readonly doubtful: Set<FeedId>;
  /** Set when the store takes nothing at all: then there is no point in asking. */
  refused: ProblemCode | null;
};

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
  const run: Run = {
    db,
    ports,
    signal,
    progress: await startProgress(db, ports),
    queue: createRefreshQueue(ports.pacing),
    settle: createSettling(db, ports),
    runUnit: unitRunner(db, ports.now),
    unstorable: new Set(),
    doubtful: new Set(),
    refused: null,
  };
  const refusedBy = (error: unknown): void => {
    run.refused = problemOfStoring(error);
  };
  await setFeedsAside(db, ports.now());
  await look(run);
  // Asked before any feed is: what they sent would be lost.
  if (!run.queue.isEmpty()) await run.progress.begin().catch(refusedBy);
  await askAll(run, isNudged);
  await run.queue.allEnded();
  if (!signal.aborted && run.refused === null) await settleRest(run).catch(refusedBy);
  await run.progress.end().finally(() => {
    if (run.refused !== null) ports.refused(run.refused);
  });
}

async function askAll(run: Run, isNudged: () => boolean): Promise<void> {
  const { ports, signal, queue, settle } = run;
  while (!signal.aborted && run.refused === null && !settle.isPointless()) {
    if (isNudged()) await look(run);
    if (queue.start(ports.now(), (waiting) => askOne(run, waiting))) continue;
    const change = queue.change(ports.sleep);
    if (change === null) break;
    await change;
  }
}

/** Puts what is due into the queue, once. */
async function look({ db, ports, queue, unstorable, doubtful, progress }: Run): Promise<void> {
  if (!ports.isOnline()) return;
  const [feeds, healths] = await Promise.all([allFeeds(db), allHealth(db)]);
  const due = dueFeeds(feeds, healths, ports.now()).filter(
    ({ id }) => !queue.holds(id) && !unstorable.has(id),
  );
  const unended = new Set(Object.keys((await onDesk(db, 'unended')) ?? {}));
  // What the last life of the background did not get over comes last, when all else is safe.
  const isDoubtful = ({ id }: Feed): boolean => unended.has(unitOfFeed(id));
  for (const feed of due.filter(isDoubtful)) doubtful.add(feed.id);
  queue.add(
    [...due.filter((one) => !isDoubtful(one)), ...due.filter(isDoubtful)].map((feed) => ({
      feed,
      health: healths.get(feed.id) ?? newHealth(feed.id, ports.now()),
      host: hostOf(feed.address),
    })),
  );
  progress.grow(due.length);
}

async function askOne(run: Run, { feed, health, host }: Waiting): Promise<void> {
  const { db, ports, signal, queue, settle, progress, runUnit } = run;
  try {
    // Where nothing has answered yet there is nothing to remember, and no need to wait for others who write.
    const memory = health.lastAnsweredAt === null ? null : ((await memoryOf(db, feed.id)) ?? null);
    const request = (ask: Ask) => ports.request(ask).finally(() => queue.hasAnswered(feed.id));
    const result = await fetchFeed(feed, health, memory, { ...ports, request, runUnit }, signal);
    if (run.doubtful.has(feed.id)) await forgetUnended(db, [unitOfFeed(feed.id)]);
    await settle.one(result, health, host);
    await progress.step(isFailure(result)).catch(() => undefined);
  } catch (error) {
    if (signal.aborted) return;
    await putOff(run, feed, error);
    await progress.step(true).catch(() => undefined);
  }
}

/** What a feed sent was not stored: it is asked again later, and this refresh goes on while anything is taken. */
async function putOff(run: Run, { id }: Feed, why: unknown): Promise<void> {
  const { db, ports } = run;
  run.unstorable.add(id);
  const code = isOfStoring(why) ? problemOfStoring(why) : 'feed-not-read';
  const outcome = { kind: 'failed', code, status: null } as const;
  try {
    await changeHealth(db, [id], (health) => healthAfter(health, outcome, ports.now(), ports.chance()));
  } catch (error) {
    run.refused ??= problemOfStoring(error);
  }
}

/**
 * Where several hosts were silent and nobody answered, one that is well is asked: if it answers, they are at fault.
 * Where none is well, nobody can tell; then those are that have been silent for long.
 */
async function settleRest(run: Run): Promise<void> {
  const { db, ports, settle, progress } = run;
  const silent = settle.silentHosts();
  if (silent === null) return settle.rest();
  const [feeds, healths] = await Promise.all([allFeeds(db), allHealth(db)]);
  const witness = witnessAmong(feeds, healths, silent, ports.now());
  if (witness === null) return settle.rest(isLongSilentAt(ports.now()));
  const health = witness === 'asked-lately' ? undefined : healths.get(witness.id);
  if (witness !== 'asked-lately' && health !== undefined) {
    progress.grow(1);
    await askOne(run, { feed: witness, health, host: hostOf(witness.address) });
  }
  return settle.rest();
}

const isLongSilentAt =
  (now: number) =>
  ({ followedAt }: Feed, { lastAnsweredAt }: FeedHealth): boolean =>
    now - (lastAnsweredAt ?? followedAt) > LONG_SILENCE_MS;

const isFailure = ({ outcome: { kind } }: FetchResult): boolean => kind !== 'fetched' && kind !== 'unchanged';
