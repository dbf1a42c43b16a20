import { lineOf } from '../../core/each-by-itself';
import type { IndexKeeper } from './index-keeper';
import type { SearchList } from './search-list';
import type { SearchView } from './search-view';

/** More often than an index is mended: it may be merged meanwhile. */
const MOST_TRIES = 8;

/**
 * What the page shows, asked for again where the index has changed under it; where nothing helps, nothing, and why.
 * @param tryAnew sees to what failed, so that the next try can do better
 */
export async function steadyView(
  list: Pick<SearchList, 'view' | 'nothing'>,
  keeper: Pick<IndexKeeper, 'went' | 'state'>,
  tryAnew: (error: unknown) => Promise<void>,
): Promise<SearchView> {
  let failure: unknown = null;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    try {
      const view = await list.view();
      keeper.went();
      const state = keeper.state();
      return { ...view, ...state, trouble: state.trouble ?? view.trouble };
    } catch (error) {
      failure = error;
      await tryAnew(error);
    }
  }
  return { ...list.nothing(), ...keeper.state(), trouble: lineOf(failure) };
}
