import { textOf } from '../core/blocks/text-of';
import type { ShownText } from '../core/edition/shown-text';
import type { Headline } from '../core/model/edition';
import type { Feed } from '../core/model/feed';
import type { FetchedPage } from '../core/model/fetched-page';
import { readingMinutes } from '../core/text/reading-time';
import { say, sayCount } from '../platform/text';
import { clockTime, machineTime } from '../ui/dates';
import { riverAddress } from '../ui/river-address';
import { daysBetween, timeWithDay } from '../ui/time-with-day';
import { openOn, siteOf } from './open-on';

/** Where and when a text was got: “Got from name.example today at 07:12”. */
function gotWords({ address, fetchedAt }: FetchedPage, now: number): string {
  const site = siteOf(address);
  return daysBetween(fetchedAt, now) === 0
    ? say('gotToday', site, clockTime(fetchedAt))
    : say('gotThen', site, timeWithDay(fetchedAt, now));
}

type AboutProps = {
  readonly headline: Headline;
  readonly address: string | null;
  readonly shown: ShownText | null;
  /** Whether that is all of it. */
  readonly isWhole: boolean;
  readonly feed: Feed | null;
};

/** Facts about the text; nothing the source does not say. */
export function About({ headline, address, shown, isWhole, feed }: AboutProps) {
  const { outlet, publishedAt } = headline;
  const minutes = shown === null || !isWhole ? null : readingMinutes(textOf(shown.blocks));
  if (outlet === null && publishedAt === null && address === null && shown === null) return null;
  return (
    <div class="about">
      {outlet === null ? null : (
        <p>
          {feed === null ? (
            <b>
              <bdi>{outlet}</bdi>
            </b>
          ) : (
            <b>
              <a href={riverAddress({ feedId: feed.id })} title={say('entriesOf', feed.title)}>
                <bdi>{outlet}</bdi>
              </a>
            </b>
          )}
        </p>
      )}
      {shown?.author ? <p>{shown.author}</p> : null}
      {publishedAt === null ? null : (
        <p>
          <time dateTime={machineTime(publishedAt)}>{timeWithDay(publishedAt, Date.now())}</time>
        </p>
      )}
      {minutes === null ? null : <p>{sayCount('minutes', minutes)}</p>}
      {shown === null || shown.page === null ? null : <p>{gotWords(shown.page, Date.now())}</p>}
      {address === null ? null : (
        <p>
          <a class="quiet" href={address} target="_blank" rel="noreferrer noopener">
            {openOn(address)}
          </a>
        </p>
      )}
    </div>
  );
}
