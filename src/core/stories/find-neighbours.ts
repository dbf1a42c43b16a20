import { closenessOf } from './closeness';
import { NEIGHBOURS, type Newsroom, NOBODY } from './newsroom';

/** Below this a pair shares hardly more than the vocabulary of the news. */
const LEAST_LIKENESS = 0.1;
/** How many mentions are looked at for one report, rarest terms first: what makes a large archive no slower. */
const MENTIONS_READ = 2000;
/** Of one term, only the newest mentions are looked at. */
const MENTIONS_OF_A_TERM = 1000;

/** Finds who resembles each new report, among all reports taken in before it, and tells both. */
export function findNeighbours(newsroom: Newsroom, fresh: readonly number[]): void {
  const scores = new Float64Array(newsroom.size);
  for (const place of fresh) {
    const met = meet(newsroom, place, scores);
    for (const other of met) {
      const likeness = (scores[other] ?? 0) >= LEAST_LIKENESS / 2 ? likenessOf(newsroom, place, other) : 0;
      if (likeness >= LEAST_LIKENESS) {
        introduce(newsroom, place, other, likeness);
        introduce(newsroom, other, place, likeness);
      }
      scores[other] = 0;
    }
  }
}

/** Adds up shared terms in `scores`; returns who has a score. */
function meet(newsroom: Newsroom, place: number, scores: Float64Array): readonly number[] {
  const { slotWeight, slotReport, olderSlot } = newsroom;
  const met: number[] = [];
  let unread = MENTIONS_READ;
  for (const slot of rarestFirst(newsroom, place)) {
    if (unread <= 0) break;
    const weight = slotWeight[slot] ?? 0;
    let left = Math.min(unread, MENTIONS_OF_A_TERM);
    let mention = olderSlot[slot] ?? NOBODY;
    while (mention >= 0 && left > 0) {
      const other = slotReport[mention] ?? 0;
      const score = scores[other] ?? 0;
      if (score === 0) met.push(other);
      scores[other] = score + weight * (slotWeight[mention] ?? 0);
      mention = olderSlot[mention] ?? NOBODY;
      left -= 1;
      unread -= 1;
    }
  }
  return met;
}

function rarestFirst({ slotsFrom, slotTerm, spread }: Newsroom, place: number): readonly number[] {
  const from = slotsFrom[place] ?? 0;
  const slots = Array.from({ length: (slotsFrom[place + 1] ?? 0) - from }, (_, at) => from + at);
  const commonness = (slot: number): number => spread[slotTerm[slot] ?? 0] ?? 0;
  return slots.sort((one, other) => commonness(one) - commonness(other) || one - other);
}

/** What two reports share, as far as they can be of one event by their time. */
const likenessOf = (newsroom: Newsroom, one: number, other: number): number =>
  cosineOf(newsroom, one, other) *
  closenessOf(newsroom.publishedAt[one] ?? 0, newsroom.publishedAt[other] ?? 0);

/** Terms are in order in both. */
function cosineOf(newsroom: Newsroom, one: number, other: number): number {
  const { slotsFrom, slotTerm, slotWeight } = newsroom;
  let [a, b, sum] = [slotsFrom[one] ?? 0, slotsFrom[other] ?? 0, 0];
  const [lastA, lastB] = [slotsFrom[one + 1] ?? 0, slotsFrom[other + 1] ?? 0];
  while (a < lastA && b < lastB) {
    const difference = (slotTerm[a] ?? 0) - (slotTerm[b] ?? 0);
    if (difference === 0) sum += (slotWeight[a] ?? 0) * (slotWeight[b] ?? 0);
    if (difference <= 0) a += 1;
    if (difference >= 0) b += 1;
  }
  return sum;
}

/** Takes the place of the least alike neighbour, if it is more alike. The earlier report wins a draw. */
function introduce({ neighbour, likeness }: Newsroom, host: number, guest: number, alike: number): void {
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
}

/** Measures the likeness of known neighbours anew, after terms were weighed again. */
export function measureAgain(newsroom: Newsroom, places: readonly number[]): void {
  for (const place of places) {
    for (let at = place * NEIGHBOURS; at < (place + 1) * NEIGHBOURS; at += 1) {
      const other = newsroom.neighbour[at] ?? NOBODY;
      if (other !== NOBODY) newsroom.likeness[at] = likenessOf(newsroom, place, other);
    }
  }
}
