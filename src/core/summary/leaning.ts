import { folded } from '../text/fold';
import { LEANING, UNNAMED_SPEAKERS } from './leaning-words';
import { listedWords } from './word-lists';

/** Whether a sentence cannot be understood without the one before: "He added …", "But …", "…," she said. */
export function leansBack(sentence: string, language: string | null): boolean {
  const first = /\p{L}[\p{L}\p{M}]*/u.exec(sentence)?.[0];
  if (first === undefined) return false;
  if (/^\p{Ll}/u.test(first) && /^\p{Ll}/u.test(sentence)) return true;
  const quotation = QUOTATION.exec(sentence);
  if (quotation === null) return listedWords(LEANING, language).has(folded(first));
  const speakers = listedWords(UNNAMED_SPEAKERS, language);
  const after =
    sentence
      .slice(quotation[0].length)
      .match(/\p{L}[\p{L}\p{M}]*/gu)
      ?.slice(0, SPEAKER_WITHIN) ?? [];
  if (after.length < SPEAKER_WITHIN && !after.some((word) => /^[\p{Lu}\p{Lo}]/u.test(word))) return true;
  return after.some((word) => speakers.has(folded(word)));
}

/** Words after a quotation among which its speaker is named. */
const SPEAKER_WITHIN = 3;

/** A quotation that opens the sentence; with nothing but a verb after it, nobody says it. */
const QUOTATION = /^(?:"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|»[^«]*«|「[^」]*」|‘[^’]*’(?!\p{L}))/u;
