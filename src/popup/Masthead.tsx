import { say, sayCount } from '../platform/text';
import { addressOf, SETTINGS } from '../ui/addresses';
import { dayAndMonth, machineTime, weekday } from '../ui/dates';
import { editionName } from '../ui/edition-name';
import { Icon } from '../ui/Icon';
import type { Occasional } from './PopupView';
import { type PopupState, storiesOf } from './popup-state';

export function Masthead({ state, occasional }: { state: PopupState; occasional: Occasional | null }) {
  return (
    <header class="masthead" inert={state.sheetOpen}>
      <div class="ears">
        <DateEar composedAt={state.front.composedAt} />
        <p class="nameplate">Lede</p>
        <div class="tools">
          <RefreshTool running={state.progress !== null} />
          <a
            class="tool"
            data-place={addressOf({ view: 'front' })}
            href={addressOf({ view: 'front' })}
            aria-label={say('openReader')}
          >
            <Icon name="reader" />
          </a>
          <a class="tool" data-place={SETTINGS} href={SETTINGS} aria-label={say('settings')}>
            <Icon name="settings" />
          </a>
        </div>
      </div>
      <div class="oxford">
        {state.progress && occasional && <occasional.ProgressLine progress={state.progress} />}
      </div>
      <div class="folio">
        <p role="status">
          <strong>{heading(state)}</strong>
        </p>
        <p>{state.remark ?? measure(state)}</p>
      </div>
    </header>
  );
}

function RefreshTool({ running }: { running: boolean }) {
  return (
    <button
      type="button"
      class="tool"
      data-do={running ? 'stopRefresh' : 'refresh'}
      aria-label={say(running ? 'stopRefreshing' : 'refresh')}
    >
      <Icon name={running ? 'stop' : 'refresh'} />
    </button>
  );
}

function heading({ front, online, progress, letter }: PopupState): string {
  if (!online) return say('offline');
  if (progress !== null) return say('refreshing');
  return letter?.kind === 'first-run' ? say('noFeedsFolio') : editionName(front);
}

function DateEar({ composedAt }: { composedAt: number | null }) {
  if (composedAt === null) {
    const [first = '', second = ''] = say('firstEdition').split('\n');
    return (
      <p class="date">
        {first}
        <br />
        {second}
      </p>
    );
  }
  return (
    <p class="date">
      <time dateTime={machineTime(composedAt)}>
        {weekday(composedAt)}
        <br />
        {dayAndMonth(composedAt)}
      </time>
    </p>
  );
}

/** How much there is: feeds while they are read, stored stories while offline, unread ones otherwise. */
function measure({ front, online, read, progress }: PopupState): string {
  if (online && progress !== null) return say('feedsOf', String(progress.done), String(progress.total));
  const stories = storiesOf(front);
  if (!online) {
    return sayCount('storiesStored', stories.filter(({ stored }) => stored).length, String(stories.length));
  }
  if (front.kind === 'bundled') return sayCount('storiesCameWithLede', stories.length);
  const unread = stories.filter(({ headline }) => !read.includes(headline.entryId)).length;
  return sayCount('storiesUnread', stories.length, String(unread));
}
