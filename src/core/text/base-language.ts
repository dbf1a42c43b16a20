/** UTF-16 units of a language tag with all its parts. */
export const LONGEST_LANGUAGE_TAG = 100;

/** Both written standards of Norwegian share their function words; the old codes are still sent. */
const SAME: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id' };

/** `en` for `en-GB`; null when nothing usable is declared. */
export function baseLanguage(language: string | null): string | null {
  const base = /^[a-z]{2,3}(?=$|[-_])/i.exec(language?.trim() ?? '')?.[0].toLowerCase();
  return base === undefined ? null : (SAME[base] ?? base);
}
