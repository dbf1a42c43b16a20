/** Enough text to tell languages apart, little enough to try every encoding. */
const SAMPLE = 16_384;

/** How much a character that an encoding produces speaks for it. Letters of one script in a row are the sign. */
type Candidate = { readonly label: string; readonly likely: RegExp; readonly unlikely: RegExp };

const CJK_UNLIKELY = /[\ue000-\uf8ff\uff61-\uff9f\ufffd]/gu;
const CYRILLIC_UNLIKELY = /(?![а-яА-ЯёЁіїєґІЇЄҐa-zA-Z])\p{L}|[а-яё][А-ЯЁ]/gu;

const CANDIDATES: readonly Candidate[] = [
  { label: 'euc-jp', likely: /[\u3040-\u30ff]/gu, unlikely: CJK_UNLIKELY },
  { label: 'shift_jis', likely: /[\u3040-\u30ff]/gu, unlikely: CJK_UNLIKELY },
  { label: 'euc-kr', likely: /[\uac00-\ud7a3]/gu, unlikely: CJK_UNLIKELY },
  {
    label: 'gb18030',
    likely: /[的一是不在有人这中大来上个国和们我为你说时要就出会可以到于学年]/gu,
    unlikely: CJK_UNLIKELY,
  },
  {
    label: 'big5',
    likely: /[的一是不在有人這中大來上個國和們我為你說時要就出會可以到於學年]/gu,
    unlikely: CJK_UNLIKELY,
  },
  { label: 'windows-1251', likely: /[оеаинтсрвлкмдпу]/gu, unlikely: CYRILLIC_UNLIKELY },
  { label: 'koi8-r', likely: /[оеаинтсрвлкмдпу]/gu, unlikely: CYRILLIC_UNLIKELY },
  {
    label: 'windows-874',
    likely: /[\u0e01-\u0e3a\u0e40-\u0e4e]/gu,
    unlikely: /(?![\u0e00-\u0e7f])\P{ASCII}/gu,
  },
  { label: 'windows-1255', likely: /[\u05d0-\u05ea]/gu, unlikely: /(?![\u05b0-\u05ea])\P{ASCII}/gu },
  {
    label: 'windows-1252',
    likely: /[àáâãäåæçèéêëìíîïñòóôõöøùúûüß’“”–…]/gu,
    unlikely: /\P{ASCII}{3}/gu,
  },
];

/** The encoding whose reading looks most like a language; Windows-1252 when none does. */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  let best = { label: 'windows-1252', score: 0 };
  for (const candidate of CANDIDATES) {
    const score = scoreOf(new TextDecoder(candidate.label).decode(sample), candidate);
    if (score > best.score) best = { label: candidate.label, score };
  }
  return best.label;
}

/** Per character, so that encodings with two bytes a character stand beside those with one. */
function scoreOf(text: string, { likely, unlikely }: Candidate): number {
  const foreign = text.match(/\P{ASCII}/gu)?.length ?? 0;
  if (foreign === 0) return 0;
  return ((text.match(likely)?.length ?? 0) - 3 * (text.match(unlikely)?.length ?? 0)) / foreign;
}
