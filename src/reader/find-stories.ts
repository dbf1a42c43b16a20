import { textOf } from '../core/blocks/text-of';
import type { Article } from '../core/model/article';
import type { Edition, Headline } from '../core/model/edition';
import { type ArticleId, articleIdOf } from '../core/model/ids';

/** One headline in a list, with the sentence of its article that the words were found in. */
export type Hit = {
  readonly headline: Headline;
  readonly passage: string | null;
};

export type Found = { readonly edition: Edition | null; readonly hits: readonly Hit[] };

/** Lower case without accents, so that a search finds what a reader would call the same word. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const PASSAGE_BEFORE = 60;
const PASSAGE_LENGTH = 220;

/** The stories of an edition in which every word occurs, in the headline or in the stored text. */
export function findIn(
  edition: Edition,
  articles: ReadonlyMap<ArticleId, Article>,
  words: string,
): readonly Hit[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  return [edition.lead, ...edition.related].flatMap(({ headline }) => {
    const article = articles.get(articleIdOf(headline.entryId));
    const text = article === undefined ? '' : textOf(article.blocks);
    const everything = plain(`${headline.title}\n${text}`);
    if (!wanted.every((word) => everything.includes(word))) return [];
    return [{ headline, passage: passageWith(text, wanted[0] ?? '') }];
  });
}

/** The text around the first place a word stands in; null when it stands only in the headline. */
function passageWith(text: string, word: string): string | null {
  const at = plain(text).indexOf(word);
  if (at === -1) return null;
  const from = at < PASSAGE_BEFORE ? 0 : text.indexOf(' ', at - PASSAGE_BEFORE) + 1;
  const to =
    text.length <= from + PASSAGE_LENGTH ? text.length : text.lastIndexOf(' ', from + PASSAGE_LENGTH);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}

/** Cuts a text where the words stand, so that those places can be marked; odd pieces are found ones. */
export function cutAt(text: string, words: string): string[] {
  const wanted = words
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return wanted.length === 0 ? [text] : text.split(new RegExp(`(${wanted.join('|')})`, 'giu'));
}
