import type { Candidate } from './candidates';
import { PERSONAL } from './personal-words';
import { listedWords } from './word-lists';

/** What speaks for and against a sentence; all of it can be told in any language. */
export type Features = {
  /** 1 for the first sentence of its article, falling by half every three. */
  readonly early: number;
  /** Likeness to all other sentences of the story together: what the reports keep coming back to. */
  readonly shared: number;
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
  const whole = new Map<string, number>();
  for (const { counts } of candidates) {
    for (const [term, count] of counts) whole.set(term, (whole.get(term) ?? 0) + count);
  }
  const square = [...whole.values()].reduce((sum, count) => sum + count * count, 0);
  return candidates.map((candidate) => {
    const { words, text, place, language } = candidate;
    const personal = listedWords(PERSONAL, language);
    return {
      early: Math.exp(-place / EARLY_SENTENCES),
      shared: likenessToRest(candidate, whole, square),
      figures: claim(words.some(({ shape }) => shape === 'number')),
      personal: claim(words.some(({ form }) => personal.has(form))),
      quoting: claim(/^["“”„«»「『‘']/.test(text)),
      length: words.length / LENGTH_UNIT,
      short: claim(words.length < FEW_WORDS),
    };
  });
}

const claim = (is: boolean): number => (is ? 1 : 0);

/** Cosine between the terms of a sentence and the counts of all others. */
function likenessToRest({ counts }: Candidate, whole: ReadonlyMap<string, number>, square: number): number {
  let shared = 0;
  let rest = square;
  for (const [term, own] of counts) {
    const all = whole.get(term) ?? 0;
    shared += all - own;
    rest += (all - own) ** 2 - all ** 2;
  }
  return rest <= 0 || counts.size === 0 ? 0 : shared / Math.sqrt(rest * counts.size);
}
