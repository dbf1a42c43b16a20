import { say } from '../platform/text';
import { SETTINGS } from '../ui/addresses';
import { clockTime } from '../ui/dates';
import type { PopupState } from './popup-state';

/** An edition ends, and says so. */
export function TheEnd({ state }: { state: PopupState }) {
  const { composedAt } = state.front;
  return (
    <footer class="end" inert={state.sheetOpen}>
      <span class="thirty" aria-hidden="true">
        – 30 –
      </span>
      <p>{composedAt === null ? say('upToDate') : say('upToDateWith', clockTime(composedAt))}</p>
      {state.front.kind === 'live' ? null : (
        <p>
          <a class="quiet" data-place={SETTINGS} href={SETTINGS}>
            {say('chooseFeeds')}
          </a>
        </p>
      )}
    </footer>
  );
}
