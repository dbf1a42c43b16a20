import { baseLanguage } from './base-language';
import { englishStem } from './english-stem';
import { koreanStem } from './korean-stem';

/** Inflection sits at the end of a word in most languages of the news; what is left of six letters names it. */
const PREFIX_LETTERS = 6;

/**
 * What the inflected forms of a word share: Porter's stem in English, a noun without its particles in Korean, the first
 * letters elsewhere.
 */
export function stemOf(form: string, language: string | null): string {
  const base = baseLanguage(language);
  if (base === 'en') return englishStem(form);
  return base === 'ko' ? koreanStem(form) : prefixOf(form, PREFIX_LETTERS);
}

/** The first letters of a word; never half of a surrogate pair. */
export function prefixOf(form: string, letters: number): string {
  if (form.length <= letters) return form;
  const cut = form.codePointAt(letters - 1) ?? 0;
  return form.slice(0, cut > 0xffff ? letters + 1 : letters);
}
