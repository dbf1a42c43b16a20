import { shuffled } from './chance';

const FOLDS = 5;

/** What a method said of a pair, and what is true. */
export type Judged = { readonly value: number; readonly same: boolean };

/** F1 where every pair is judged by the threshold that was best on the other folds. */
export function crossValidated(all: readonly Judged[]): number {
  const mixed = shuffled(all, 1);
  const outcomes = mixed.map(({ value, same }, at): Judged => {
    const others = mixed.filter((_, other) => other % FOLDS !== at % FOLDS);
    return { value: value >= bestThreshold(others) ? 1 : 0, same };
  });
  return f1(outcomes, 1);
}

export function bestThreshold(all: readonly Judged[]): number {
  const values = [...new Set(all.map(({ value }) => value))].sort((a, b) => a - b);
  const middles = values.map((value, at) => (value + (values[at - 1] ?? value)) / 2);
  return middles.reduce((best, each) => (f1(all, each) > f1(all, best) ? each : best), 0);
}

export function f1(all: readonly Judged[], least: number): number {
  const put = all.filter(({ value }) => value >= least).length;
  const there = all.filter(({ same }) => same).length;
  const right = all.filter(({ value, same }) => same && value >= least).length;
  return put + there === 0 ? 0 : (2 * right) / (put + there);
}
