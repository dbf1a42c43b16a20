import type { EntryId } from '../model/ids';
import { checkMembers } from './check-members';
import { edgeBetween, edgesIn } from './edges';
import { findNeighbours, measureAgain } from './find-neighbours';
import { joinDrafts } from './join-drafts';
import { NEIGHBOURS, type Newsroom, NOBODY } from './newsroom';
import { readInContext } from './read-in-context';
import type { Report } from './report';
import { spreadLabels } from './spread-labels';
import { type Bonds, NO_BONDS } from './story-group';
import { takeIn } from './take-in';
import { originalPlace, unitsOf } from './units';
import { countStories, weighTerms } from './weigh-terms';
import { areCopies } from './wording';

/** A link between drafts from here on makes one story. */
const ONE_STORY = 0.28;
/** While terms are still weighed by rough stories, only what surely belongs together is joined. */
const SURELY_ONE_STORY = 0.45;
/** Stories weigh the terms that make the stories; by the fourth round they hardly change. */
const ROUNDS = 4;
/** Copies share nearly all their terms, so that only near neighbours need be compared word for word. */
const COPY_LIKENESS = 0.5;

/**
 * Adds reports to a newsroom and puts them into stories. The order within `reports` makes no difference, and what
 * is already there is passed over. Only stories that a new report or a bond touches can change; the cost is that of
 * the new reports and of those stories.
 */
export function addReports(newsroom: Newsroom, reports: readonly Report[], bonds: Bonds = NO_BONDS): void {
  const added = inOrder(reports)
    .filter(({ entryId }) => !newsroom.placeOf.has(entryId))
    .map((report) => takeIn(newsroom, report));
  const fresh = added.filter((place) => newsroom.sameAs[place] === place);
  if (fresh.length === 0 && bonds.together.length + bonds.apart.length === 0) return;
  countStories(newsroom, eachAlone(fresh), 1);
  weighTerms(newsroom, fresh);
  findNeighbours(newsroom, fresh);
  findCopies(newsroom, fresh);
  readInContext(newsroom, fresh);
  let touched = touchedBy(newsroom, fresh, bonds);
  for (let round = 1; round <= ROUNDS; round += 1) {
    regroup(newsroom, touched, bonds, round === ROUNDS);
    if (round === ROUNDS) break;
    weighTerms(newsroom, touched);
    measureAgain(newsroom, touched);
    readInContext(newsroom, touched);
    touched = touchedBy(newsroom, fresh, bonds);
  }
}

const eachAlone = (places: readonly number[]): readonly (readonly number[])[] =>
  places.map((place) => [place]);

function inOrder(reports: readonly Report[]): readonly Report[] {
  const once = new Map(reports.map((report) => [report.entryId, report]));
  const smaller = (a: EntryId, b: EntryId): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...once.values()].sort(
    (one, other) => one.publishedAt - other.publishedAt || smaller(one.entryId, other.entryId),
  );
}

/** Inside one feed only identity makes two entries one report: its own near-identical notices are all meant. */
function findCopies(newsroom: Newsroom, fresh: readonly number[]): void {
  const { neighbour, likeness, feedIds, copyOf } = newsroom;
  for (const place of fresh) {
    let earliest = place;
    for (let at = place * NEIGHBOURS; at < (place + 1) * NEIGHBOURS; at += 1) {
      const other = neighbour[at] ?? NOBODY;
      if (other === NOBODY || other >= place || (likeness[at] ?? 0) < COPY_LIKENESS) continue;
      const original = copyOf[other] ?? other;
      if (original >= earliest || feedIds[original] === feedIds[place]) continue;
      if (areCopies(newsroom, original, place)) earliest = original;
    }
    copyOf[place] = earliest;
  }
}

/** New reports and all members of the stories that they have an edge to or that a bond names. */
function touchedBy(newsroom: Newsroom, fresh: readonly number[], bonds: Bonds): readonly number[] {
  const stories = new Set<number>();
  const touch = (place: number): unknown => stories.add(newsroom.storyOf[place] ?? place);
  for (const place of fresh) {
    touch(place);
    for (let at = place * NEIGHBOURS; at < (place + 1) * NEIGHBOURS; at += 1) {
      const other = newsroom.neighbour[at] ?? NOBODY;
      if (other !== NOBODY && edgeBetween(newsroom, place, other) > 0) touch(other);
    }
  }
  for (const entryId of [...bonds.together, ...bonds.apart].flat()) {
    const place = originalPlace(newsroom, entryId);
    if (place !== null) touch(place);
  }
  const places: number[] = [];
  for (let place = 0; place < newsroom.size; place += 1) {
    if (newsroom.sameAs[place] === place && stories.has(newsroom.storyOf[place] ?? place)) places.push(place);
  }
  return places;
}

function regroup(newsroom: Newsroom, places: readonly number[], bonds: Bonds, isLast: boolean): void {
  countStories(newsroom, storiesAmong(newsroom, places).values(), -1);
  const units = unitsOf(newsroom, places, bonds);
  const edges = edgesIn(newsroom, places, units);
  const drafts = joinDrafts(
    newsroom,
    units,
    edges,
    spreadLabels(units, edges),
    isLast ? ONE_STORY : SURELY_ONE_STORY,
  );
  const labels = isLast ? checkMembers(newsroom, units, edges, drafts) : drafts;
  const firstOf = new Map<number, number>();
  for (const place of places) {
    const label = labels[units.unitOf.get(place) ?? 0] ?? 0;
    const first = firstOf.get(label) ?? place;
    firstOf.set(label, first);
    newsroom.storyOf[place] = first;
  }
  countStories(newsroom, storiesAmong(newsroom, places).values(), 1);
}

function storiesAmong(newsroom: Newsroom, places: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const stories = new Map<number, number[]>();
  for (const place of places) {
    const story = newsroom.storyOf[place] ?? place;
    const members = stories.get(story) ?? [];
    members.push(place);
    stories.set(story, members);
  }
  return stories;
}
