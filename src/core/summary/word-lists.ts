import { baseLanguage } from '../text/base-language';
import { folded } from '../text/fold';

export type WordLists = Readonly<Record<string, string>>;

const made = new Map<WordLists, Map<string, ReadonlySet<string>>>();

/** The words of a list for a language, folded; empty where the language has none. */
export function listedWords(lists: WordLists, language: string | null): ReadonlySet<string> {
  const base = baseLanguage(language) ?? '';
  const sets = made.get(lists) ?? new Map<string, ReadonlySet<string>>();
  made.set(lists, sets);
  const words = sets.get(base) ?? new Set((lists[base] ?? '').split(' ').filter(Boolean).map(folded));
  sets.set(base, words);
  return words;
}
