import { byteAt, doubleAt, floatAt, intAt, postingsOf } from '../index/rows';
import type { ReadOnlyIndex } from '../index/story-index';

/** A side of fewer reports is no event of its own: words of a few texts part anywhere by accident. */
const SMALLEST_SIDE = 6;
/** How many words have to mark a side, and in how much larger a share of its texts than of the other side's. */
const MARKING_WORDS = 3;
const MARKED = 0.5;
/** Likeness between the sides as a share of likeness within them; two events are well below, from .3 to .5 all did well. */
const STRANGERS = 0.35;

/** Words that fewer of the texts use, or all but so few, do not tell two halves apart. */
const FEWEST_USE = 0.15;
const MOST_WORDS_TRIED = 60;
/** What a text that uses both words of a pair counts against it, beside one that uses one of them. */
const BOTH_SPOIL = 3;
const MOST_ROUNDS = 6;

/** A story's texts in two heaps, by their number in what was asked. */
export type Bisection = { readonly one: readonly number[]; readonly other: readonly number[] };

/** Texts of one story, with terms numbered within the story. */
type Texts = {
  readonly size: number;
  /** By text: where its terms begin; one more than there are texts. */
  readonly begin: Int32Array;
  readonly term: Int32Array;
  /** Weighed by how few of these texts use the term: what they all say does not tell them apart. */
  readonly weight: Float64Array;
  /** By term: how many of the texts use it. */
  readonly used: Int32Array;
};

/**
 * Asks whether a story is two. Look-alike events (two earthquakes, two arrests) share the words of their kind, and
 * each has words of its own, names above all, that the other lacks; the sides of one event share its names. `docs`
 * are independent reports. Returns null where the story holds together, or is too small to tell.
 */
export function bisect(index: ReadOnlyIndex, docs: readonly number[]): Bisection | null {
  if (docs.length < 2 * SMALLEST_SIDE) return null;
  const texts = textsOf(index, docs);
  const pair = bestPair(texts);
  if (pair === null) return null;
  const sides = settle(texts, pair);
  const numbers = docs.map((_, text) => text);
  const cut = {
    one: numbers.filter((text) => sides[text] === 0),
    other: numbers.filter((text) => sides[text] === 1),
  };
  if (Math.min(cut.one.length, cut.other.length) < SMALLEST_SIDE) return null;
  return areMarked(texts, cut) && areStrangers(texts, cut) ? cut : null;
}

function textsOf({ postings }: ReadOnlyIndex, docs: readonly number[]): Texts {
  const numbers = new Map<number, number>();
  const begin = new Int32Array(docs.length + 1);
  const [term, weight, used]: [number[], number[], number[]] = [[], [], []];
  for (const [text, doc] of docs.entries()) {
    const { from, to } = postingsOf(postings, doc);
    for (let posting = from; posting < to; posting += 1) {
      const known = intAt(postings.term, posting);
      const number = numbers.get(known) ?? numbers.size;
      numbers.set(known, number);
      term.push(number);
      weight.push(floatAt(postings.emphasis, posting));
      used[number] = (used[number] ?? 0) + 1;
    }
    begin[text + 1] = term.length;
  }
  const texts = {
    size: docs.length,
    begin,
    term: Int32Array.from(term),
    weight: Float64Array.from(weight),
    used: Int32Array.from(used),
  };
  for (let text = 0; text < texts.size; text += 1) weigh(texts, text);
  return texts;
}

/** Turns a text into a unit vector. A word of a single text is like no other, and counts for nothing. */
function weigh({ size, begin, term, weight, used }: Texts, text: number): void {
  const [from, to] = [intAt(begin, text), intAt(begin, text + 1)];
  let square = 0;
  for (let at = from; at < to; at += 1) {
    const uses = intAt(used, intAt(term, at));
    weight[at] = uses < 2 ? 0 : doubleAt(weight, at) * Math.log(size / uses);
    square += doubleAt(weight, at) ** 2;
  }
  const length = Math.sqrt(square) || 1;
  for (let at = from; at < to; at += 1) weight[at] = doubleAt(weight, at) / length;
}

type Pair = { readonly one: Uint8Array; readonly other: Uint8Array };

/** The two words that share the texts among themselves best; of each, which texts use it. */
function bestPair(texts: Texts): Pair | null {
  const uses = wordsToTry(texts).map((word) => usesOf(texts, word));
  let best: Pair | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const [at, one] of uses.entries()) {
    for (const other of uses.slice(at + 1)) {
      let [left, right, both] = [0, 0, 0];
      for (let text = 0; text < texts.size; text += 1) {
        left += byteAt(one, text);
        right += byteAt(other, text);
        both += byteAt(one, text) & byteAt(other, text);
      }
      const parted = Math.min(left, right) - BOTH_SPOIL * both;
      if (parted > most) [best, most] = [{ one, other }, parted];
    }
  }
  return best;
}

