import type { Feed } from '../core/model/feed';
import type { FeedHealth } from '../core/model/feed-health';
import type { ProblemCode } from '../core/problem';
import { healthAfter } from '../core/refresh/health-after';
import { type Database, StoreFull } from '../store/database';
import { type Fetched, putFetched } from '../store/entries';
import type { FetchResult } from './fetch-feed';
import type { RefreshPorts } from './refresh-ports';
import { writeTogether } from './write-together';

export type Settling = {
  /** Settles when what one fetch brought is stored, or held back. */
  one(result: FetchResult, health: FeedHealth, host: string): Promise<void>;
  /**
   * Stores what was held back.
   * @param isLost whether a feed has been silent for so long that it is to blame even if nobody answered
   */
  rest(isLost?: (feed: Feed, health: FeedHealth) => boolean): Promise<void>;
  /** The hosts that were silent, if they are several and nobody has answered; else null. */
  silentHosts(): ReadonlySet<string> | null;
  /** Whether so many are silent that there is no point in asking more. */
  isPointless(): boolean;
};

/** Hosts without an answer, and none with one, before the connection is thought to be at fault. */
const SILENT_HOSTS = 3;
const SILENT_HOSTS_AT_MOST = 30;

/** Nothing came back. */
const SILENCE: ReadonlySet<ProblemCode> = new Set(['feed-unreachable', 'feed-timed-out']);
/** Nothing was asked. */
const OURS: ReadonlySet<ProblemCode> = new Set(['offline', 'permission-missing', 'address-private']);
const OFFLINE = { kind: 'failed', code: 'offline', status: null } as const;

/**
 * Stores what fetches brought. While nobody at all has answered, silence is held back: if it stays that way over
 * several hosts, it is the connection that is missing, and no feed is blamed.
 */
export function createSettling(
  db: Database,
  ports: Pick<RefreshPorts, 'now' | 'chance' | 'isDiskFull'>,
): Settling {
  type Held = { readonly fetched: Fetched; readonly health: FeedHealth };
  const put = writeTogether(async (several: readonly Fetched[]) => {
    // What feeds sent may be what fills the disk.
    if (await ports.isDiskFull()) throw new StoreFull('The disk is full');
    await putFetched(db, several);
  });
  let isAnswered = false;
  let silent: Held[] = [];
  const silentHosts = new Set<string>();

  const unblamed = ({ fetched, health }: Held): Fetched => ({
    ...fetched,
    changedFeed: {},
    memory: null,
    health: healthAfter(health, OFFLINE, ports.now(), ports.chance()),
  });
  const isDoubtful = (): boolean => !isAnswered && silentHosts.size >= SILENT_HOSTS;
  const rest: Settling['rest'] = async (isLost = () => false) => {
    const isCutOff = isDoubtful();
    const held = silent;
    silent = [];
    const isBlamed = ({ fetched, health }: Held): boolean => !isCutOff || isLost(fetched.feed, health);
    await Promise.all(held.map((one) => put(isBlamed(one) ? one.fetched : unblamed(one))));
  };
  return {
    async one({ outcome, fetched }, health, host) {
      const code = outcome.kind === 'failed' ? outcome.code : null;
      const isSilence = code !== null && SILENCE.has(code);
      if (isSilence && !isAnswered) {
        silent.push({ fetched, health });
        silentHosts.add(host);
        return;
      }
      isAnswered ||= code === null || !(SILENCE.has(code) || OURS.has(code));
      await Promise.all([put(fetched), isAnswered ? rest() : undefined]);
    },
    rest,
    silentHosts: () => (isDoubtful() ? silentHosts : null),
    isPointless: () => !isAnswered && silentHosts.size >= SILENT_HOSTS_AT_MOST,
  };
}
