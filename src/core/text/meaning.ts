import { stopWordsOf } from './stop-words';
import type { Word } from './words';

/**
 * Whether a word says what a text is about. Function words, lone letters and lone digits do not;
 * US, IT and WHO in capitals do, although their small forms are function words.
 */
export function carriesMeaning(word: Word, language: string | null): boolean {
  if (word.form === '' || (word.form.length === 1 && LONE.test(word.form))) return false;
  return word.shape === 'acronym' || word.shape === 'number' || !stopWordsOf(language).has(word.form);
}

/** One letter of an alphabet or one digit; a single Han character is a word. */
const LONE = /[\p{N}\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}]/u;
