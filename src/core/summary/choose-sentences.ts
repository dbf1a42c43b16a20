import type { Candidate } from './candidates';

export type ChoiceLimits = {
  /** Words of all sentences together; the second sentence may go over it when nothing shorter is there. */
  readonly budget: number;
  readonly most: number;
};

export type Scored = { readonly candidate: Candidate; readonly score: number };

const FEWEST = 2;
/** What likeness to a chosen sentence costs: chosen on the open articles, where 0.1 to 0.14 are as good. */
const REPETITION_COST = 0.12;
/** Sentences with as much in common as this say the same. */
const SAME = 0.6;
/** A first sentence longer than this share of the budget leaves no room for a second. */
const FIRST_SHARE = 0.9;
const OVERRUN = 1.3;

/** The best sentences that go together, in the order they are read; fewer than two when there are no two. */
export function chooseSentences(scored: readonly Scored[], limits: ChoiceLimits): readonly Candidate[] {
  const chosen: Candidate[] = [];
  let words = 0;
  while (chosen.length < limits.most) {
    const open = scored.filter(({ candidate }) => mayJoin(candidate, chosen));
    const best = bestOf(open, roomFor(open, chosen, words, limits), chosen);
    if (best === null) break;
    chosen.push(best);
    words += best.words.length;
  }
  return chosen.sort((one, other) => one.article - other.article || one.start - other.start);
}

/** Understood with what is chosen, and not yet said. */
const mayJoin = (candidate: Candidate, chosen: readonly Candidate[]): boolean =>
  candidate.leans !== 'cut' &&
  (candidate.leans === 'on nothing' || chosen.some((one) => isRightBefore(one, candidate))) &&
  chosen.every((one) => one !== candidate && likeness(one.counts, candidate.counts) < SAME);

const isRightBefore = (one: Candidate, next: Candidate): boolean =>
  one.articleId === next.articleId && one.place === next.place - 1;

/** How many words the next sentence may have. */
function roomFor(
  open: readonly Scored[],
  chosen: readonly Candidate[],
  words: number,
  { budget }: ChoiceLimits,
): number {
  const left = chosen.length === 0 ? budget * FIRST_SHARE : budget - words;
  if (chosen.length >= FEWEST || open.some(({ candidate }) => candidate.words.length <= left)) return left;
  return chosen.length === 0 ? budget * OVERRUN : budget * OVERRUN - words;
}

function bestOf(open: readonly Scored[], room: number, chosen: readonly Candidate[]): Candidate | null {
  let best: Scored | null = null;
  for (const { candidate, score } of open) {
    if (candidate.words.length > room) continue;
    const repeated = Math.max(0, ...chosen.map((one) => likeness(one.counts, candidate.counts)));
    const worth = score - REPETITION_COST * repeated;
    if (best === null || worth > best.score) best = { candidate, score: worth };
  }
  return best?.candidate ?? null;
}

/** Cosine between two sets of terms. */
export function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  if (one.size === 0 || other.size === 0) return 0;
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const term of small.keys()) if (large.has(term)) shared += 1;
  return shared / Math.sqrt(one.size * other.size);
}
