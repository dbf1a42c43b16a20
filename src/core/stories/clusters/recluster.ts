import type { StoryConstraints } from '../index/story-group';
import { NEIGHBOURS, NOBODY, type StoryIndex } from '../index/story-index';
import { countStories } from '../terms/weigh-terms';
import { constrainedUnitsOf, originalPlace } from './constrained-units';
import { propagateLabels } from './label-propagation';
import { mergeClusters } from './merge-clusters';
import { reassignMembers } from './reassign-members';
import { edgeAt, similarityGraphOf } from './similarity-graph';
import { splitClusters } from './split-clusters';

/** A link between clusters from here on makes one story. */
const ONE_STORY = 0.22;
/** While terms are still weighed by rough stories, only what surely belongs together is merged. */
const SURELY_ONE_STORY = 0.45;

/** New reports and all members of the stories that they have an edge to or that a constraint names. */
export function touchedBy(
  index: StoryIndex,
  fresh: readonly number[],
  constraints: StoryConstraints,
): readonly number[] {
  const stories = new Set<number>();
  const touch = (place: number): unknown => stories.add(index.storyOf[place] ?? place);
  for (const place of fresh) {
    touch(place);
    for (let at = place * NEIGHBOURS; at < (place + 1) * NEIGHBOURS; at += 1) {
      const other = index.neighbour[at] ?? NOBODY;
      if (edgeAt(index, place, at) > 0) touch(other);
    }
  }
  for (const entryId of [...constraints.together, ...constraints.apart].flat()) {
    const place = originalPlace(index, entryId);
    if (place !== null) touch(place);
  }
  const places: number[] = [];
  for (let place = 0; place < index.size; place += 1) {
    if (index.sameAs[place] === place && stories.has(index.storyOf[place] ?? place)) places.push(place);
  }
  return places;
}

/** Puts a region into stories anew; nothing outside it changes. Before the last time only sure unions are made. */
export function recluster(
  index: StoryIndex,
  places: readonly number[],
  constraints: StoryConstraints,
  isLast: boolean,
): void {
  countStories(index, storiesAmong(index, places).values(), -1);
  const units = constrainedUnitsOf(index, places, constraints);
  const graph = similarityGraphOf(index, places, units);
  const clusters = mergeClusters(
    index,
    units,
    graph,
    propagateLabels(units, graph),
    isLast ? ONE_STORY : SURELY_ONE_STORY,
  );
  const labels = isLast
    ? splitClusters(index, units, reassignMembers(index, units, graph, clusters))
    : clusters;
  const firstOf = new Map<number, number>();
  for (const place of places) {
    const label = labels[units.unitOf.get(place) ?? 0] ?? 0;
    const first = firstOf.get(label) ?? place;
    firstOf.set(label, first);
    index.storyOf[place] = first;
  }
  countStories(index, storiesAmong(index, places).values(), 1);
}

function storiesAmong(index: StoryIndex, places: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const stories = new Map<number, number[]>();
  for (const place of places) {
    const story = index.storyOf[place] ?? place;
    const members = stories.get(story) ?? [];
    members.push(place);
    stories.set(story, members);
  }
  return stories;
}
