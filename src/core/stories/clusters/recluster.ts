import type { StoryConstraints } from '../index/story-group';
import { NEIGHBOURS, NOBODY, type StoryIndex } from '../index/story-index';
import { countStories } from '../terms/weigh-terms';
import { constrainedUnitsOf, originalDoc } from './constrained-units';
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
  const touch = (doc: number): unknown => stories.add(index.storyOf[doc] ?? doc);
  for (const doc of fresh) {
    touch(doc);
    for (let at = doc * NEIGHBOURS; at < (doc + 1) * NEIGHBOURS; at += 1) {
      const other = index.neighbour[at] ?? NOBODY;
      if (edgeAt(index, doc, at) > 0) touch(other);
    }
  }
  for (const entryId of [...constraints.together, ...constraints.apart].flat()) {
    const doc = originalDoc(index, entryId);
    if (doc !== null) touch(doc);
  }
  const docs: number[] = [];
  for (let doc = 0; doc < index.size; doc += 1) {
    if (index.sameAs[doc] === doc && stories.has(index.storyOf[doc] ?? doc)) docs.push(doc);
  }
  return docs;
}

/** Puts a region into stories anew; nothing outside it changes. Before the last time only sure unions are made. */
export function recluster(
  index: StoryIndex,
  docs: readonly number[],
  constraints: StoryConstraints,
  isLast: boolean,
): void {
  countStories(index, storiesAmong(index, docs).values(), -1);
  const units = constrainedUnitsOf(index, docs, constraints);
  const graph = similarityGraphOf(index, docs, units);
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
  for (const doc of docs) {
    const label = labels[units.unitOf.get(doc) ?? 0] ?? 0;
    const first = firstOf.get(label) ?? doc;
    firstOf.set(label, first);
    index.storyOf[doc] = first;
  }
  countStories(index, storiesAmong(index, docs).values(), 1);
}

function storiesAmong(index: StoryIndex, docs: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const stories = new Map<number, number[]>();
  for (const doc of docs) {
    const story = index.storyOf[doc] ?? doc;
    const members = stories.get(story) ?? [];
    members.push(doc);
    stories.set(story, members);
  }
  return stories;
}
