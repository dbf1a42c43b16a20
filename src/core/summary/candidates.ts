import { textOf } from '../blocks/text-of';
import type { Article } from '../model/article';
import type { ArticleId } from '../model/ids';
import { languageOf } from '../text/language';
import { carriesMeaning } from '../text/meaning';
import { sentencesOf } from '../text/sentences';
import type { Span } from '../text/span';
import { stemOf } from '../text/stems';
import { type Word, wordsOf } from '../text/words';
import { asidesOf } from './asides/asides';
import { isBoilerplate } from './boilerplate';
import { datelineLength } from './dateline';
import { leansBack } from './leaning';
import { isWhole } from './whole-sentence';

/** A sentence that could stand in a summary. */
export type Candidate = Span & {
  readonly articleId: ArticleId;
  readonly text: string;
  readonly language: string | null;
  /** Which article of the story, the lead article first. */
  readonly article: number;
  /** Place among the usable sentences of its article. */
  readonly place: number;
  readonly words: readonly Word[];
  /** Stems of the words that carry meaning, in their order. */
  readonly stems: readonly string[];
  /** How often each of them stands in the sentence. */
  readonly counts: ReadonlyMap<string, number>;
  /** Needs the candidate before it to be understood; `cut` when that one is not usable itself. */
  readonly leans: 'on nothing' | 'on the one before' | 'cut';
};

/** Beyond this an article is not read for a summary: news says what matters first. */
const MOST_SENTENCES = 60;
/** As many characters as sixty of the longest sentences that anybody writes. */
const LONGEST_READ = 40_000;
const FEWEST_WORDS = 5;

/** @param isFurniture whether a sentence stands in other entries of its feed as well */
export function candidatesOf(
  article: Article,
  order: number,
  isFurniture: (sentence: string) => boolean = () => false,
): readonly Candidate[] {
  const text = textOf(article.blocks).slice(0, LONGEST_READ);
  const language = languageOf(text, article.language);
  const candidates: Candidate[] = [];
  let follows = false;
  const sentences = sentencesOf(text, language).slice(0, MOST_SENTENCES);
  const asides = asidesOf(article.blocks, text, sentences, language);
  for (const [index, span] of sentences.entries()) {
    const start =
      span.start +
      (index === 0 || startsParagraph(text, span) ? datelineLength(text.slice(span.start, span.end)) : 0);
    const sentence = text.slice(start, span.end);
    const words = wordsOf(sentence);
    const isOwn = !asides.has(span.start) && !isBoilerplate(sentence) && !isFurniture(sentence);
    const isUsable = isWhole(sentence) && words.length >= FEWEST_WORDS && isOwn;
    if (isUsable) {
      const stems = stemsOf(words, language);
      const leans = leansBack(sentence, language) && (candidates.length > 0 || index > 0);
      candidates.push({
        articleId: article.id,
        start,
        end: span.end,
        text: sentence,
        language,
        article: order,
        place: candidates.length,
        words,
        stems,
        counts: countsOf(stems),
        leans: !leans ? 'on nothing' : follows ? 'on the one before' : 'cut',
      });
    }
    follows = isUsable;
  }
  return candidates;
}

const startsParagraph = (text: string, { start }: Span): boolean =>
  /\n\s*$/.test(text.slice(Math.max(0, start - 4), start));

export const stemsOf = (words: readonly Word[], language: string | null): readonly string[] =>
  words.filter((word) => carriesMeaning(word, language)).map((word) => stemOf(word, language));

export function countsOf(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
