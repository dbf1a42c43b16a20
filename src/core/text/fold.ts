/** Letters that no decomposition brings back to a plain one. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ё: 'е',
  ў: 'у',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ة: 'ه',
};
const ODD = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');
const PLAIN_LATIN = /^[a-z0-9]*$/;
/** Accents, Arabic vowel signs and the stretcher; the vowel signs of Indic scripts are letters and stay. */
const MARKS = /[\u0300-\u036f\u064b-\u0652\u0640\u0670]/g;

/** Lower case without accents, so that one word is one string in every spelling of it. */
export function folded(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN_LATIN.test(lower)) return lower;
  const bare = plain(lower).normalize('NFD').replace(MARKS, '').normalize('NFC');
  // A letter that is odd itself may have had an accent, or have been written in two parts.
  return plain(bare);
}

const plain = (word: string): string => word.replace(ODD, (letter) => PLAIN[letter] ?? letter);
