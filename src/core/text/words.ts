import { folded } from './fold';

export type WordShape = 'lower' | 'capital' | 'acronym' | 'number';

/** One word of a text. */
export type Word = {
  /** UTF-16 offsets into the text as given; `end` is not included and takes in a possessive. */
  readonly start: number;
  readonly end: number;
  /** Lower case, accents folded, possessive and marks inside the word off: what words are compared by. */
  readonly form: string;
  /** The same with its accents, as the rules of a language for its endings are written. */
  readonly lower: string;
  readonly shape: WordShape;
  /** Stands where any word would have a capital: first, or after the end of a sentence, a colon or a quotation mark. */
  readonly opens: boolean;
};

const SPACELESS = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const LETTERS = String.raw`(?:(?![${SPACELESS}])[\p{L}\p{M}\p{N}])+`;
/** In this order: a number, initials with dots, a run of a script without spaces, a word with its apostrophes. */
const WORD = new RegExp(
  String.raw`\p{N}+(?:[.,]\p{N}+)*(?![\p{L}\p{N}])|(?:\p{Lu}\.){2,}|[${SPACELESS}ー々]+|${LETTERS}(?:['’ʼ＇]${LETTERS})*`,
  'gu',
);
const SPACELESS_START = new RegExp(`^[${SPACELESS}]`, 'u');
const NUMBER = /^\p{N}+(?:[.,]\p{N}+)*$/u;
const POSSESSIVE = /['’ʼ＇]s?$/iu;
/** Articles and prepositions that French, Italian and Catalan tie to the word after them. */
const ELISION =
  /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|un|all|dall|dell|nell|sull|coll|quell|quest|sant)['’ʼ＇](?=\p{L}(?!$)|[aàèéêoyAÀÈÉÊOY]$)/iu;
const OPENING = /[.!?:;…¿¡"“”„«»‹›\n|•([]|\s['‘`]|[-–—]\s/u;
const UPPER_FIRST = /^\p{Lu}/u;
const HAS_LOWER = /\p{Ll}/u;
const ABBREVIATION_LENGTH = 3;

/** Words in their order. Scripts that put no spaces between words are cut by the language's dictionary. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let opens = true;
  let last = 0;
  for (const found of text.matchAll(WORD)) {
    const piece = found[0];
    const start = found.index;
    if (words.length > 0) opens = opensAfter(text.slice(last, start), words.at(-1));
    if (SPACELESS_START.test(piece)) pushSpaceless(words, piece, start, opens);
    else pushWord(words, piece, start, opens);
    last = start + piece.length;
  }
  return withoutShouting(words);
}

function pushWord(words: Word[], piece: string, start: number, opens: boolean): void {
  const elided = ELISION.exec(piece)?.[0].length ?? 0;
  if (elided > 0) words.push(wordFrom(piece.slice(0, elided - 1), start, opens));
  words.push(wordFrom(piece.slice(elided), start + elided, opens));
}

function wordFrom(piece: string, start: number, opens: boolean): Word {
  const end = start + piece.length;
  if (NUMBER.test(piece)) {
    const form = numberForm(piece);
    return { start, end, form, lower: form, shape: 'number', opens };
  }
  const bare = piece.replace(POSSESSIVE, '');
  const lower = bare.replace(/['’ʼ＇.]/g, '').toLowerCase();
  return { start, end, form: folded(lower), lower, shape: shapeOf(bare), opens };
}

/** Groups of thousands are closed up, other marks become a point: 1,000 and 1.000 are one number. */
const numberForm = (piece: string): string =>
  /^\p{N}{1,3}(?:[.,]\p{N}{3})+$/u.test(piece) ? piece.replace(/[.,]/g, '') : piece.replace(/,/g, '.');

function shapeOf(bare: string): WordShape {
  if (!UPPER_FIRST.test(bare)) return 'lower';
  return bare.length > 1 && !HAS_LOWER.test(bare) ? 'acronym' : 'capital';
}

let segmenter: Intl.Segmenter | null = null;

/** Cut by the dictionary at most so much at a time: it takes far longer over a long run than over its parts. */
const LONGEST_RUN = 500;

function pushSpaceless(words: Word[], piece: string, start: number, opens: boolean): void {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  for (let from = 0; from < piece.length; from += LONGEST_RUN) {
    for (const { segment, index, isWordLike } of segmenter.segment(piece.slice(from, from + LONGEST_RUN))) {
      if (isWordLike !== true) continue;
      const at = start + from + index;
      words.push({
        start: at,
        end: at + segment.length,
        form: folded(segment),
        lower: segment,
        shape: 'lower',
        opens,
      });
    }
  }
}

/** A dot after a short capitalised word is an abbreviation's ("Mr. Smith"), not the end of a sentence. */
function opensAfter(gap: string, previous: Word | undefined): boolean {
  if (gap === ' ' || !OPENING.test(gap)) return false;
  if (gap !== '. ' || previous === undefined || previous.shape !== 'capital') return true;
  return previous.end - previous.start > ABBREVIATION_LENGTH;
}

/** Where everything is in capitals, capitals say nothing. */
function withoutShouting(words: readonly Word[]): readonly Word[] {
  const cased = words.filter(({ shape, end, start }) => shape !== 'number' && end - start > 1);
  const loud = cased.filter(({ shape }) => shape === 'acronym').length;
  if (loud < 3 || loud * 2 <= cased.length) return words;
  return words.map((word) => (word.shape === 'acronym' ? { ...word, shape: 'capital' } : word));
}
