import { DAY_MS } from '../core/model/durations';
import type { Edition } from '../core/model/edition';
import { language, say } from '../platform/text';
import { addressOf } from '../ui/addresses';
import { monthAndYear } from '../ui/dates';

type MonthProps = {
  /** Any instant of the month, milliseconds since 1970. */
  readonly monthOf: number;
  readonly editions: readonly Edition[];
  readonly current: Edition;
};

/** A month in which days with an edition are links. */
export function Month({ monthOf, editions, current }: MonthProps) {
  const byDay = new Map<number, Edition>();
  // Newest first, so that a day's last edition wins.
  for (const edition of [...editions].reverse()) {
    if (edition.composedAt !== null) byDay.set(new Date(edition.composedAt).getDate(), edition);
  }
  return (
    <table class="month">
      <caption class="visually-hidden">{say('editionsIn', monthAndYear(monthOf))}</caption>
      <thead>
        <tr>
          {weekdays().map(({ long, narrow }) => (
            <th key={long} scope="col">
              <abbr title={long}>{narrow}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(monthOf).map((week) => (
          <tr key={week.join()}>
            {week.map((day, index) => (
              // A week has seven places, some of them empty; the place is all that tells these apart.
              <td key={index}>
                {day === null ? null : <Day day={day} edition={byDay.get(day)} current={current} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day, edition, current }: { day: number; edition: Edition | undefined; current: Edition }) {
  if (edition === undefined) return <span>{day}</span>;
  return (
    <a
      href={addressOf({ view: 'front', editionId: edition.id })}
      aria-current={edition.id === current.id ? 'date' : undefined}
    >
      <span>{day}</span>
    </a>
  );
}

const A_MONDAY = Date.UTC(2024, 0, 1);

const weekdays = () =>
  Array.from({ length: 7 }, (_, day) => {
    const name = (style: 'long' | 'narrow') =>
      new Intl.DateTimeFormat(language(), { weekday: style, timeZone: 'UTC' }).format(
        A_MONDAY + day * DAY_MS,
      );
    return { long: name('long'), narrow: name('narrow') };
  });

/** The days of a month in weeks from Monday; null where a week belongs to a neighbouring month. */
export function weeksOf(monthOf: number): (number | null)[][] {
  const date = new Date(monthOf);
  const days = new Date(date.getFullYear(), date.getMonth() + 1, 0).getDate();
  const before = (new Date(date.getFullYear(), date.getMonth(), 1).getDay() + 6) % 7;
  const places = Array.from({ length: Math.ceil((before + days) / 7) * 7 }, (_, place) => {
    const day = place - before + 1;
    return day >= 1 && day <= days ? day : null;
  });
  return Array.from({ length: places.length / 7 }, (_, week) => places.slice(week * 7, week * 7 + 7));
}
