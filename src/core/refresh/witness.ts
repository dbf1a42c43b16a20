import { hostOf } from '../address/host';
import type { Feed } from '../model/feed';
import type { FeedHealth } from '../model/feed-health';
import type { FeedId } from '../model/ids';
import { FLOOR_MS } from './next-due';

/**
 * The feed that answered last among those that are well and on none of the silent hosts: if it answers, the connection
 * is there. `asked-lately` when each of them answered too short a while ago to be asked again; null when there is none.
 */
export function witnessAmong(
  feeds: readonly Feed[],
  healths: ReadonlyMap<FeedId, FeedHealth>,
  silentHosts: ReadonlySet<string>,
  now: number,
): Feed | 'asked-lately' | null {
  const well = feeds.flatMap((feed) => {
    const health = healths.get(feed.id);
    const answeredAt = health?.problem === null ? health.lastAnsweredAt : null;
    const isSilent = silentHosts.has(hostOf(feed.address));
    return answeredAt === null || isSilent || feed.pausedAt !== null ? [] : [{ feed, answeredAt }];
  });
  const [witness] = well
    .filter(({ answeredAt }) => now - answeredAt >= FLOOR_MS)
    .sort((one, other) => other.answeredAt - one.answeredAt);
  return witness?.feed ?? (well.length > 0 ? 'asked-lately' : null);
}
