import { say } from '../platform/text';
import { SETTINGS } from '../ui/addresses';
import { clockTime } from '../ui/dates';
import type { PopupState } from './popup-state';

/** An edition ends, and says so. */
export function TheEnd({ state }: { state: PopupState }) {
  return (
    <footer class={state.letter ? 'end plain' : 'end'} inert={state.sheetOpen}>
      <span class="thirty" aria-hidden="true">
        – 30 –
      </span>
      {closing(state)}
      {state.front.kind === 'live' ? null : (
        <p>
          <a class="quiet" data-place={SETTINGS} href={SETTINGS}>
            {say('chooseFeeds')}
          </a>
        </p>
      )}
      <p>
        <button type="button" class="quiet" data-do="findFeedsOnOpenPage">
          {say('followPage')}
        </button>
      </p>
    </footer>
  );
}

function closing({ front: { composedAt }, progress }: PopupState) {
  if (composedAt === null) return <p>{say('upToDate')}</p>;
  const time = clockTime(composedAt);
  if (progress === null) return <p>{say('upToDateWith', time)}</p>;
  return [<p key="of">{say('thisIsTheEditionOf', time)}</p>, <p key="new">{say('newOneIsMade')}</p>];
}
