import { textOf } from '../src/core/blocks/text-of';
import { summarise } from '../src/core/summary/summarise';
import { checkRouge } from './support/rouge-check';
import { lexRank, lexRankByPlace, textRank } from './support/sentence-ranks';
import { readSummaryCases } from './support/summary-cases';
import { fitFolds, foldedPicks } from './support/summary-fit';
import { cutTo, meanScore, type Paper, paperOf, type Row, rowOf } from './support/summary-papers';

/** Most words of a summary; the middle one is what the popup shows. */
const BUDGETS = [58, 66, 78];

/** ROUGE-1, -2 and -Lsum F1 by cross-validation, and mean words. Only ever raised. */
const FLOORS: Readonly<Record<string, Floor>> = {
  'Lede, to 58 words (cross-validated)': { r1: 30.5, r2: 11.5, rl: 26.9, words: 55 },
  'Lede, to 66 words (cross-validated)': { r1: 30.4, r2: 11.8, rl: 27.0, words: 60 },
  'Lede, to 78 words (cross-validated)': { r1: 30.0, r2: 11.7, rl: 26.8, words: 70 },
};

type Floor = { readonly r1: number; readonly r2: number; readonly rl: number; readonly words: number };

/** `--fit` prints the weights of each fold and of all articles together. */
export const run = async (args: readonly string[] = []): Promise<boolean> => {
  const rougeHolds = checkRouge();
  const cases = readSummaryCases();
  if (cases === null) {
    console.log('summaries: skipped, the set summaries-cnndm-val is missing');
    return rougeHolds;
  }
  const papers = cases.map(paperOf);
  if (args.includes('--fit')) console.table(fitFolds(papers));
  const { rows, shipped } = allRows(papers);
  console.log(`\nsummaries: ROUGE F1 on ${papers.length} articles, at their own lengths`);
  console.table(rows.map(({ name, score }) => rowOf(name, score)));
  return [rougeHolds, isVerbatim(cases, shipped), compareAtEqualWords(papers, rows), holdsFloors(rows)].every(
    Boolean,
  );
};

type Method = {
  readonly name: string;
  readonly picks: readonly (readonly (readonly string[])[])[];
  readonly score: Row;
};

function allRows(papers: readonly Paper[]): { rows: readonly Method[]; shipped: readonly (number | null)[] } {
  const method = (name: string, pick: (paper: Paper) => readonly (readonly string[])[]): Method => {
    const picks = papers.map(pick);
    return { name, picks, score: meanScore(papers, picks) };
  };
  const best = (rank: (sentences: readonly (readonly string[])[]) => number[]) => (paper: Paper) =>
    rank(paper.raw)
      .slice(0, 3)
      .sort((one, other) => one - other)
      .map((at) => paper.raw[at] ?? []);
  const whole = papers.map((paper) => summarise({ headline: '', articles: [paper.article] }));
  const rows = [
    method('lead-3', ({ raw }) => raw.slice(0, 3)),
    method('lead-2', ({ raw }) => raw.slice(0, 2)),
    method('lead-3, cleaned', ({ clean }) => clean.slice(0, 3)),
    method('lead-2, cleaned', ({ clean }) => clean.slice(0, 2)),
    method('lead-3, cleaned, to 72 words', ({ clean }) => upTo(clean, 3, 72)),
    method('TextRank-3', best(textRank)),
    method('LexRank-3', best(lexRank)),
    method('LexRank-3 by place', best(lexRankByPlace)),
    ...BUDGETS.map((budget) => {
      const picks = foldedPicks(papers, { budget, most: 3 });
      return { name: `Lede, to ${budget} words (cross-validated)`, picks, score: meanScore(papers, picks) };
    }),
  ];
  const picks = papers.map((paper, at) => paper.tokensOf(whole[at]?.sentences ?? []));
  const shipped = {
    name: 'Lede as shipped (fitted on these articles)',
    picks,
    score: meanScore(papers, picks),
  };
  return { rows: [...rows, shipped], shipped: whole.map((summary) => summary?.sentences.length ?? null) };
}

/** The first sentences while they fit, at least one. */
function upTo(
  sentences: readonly (readonly string[])[],
  most: number,
  words: number,
): readonly (readonly string[])[] {
  const taken: (readonly string[])[] = [];
  for (const sentence of sentences.slice(0, most)) {
    if (taken.length > 0 && taken.flat().length + sentence.length > words) break;
    taken.push(sentence);
  }
  return taken;
}

/** Every baseline goes on, and breaks off in the middle of a sentence, where it has as many words as Lede. */
function compareAtEqualWords(papers: readonly Paper[], rows: readonly Method[]): boolean {
  let isAhead = true;
  for (const lede of rows.filter(({ name }) => name.includes('cross-validated'))) {
    const lengths = lede.picks.map((sentences) => sentences.flat().length);
    const cut = (name: string, order: (paper: Paper) => readonly (readonly string[])[]) => ({
      name,
      score: meanScore(
        papers,
        papers.map((paper, at) => cutTo(order(paper), lengths[at] ?? 0)),
      ),
    });
    const ordered = (rank: (sentences: readonly (readonly string[])[]) => number[]) => (paper: Paper) =>
      rank(paper.raw).map((at) => paper.raw[at] ?? []);
    const others = [
      cut('lead', ({ raw }) => raw),
      cut('lead, cleaned', ({ clean }) => clean),
      cut('TextRank', ordered(textRank)),
      cut('LexRank', ordered(lexRank)),
      cut('LexRank by place', ordered(lexRankByPlace)),
    ];
    console.log(`\nat the words of each summary of "${lede.name}"`);
    console.table([...others, lede].map(({ name, score }) => rowOf(name, score)));
    for (const { name, score } of others) {
      if (score.r1 < lede.score.r1 && score.r2 < lede.score.r2 && score.rl < lede.score.rl) continue;
      console.log(`not ahead of ${name} at equal words`);
      isAhead = false;
    }
  }
  return isAhead;
}

/** Every sentence of every summary stands in its source, letter for letter. */
function isVerbatim(
  cases: readonly { article: Paper['article']; text: string }[],
  shipped: readonly (number | null)[],
): boolean {
  let sentences = 0;
  let found = 0;
  for (const { article, text } of cases) {
    for (const { start, end } of summarise({ headline: '', articles: [article] })?.sentences ?? []) {
      sentences += 1;
      if (text.includes(textOf(article.blocks).slice(start, end))) found += 1;
    }
  }
  const without = shipped.filter((count) => count === null).length;
  console.log(
    `\n${found} of ${sentences} sentences found word for word; ${without} of ${cases.length} articles without a summary`,
  );
  return found === sentences && sentences > 0;
}

const holdsFloors = (rows: readonly Method[]): boolean =>
  Object.entries(FLOORS).every(([name, floor]) => {
    const score = rows.find((row) => row.name === name)?.score;
    const holds =
      score !== undefined &&
      score.r1 >= floor.r1 &&
      score.r2 >= floor.r2 &&
      score.rl >= floor.rl &&
      score.words <= floor.words;
    if (!holds) console.log(`below its floor: ${name}`);
    return holds;
  });
