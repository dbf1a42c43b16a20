import { baseLanguage } from './base-language';
import { stopWordsOf } from './stop-words';
import type { Word } from './words';

/** Languages that write every noun with a capital, so that a lone one names nobody. */
const CAPITAL_NOUNS: ReadonlySet<string> = new Set(['de', 'lb']);
/** Headlines of names have a small verb among them; a line in title case has hardly a word that could be one. */
const TITLE_CASE_SHARE = 0.85;
/** Below this length styles of title case differ on capitals. */
const TITLE_CASE_LETTERS = 3;

/** Whether nearly every longer word has a capital, as in headlines of many English-language papers. */
export function isTitleCased(words: readonly Word[], language: string | null): boolean {
  if (CAPITAL_NOUNS.has(baseLanguage(language) ?? '')) return false;
  const stops = stopWordsOf(language);
  const telling = words.filter(
    ({ form, shape, opens }) =>
      !opens && shape !== 'number' && form.length >= TITLE_CASE_LETTERS && !stops.has(form),
  );
  const capitals = telling.filter(isCapital).length;
  return telling.length >= 2 && capitals >= telling.length * TITLE_CASE_SHARE;
}

const isCapital = ({ shape }: Word): boolean => shape === 'capital' || shape === 'acronym';
