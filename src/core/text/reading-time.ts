/** Words a minute: what adults read of English prose in silence, on average (Brysbaert 2019, rounded down). */
const WORDS_A_MINUTE = 230;
/** Characters a minute, for scripts that put no spaces between words. */
const CHARACTERS_A_MINUTE = 500;
const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}]/gu;

/** How long a text takes to read, in whole minutes, at least one. */
export const readingMinutes = (text: string): number => Math.max(1, Math.round(readingSeconds(text) / 60));

/** The same in seconds, not rounded. */
export function readingSeconds(text: string): number {
  const spaceless = text.match(SPACELESS)?.length ?? 0;
  const words = text.replace(SPACELESS, ' ').split(/\s+/).filter(Boolean).length;
  return 60 * (words / WORDS_A_MINUTE + spaceless / CHARACTERS_A_MINUTE);
}
