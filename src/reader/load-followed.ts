import { articleIdOf } from '../core/model/ids';
import { shownOn } from '../core/timeline/thread-stories';
import type { FollowedView } from './FollowedPage';
import type { Library } from './library';

/** The stories the reader follows, the one that moved last first. */
export async function loadFollowed(library: Library, now: number): Promise<FollowedView> {
  const [{ followed }, unthreaded] = await Promise.all([library.hand(), library.unthreaded()]);
  const ids = followed.flatMap((story) => shownOn(story).map(({ headline }) => headline.entryId));
  const [articles, marks, savedCount] = await Promise.all([
    library.articles(ids.map(articleIdOf)),
    library.marks(ids),
    library.savedCount(),
  ]);
  const stories = [...followed].sort((one, other) => other.lastMovedAt - one.lastMovedAt);
  return { stories, unthreaded, articles, marks, savedCount, now };
}
