import type { ComponentChildren } from 'preact';
import type { RiverRow } from '../../core/river/river-row';
import { say, sayCount } from '../../platform/text';
import { machineTime } from '../../ui/dates';
import { Icon } from '../../ui/Icon';
import { hasCome } from '../../ui/Published';
import { riverAddress } from '../../ui/river-address';
import { timeWithDay } from '../../ui/time-with-day';
import type { Marks } from '../library';

type RowMetaProps = {
  /** Arrived at 0 is a headline of which no time is known: one of the sample edition. */
  readonly row: RiverRow;
  readonly marks: Marks;
  readonly now: number;
  /** What the reader calls its feed; null where it is not followed any more. */
  readonly feedTitle: string | null;
  /** Where it stands. */
  readonly children: ComponentChildren;
};

/** Who says it and when, what the reader did with it, and where it stands. */
export function RowMeta({ row, marks, now, feedTitle, children }: RowMetaProps) {
  const { headline, feedId, minutes, firstSeenAt } = row;
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
      {at === 0 ? null : <time dateTime={machineTime(at)}>{timeWithDay(at, now)}</time>}
      {minutes === null ? null : (
        <span class="whole">
          <Icon name="stored" />
          <span class="visually-hidden">{say('stored')}, </span>
          {sayCount('minutesShort', minutes)}
        </span>
      )}
      <span class="stands">{children}</span>
    </p>
  );
}
