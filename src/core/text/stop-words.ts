import { baseLanguage } from './base-language';
import { folded } from './fold';
import { ARABIC } from './stop-words/ar';
import { CZECH } from './stop-words/cs';
import { DANISH } from './stop-words/da';
import { GERMAN } from './stop-words/de';
import { GREEK } from './stop-words/el';
import { ENGLISH } from './stop-words/en';
import { SPANISH } from './stop-words/es';
import { FINNISH } from './stop-words/fi';
import { FRENCH } from './stop-words/fr';
import { HUNGARIAN } from './stop-words/hu';
import { ITALIAN } from './stop-words/it';
import { DUTCH } from './stop-words/nl';
import { NORWEGIAN } from './stop-words/no';
import { POLISH } from './stop-words/pl';
import { PORTUGUESE } from './stop-words/pt';
import { ROMANIAN } from './stop-words/ro';
import { RUSSIAN } from './stop-words/ru';
import { SWEDISH } from './stop-words/sv';
import { TURKISH } from './stop-words/tr';
import { UKRAINIAN } from './stop-words/uk';

const LISTS: Readonly<Record<string, string>> = {
  ar: ARABIC,
  cs: CZECH,
  da: DANISH,
  de: GERMAN,
  el: GREEK,
  en: ENGLISH,
  es: SPANISH,
  fi: FINNISH,
  fr: FRENCH,
  hu: HUNGARIAN,
  it: ITALIAN,
  nl: DUTCH,
  no: NORWEGIAN,
  pl: POLISH,
  pt: PORTUGUESE,
  ro: ROMANIAN,
  ru: RUSSIAN,
  sv: SWEDISH,
  tr: TURKISH,
  uk: UKRAINIAN,
};

const sets = new Map<string, ReadonlySet<string>>();
const NONE: ReadonlySet<string> = new Set();

/** Function words of a language, folded as the forms of words are; empty for a language without a list. */
export function stopWordsOf(language: string | null): ReadonlySet<string> {
  const base = baseLanguage(language) ?? '';
  const list = LISTS[base];
  if (list === undefined) return NONE;
  const made = sets.get(base) ?? new Set(list.split(' ').map(folded));
  sets.set(base, made);
  return made;
}

/** Languages that have a list. */
export const languagesWithStopWords: readonly string[] = Object.keys(LISTS);

let users: ReadonlyMap<string, readonly string[]> | null = null;

/** Languages in which a word, folded, is a function word, in the order of the lists; none for any other word. */
export function languagesThatUse(word: string): readonly string[] {
  users ??= wordsByUser();
  return users.get(word) ?? NOBODY;
}

const NOBODY: readonly string[] = [];

function wordsByUser(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const language of languagesWithStopWords) {
    for (const word of stopWordsOf(language)) {
      const held = found.get(word) ?? [];
      held.push(language);
      found.set(word, held);
    }
  }
  return found;
}
