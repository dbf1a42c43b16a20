import { corpusLines } from '../../eval/support/feed-cases';

export type LongText = { readonly title: string; readonly text: string };

/** Of a text so much is taken: with the half of another it makes what a feed with whole texts sends. */
const LONGEST = 900;

/** Real articles and headlines of many outlets, in an order by chance. Null where the collections are missing. */
export function longTexts(chance: () => number): readonly LongText[] | null {
  const articles = corpusLines('summaries-cnndm-val', 'articles.jsonl.gz');
  const headlines = corpusLines('clusters-uci-headlines', 'headlines.jsonl.gz');
  if (articles === null || headlines === null) return null;
  const pieces = articles.flatMap(({ article }) => piecesOf(String(article)));
  return pieces
    .map((text) => ({ text, order: chance() }))
    .sort((one, other) => one.order - other.order)
    .map(({ text }, at) => ({ title: String(headlines[at % headlines.length]?.title ?? ''), text }));
}

function piecesOf(article: string): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < article.length; from += LONGEST) pieces.push(article.slice(from, from + LONGEST));
  return pieces;
}
