import { DAY_MS } from '../model/durations';
import type { EntryId } from '../model/ids';
import { atOnce, type Steps } from '../steps';
import { reclusterSteps, touchedBy } from './clusters/recluster';
import type { Report } from './index/report';
import { NO_CONSTRAINTS, type StoryConstraints } from './index/story-group';
import type { StoryIndex } from './index/story-index';
import { indexReport } from './index-report';
import { expandWithNeighbours } from './similarity/expand-with-neighbours';
import { findCopies } from './similarity/near-duplicates';
import { findNeighbours, measureAgain } from './similarity/nearest-neighbours';
import { templateDiscountsIn } from './terms/template-discount';
import { countStories, weighTerms } from './terms/weigh-terms';

/** Stories weigh the terms that make the stories; by the third round they hardly change. */
const ROUNDS = 3;

/**
 * Adds reports to an index and puts them into stories, day by day, each in several steps. The order within `reports`
 * makes no difference, and what is already there is passed over. Only stories that a new report or a constraint touches
 * can change; the cost is that of the new reports and of those stories. Until the last step, and after one that throws,
 * the index is half changed.
 */
export function* addReportSteps(
  index: StoryIndex,
  reports: readonly Report[],
  constraints: StoryConstraints = NO_CONSTRAINTS,
): Steps<void> {
  const unknown = oldestFirst(reports).filter(({ entryId }) => !index.documents.docOf.has(entryId));
  const days = [...byDay(unknown)];
  for (const [at, day] of days.entries()) {
    if (at > 0) yield;
    const docs = day.map((report) => indexReport(index, report));
    yield* groupSteps(
      index,
      docs.filter((doc) => index.documents.sameAs[doc] === doc),
      constraints,
    );
  }
  if (unknown.length === 0 && constraints.together.length + constraints.apart.length > 0)
    yield* groupSteps(index, [], constraints);
}

/** The same at once. */
export const addReports = (
  index: StoryIndex,
  reports: readonly Report[],
  constraints: StoryConstraints = NO_CONSTRAINTS,
): void => atOnce(addReportSteps(index, reports, constraints));

/**
 * News comes in days: a month at once is taken in day by day, as if Lede had been there. The days are those of UTC, so
 * that one report more or less moves no boundary.
 */
function byDay(ordered: readonly Report[]): Iterable<readonly Report[]> {
  const days = new Map<number, Report[]>();
  for (const report of ordered) {
    const day = Math.floor(report.publishedAt / DAY_MS);
    const held = days.get(day) ?? [];
    held.push(report);
    days.set(day, held);
  }
  return days.values();
}

function* groupSteps(
  index: StoryIndex,
  fresh: readonly number[],
  constraints: StoryConstraints,
): Steps<void> {
  const { postings, templates, neighbours, contexts, clusters } = index;
  countStories(clusters, index, eachAlone(fresh), 1);
  const templateDiscount = templateDiscountsIn(templates, index);
  weighTerms(postings, index, fresh, templateDiscount);
  yield;
  findNeighbours(neighbours, index, fresh);
  yield;
  findCopies(clusters, index, fresh);
  expandWithNeighbours(contexts, index, fresh);
  let touched = touchedBy(index, fresh, constraints);
  for (let round = 1; round <= ROUNDS; round += 1) {
    yield;
    yield* reclusterSteps(clusters, index, touched, constraints, round === ROUNDS);
    if (round === ROUNDS) break;
    weighTerms(postings, index, touched, templateDiscount);
    yield;
    measureAgain(neighbours, index, touched);
    yield;
    expandWithNeighbours(contexts, index, touched);
    touched = touchedBy(index, fresh, constraints);
  }
}

const eachAlone = (docs: readonly number[]): readonly (readonly number[])[] => docs.map((doc) => [doc]);

/** Each report once, by when it was published, and of one instant by its id. */
export function oldestFirst(reports: readonly Report[]): readonly Report[] {
  const once = new Map(reports.map((report) => [report.entryId, report]));
  const smaller = (a: EntryId, b: EntryId): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...once.values()].sort(
    (one, other) => one.publishedAt - other.publishedAt || smaller(one.entryId, other.entryId),
  );
}
