import { readLikenessCases, readPiecesCases } from '../eval/support/article-cases';
import { textOf } from '../src/core/blocks/text-of';
import { decodePage } from '../src/core/extract/decode-page';
import { extractArticle } from '../src/core/extract/extract-article';
import { mutatedPage } from '../tests/support/mutated-page';
import { seededChance } from '../tests/support/seeded-chance';

const ADDRESS = 'https://pages.example/2024/03/11/article';
/** A page of the corpora has 60 kB; one that takes longer than this took more than its share. */
const LONGEST_MS = 2_000;

/** Real pages, broken at random places (`--pages=10000`): nothing is thrown, and none takes longer than its share. */
export async function run(options: readonly string[]): Promise<boolean> {
  const wanted = Number(
    options.find((each) => each.startsWith('--pages='))?.slice('--pages='.length) ?? 10_000,
  );
  const cases = [
    ...(readPiecesCases('articles-trafilatura-a') ?? []),
    ...(readLikenessCases('articles-readability') ?? []),
  ];
  if (cases.length === 0) {
    console.log('pages: skipped, the sets of articles are missing');
    return true;
  }
  const sources = cases.map(({ bytes }) => decodePage(bytes, null));
  const chance = seededChance(20_261_201);
  const encoder = new TextEncoder();
  let [threw, longest, none] = [0, 0, 0];
  for (let run = 0; run < wanted; run += 1) {
    const bytes = encoder.encode(mutatedPage(sources[run % sources.length] ?? '', chance));
    const startedAt = performance.now();
    try {
      const article = extractArticle({ bytes, contentType: null, address: ADDRESS, teaser: null });
      textOf(article.blocks);
      if (article.certainty === 'none') none += 1;
    } catch (error) {
      threw += 1;
      console.log(`page ${run} (${cases[run % cases.length]?.id}):`, error);
    }
    longest = Math.max(longest, performance.now() - startedAt);
  }
  console.log(
    `${wanted} mutated pages: ${threw} threw, ${none} without an article, the longest took ${longest.toFixed(0)} ms`,
  );
  return threw === 0 && longest <= LONGEST_MS;
}
