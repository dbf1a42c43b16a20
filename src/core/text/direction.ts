import { baseLanguage } from './base-language';

/** Written from right to left, and in no other way. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'yi', 'ps', 'sd', 'ug', 'ckb', 'dv']);
/** Written in scripts of both directions. */
const EITHER = new Set(['az', 'ku', 'pa', 'ks', 'uz', 'kk', 'ms', 'ha']);

/** The direction of a text by its language, also where it begins with letters of another script. */
export function directionOf(language: string | null): 'ltr' | 'rtl' | 'auto' {
  const base = baseLanguage(language);
  if (base === null || EITHER.has(base)) return 'auto';
  return RIGHT_TO_LEFT.has(base) ? 'rtl' : 'ltr';
}
