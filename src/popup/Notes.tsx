import { say } from '../platform/text';
import { SETTINGS } from '../ui/addresses';
import { AilingNote } from './AilingNote';
import { ListNote } from './ListNote';
import { noteWanted, replacedAway, wishNoteWanted } from './note-away';
import type { PopupState } from './popup-state';
import { ReplacedNote } from './ReplacedNote';
import { TroubleNote } from './TroubleNote';
import { WishNote } from './WishNote';

/**
 * What there is to know beside the edition. It comes after the edition is painted, and so it moves nothing that is
 * read: feeds with problems are told of at the end, and what cannot wait lies over the lower edge.
 */
export function Notes({ state }: { state: PopupState }) {
  const { trouble, replaced, question, feeds, front, outcome, letter } = state;
  const isWishTold = outcome !== null && wishNoteWanted(state, Date.now());
  const isReplacedTold = replaced !== null && !replacedAway(replaced);
  return (
    <>
      {isFromOneFeed(state) ? <OneFeed /> : null}
      {feeds === null || !noteWanted(feeds) ? null : (
        <AilingNote feeds={feeds} isLive={front.kind === 'live' && letter === null} />
      )}
      {trouble === null && !isReplacedTold && question === null && !isWishTold ? null : (
        <div class="over">
          {trouble === null ? null : <TroubleNote code={trouble} />}
          {isReplacedTold ? <ReplacedNote replaced={replaced} /> : null}
          {question === null ? null : <ListNote question={question} />}
          {isWishTold ? <WishNote outcome={outcome} nextAt={state.nextAt} /> : null}
        </div>
      )}
    </>
  );
}

/** With more feeds a better edition could be made. */
const isFromOneFeed = ({ letter, front, feeds }: PopupState): boolean =>
  letter === null && front.kind === 'live' && feeds?.followed === 1;

const MORE_FEEDS = `${SETTINGS}#feeds`;

const OneFeed = () => (
  <p class="note">
    {say('oneFeed')}{' '}
    <a class="quiet" data-place={MORE_FEEDS} href={MORE_FEEDS}>
      {say('addFeeds')}
    </a>
  </p>
);
