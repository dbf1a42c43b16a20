/** Written from right to left, and in no other way. */
const RIGHT_TO_LEFT = /^(ar|fa|he|iw|ur|yi|ps|sd|ug|ckb|dv)\b/i;
/** Written in scripts of both directions. */
const EITHER = /^(az|ku|pa|ks|uz|kk|ms|ha)\b/i;

/** `auto`: as its first letters have it. */
export type Direction = 'ltr' | 'rtl' | 'auto';

/** The direction of a text by its language, also where it begins with letters of another script. */
export function directionOf(language: string | null): Direction {
  if (!language || EITHER.test(language)) return 'auto';
  return RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
}
