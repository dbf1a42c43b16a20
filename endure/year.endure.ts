import { type Lived, liveThrough } from '../tests/e2e/support/live-through';

const DAYS_A_MONTH = 30;
/** How much more than in the first month it may be in the last. */
const MOST_GROWTH = 1.5;
const MB = 1_000_000;

/**
 * A year of a hundred feeds and two editions a day (`--days=365`, `--feeds=100`), in Chromium and on a moved clock: each
 * month beside the first.
 */
export async function run(options: readonly string[]): Promise<boolean> {
  const numberIn = (name: string, usual: number): number =>
    Number(options.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3) ?? usual);
  const days = numberIn('days', 365);
  const month: Lived[] = [];
  const months: Month[] = [];
  const beganAt = performance.now();
  const { wrong } = await liveThrough('chrome', {
    days,
    feeds: numberIn('feeds', 100),
    keepDays: DAYS_A_MONTH,
    latest: 20,
    lived(half) {
      month.push(half);
      if (options.includes('--each')) console.log(JSON.stringify(half));
      if (month.length < 2 * DAYS_A_MONTH) return;
      months.push(monthOf(month.splice(0)));
      console.log(`month ${months.length}: ${said(months.at(-1) as Month)}`);
    },
  });
  const minutes = Math.round((performance.now() - beganAt) / 60_000);
  console.log(`${days} days in ${minutes} minutes, ${wrong.length} wrong`);
  for (const one of wrong.slice(0, 20)) console.log(one);
  return isFlat(months) && wrong.length === 0;
}

/** Of each the middle one, and what there was at its end. */
type Month = Record<
  'wakeMs' | 'editionMs' | 'popupMs' | 'entries' | 'requests' | 'editions' | 'bytes',
  number
>;

function monthOf(halves: readonly Lived[]): Month {
  const median = (figureOf: (half: Lived) => number): number =>
    halves.map(figureOf).sort((one, other) => one - other)[halves.length >> 1] ?? 0;
  return {
    wakeMs: median(({ wakeMs }) => wakeMs),
    editionMs: median(({ editionMs }) => editionMs),
    popupMs: median(({ popupMs }) => popupMs),
    ...(halves.at(-1) as Lived).sizes,
  };
}

const said = (month: Month): string =>
  `wake ${Math.round(month.wakeMs)} ms, feeds and edition ${Math.round(month.editionMs)} ms, popup ${Math.round(month.popupMs)} ms; ` +
  `${month.entries} entries, ${month.editions} editions, ${month.requests} requests, ${(month.bytes / MB).toFixed(1)} MB`;

function isFlat(months: readonly Month[]): boolean {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return true;
  let isSo = true;
  for (const name of Object.keys(first) as (keyof Month)[]) {
    const growth = last[name] / first[name];
    console.log(`${name}: ${growth.toFixed(2)} times that of the first month`);
    // Editions are the reader's, and none is ever forgotten.
    if (name !== 'editions' && growth > MOST_GROWTH) isSo = false;
  }
  return isSo;
}