function wordsToTry({ size, used }: Texts): readonly number[] {
  const fewest = Math.max(2, FEWEST_USE * size);
  return Array.from(used.keys())
    .filter((word) => intAt(used, word) >= fewest && intAt(used, word) <= (1 - FEWEST_USE) * size)
    .sort((a, b) => intAt(used, b) - intAt(used, a) || a - b)
    .slice(0, MOST_WORDS_TRIED);
}

function usesOf({ size, begin, term }: Texts, word: number): Uint8Array {
  const uses = new Uint8Array(size);
  for (let text = 0; text < size; text += 1) {
    for (let at = intAt(begin, text); at < intAt(begin, text + 1); at += 1)
      if (term[at] === word) uses[text] = 1;
  }
  return uses;
}

/** Puts every text on the side that it is more like, beginning with the texts that use one word of the pair. */
function settle(texts: Texts, { one, other }: Pair): Int8Array {
  let sides = Int8Array.from(one, (uses, text) => (uses === other[text] ? -1 : uses === 1 ? 0 : 1));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const sums = [sumOf(texts, membersOf(sides, 0)), sumOf(texts, membersOf(sides, 1))] as const;
    const lengths = sums.map((sum) => Math.sqrt(dot(sum, sum)) || 1);
    const next = sides.map((side, text) => {
      const self = selfOf(texts, text);
      const [left, right] = sums.map(
        (sum, asked) => (along(texts, text, sum) - (side === asked ? self : 0)) / (lengths[asked] ?? 1),
      );
      return (left ?? 0) >= (right ?? 0) ? 0 : 1;
    });
    if (next.every((side, text) => side === sides[text])) break;
    sides = next;
  }
  return sides;
}

const membersOf = (sides: Int8Array, asked: number): readonly number[] =>
  Array.from(sides.keys()).filter((text) => sides[text] === asked);

/** Whether each side has words that the other hardly uses. */
function areMarked(texts: Texts, { one, other }: Bisection): boolean {
  const [left, right] = [sharesOf(texts, one), sharesOf(texts, other)];
  const differences = left.map((share, term) => share - doubleAt(right, term)).sort();
  const mean = (marks: Float64Array): number => marks.reduce((sum, mark) => sum + mark, 0) / MARKING_WORDS;
  return (
    mean(differences.slice(-MARKING_WORDS)) >= MARKED && -mean(differences.slice(0, MARKING_WORDS)) >= MARKED
  );
}

/** By term: the share of the members that use it. */
function sharesOf({ begin, term, used }: Texts, members: readonly number[]): Float64Array {
  const shares = new Float64Array(used.length);
  for (const text of members) {
    for (let at = intAt(begin, text); at < intAt(begin, text + 1); at += 1) {
      shares[intAt(term, at)] = doubleAt(shares, intAt(term, at)) + 1 / members.length;
    }
  }
  return shares;
}

function areStrangers(texts: Texts, { one, other }: Bisection): boolean {
  const [left, right] = [sumOf(texts, one), sumOf(texts, other)];
  const between = dot(left, right) / (one.length * other.length);
  const within = Math.sqrt(meanWithin(texts, one, left) * meanWithin(texts, other, right));
  return between <= STRANGERS * within;
}

/** Mean likeness of members with each other, none with itself. */
function meanWithin(texts: Texts, members: readonly number[], sum: Float64Array): number {
  const selves = members.reduce((total, text) => total + selfOf(texts, text), 0);
  return Math.max(0, dot(sum, sum) - selves) / (members.length * (members.length - 1));
}

function sumOf({ begin, term, weight, used }: Texts, members: readonly number[]): Float64Array {
  const sum = new Float64Array(used.length);
  for (const text of members) {
    for (let at = intAt(begin, text); at < intAt(begin, text + 1); at += 1) {
      sum[intAt(term, at)] = doubleAt(sum, intAt(term, at)) + doubleAt(weight, at);
    }
  }
  return sum;
}

function along({ begin, term, weight }: Texts, text: number, sum: Float64Array): number {
  let likeness = 0;
  for (let at = intAt(begin, text); at < intAt(begin, text + 1); at += 1) {
    likeness += doubleAt(weight, at) * doubleAt(sum, intAt(term, at));
  }
  return likeness;
}

/** 1, or 0 for a text that shares no telling word. */
function selfOf({ begin, weight }: Texts, text: number): number {
  let square = 0;
  for (let at = intAt(begin, text); at < intAt(begin, text + 1); at += 1) square += doubleAt(weight, at) ** 2;
  return square;
}

const dot = (one: Float64Array, other: Float64Array): number =>
  one.reduce((sum, each, at) => sum + each * doubleAt(other, at), 0);
