import { dotOfSorted, doubleAt, floatAt, intAt, numberAt, postingsOf, seatsOf } from '../index/rows';
import { type Neighbours, NOBODY, type ReadOnlyIndex } from '../index/story-index';
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
export function findNeighbours(neighbours: Neighbours, index: ReadOnlyIndex, fresh: readonly number[]): void {
  const scores = new Float64Array(index.documents.size);
  const nameOverlapOf = nameOverlapIn(index);
  for (const doc of fresh) {
    const met = meet(index, doc, scores);
    for (const other of met) {
      const likely = doubleAt(scores, other) >= LEAST_LIKENESS / 2;
      const alike = likely ? likenessOf(index, doc, other) : 0;
      if (alike >= LEAST_LIKENESS) {
        const nameOverlap = nameOverlapOf(doc, other);
        if (nameOverlap > 0) {
          introduce(neighbours, doc, { guest: other, alike: alike * nameOverlap, nameOverlap });
          introduce(neighbours, other, { guest: doc, alike: alike * nameOverlap, nameOverlap });
        }
      }
      scores[other] = 0;
    }
  }
}

/** Adds up shared terms in `scores`; returns who has a score. */
function meet(index: ReadOnlyIndex, doc: number, scores: Float64Array): readonly number[] {
  const met: number[] = [];
  let unread = MENTIONS_READ;
  for (const posting of rarestFirst(index, doc)) {
    if (unread <= 0) break;
    unread -= meetBy(index, posting, { scores, met, most: Math.min(unread, MENTIONS_OF_A_TERM) });
  }
  return met;
}

type Meeting = { readonly scores: Float64Array; readonly met: number[]; readonly most: number };

/** Goes through the earlier mentions of a posting’s term, newest first. @returns how many were read */
function meetBy(
  { postings, documents: { publishedAt } }: ReadOnlyIndex,
  posting: number,
  { scores, met, most }: Meeting,
): number {
  const weight = floatAt(postings.weight, posting);
  const at = numberAt(publishedAt, intAt(postings.doc, posting));
  let [read, tooOld] = [0, 0];
  let mention = intAt(postings.older, posting);
  while (mention !== NOBODY && read < most && tooOld < TOO_OLD_IN_A_ROW) {
    const other = intAt(postings.doc, mention);
    const otherAt = numberAt(publishedAt, other);
    if (timeProximityOf(at, otherAt) > 0) {
      const score = doubleAt(scores, other);
      if (score === 0) met.push(other);
      scores[other] = score + weight * floatAt(postings.weight, mention);
      tooOld = 0;
    } else if (otherAt < at) tooOld += 1;
    mention = intAt(postings.older, mention);
    read += 1;
  }
  return read;
}

function rarestFirst(
  { postings, clusters: { storyFrequency } }: ReadOnlyIndex,
  doc: number,
): readonly number[] {
  const { from, to } = postingsOf(postings, doc);
  const all = Array.from({ length: to - from }, (_, at) => from + at);
  const commonness = (posting: number): number => intAt(storyFrequency, intAt(postings.term, posting));
  return all.sort((one, other) => commonness(one) - commonness(other) || one - other);
}

/** What two reports share, as far as they can be of one event by their time. */
function likenessOf(
  { postings, documents: { publishedAt } }: ReadOnlyIndex,
  one: number,
  other: number,
): number {
  const terms = { numbers: postings.term, weights: postings.weight };
  const cosine = dotOfSorted(terms, postingsOf(postings, one), terms, postingsOf(postings, other));
  return cosine * timeProximityOf(numberAt(publishedAt, one), numberAt(publishedAt, other));
}

type Guest = { readonly guest: number; readonly alike: number; readonly nameOverlap: number };

/** Takes the seat of the least alike neighbour, if it is more alike. The earlier report wins a draw. */
function introduce(neighbours: Neighbours, host: number, { guest, alike, nameOverlap }: Guest): void {
  const seat = weakestSeat(neighbours, host);
  if (neighbours.doc[seat] !== NOBODY && floatAt(neighbours.likeness, seat) >= alike) return;
  neighbours.doc[seat] = guest;
  neighbours.likeness[seat] = alike;
  neighbours.nameOverlap[seat] = nameOverlap;
}

/** The first that is free, else that of the least alike. */
function weakestSeat({ doc, likeness }: Neighbours, host: number): number {
  const { from, to } = seatsOf(host);
  let weakest = from;
  for (let seat = from; seat < to; seat += 1) {
    if (doc[seat] === NOBODY) return seat;
    if (floatAt(likeness, seat) < floatAt(likeness, weakest)) weakest = seat;
  }
  return weakest;
}

/** Measures the likeness of known neighbours anew, after terms were weighed again. */
export function measureAgain(neighbours: Neighbours, index: ReadOnlyIndex, docs: readonly number[]): void {
  for (const doc of docs) {
    const { from, to } = seatsOf(doc);
    for (let seat = from; seat < to; seat += 1) {
      const other = intAt(neighbours.doc, seat);
      if (other === NOBODY) continue;
      neighbours.likeness[seat] = likenessOf(index, doc, other) * floatAt(neighbours.nameOverlap, seat);
    }
  }
}
