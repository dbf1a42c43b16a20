import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as hungarian } from '@orama/stemmers/hungarian';
import { stemmer as romanian } from '@orama/stemmers/romanian';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';
import { baseLanguage } from './base-language';
import { englishStem } from './english-stem';
import { folded } from './fold';
import { hebrewStem } from './hebrew-stem';
import { koreanStem } from './korean-stem';
import type { Word } from './words';

type Rule = {
  /** Of a word in lower case, with its accents. */
  readonly stem: (word: string) => string;
  /** So many letters of what is left name the word; endings that the rule does not know stand behind them. */
  readonly letters: number;
};

/** Inflection sits at the end of a word in most languages of the news; what is left of six letters names it. */
const PREFIX_LETTERS = 6;
/** No word that is inflected is longer; what is longer is an address or a row of signs. */
const LONGEST_STEMMED = 40;
const PAIR = 2;
const HANGUL = /^\p{sc=Hangul}+$/u;

/** Short words change their endings as well: all but the last letter, of five at most. */
const LIGHT: Rule = { stem: (word) => prefixOf(word, Math.max(4, word.length - 1)), letters: 5 };

/** Languages in which six letters still hold an ending, or in which something is written in front of a word. */
const RULES: Readonly<Record<string, Rule>> = {
  ar: { stem: arabic, letters: PREFIX_LETTERS },
  fi: { stem: finnish, letters: 4 },
  he: { stem: hebrewStem, letters: PREFIX_LETTERS },
  hu: { stem: hungarian, letters: PREFIX_LETTERS },
  ro: { stem: romanian, letters: PREFIX_LETTERS },
  ru: { stem: russian, letters: PREFIX_LETTERS },
  tr: { stem: turkish, letters: 4 },
  uk: { stem: ukrainian, letters: PREFIX_LETTERS },
  ...Object.fromEntries(
    ['bg', 'bs', 'cs', 'el', 'et', 'hr', 'lt', 'lv', 'mk', 'pl', 'sk', 'sl', 'sr'].map((each) => [
      each,
      LIGHT,
    ]),
  ),
};

type Written = Pick<Word, 'form' | 'lower'>;

/**
 * What the inflected forms of a word share: Porter's stem in English, a noun without its particles in Korean, in other
 * languages the first letters, of a stem where there is a rule for it. @param language BCP 47; null when unknown
 */
export function stemOf({ form, lower }: Written, language: string | null): string {
  const base = baseLanguage(language);
  if (base === 'en') return englishStem(form);
  if (base === 'ko') return koreanStem(form);
  const rule = base === null ? undefined : RULES[base];
  if (rule === undefined || lower.length > LONGEST_STEMMED) return prefixOf(form, PREFIX_LETTERS);
  return prefixOf(folded(rule.stem(lower)), rule.letters);
}

/**
 * What a word is looked for by. A Korean compound is written as one word or as several, so that pairs of its syllables
 * stand for it; any other word has one stem.
 */
export function stemsOf(word: Written, language: string | null): readonly string[] {
  const stem = stemOf(word, language);
  if (baseLanguage(language) !== 'ko' || stem.length <= PAIR || !HANGUL.test(stem)) return [stem];
  return Array.from({ length: stem.length - 1 }, (_, at) => stem.slice(at, at + PAIR));
}

/** The first letters of a word; never half of a surrogate pair. */
export function prefixOf(form: string, letters: number): string {
  if (form.length <= letters) return form;
  const cut = form.codePointAt(letters - 1) ?? 0;
  return form.slice(0, cut > 0xffff ? letters + 1 : letters);
}
