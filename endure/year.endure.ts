import { DAYS_A_MONTH, type Lived, liveThrough, type Sizes } from '../tests/e2e/support/live-through';

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
  let lived = 0;
  try {
    const { wrong } = await liveThrough('chrome', {
      days,
      feeds: numberIn('feeds', 100),
      keepDays: DAYS_A_MONTH,
      latest: 20,
      lived(half) {
        lived = half.day + 1;
        month.push(half);
        if (options.includes('--each')) console.log(JSON.stringify(half));
        if (half.heldEntries === null) return;
        months.push(monthOf(month.splice(0)));
        console.log(`month ${months.length}: ${said(months.at(-1) as Month)}`);
      },
    });
    for (const one of wrong.slice(0, 20)) console.log(one);
    console.log(`${wrong.length} wrong`);
    return isFlat(months) && wrong.length === 0;
  } finally {
    // A life that broke off has shown that much.
    const minutes = Math.round((performance.now() - beganAt) / 60_000);
    console.log(`${lived} of ${days} days in ${minutes} minutes`);
    if (lived < days) isFlat(months);
  }
}

/**
 * Times as the middle one of the month, and divided by what the same work took then; counts as at its end. Mornings,
 * when a hundred feeds have news, are another matter than evenings: the middle of each makes a day.
 */
type Month = {
  readonly wakeMs: number;
  readonly editionMs: number;
  readonly popupMs: number;
  readonly yardstickMs: number;
  readonly heldEntries: number;
  readonly sizes: Sizes;
};

function monthOf(halves: readonly Lived[]): Month {
  const middle = (some: readonly Lived[], figureOf: (half: Lived) => number): number =>
    some.map(figureOf).sort((one, other) => one - other)[some.length >> 1] ?? 0;
  const median = (figureOf: (half: Lived) => number): number =>
    [0, 1].reduce(
      (sum, half) =>
        sum +
        middle(
          halves.filter((_each, at) => at % 2 === half),
          figureOf,
        ) /
          2,
      0,
    );
  const last = halves.at(-1) as Lived;
  return {
    wakeMs: median(({ wakeMs }) => wakeMs),
    editionMs: median(({ editionMs }) => editionMs),
    popupMs: median(({ popupMs }) => popupMs),
    yardstickMs: median(({ yardstickMs }) => yardstickMs),
    heldEntries: last.heldEntries ?? 0,
    sizes: last.sizes,
  };
}

const said = ({ sizes, ...month }: Month): string =>
  `wake ${Math.round(month.wakeMs)} ms, feeds and edition ${Math.round(month.editionMs)} ms, popup ${Math.round(month.popupMs)} ms, ` +
  `yardstick ${month.yardstickMs.toFixed(1)} ms; ${sizes.entries} entries (${month.heldEntries} in editions or saved), ` +
  `${sizes.editions} editions, ${sizes.requests} requests, ${(sizes.bytes / MB).toFixed(1)} MB`;

/**
 * What has to stay as it was. Editions are the reader's and none is ever forgotten, nor is what they cite: of these the
 * share of each is asked.
 */
const figuresOf = ({ sizes, ...month }: Month): Record<string, number> => ({
  'wake, in yardsticks': month.wakeMs / month.yardstickMs,
  'feeds and edition, in yardsticks': month.editionMs / month.yardstickMs,
  'popup, in yardsticks': month.popupMs / month.yardstickMs,
  'entries that may be forgotten': sizes.entries - month.heldEntries,
  'entries held by an edition': month.heldEntries / sizes.editions,
  'lines of the ledger': sizes.requests,
  'bytes for an entry': sizes.bytes / sizes.entries,
});

function isFlat(months: readonly Month[]): boolean {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return true;
  const [before, after] = [figuresOf(first), figuresOf(last)];
  let isSo = true;
  for (const [name, figure] of Object.entries(before)) {
    const growth = (after[name] as number) / figure;
    console.log(`${name}: ${growth.toFixed(2)} times that of the first month`);
    if (growth > MOST_GROWTH) isSo = false;
  }
  return isSo;
}
