import { type Headed, type Relatedness, relatednessAmong } from '../src/core/stories/relatedness';
import { carriesMeaning } from '../src/core/text/meaning';
import { prefixOf } from '../src/core/text/stems';
import { wordsOf } from '../src/core/text/words';
import { shuffled } from './support/chance';
import { corpusLines } from './support/feed-cases';

/** Pearson by language, and F1 by language. Only ever raised. */
const FLOORS: Readonly<Record<string, number>> = {};

/** Addresses that hold fewer words are no headlines. */
const FEWEST_WORDS = 4;
const FOLDS = 5;
const SHARED_PREFIX = 6;

type Pair = { readonly one: Headed; readonly other: Headed; readonly rating: number };
type Peer = { readonly name: string; readonly among: (known: readonly Headed[]) => Relatedness };

export const run = async (): Promise<boolean> => {
  const rated = rateRelatedNews();
  const told = tellStoriesApart();
  return rated && told;
};

/** How well likeness follows what people said of pairs of news, by language. */
function rateRelatedNews(): boolean {
  const lines = corpusLines('related-semeval22-train', 'pairs.jsonl.gz');
  if (lines === null) {
    console.log('relatedness: skipped, the set related-semeval22-train is missing');
    return true;
  }
  const byLanguage = new Map<string, Pair[]>();
  for (const { lang1, lang2, slug1, slug2, overall } of lines) {
    const [one, other] = [String(slug1), String(slug2)];
    if (lang1 !== lang2 || Math.min(wordCount(one), wordCount(other)) < FEWEST_WORDS) continue;
    const language = String(lang1);
    const pair = {
      one: { title: one, language },
      other: { title: other, language },
      rating: -Number(overall),
    };
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), pair]);
  }
  const rows: Record<string, Record<string, string>> = {};
  let held = true;
  for (const peer of peers) {
    const row: Record<string, string> = {};
    for (const [language, pairs] of byLanguage) {
      if (pairs.length < 30) continue;
      const relatedness = peer.among(pairs.flatMap(({ one, other }) => [one, other]));
      const value = pearson(
        pairs.map(({ one, other }) => relatedness(one, other)),
        pairs.map(({ rating }) => rating),
      );
      row[`${language} (${pairs.length})`] = value.toFixed(3);
      if (peer.name === 'Lede') held = holds(`related ${language}`, value) && held;
    }
    rows[peer.name] = row;
  }
  console.log('\nrelated-semeval22-train: Pearson of likeness and rating');
  console.table(rows);
  return held;
}

/** Whether a threshold on likeness tells pairs of one story from others; the threshold comes from other folds. */
function tellStoriesApart(): boolean {
  const lines = corpusLines('pairs-tgcontest', 'pairs.jsonl.gz');
  if (lines === null) {
    console.log('relatedness: skipped, the set pairs-tgcontest is missing');
    return true;
  }
  const rows: Record<string, Record<string, string>> = {};
  let held = true;
  for (const peer of peers) {
    const row: Record<string, string> = {};
    for (const language of ['en', 'ru']) {
      const pairs = lines
        .filter(({ lang }) => lang === language)
        .map(
          ({ title1, title2, same }): Pair => ({
            one: { title: String(title1), language },
            other: { title: String(title2), language },
            rating: same === true || same === 1 ? 1 : 0,
          }),
        );
      const relatedness = peer.among(pairs.flatMap(({ one, other }) => [one, other]));
      const values = pairs.map(({ one, other, rating }) => ({
        value: relatedness(one, other),
        same: rating > 0,
      }));
      const [crossed, best] = [crossValidated(values), f1(values, bestThreshold(values))];
      row[`${language} (${pairs.length}), threshold of other folds`] = crossed.toFixed(3);
      row[`${language}, best threshold`] = best.toFixed(3);
      if (peer.name === 'Lede') held = holds(`same story ${language}`, crossed) && held;
    }
    rows[peer.name] = row;
  }
  console.log('\npairs-tgcontest: F1 for "one story" by headlines');
  console.table(rows);
  return held;
}

const meaningful = ({ title, language }: Headed): readonly string[] =>
  wordsOf(title)
    .filter((word) => carriesMeaning(word, language))
    .map(({ form }) => form);

const overlap = (one: readonly string[], other: readonly string[]): number => {
  const [left, right] = [new Set(one), new Set(other)];
  const shared = [...left].filter((each) => right.has(each)).length;
  return left.size + right.size === shared ? 0 : shared / (left.size + right.size - shared);
};

const prefixes = (headed: Headed): readonly string[] =>
  meaningful(headed).map((form) => prefixOf(form, SHARED_PREFIX));

const peers: readonly Peer[] = [
  { name: 'Lede', among: relatednessAmong },
  { name: 'TF-IDF cosine of words', among: (known) => tfIdf(known) },
  { name: 'Jaccard of words', among: () => (one, other) => overlap(meaningful(one), meaningful(other)) },
  {
    name: `shared prefixes of ${SHARED_PREFIX} letters`,
    among: () => (one, other) => overlap(prefixes(one), prefixes(other)),
  },
];

function tfIdf(known: readonly Headed[]): Relatedness {
  const spread = new Map<string, number>();
  for (const headed of known) {
    for (const form of new Set(meaningful(headed))) spread.set(form, (spread.get(form) ?? 0) + 1);
  }
  const weight = (form: string): number => Math.log((known.length + 1) / (spread.get(form) ?? 1)) ** 2;
  const square = (forms: Iterable<string>): number => [...forms].reduce((sum, form) => sum + weight(form), 0);
  return (one, other) => {
    const [left, right] = [new Set(meaningful(one)), new Set(meaningful(other))];
    const shared = square([...left].filter((form) => right.has(form)));
    return shared === 0 ? 0 : shared / Math.sqrt(square(left) * square(right));
  };
}

type Judged = { readonly value: number; readonly same: boolean };

function crossValidated(all: readonly Judged[]): number {
  const mixed = shuffled(all, 1);
  const outcomes = mixed.map(({ value, same }, at): Judged => {
    const others = mixed.filter((_, other) => other % FOLDS !== at % FOLDS);
    return { value: value >= bestThreshold(others) ? 1 : 0, same };
  });
  return f1(outcomes, 1);
}

function bestThreshold(all: readonly Judged[]): number {
  const values = [...new Set(all.map(({ value }) => value))].sort((a, b) => a - b);
  const middles = values.map((value, at) => (value + (values[at - 1] ?? value)) / 2);
  return middles.reduce((best, each) => (f1(all, each) > f1(all, best) ? each : best), 0);
}

function f1(all: readonly Judged[], least: number): number {
  const put = all.filter(({ value }) => value >= least).length;
  const there = all.filter(({ same }) => same).length;
  const right = all.filter(({ value, same }) => same && value >= least).length;
  return put + there === 0 ? 0 : (2 * right) / (put + there);
}

const wordCount = (text: string): number => text.split(' ').length;

function pearson(one: readonly number[], other: readonly number[]): number {
  const mean = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0) / all.length;
  const [meanOne, meanOther] = [mean(one), mean(other)];
  let [both, left, right] = [0, 0, 0];
  for (const [at, value] of one.entries()) {
    const [a, b] = [value - meanOne, (other[at] ?? 0) - meanOther];
    both += a * b;
    left += a * a;
    right += b * b;
  }
  return both / Math.sqrt(left * right);
}

function holds(name: string, reached: number): boolean {
  const floor = FLOORS[name] ?? 0;
  if (reached < floor) console.log(`Lede is below its floor on ${name}: ${reached.toFixed(4)} < ${floor}`);
  return reached >= floor;
}
