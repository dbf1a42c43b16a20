import type { Steps } from '../../steps';
import { intAt, numberAt, seatsOf } from '../index/rows';
import type { StoryConstraints } from '../index/story-group';
import { type Clusters, NOBODY, type ReadOnlyIndex } from '../index/story-index';
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
  index: ReadOnlyIndex,
  fresh: readonly number[],
  constraints: StoryConstraints,
): readonly number[] {
  const { documents, neighbours, clusters } = index;
  const stories = new Set<number>();
  const touch = (doc: number): unknown => stories.add(numberAt(clusters.storyOf, doc));
  const isTouched = (doc: number): boolean => stories.has(numberAt(clusters.storyOf, doc));
  for (const doc of fresh) {
    touch(doc);
    touch(numberAt(clusters.copyOf, doc));
    const { from, to } = seatsOf(doc);
    for (let seat = from; seat < to; seat += 1) {
      const other = intAt(neighbours.doc, seat);
      if (other !== NOBODY && !isTouched(other) && edgeAt(index, doc, seat) > 0) touch(other);
    }
  }
  for (const entryId of [...constraints.together, ...constraints.apart].flat()) {
    const doc = originalDoc(index, entryId);
    if (doc !== null) touch(doc);
  }
  const docs: number[] = [];
  for (let doc = 0; doc < documents.size; doc += 1) {
    if (documents.sameAs[doc] === doc && stories.has(numberAt(clusters.storyOf, doc))) docs.push(doc);
  }
  return docs;
}

/** Puts a region into stories anew; nothing outside it changes. Before the last time only sure unions are made. */
export function* reclusterSteps(
  clusters: Clusters,
  index: ReadOnlyIndex,
  docs: readonly number[],
  constraints: StoryConstraints,
  isLast: boolean,
): Steps<void> {
  countStories(clusters, index, storiesAmong(clusters, docs).values(), -1);
  const units = constrainedUnitsOf(index, docs, constraints);
  const graph = similarityGraphOf(index, docs, units);
  yield;
  const propagated = propagateLabels(units, graph);
  yield;
  let labels = mergeClusters(index, units, graph, propagated, isLast ? ONE_STORY : SURELY_ONE_STORY);
  if (isLast) {
    yield;
    const reassigned = reassignMembers(index, units, graph, labels);
    yield;
    labels = splitClusters(index, units, reassigned);
  }
  yield;
  const firstOf = new Map<number, number>();
  for (const [unit, members] of units.members.entries()) {
    const label = intAt(labels, unit);
    firstOf.set(label, Math.min(firstOf.get(label) ?? Number.POSITIVE_INFINITY, ...members));
  }
  for (const [unit, members] of units.members.entries()) {
    for (const doc of members) clusters.storyOf[doc] = firstOf.get(intAt(labels, unit)) ?? doc;
  }
  countStories(clusters, index, storiesAmong(clusters, docs).values(), 1);
}

function storiesAmong(
  { storyOf }: Clusters,
  docs: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const stories = new Map<number, number[]>();
  for (const doc of docs) {
    const story = numberAt(storyOf, doc);
    const members = stories.get(story) ?? [];
    members.push(doc);
    stories.set(story, members);
  }
  return stories;
}
