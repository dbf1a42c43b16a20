import { say, sayCount } from '../platform/text';
import { clockTime } from '../ui/dates';
import { nextEdition } from '../ui/next-edition';
import { riverAddress } from '../ui/river-address';
import type { PopupState } from './popup-state';

/** An edition ends, and says so. */
export function TheEnd({ state }: { state: PopupState }) {
  return (
    <footer class={state.letter ? 'end plain' : 'end'} inert={state.sheetOpen}>
      <span class="thirty" aria-hidden="true">
        – 30 –
      </span>
      {closing(state)}
      <p>
        <button type="button" class="quiet" data-do="findFeedsOnOpenPage">
          {say('followPage')}
        </button>
      </p>
    </footer>
  );
}

function closing({ front: { composedAt, alsoArrived }, letter, progress, nextAt, outcome }: PopupState) {
  const everything = riverAddress({ show: 'unshown' });
  const isMaking = composedAt !== null && progress !== null;
  return (
    <>
      <p>{isMaking ? say('thisIsTheEditionOf', clockTime(composedAt)) : say('upToDate')}</p>
      <p>{isMaking ? say('newOneIsMade') : nextEdition(nextAt)}</p>
      {letter === null && alsoArrived ? (
        <p>
          <a class="quiet" data-place={everything} href={everything}>
            {say('alsoArrived', String(alsoArrived))}
          </a>
        </p>
      ) : null}
      {outcome?.hidden ? <p>{sayCount('hiddenToday', outcome.hidden)}</p> : null}
    </>
  );
}
