import type { AbbreviationKind, SentenceRules } from './rules';

/** What the word before a full stop is; `word` when the stop is none of its own. */
export type Shortening = AbbreviationKind | 'initial' | 'unit' | 'ordinal' | 'word';

const BETWEEN_STOPS = /^(?:\p{L}{1,3}\.\s?)+\p{L}{1,3}$/u;
const DOUBLED_CAPITALS = /^(\p{Lu})\1$/u;
const VOWELLESS = /^\p{Lu}?\p{Ll}{2,4}$/u;
const VOWEL = /[aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýÿăąėęěīįıłōőůűūαεηιουωάέήίόύώаеёиоуыэюяіїєъ]/i;
const SPELT_WITH_VOWELS = /^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u;
const CASED = /[\p{Lu}\p{Ll}]/u;
/** One written syllable, with conjuncts, in scripts that have no capitals to mark an initial. */
const ONE_SYLLABLE =
  /^(?:[\p{L}]\p{M}*[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d])*\p{L}\p{M}*$/u;
const UNITS =
  /^(?:lb|lbs|oz|ft|in|mi|yd|mph|min|sec|hr|hrs|km|cm|mm|kg|g|m|l|ml|mg|t|ha|sq|fl|std|sek|ст|сек|мин|хв|км|кг|м|см|га|кб|ч|г|град)$/i;

export function shorteningOf(token: string, before: string, rules: SentenceRules): Shortening {
  const word = token.replace(/[\u200e\u200f\u202a-\u202e]/g, '');
  if (/^\d+$/.test(word)) return ordinal(word, before, rules);
  const listed = rules.kindOf.get(word) ?? rules.kindOf.get(word.toLowerCase());
  if (/^\d[\d.,/]*$/.test(before) && UNITS.test(word)) return 'unit';
  if (listed !== undefined) return listed;
  if (/^\p{Lu}$/u.test(word) || (!CASED.test(word) && ONE_SYLLABLE.test(word))) return 'initial';
  if (rules.hasOrdinalStop && /^[IVX]{2,6}$/.test(word)) return 'ordinal';
  return isShaped(word, rules) ? 'either' : 'word';
}

/** By its look alone: "z. B.", "EE.", "bzw.", "p." */
function isShaped(word: string, rules: SentenceRules): boolean {
  if (BETWEEN_STOPS.test(word) || DOUBLED_CAPITALS.test(word)) return true;
  if (/^\p{Ll}$/u.test(word)) return true;
  return (
    !rules.hasVowellessWords &&
    VOWELLESS.test(word) &&
    SPELT_WITH_VOWELS.test(word) &&
    !VOWEL.test(word.normalize('NFD'))
  );
}

/** "am 12. Juni", but "auf Seite 12." and "im Jahr 2012." */
function ordinal(word: string, before: string, rules: SentenceRules): Shortening {
  if (!rules.hasOrdinalStop || word.length > 3) return 'word';
  return rules.counted.has(before.toLowerCase()) || /\.$/.test(before) ? 'word' : 'ordinal';
}
