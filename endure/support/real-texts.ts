import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { bundle } from '../../src/bundled/bundle';
import { textOf } from '../../src/core/blocks/text-of';

const CORPORA = process.env.LEDE_CORPORA ?? '../shared/corpora/open';
const SENTENCES = 4;

/** Texts of real articles, paragraphs apart by lines; those of the bundled edition where no corpora are. */
export function realTexts(): string[] {
  const path = join(CORPORA, 'summaries-cnndm-val', 'articles.jsonl.gz');
  if (!existsSync(path)) return bundle.articles.map(({ blocks }) => textOf(blocks));
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => inParagraphs((JSON.parse(line) as { article: string }).article));
}

/** The set has its articles without paragraphs. */
const inParagraphs = (article: string): string =>
  article
    .split(/(?<=[.?!]) /)
    .map((sentence, place) => (place % SENTENCES === SENTENCES - 1 ? `${sentence}\n` : `${sentence} `))
    .join('')
    .trim();
