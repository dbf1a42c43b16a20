import type { RiverRow } from '../../core/river/river-row';
import { say, sayCount } from '../../platform/text';
import { machineTime } from '../../ui/dates';
import { Icon } from '../../ui/Icon';
import { hasCome } from '../../ui/Published';
import { riverAddress } from '../../ui/river-address';
import { SaveTool } from '../../ui/SaveTool';
import { setIn } from '../../ui/set-in';
import { timeWithDay } from '../../ui/time-with-day';
import { HandTool } from '../hand/HandTool';
import type { Marks } from '../library';
import { HeadlineLink } from '../parts/HeadlineLink';
import { StandingLine } from './standing-words';

type RiverLineProps = {
  readonly row: RiverRow;
  readonly marks: Marks;
  readonly now: number;
  /** What the reader calls its feed; null where it is not followed any more. */
  readonly feedTitle: string | null;
};

/** One entry: what it says, who says it and when, where it stands, and what can be done with it. */
export function RiverLine({ row, marks, now, feedTitle }: RiverLineProps) {
  const { headline, teaser, hasText } = row;
  const { entryId, title, language } = headline;
  const isRead = marks.read.has(entryId);
  return (
    <li class={isRead ? 'read' : undefined} data-row={entryId}>
      <div>
        <h3 {...setIn(language)}>
          <HeadlineLink headline={headline} stored={hasText} marks={marks} isSet />
        </h3>
        {teaser === null ? null : (
          <p class="teaser" {...setIn(language)}>
            {teaser}
          </p>
        )}
        <Meta row={row} marks={marks} now={now} feedTitle={feedTitle} />
      </div>
      <div class="hand-tools">
        <button
          type="button"
          class="tool toggle-read"
          data-do="read"
          data-of={entryId}
          aria-pressed={isRead ? 'true' : 'false'}
          aria-label={say(isRead ? 'markAsUnread' : 'markAsRead', title)}
          title={say(isRead ? 'markAsUnread' : 'markAsRead', title)}
        >
          <Icon name={isRead ? 'read' : 'unread'} />
        </button>
        <SaveTool entryId={entryId} title={title} saved={marks.saved.has(entryId)} />
        <HandTool headline={headline} />
      </div>
    </li>
  );
}

function Meta({ row, marks, now, feedTitle }: RiverLineProps) {
  const { headline, feedId, minutes, standing, firstSeenAt } = row;
  const { entryId, outlet, publishedAt } = headline;
  const at = hasCome(publishedAt, now) ? publishedAt : firstSeenAt;
  const words = [
    marks.read.has(entryId) ? say('isRead') : '',
    marks.saved.has(entryId) ? say('isSaved') : '',
  ].filter((word) => word !== '');
  return (
    <p class="meta">
      <span class="outlet">
        {outlet === null || outlet === feedTitle ? null : <bdi>{outlet}</bdi>}
        {feedTitle === null ? null : (
          <>
            {outlet === null || outlet === feedTitle ? null : ', '}
            <a href={riverAddress({ feedId })} title={say('entriesOf', feedTitle)}>
              <bdi>{feedTitle}</bdi>
            </a>
          </>
        )}
        {words.length === 0
          ? null
          : `${outlet === null && feedTitle === null ? '' : ', '}${words.join(', ')}`}
      </span>
      <time dateTime={machineTime(at)}>{timeWithDay(at, now)}</time>
      {minutes === null ? null : (
        <span class="whole">
          <Icon name="stored" />
          <span class="visually-hidden">{say('wholeOffline')}, </span>
          {sayCount('minutesShort', minutes)}
        </span>
      )}
      <span class="stands">
        <StandingLine standing={standing} now={now} />
      </span>
    </p>
  );
}
