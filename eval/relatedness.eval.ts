import { type Headed, relatednessAmong } from '../src/core/edition/relatedness';
import { bestThreshold, crossValidated, f1 } from './support/cross-validation';
import { corpusLines } from './support/feed-cases';
import { type HeadlinePeer, headlinePeers } from './support/headline-peers';
import { pearson } from './support/pearson';

/** Pearson by language, and F1 by language. Only ever raised. */
const FLOORS: Readonly<Record<string, number>> = {
  'related en': 0.705,
  'related de': 0.56,
  'related es': 0.6,
  'related fr': 0.57,
  'related pl': 0.665,
  'related tr': 0.565,
  'related ar': 0.57,
  'same story en': 0.97,
  'same story ru': 0.725,
};

/** Addresses that hold fewer words are no headlines. */
const FEWEST_WORDS = 4;

type Pair = { readonly one: Headed; readonly other: Headed; readonly rating: number };

const methods: readonly HeadlinePeer[] = [{ name: 'Lede', among: relatednessAmong }, ...headlinePeers];

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
  for (const peer of methods) {
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
  for (const peer of methods) {
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

const wordCount = (text: string): number => text.split(' ').length;

function holds(name: string, reached: number): boolean {
  const floor = FLOORS[name] ?? 0;
  if (reached < floor) console.log(`Lede is below its floor on ${name}: ${reached.toFixed(4)} < ${floor}`);
  return reached >= floor;
}
