import { DAY_MS } from '../core/model/durations';
import type { FeedId } from '../core/model/ids';
import type { Database } from '../store/database';
import { onDesk } from '../store/desk';
import { changeHealth } from '../store/health';
import { unitOfFeed } from './fetch-feed';
import { countAs, TOO_OFTEN } from './watch-units';

/** Feeds over whose documents work did not end too often rest for a day; their health says so. */
export async function setFeedsAside(db: Database, now: number): Promise<void> {
  const unended = Object.entries((await onDesk(db, 'unended')) ?? {});
  const ids = unended.flatMap(([unit, times]) => {
    const [kind, id] = unit.split(' ');
    return kind === 'feed' && times >= TOO_OFTEN && id !== undefined ? [id as FeedId] : [];
  });
  await changeHealth(db, ids, (health) => ({
    ...health,
    problem: 'feed-not-read',
    httpStatus: null,
    failingSince: health.failingSince ?? now,
    failuresInARow: health.failuresInARow + 1,
    nextTryAt: now + DAY_MS,
  }));
  // After the day it has one more try, and one more failure sets it aside again.
  await countAs(db, ids.map(unitOfFeed), TOO_OFTEN - 1);
}
