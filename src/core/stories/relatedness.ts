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

type Parts = { readonly prefixes: Weights; readonly runs: Weights };
type Weights = ReadonlyMap<string, number>;
type Counts = { readonly of: Map<string, number>; total: number };

/**
 * Learns from `known` which words are rare, and returns how related two headlines are: words by their first letters,
 * and runs of letters inside words, which find compounds and other inflections.
 */
export function relatednessAmong(known: Iterable<Headed>): Relatedness {
  const prefixes: Counts = { of: new Map(), total: 0 };
  const runs: Counts = { of: new Map(), total: 0 };
  for (const headed of known) {
    count(prefixes, prefixesIn(headed));
    count(runs, runsIn(headed));
  }
  const partsOf = new WeakMap<Headed, Parts>();
  const read = (headed: Headed): Parts => {
    const parts = partsOf.get(headed) ?? {
      prefixes: weighed(prefixes, prefixesIn(headed)),
      runs: weighed(runs, runsIn(headed)),
    };
    partsOf.set(headed, parts);
    return parts;
  };
  return (one, other) => {
    const [left, right] = [read(one), read(other)];
    return (
      (cosine(left.prefixes, right.prefixes) ** SATURATION + cosine(left.runs, right.runs) ** SATURATION) / 2
    );
  };
}

const formsOf = ({ title, language }: Headed): readonly string[] =>
  wordsOf(title)
    .filter((word) => carriesMeaning(word, language))
    .map(({ form }) => form);

const prefixesIn = (headed: Headed): readonly string[] =>
  formsOf(headed).map((form) => prefixOf(form, PREFIX));

/** Word boundaries count as letters, so that beginnings weigh more than middles. */
function runsIn(headed: Headed): readonly string[] {
  const runs: string[] = [];
  for (const form of formsOf(headed)) {
    const bounded = ` ${form} `;
    for (let length = SHORTEST_RUN; length <= LONGEST_RUN; length += 1) {
      for (let at = 0; at + length <= bounded.length; at += 1) runs.push(bounded.slice(at, at + length));
    }
  }
  return runs;
}

function count(counts: Counts, parts: readonly string[]): void {
  counts.total += 1;
  for (const part of new Set(parts)) counts.of.set(part, (counts.of.get(part) ?? 0) + 1);
}

/** A unit vector. */
function weighed(counts: Counts, parts: readonly string[]): Weights {
  const weights = new Map<string, number>();
  for (const part of parts) weights.set(part, (weights.get(part) ?? 0) + rarity(counts, part));
  const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return new Map([...weights].map(([part, weight]) => [part, weight / length]));
}

const rarity = ({ of, total }: Counts, part: string): number =>
  Math.log(1 + Math.max(1, total) / (of.get(part) ?? 1)) ** RARITY;

function cosine(one: Weights, other: Weights): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [part, weight] of small) sum += weight * (large.get(part) ?? 0);
  return Math.min(1, sum);
}
