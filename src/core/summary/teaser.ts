import { textOf } from '../blocks/text-of';
import type { Article } from '../model/article';
import type { Summary } from '../model/edition';
import { languageOf } from '../text/language';
import { endsWithMark } from '../text/sentence-mark';
import { sentencesOf } from '../text/sentences';
import type { Span } from '../text/span';
import { wordsOf } from '../text/words';
import { asidesOf } from './asides/asides';
import { isBoilerplate } from './boilerplate';
import { stemsOf } from './candidates';
import type { ChoiceLimits } from './choose-sentences';
import { datelineLength } from './dateline';
import { leansBack } from './leaning';
import { WAY_ON } from './way-on';

/** Paragraphs from the top in which a feed's own lead-in may stand. */
const PARAGRAPHS = 4;
const LONGEST_READ = 4_000;
/** Without a mark at its end a line of fewer words is a label, a name or a date. */
const FEWEST_WITHOUT_MARK = 6;
const FEWEST_WORDS = 4;
/** A lead-in with this share of its words in the headline says it again. */
const SAME_AS_HEADLINE = 0.75;
/** A single sentence may be as much longer than the room for a summary. */
const OVERRUN = 1.5;
/** Scripts in which a space ends a phrase, and no mark a sentence. */
export const PHRASED = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const OPENS_A_LIST = /[:：]$/u;
/** One article, and whether a sentence of it stands in other entries of its feed as well. */
export type TeaserSource = {
  readonly headline: string;
  readonly article: Article;
  readonly isFurniture: (sentence: string) => boolean;
};

/**
 * The publisher's own lead-in, word for word, where there are no two sentences to choose from: what stands at the top of
 * the article, also without a full stop; null when that says nothing beside the headline.
 */
export function teaserOf(
  { headline, article, isFurniture }: TeaserSource,
  limits: ChoiceLimits,
): Summary | null {
  const top = article.blocks.slice(0, PARAGRAPHS);
  const text = textOf(top);
  const asides = asidesAtTop(article, text);
  const language = languageOf(text.slice(0, LONGEST_READ), article.language);
  const title = new Set(stemsOf(wordsOf(headline), languageOf(headline, language)));
  for (const [at, block] of top.entries()) {
    if (block.kind !== 'paragraph') continue;
    const own = textOf([block]);
    if (own === '' || own.length > LONGEST_READ) continue;
    const start = text.indexOf(own, textOf(top.slice(0, at)).length);
    const isOwn = (piece: string, from: number): boolean =>
      says(piece) && !isFurniture(piece) && !asides.has(start + from);
    const chosen = withinRoom(own, standing(own, piecesOf(own, language, limits), isOwn, language), limits);
    if (chosen.length > 0 && !repeats(own, chosen, title, language))
      return {
        sentences: chosen.map((piece) => ({
          articleId: article.id,
          start: start + piece.start,
          end: start + piece.end,
        })),
      };
  }
  return null;
}

/** Where the asides of an article begin, as far down as a lead-in is looked for. */
function asidesAtTop({ blocks, language }: Article, top: string): ReadonlySet<number> {
  const text = (blocks.length <= PARAGRAPHS ? top : textOf(blocks)).slice(0, LONGEST_READ);
  const spoken = languageOf(text, language);
  return asidesOf(blocks, text, sentencesOf(text, spoken), spoken);
}

/** Sentences; where they have no mark, as many phrases as there is room for. */
function piecesOf(text: string, language: string | null, { budget }: ChoiceLimits): readonly Span[] {
  const from = datelineLength(text);
  if (!PHRASED.test(text))
    return sentencesOf(text.slice(from), language).map(({ start, end }) => ({
      start: from + start,
      end: from + end,
    }));
  let end = from;
  let words = 0;
  for (const phrase of text.slice(from).matchAll(/\S+/g)) {
    words += wordsOf(phrase[0]).length;
    if (words > budget && end > from) break;
    end = from + phrase.index + phrase[0].length;
  }
  return [{ start: from, end }];
}

function says(piece: string): boolean {
  const words = wordsOf(piece).length;
  const isWhole = endsWithMark(piece);
  return (
    !isBoilerplate(piece) &&
    !OPENS_A_LIST.test(piece) &&
    words >= (isWhole ? FEWEST_WORDS : FEWEST_WITHOUT_MARK)
  );
}

/** Those that say something, each once; none that leans on one which is not there. */
function standing(
  text: string,
  pieces: readonly Span[],
  isOwn: (piece: string, from: number) => boolean,
  language: string | null,
): readonly Span[] {
  const kept: Span[] = [];
  const said = new Set<string>();
  let follows = true;
  for (const { start, end } of pieces) {
    const whole = text.slice(start, end);
    const piece = whole.replace(WAY_ON, '');
    follows = isOwn(piece, start) && !said.has(piece) && (follows || !leansBack(piece, language));
    if (follows) kept.push({ start, end: start + piece.length });
    said.add(piece);
  }
  return kept;
}

/** As many from the top as there is room for. */
function withinRoom(text: string, pieces: readonly Span[], { budget, most }: ChoiceLimits): readonly Span[] {
  const chosen: Span[] = [];
  let words = 0;
  for (const piece of pieces.slice(0, most)) {
    words += wordsOf(text.slice(piece.start, piece.end)).length;
    if (words > (chosen.length === 0 ? budget * OVERRUN : budget)) break;
    chosen.push(piece);
  }
  return chosen;
}

function repeats(
  text: string,
  chosen: readonly Span[],
  title: ReadonlySet<string>,
  language: string | null,
): boolean {
  const stems = new Set(
    chosen.flatMap(({ start, end }) => stemsOf(wordsOf(text.slice(start, end)), language)),
  );
  const said = [...stems].filter((stem) => title.has(stem)).length;
  return stems.size === 0 || said / stems.size >= SAME_AS_HEADLINE;
}
