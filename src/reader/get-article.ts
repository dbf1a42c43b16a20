import type { Headline } from '../core/model/edition';
import type { Problem } from '../core/problem';
import { ask } from '../messages/ask-background';
import { awayTo } from '../ui/getting-words';
import { feedCalls } from './settings/feeds/feed-calls';
import type { StoryView } from './story-view';

/** How getting the article of the open page stands. */
export type Getting =
  | { readonly at: 'rest' }
  | { readonly at: 'work' }
  | { readonly at: 'failed'; readonly problem: Problem };

type Ports = {
  /** Shows the page anew, as it stands. */
  readonly paint: () => void;
  /** Reads everything again, and then shows it. */
  readonly show: () => Promise<unknown>;
  readonly got: (headline: Headline) => void;
};

export type ArticleGetter = {
  readonly now: () => Getting;
  /**
   * Gets it once, however often it is asked for. Only in a click: where the site was not given yet, the browser asks.
   * @param outgoing an address as it leaves Lede
   */
  readonly get: (story: StoryView, outgoing: (address: string) => string) => void;
};

export function articleGetter({ paint, show, got }: Ports): ArticleGetter {
  let state: Getting = { at: 'rest' };
  const become = (next: Getting): void => {
    state = next;
    paint();
  };
  const finish = async (headline: Headline, address: string, given: Promise<boolean>): Promise<void> => {
    if (!(await given)) return become({ at: 'failed', problem: { code: 'permission-missing' } });
    const reply = await ask('getArticle', { ...headline, address });
    // Also where it failed: the site may have been given.
    await show();
    become(reply.ok ? { at: 'rest' } : { at: 'failed', problem: reply.problem });
    if (reply.ok) got(headline);
  };
  return {
    now: () => state,
    get({ headline, mayRead }, outgoing) {
      if (state.at === 'work' || headline.address === null) return;
      const address = outgoing(headline.address);
      const to = state.at === 'failed' ? awayTo(state.problem) : null;
      const wanted = [address, ...(to === null ? [] : [to])];
      // Before anything is awaited: browsers forget the click otherwise.
      const given = mayRead && to === null ? Promise.resolve(true) : feedCalls.permit(wanted);
      become({ at: 'work' });
      void finish(headline, address, given);
    },
  };
}
