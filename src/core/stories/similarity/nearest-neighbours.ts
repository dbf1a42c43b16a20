import { NEIGHBOURS, NOBODY, type StoryIndex } from '../index/story-index';
import { nameOverlapIn } from './name-overlap';
import { timeProximityOf } from './time-proximity';

/** Below this a pair shares hardly more than the vocabulary of the news. */
const LEAST_LIKENESS = 0.1;
/** How many mentions are looked at for one report, rarest terms first: what makes a large archive no slower. */
const MENTIONS_READ = 1000;
/** Of one term, only the newest mentions are looked at. */
const MENTIONS_OF_A_TERM = 500;
/** Mentions stand as they came in, by and large in order of time: after so many too old ones, all are. */
const TOO_OLD_IN_A_ROW = 16;

/** Finds who resembles each new report, among all reports taken in before it, and tells both. */
export function findNeighbours(index: StoryIndex, fresh: readonly number[]): void {
  const scores = new Float64Array(index.size);
  const nameOverlapOf = nameOverlapIn(index);
  for (const doc of fresh) {
    const met = meet(index, doc, scores);
    for (const other of met) {
      const likely = (scores[other] ?? 0) >= LEAST_LIKENESS / 2;
      const alike = likely ? likenessOf(index, doc, other) : 0;
      if (alike >= LEAST_LIKENESS) {
        const nameOverlap = nameOverlapOf(doc, other);
        introduce(index, doc, { guest: other, alike: alike * nameOverlap, nameOverlap });
        introduce(index, other, { guest: doc, alike: alike * nameOverlap, nameOverlap });
      }
      scores[other] = 0;
    }
  }
}

/** Adds up shared terms in `scores`; returns who has a score. */
function meet(index: StoryIndex, doc: number, scores: Float64Array): readonly number[] {
  const { postingWeight, postingDoc, olderPosting, publishedAt } = index;
  const met: number[] = [];
  let unread = MENTIONS_READ;
  for (const posting of rarestFirst(index, doc)) {
    if (unread <= 0) break;
    const weight = postingWeight[posting] ?? 0;
    let left = Math.min(unread, MENTIONS_OF_A_TERM);
    let tooOld = 0;
    let mention = olderPosting[posting] ?? NOBODY;
    while (mention >= 0 && left > 0 && tooOld < TOO_OLD_IN_A_ROW) {
      const other = postingDoc[mention] ?? 0;
      if (timeProximityOf(publishedAt[doc] ?? 0, publishedAt[other] ?? 0) > 0) {
        const score = scores[other] ?? 0;
        if (score === 0) met.push(other);
        scores[other] = score + weight * (postingWeight[mention] ?? 0);
        tooOld = 0;
      } else if ((publishedAt[other] ?? 0) < (publishedAt[doc] ?? 0)) tooOld += 1;
      mention = olderPosting[mention] ?? NOBODY;
      left -= 1;
      unread -= 1;
    }
  }
  return met;
}

function rarestFirst(
  { postingsFrom, postingTerm, storyFrequency }: StoryIndex,
  doc: number,
): readonly number[] {
  const from = postingsFrom[doc] ?? 0;
  const postings = Array.from({ length: (postingsFrom[doc + 1] ?? 0) - from }, (_, at) => from + at);
  const commonness = (posting: number): number => storyFrequency[postingTerm[posting] ?? 0] ?? 0;
  return postings.sort((one, other) => commonness(one) - commonness(other) || one - other);
}

/** What two reports share, as far as they can be of one event by their time. */
const likenessOf = (index: StoryIndex, one: number, other: number): number =>
  cosineOf(index, one, other) * timeProximityOf(index.publishedAt[one] ?? 0, index.publishedAt[other] ?? 0);

/** Terms are in order in both. */
function cosineOf(index: StoryIndex, one: number, other: number): number {
  const { postingsFrom, postingTerm, postingWeight } = index;
  let [a, b, sum] = [postingsFrom[one] ?? 0, postingsFrom[other] ?? 0, 0];
  const [lastA, lastB] = [postingsFrom[one + 1] ?? 0, postingsFrom[other + 1] ?? 0];
  while (a < lastA && b < lastB) {
    const difference = (postingTerm[a] ?? 0) - (postingTerm[b] ?? 0);
    if (difference === 0) sum += (postingWeight[a] ?? 0) * (postingWeight[b] ?? 0);
    if (difference <= 0) a += 1;
    if (difference >= 0) b += 1;
  }
  return sum;
}

type Guest = { readonly guest: number; readonly alike: number; readonly nameOverlap: number };

/** Takes the seat of the least alike neighbour, if it is more alike. The earlier report wins a draw. */
function introduce(index: StoryIndex, host: number, { guest, alike, nameOverlap }: Guest): void {
  const { neighbour, likeness } = index;
  const from = host * NEIGHBOURS;
  let weakest = from;
  for (let at = from; at < from + NEIGHBOURS; at += 1) {
    if (neighbour[at] === NOBODY) {
      weakest = at;
      break;
    }
    if ((likeness[at] ?? 0) < (likeness[weakest] ?? 0)) weakest = at;
  }
  if (neighbour[weakest] !== NOBODY && (likeness[weakest] ?? 0) >= alike) return;
  neighbour[weakest] = guest;
  likeness[weakest] = alike;
  index.nameOverlap[weakest] = nameOverlap;
}

/** Measures the likeness of known neighbours anew, after terms were weighed again. */
export function measureAgain(index: StoryIndex, docs: readonly number[]): void {
  for (const doc of docs) {
    for (let at = doc * NEIGHBOURS; at < (doc + 1) * NEIGHBOURS; at += 1) {
      const other = index.neighbour[at] ?? NOBODY;
      if (other === NOBODY) continue;
      index.likeness[at] = likenessOf(index, doc, other) * (index.nameOverlap[at] ?? 0);
    }
  }
}
