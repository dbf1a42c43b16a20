import { carriesMeaning } from '../text/meaning';
import { prefixOf } from '../text/stems';
import { wordsOf } from '../text/words';

/** What relatedness reads: a headline, and what else is to be weighed with it. */
export type Headed = { readonly title: string; readonly language: string | null };

/** 0 for nothing in common, 1 for the same words. */
export type Relatedness = (one: Headed, other: Headed) => number;

/** Inflection sits behind the fifth letter in the languages that were measured. */
const PREFIX = 5;
const SHORTEST_RUN = 3;
const LONGEST_RUN = 5;
/** Both exponents: people call stories related long before most words are shared, and rare words tell most. */
const SATURATION = 0.4;
const RARITY = 1.5;
/** What the nearest known headlines add: each its words by this share of its likeness. */
const NEIGHBOURS = 6;
const NEIGHBOUR_SHARE = 0.1;

/** A unit vector. */
type Weights = ReadonlyMap<string, number>;

/**
 * Learns from `known` which words are rare and which go together, and returns how related two headlines are: words by
 * their first letters, and runs of letters inside words, which find compounds and other inflections. Each headline is
 * read with those known that are nearest to it, so that two without a word in common can meet in a third.
 */
export function relatednessAmong(known: Iterable<Headed>): Relatedness {
  const all = Array.from(known, formsOf);
  const readings = [readerAmong(all, prefixesIn), readerAmong(all, runsIn)];
  const read = new WeakMap<Headed, readonly Weights[]>();
  const vectorsOf = (headed: Headed): readonly Weights[] => {
    const vectors = read.get(headed) ?? readings.map((vectorOf) => vectorOf(formsOf(headed)));
    read.set(headed, vectors);
    return vectors;
  };
  return (one, other) => {
    const right = vectorsOf(other);
    const alike = vectorsOf(one).map((left, at) => cosine(left, right[at] ?? new Map()) ** SATURATION);
    return alike.reduce((sum, each) => sum + each, 0) / alike.length;
  };
}

/** What headlines are compared by: parts of their words, weighed by rarity, with those of their neighbours. */
function readerAmong(
  all: readonly (readonly string[])[],
  partsIn: (forms: readonly string[]) => readonly string[],
): (forms: readonly string[]) => Weights {
  const spread = new Map<string, number>();
  for (const forms of all) {
    for (const part of new Set(partsIn(forms))) spread.set(part, (spread.get(part) ?? 0) + 1);
  }
  const rarity = (part: string): number =>
    Math.log(1 + Math.max(1, all.length) / (spread.get(part) ?? 1)) ** RARITY;
  const alone = (forms: readonly string[]): Weights => {
    const weights = new Map<string, number>();
    for (const part of partsIn(forms)) weights.set(part, (weights.get(part) ?? 0) + rarity(part));
    return unit(weights);
  };
  const neighboursOf = neighboursAmong(
    all.map((forms) => ({ title: forms.join(' '), weights: alone(forms) })),
  );
  return (forms) => {
    const own = alone(forms);
    const together = new Map(own);
    for (const { weights, likeness } of neighboursOf(forms.join(' '), own)) {
      for (const [part, weight] of weights)
        together.set(part, (together.get(part) ?? 0) + NEIGHBOUR_SHARE * likeness * weight);
    }
    return unit(together);
  };
}

type Vector = { readonly title: string; readonly weights: Weights };
type Neighbour = { readonly weights: Weights; readonly likeness: number };

/** Finds the nearest through an index of what holds each part; never the title that is asked for. */
function neighboursAmong(all: readonly Vector[]): (title: string, own: Weights) => readonly Neighbour[] {
  // A title that several feeds carry is one neighbour; of two that are as near, titles decide and not their order.
  const vectors = [...new Map(all.map((vector) => [vector.title, vector])).values()].sort((one, other) =>
    one.title < other.title ? -1 : 1,
  );
  const holders = new Map<string, { at: number; weight: number }[]>();
  for (const [at, { weights }] of vectors.entries()) {
    for (const [part, weight] of weights) {
      const found = holders.get(part);
      if (found === undefined) holders.set(part, [{ at, weight }]);
      else found.push({ at, weight });
    }
  }
  return (title, own) => {
    const likeness = new Float64Array(vectors.length);
    for (const [part, weight] of own) {
      for (const holder of holders.get(part) ?? [])
        likeness[holder.at] = (likeness[holder.at] ?? 0) + weight * holder.weight;
    }
    const nearest: Neighbour[] = [];
    for (const [at, vector] of vectors.entries()) {
      const near = likeness[at] ?? 0;
      if (near <= (nearest[NEIGHBOURS - 1]?.likeness ?? 0) || vector.title === title) continue;
      const farther = nearest.findIndex((one) => one.likeness < near);
      nearest.splice(farther < 0 ? nearest.length : farther, 0, { weights: vector.weights, likeness: near });
      nearest.length = Math.min(nearest.length, NEIGHBOURS);
    }
    return nearest;
  };
}

const formsOf = ({ title, language }: Headed): readonly string[] =>
  wordsOf(title)
    .filter((word) => carriesMeaning(word, language))
    .map(({ form }) => form);

const prefixesIn = (forms: readonly string[]): readonly string[] =>
  forms.map((form) => prefixOf(form, PREFIX));

/** Word boundaries count as letters, so that beginnings weigh more than middles. */
function runsIn(forms: readonly string[]): readonly string[] {
  const runs: string[] = [];
  for (const form of forms) {
    const bounded = ` ${form} `;
    for (let length = SHORTEST_RUN; length <= LONGEST_RUN; length += 1) {
      for (let at = 0; at + length <= bounded.length; at += 1) runs.push(bounded.slice(at, at + length));
    }
  }
  return runs;
}

function unit(weights: ReadonlyMap<string, number>): Weights {
  const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return new Map([...weights].map(([part, weight]) => [part, weight / length]));
}

function cosine(one: Weights, other: Weights): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [part, weight] of small) sum += weight * (large.get(part) ?? 0);
  return Math.min(1, sum);
}
