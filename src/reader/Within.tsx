import { language, say } from '../platform/text';
import { addressOf } from '../ui/addresses';
import { monthAndYear } from '../ui/dates';
import { monthName } from './place';

/** Months that have editions, newest first. */
export type Months = {
  /** When each live edition was composed, newest first: milliseconds since 1970. */
  readonly times: readonly number[];
  /** In the month that is shown; null while all are. */
  readonly current: number | null;
};

/** The months of the archive, each with how many editions it holds. */
export function Within({ months: { times, current } }: { months: Months }) {
  const byMonth = new Map<string, number[]>();
  for (const at of times) byMonth.set(monthName(at), [...(byMonth.get(monthName(at)) ?? []), at]);
  const shown = current === null ? null : monthName(current);
  return (
    <nav class="within" aria-label={say('months')}>
      <ul>
        {[...byMonth].map(([month, those]) => (
          <li key={month}>
            <a
              href={`${addressOf({ view: 'archive' })}&month=${month}`}
              aria-current={month === shown ? 'true' : undefined}
            >
              {monthAndYear(those[0] ?? 0)} <span>{those.length.toLocaleString(language())}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
