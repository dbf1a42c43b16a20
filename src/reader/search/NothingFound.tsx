import { say } from '../../platform/text';
import { addressOf } from '../../ui/addresses';
import { HowToSearch } from './HowToSearch';
import type { SearchView } from './search-view';
import { markIn, withMark } from './with-mark';

/** What was searched without finding anything, and what else can be tried. */
export function NothingFound({ view: { words } }: { view: SearchView }) {
  return (
    <>
      <p>{say('searchNothingNext')}</p>
      {markIn(words) === null ? null : (
        <p>
          <a class="button" href={addressOf({ view: 'search', words: withMark(words, null) })}>
            {say('showAll')}
          </a>
        </p>
      )}
      <HowToSearch />
    </>
  );
}
