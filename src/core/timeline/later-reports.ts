import type { EntryId } from '../model/ids';
import { type ClusterVector, clusterVectorOf, wordLinkOf } from '../stories/clusters/cluster-vector';
import { originalDoc } from '../stories/clusters/constrained-units';
import { floatAt, intAt, mentionsOf, numberAt, postingsOf } from '../stories/index/rows';
import type { ReportGroup, StoryGroup } from '../stories/index/story-group';
import type { ReadOnlyIndex } from '../stories/index/story-index';
import { timeProximityOf } from '../stories/similarity/time-proximity';

/** How near in wording; of what groups are merged by, about twice as much. */
const GOES_ON = 0.4;
/** A word marks a chapter when it stands in this share of its reports. */
const MARKING = 0.5;
/** Reports that are less like a chapter by its marking words are not looked at any closer. */
const LEAST_LIKENESS = 0.1;

/** Reports of one story as they were grouped. */
type Chapter = {
  /** As in the index. */
  readonly story: number;
  readonly cluster: ClusterVector;
  /** A unit vector: terms with what they weigh in the reports. */
  readonly marks: ReadonlyMap<number, number>;
  readonly endedAt: number;
};

/**
 * The other reports that go on, some days later, with the story that `known` belong to. `groupReports` joins none of
 * them, because after days the same words mostly tell of another event; who follows a story asks for just that.
 * Chapters that were threaded before count each by itself, so that a long story does not become a blur, and go on
 * themselves. Each report is judged by itself, so that one in the wrong story takes nobody along. Reports that have
 * left the index are passed over. Costs what shares words with the known, and a look at all groups.
 */
export function laterReports(
  index: ReadOnlyIndex,
  known: readonly EntryId[],
  groups: readonly StoryGroup[],
): readonly ReportGroup[] {
  const own = new Set(known);
  const goOn = new Set<number>();
  for (const chapter of chaptersIn(index, docsOf(index, known))) {
    for (const doc of reportsLike(index, chapter)) {
      if (wordLinkOf(chapter.cluster, clusterVectorOf(index, [doc])) >= GOES_ON) goOn.add(doc);
    }
  }
  if (goOn.size === 0) return [];
  return groups
    .flatMap(({ reports }) => reports)
    .filter(({ entryIds }) => {
      const [doc] = docsOf(index, entryIds.slice(0, 1));
      return doc !== undefined && goOn.has(doc) && !entryIds.some((id) => own.has(id));
    });
}

/** Of copies the original alone has terms. In order, each once. */
function docsOf(index: ReadOnlyIndex, entryIds: readonly EntryId[]): readonly number[] {
  const docs = entryIds.map((id) => originalDoc(index, id)).filter((doc) => doc !== null);
  return [...new Set(docs)].sort((one, other) => one - other);
}

function chaptersIn(index: ReadOnlyIndex, docs: readonly number[]): readonly Chapter[] {
  const byStory = new Map<number, number[]>();
  for (const doc of docs) {
    const story = numberAt(index.clusters.storyOf, doc);
    byStory.set(story, [...(byStory.get(story) ?? []), doc]);
  }
  return [...byStory].map(([story, members]) => chapterOf(index, story, members));
}

function chapterOf(index: ReadOnlyIndex, story: number, docs: readonly number[]): Chapter {
  const { postings, documents } = index;
  const uses = new Map<number, { count: number; weight: number }>();
  for (const doc of docs) {
    const { from, to } = postingsOf(postings, doc);
    for (let posting = from; posting < to; posting += 1) {
      const term = intAt(postings.term, posting);
      const { count, weight } = uses.get(term) ?? { count: 0, weight: 0 };
      uses.set(term, { count: count + 1, weight: weight + floatAt(postings.weight, posting) });
    }
  }
  const marks = [...uses].filter(([, { count }]) => count >= docs.length * MARKING);
  const length = Math.hypot(...marks.map(([, { weight }]) => weight)) || 1;
  return {
    story,
    cluster: clusterVectorOf(index, docs),
    marks: new Map(marks.map(([term, { weight }]) => [term, weight / length])),
    endedAt: docs.reduce((latest, doc) => Math.max(latest, numberAt(documents.publishedAt, doc)), 0),
  };
}

/** Reports some days after a chapter, or in its own story, that are like it by the words that mark it. */
function reportsLike(
  { postings, documents, clusters }: ReadOnlyIndex,
  { story, marks, endedAt }: Chapter,
): readonly number[] {
  const likeness = new Map<number, number>();
  for (const [term, weight] of marks) {
    for (const posting of mentionsOf(postings, term, Number.POSITIVE_INFINITY)) {
      const doc = intAt(postings.doc, posting);
      const at = numberAt(documents.publishedAt, doc);
      const isLater = at > endedAt && timeProximityOf(at, endedAt) < 1;
      if (!isLater && clusters.storyOf[doc] !== story) continue;
      likeness.set(doc, (likeness.get(doc) ?? 0) + weight * floatAt(postings.weight, posting));
    }
  }
  return [...likeness].filter(([, alike]) => alike >= LEAST_LIKENESS).map(([doc]) => doc);
}
