import type { EntryId } from '../core/model/ids';
import { say } from '../platform/text';
import { wordsOfGetting } from '../ui/getting-words';
import type { Getting } from './get-article';
import { siteOf } from './open-on';

type GetButtonProps = { readonly entryId: EntryId; readonly getting: Getting };

/** Gets the whole article from its page. It keeps the focus while that goes on. */
export function GetButton({ entryId, getting: { at } }: GetButtonProps) {
  return (
    <button type="button" class="button" data-do="get" data-of={entryId} aria-disabled={at === 'work'}>
      {say('getWholeArticle')}
    </button>
  );
}

type GetWordsProps = {
  readonly address: string;
  /** Whether its site has been given already. */
  readonly mayRead: boolean;
  readonly getting: Getting;
};

/** What the button does, how it goes, and what came of it. */
export function GetWords({ address, mayRead, getting }: GetWordsProps) {
  const before = mayRead ? say('getArticleGiven') : say('getArticleAsks', siteOf(address));
  return (
    <p role="status">
      {getting.at === 'work'
        ? say('gettingArticle')
        : getting.at === 'failed'
          ? wordsOfGetting(getting.problem)
          : before}
    </p>
  );
}
