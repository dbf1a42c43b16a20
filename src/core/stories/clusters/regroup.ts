import { NEIGHBOURS, type Newsroom, NOBODY } from '../index/newsroom';
import type { Bonds } from '../index/story-group';
import { countStories } from '../terms/weigh-terms';
import { checkMembers } from './check-members';
import { edgeAt, edgesIn } from './edges';
import { joinDrafts } from './join-drafts';
import { partStories } from './part-stories';
import { spreadLabels } from './spread-labels';
import { originalPlace, unitsOf } from './units';

/** A link between drafts from here on makes one story. */
const ONE_STORY = 0.22;
/** While terms are still weighed by rough stories, only what surely belongs together is joined. */
const SURELY_ONE_STORY = 0.45;

/** New reports and all members of the stories that they have an edge to or that a bond names. */
export function touchedBy(newsroom: Newsroom, fresh: readonly number[], bonds: Bonds): readonly number[] {
  const stories = new Set<number>();
  const touch = (place: number): unknown => stories.add(newsroom.storyOf[place] ?? place);
  for (const place of fresh) {
    touch(place);
    for (let at = place * NEIGHBOURS; at < (place + 1) * NEIGHBOURS; at += 1) {
      const other = newsroom.neighbour[at] ?? NOBODY;
      if (edgeAt(newsroom, place, at) > 0) touch(other);
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

/** Puts a region into stories anew; nothing outside it changes. Before the last time only sure unions are made. */
export function regroup(newsroom: Newsroom, places: readonly number[], bonds: Bonds, isLast: boolean): void {
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
  const labels = isLast ? partStories(newsroom, units, checkMembers(newsroom, units, edges, drafts)) : drafts;
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
