import { at, type Expectation, titlesOf } from '../expectations';
import type { Build, MadeEntry, Paper } from '../made-feeds';
import { type Sibling, sibling } from '../sibling';

/** What one address answered at an instant. */
type Taken = readonly [takenAt: number, entries: readonly MadeEntry[]];

export const overTime = (
  name: string,
  build: Build,
  paper: Paper,
  taken: readonly Taken[],
  instants: readonly number[],
  expects: Expectation,
): Sibling =>
  sibling(
    name,
    taken.map(([takenAt, entries]) => ({ ...build(paper, entries), takenAt })),
    expects,
    instants,
  );

/** Each edition tells a headline that fits, or tells nothing where null is expected. */
export const tells =
  (...wanted: readonly (RegExp | null)[]): Expectation =>
  (editions) =>
    wanted.flatMap((pattern, place) => {
      const titles = editions[place] === undefined ? [] : titlesOf(editions[place]);
      if (pattern === null) return titles.map((title) => `edition ${place + 1} tells again: ${title}`);
      return titles.some((title) => pattern.test(title))
        ? []
        : [`edition ${place + 1} does not tell ${pattern.source}: ${titles.join(' · ') || 'nothing'}`];
    });

export const EVENING = at(29, 18);
export const MORNING = at(30, 7);
export const DAYS = [at(28, 18), EVENING, MORNING];
export const named = (id: string, name: string, language: string): Paper => ({ id, name, language });
