import { type Candidate, countsOf } from './candidates';
import { PERSONAL } from './personal-words';
import { listedWords } from './word-lists';

/** What speaks for and against a sentence; all of it can be told in any language. */
export type Features = {
  /** 1 for the first sentence of its article, falling by half every three. */
  readonly early: number;
  /** Likeness to all other sentences of the story together, in words and pairs of words: what the reports come back to. */
  readonly shared: number;
  /** The share of its words that any other sentence has too. */
  readonly echoed: number;
  /** 1 with a figure in it. */
  readonly figures: number;
  /** 1 in the first or second person: somebody speaks, nothing is reported. */
  readonly personal: number;
  /** 1 when it opens with a quotation. */
  readonly quoting: number;
  /** Length, in units of twenty words. */
  readonly length: number;
  /** 1 below nine words. */
  readonly short: number;
};

const EARLY_SENTENCES = 4;
const FEW_WORDS = 9;
const LENGTH_UNIT = 20;

/** Features of each candidate, in their order. */
export function featuresOf(candidates: readonly Candidate[]): readonly Features[] {
  const terms = candidates.map(({ stems }) => countsOf([...stems, ...pairsOf(stems)]));
  const whole = new Map<string, number>();
  for (const counts of terms) {
    for (const [term, count] of counts) whole.set(term, (whole.get(term) ?? 0) + count);
  }
  const square = [...whole.values()].reduce((sum, count) => sum + count * count, 0);
  return candidates.map(({ words, text, place, language, counts }, at) => {
    const personal = listedWords(PERSONAL, language);
    return {
      early: Math.exp(-place / EARLY_SENTENCES),
      shared: likenessToRest(terms[at] ?? new Map(), whole, square),
      echoed: echoedShare(counts, whole),
      figures: claim(words.some(({ shape }) => shape === 'number')),
      personal: claim(words.some(({ form }) => personal.has(form))),
      quoting: claim(/^["“”„«»「『‘']/.test(text)),
      length: words.length / LENGTH_UNIT,
      short: claim(words.length < FEW_WORDS),
    };
  });
}

/** Words next to each other, or with one between: they tell what is said of what. */
const pairsOf = (stems: readonly string[]): readonly string[] =>
  stems.flatMap((stem, at) => stems.slice(at + 1, at + 3).map((next) => `${stem} ${next}`));

const claim = (is: boolean): number => (is ? 1 : 0);

type Counts = ReadonlyMap<string, number>;

function echoedShare(counts: Counts, whole: Counts): number {
  const echoed = [...counts].filter(([stem, own]) => (whole.get(stem) ?? 0) > own).length;
  return counts.size === 0 ? 0 : echoed / counts.size;
}

/** Cosine between the terms of a sentence and the counts of all others. */
function likenessToRest(terms: Counts, whole: Counts, square: number): number {
  let shared = 0;
  let rest = square;
  for (const [term, own] of terms) {
    const all = whole.get(term) ?? 0;
    shared += all - own;
    rest += (all - own) ** 2 - all ** 2;
  }
  return rest <= 0 || terms.size === 0 ? 0 : shared / Math.sqrt(rest * terms.size);
}
