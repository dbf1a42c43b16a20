import { say, sayCount } from '../platform/text';
import { addressOf, SETTINGS } from '../ui/addresses';
import { dayAndMonth, machineTime, weekday } from '../ui/dates';
import { editionName } from '../ui/edition-name';
import { Icon } from '../ui/Icon';
import type { Occasional } from './occasional-parts';
import { type PopupState, storiesOf } from './popup-state';

export function Masthead({ state, occasional }: { state: PopupState; occasional: Occasional | null }) {
  // A letter stands in place of an edition that would have been made then.
  const composedAt = state.letter?.endedAt ?? state.front.composedAt;
  return (
    <header class="masthead" inert={state.sheetOpen}>
      <div class="ears">
        <DateEar composedAt={composedAt} />
        <p class="nameplate">Lede</p>
        <div class="tools">
          <RefreshTool running={state.progress !== null} />
          <a
            class="tool"
            data-place={addressOf({ view: 'front' })}
            href={addressOf({ view: 'front' })}
            aria-label={say('openReader')}
            title={say('openReader')}
          >
            <Icon name="reader" />
          </a>
          <a
            class="tool"
            data-place={SETTINGS}
            href={SETTINGS}
            aria-label={say('settings')}
            title={say('settings')}
          >
            <Icon name="settings" />
          </a>
        </div>
      </div>
      <div class="oxford">
        {state.progress && occasional && <occasional.ProgressLine progress={state.progress} />}
      </div>
      <div class="folio">
        <p role="status">
          <strong>{heading(state, composedAt)}</strong>
        </p>
        <p>{state.remark ?? <Measure state={state} occasional={occasional} />}</p>
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
      title={say(running ? 'stopRefreshing' : 'refresh')}
    >
      <Icon name={running ? 'stop' : 'refresh'} />
    </button>
  );
}

function heading({ online, progress, letter }: PopupState, composedAt: number | null): string {
  if (!online) return say('offline');
  if (progress !== null) return say('refreshing');
  return letter?.kind === 'first-run' ? say('noFeedsFolio') : editionName({ composedAt });
}

function DateEar({ composedAt }: { composedAt: number | null }) {
  const [first, second] =
    composedAt === null ? say('firstEdition').split('\n') : [weekday(composedAt), dayAndMonth(composedAt)];
  const lines = [first, <br key="line" />, second];
  return (
    <p class="date">
      {composedAt === null ? lines : <time dateTime={machineTime(composedAt)}>{lines}</time>}
    </p>
  );
}

/**
 * How much there is: stored stories while offline, unread ones otherwise, and how many feeds they are from where some
 * could not be read. Above a letter that is told with it.
 */
function Measure({ state, occasional }: { state: PopupState; occasional: Occasional | null }) {
  const { front, online, read, letter, feeds } = state;
  if (letter) return null;
  const stories = storiesOf(front);
  const count = stories.length;
  if (!online) {
    const whole = stories.filter((story) => story.whole).length;
    return <>{sayCount('storiesStored', whole, String(count))}</>;
  }
  const sample = front.kind === 'bundled' && sayCount('storiesCameWithLede', count);
  const unread = String(stories.filter(({ headline }) => !read.includes(headline.entryId)).length);
  if (occasional && (feeds?.ailing || feeds?.waiting))
    return <occasional.FeedsRead feeds={feeds} rest={sample || say('unreadOf', unread)} />;
  return <>{sample || sayCount('storiesUnread', count, unread)}</>;
}
