import type { RiverShow } from '../../core/river/river-place';
import type { RiverRow } from '../../core/river/river-row';
import { type MessageKey, say } from '../../platform/text';
import { addressOf } from '../../ui/addresses';
import { fullDate, machineTime } from '../../ui/dates';
import { riverAddress } from '../../ui/river-address';
import { dayHeading, dayOf, timeWithDay } from '../../ui/time-with-day';
import { Bar } from '../parts/Bar';
import { SlimMasthead } from '../parts/SlimMasthead';
import { Nothing } from './Nothing';
import { RiverLine } from './RiverLine';
import { nameOf, type RiverView, type UnreadCounts } from './river-view';
import { Sources } from './Sources';

export type RiverPageProps = {
  readonly view: RiverView;
  readonly counts: UnreadCounts | null;
  readonly showsCounts: boolean;
  /** Whether the window has room for the list of feeds beside the rows. */
  readonly isWide: boolean;
};

/** Everything that the feeds sent, by the day it arrived. */
export function RiverPage({ view, counts, showsCounts, isWide }: RiverPageProps) {
  const { savedCount, followedCount, now } = view;
  return (
    <>
      <a class="skip" href="#river">
        {say('toTheEntries')}
      </a>
      <SlimMasthead
        backTo={addressOf({ view: 'front' })}
        backName={say('frontPage')}
        ear={
          <p class="ear">
            <time dateTime={machineTime(now)}>{fullDate(now)}</time>
          </p>
        }
      >
        <Bar current="everything" savedCount={savedCount} followedCount={followedCount} canRefresh />
      </SlimMasthead>
      <main class="river" id="river">
        <header>
          <h1>
            <bdi>{nameOf(view) ?? say('everything')}</bdi>
          </h1>
          <Status view={view} />
          <Sources view={view} counts={counts} showsCounts={showsCounts} isOpen={isWide} />
        </header>
        <div>
          <Filter view={view} />
          {view.rows.length === 0 && !view.hasMore ? <Nothing view={view} /> : <Days view={view} />}
        </div>
      </main>
    </>
  );
}

/** What is listed here; in its place, that more has come. */
function Status({ view: { place, hasNews } }: { view: RiverView }) {
  const key: MessageKey =
    place.feedId !== null ? 'riverTextFeed' : place.folder !== null ? 'riverTextFolder' : 'riverText';
  return (
    <p role="status">
      {!hasNews ? (
        say(key)
      ) : (
        <>
          {say('riverHasNews')}{' '}
          <a class="quiet" href={riverAddress(place)}>
            {say('riverShowNews')}
          </a>
        </>
      )}
    </p>
  );
}

const FILTERS: readonly (readonly [RiverShow, MessageKey])[] = [
  ['all', 'filterAll'],
  ['unread', 'riverUnread'],
  ['whole', 'riverWhole'],
  ['unshown', 'riverUnshown'],
  ['hidden', 'riverHidden'],
];

function Filter({ view: { place, rows } }: { view: RiverView }) {
  const isOfFeed = place.feedId !== null;
  const isOfSome = isOfFeed || place.folder !== null;
  return (
    <nav class="filter" aria-label={say('show')}>
      {FILTERS.map(([show, key]) => (
        <a
          key={show}
          href={riverAddress({ ...place, show })}
          aria-current={show === place.show ? 'true' : undefined}
        >
          {say(key)}
        </a>
      ))}
      {!isOfSome || rows.length === 0 ? null : (
        <button type="button" class="quiet" data-do="readHere">
          {say(isOfFeed ? 'markAllInFeed' : 'markAllInFolder')}
        </button>
      )}
    </nav>
  );
}

function Days({ view }: { view: RiverView }) {
  const { rows, marks, now, feeds, hasMore, lookedTo } = view;
  const titles = new Map(feeds.map(({ id, title }) => [id, title]));
  const days = byDay(rows);
  return (
    <>
      {days.map(({ day, those }, place) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <div class="day">
            <h2 id={`day-${day}`}>{dayHeading(day, now)}</h2>
            {place === 0 ? null : (
              <button
                type="button"
                class="quiet"
                data-do="readAbove"
                data-of={those[0]?.headline.entryId}
                aria-describedby={`day-${day}`}
              >
                {say('markAllAbove')}
              </button>
            )}
          </div>
          <ol class="wire" aria-labelledby={`day-${day}`}>
            {those.map((row) => (
              <RiverLine
                key={row.headline.entryId}
                row={row}
                marks={marks}
                now={now}
                feedTitle={titles.get(row.feedId) ?? null}
              />
            ))}
          </ol>
        </section>
      ))}
      <p class="across buttons" data-more={hasMore ? '' : undefined}>
        {rows.length === 0 ? null : (
          <button type="button" class="button" data-do="readAbove">
            {say('markAllAbove')}
          </button>
        )}
        {!hasMore ? (
          <span>{say('riverEnd')}</span>
        ) : (
          <button type="button" class="button" data-do="more">
            {say('showOlder')}
          </button>
        )}
        <span role="status">{lookedTo === null ? '' : say('riverLooking', timeWithDay(lookedTo, now))}</span>
      </p>
    </>
  );
}

type Day = { readonly day: number; readonly those: RiverRow[] };

/** Rows that follow each other and arrived on one day. */
function byDay(rows: readonly RiverRow[]): readonly Day[] {
  const days: Day[] = [];
  for (const row of rows) {
    const day = dayOf(row.firstSeenAt);
    const last = days.at(-1);
    if (last?.day === day) last.those.push(row);
    else days.push({ day, those: [row] });
  }
  return days;
}
