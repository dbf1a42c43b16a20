import { cutTo } from '../text/cut';

/**
 * A piece of a folded text that is looked up. `word`: letters and figures between spaces or signs. `run`: letters of a
 * script that puts no space between words, or ties words together as Korean does; it is looked up by pairs of letters.
 */
export type Token = {
  readonly kind: 'word' | 'run';
  /** What it is compared by: the dots of initials are left out. */
  readonly form: string;
  /** UTF-16 offsets into the folded text; `end` is not included. */
  readonly start: number;
  readonly end: number;
};

const RUN = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Hangul}ー`;
const LETTER = String.raw`(?:(?![${RUN}])\p{L})`;
/** In this order: initials with dots, a run, a word. */
const TOKEN = new RegExp(
  String.raw`(${LETTER}(?:\.${LETTER})+(?![\p{L}\p{M}\p{N}])\.?)|([${RUN}]+)|(?:(?![${RUN}])[\p{L}\p{M}\p{N}])+`,
  'gu',
);
/** Units by which a word is stored and looked up: what is longer is seldom a word. */
const LONGEST = 32;

/** @param text folded */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: piece, 1: initials, 2: run, index } of text.matchAll(TOKEN)) {
    const form = initials === undefined ? piece : initials.replaceAll('.', '');
    tokens.push({
      kind: run === undefined ? 'word' : 'run',
      form,
      start: index,
      end: index + piece.length,
    });
  }
  return tokens;
}

/** The terms under which a text is found. @param text folded */
export function termsOf(text: string): Set<string> {
  const terms = new Set<string>();
  for (const { kind, form } of tokensOf(text)) {
    if (kind === 'run') {
      for (const pair of pairsOf(form)) terms.add(pair);
      continue;
    }
    terms.add(cutTerm(form));
    for (const bare of bareForms(form)) terms.add(cutTerm(bare));
  }
  return terms;
}

/** Each letter of a run with the one after it, and the last by itself: so that one letter is the beginning of a term. */
export function pairsOf(run: string): string[] {
  const letters = [...run];
  return letters.map((letter, at) => letter + (letters[at + 1] ?? ''));
}

/** A word as far as it is stored. */
export const cutTerm = (word: string): string => cutTo(word, LONGEST);

/**
 * Small words that are tied to the one behind them: in Arabic “and”, “so”, “in”, “as” and “for” with the article, or
 * “and” and “so” alone; in Hebrew “and”, “the”, “in”, “to”, “from”, “that” and “as”. Three letters must be left, for
 * fewer are seldom a word.
 */
const TIED: readonly RegExp[] = [
  /^[وف]?(?:[بك]?ال|لل)(?=\p{L}{3})/u,
  /^[وف](?=\p{L}{3})/u,
  /^[ובהכלמש](?=\p{sc=Hebrew}{3})/u,
  /^(?:ו[בהכלמש]|[בכלמש]ה|כש)(?=\p{sc=Hebrew}{3})/u,
];
/** The letters that stand before other words; most words begin with none of them. */
const TYING = /^[ابفكلوובהכלמש]/u;

/** A word without the small words that are tied to it: all that it may be meant as. */
export function bareForms(word: string): readonly string[] {
  if (!TYING.test(word)) return [];
  return TIED.flatMap((tied) => {
    const [small] = tied.exec(word) ?? [];
    return small === undefined ? [] : [word.slice(small.length)];
  });
}
