/** Enough text to tell languages apart, little enough to try every encoding. */
const SAMPLE = 16_384;

type Candidate = {
  readonly label: string;
  /** The commonest characters of its languages. */
  readonly common: RegExp;
  /** The share of them among all non-ASCII characters below which the reading is no language. */
  readonly least: number;
};

/** Two bytes a character: bytes of another encoding rarely pass for one of these, and then as rare characters. */
const DOUBLE_BYTE: readonly Candidate[] = [
  { label: 'euc-jp', common: /[\u3041-\u30fe]/gu, least: 0.25 },
  { label: 'shift_jis', common: /[\u3041-\u30fe]/gu, least: 0.25 },
  { label: 'euc-kr', common: /[다이는에을가고의지한은를기도로사리어하아자서나]/gu, least: 0.15 },
  {
    label: 'gb18030',
    common: /[的一是不在有人这中大来上个国和们我为你说时要就出会可以到于学年]/gu,
    least: 0.08,
  },
  {
    label: 'big5',
    common: /[的一是不在有人這中大來上個國和們我為你說時要就出會可以到於學年]/gu,
    least: 0.08,
  },
];

/** One byte a character: every byte is a letter in each, so only the frequency of letters tells. */
const SINGLE_BYTE: readonly Candidate[] = [
  { label: 'windows-1251', common: /[оеаинтсрвл]/gu, least: 0.5 },
  { label: 'koi8-r', common: /[оеаинтсрвл]/gu, least: 0.5 },
  { label: 'windows-874', common: /[านรอกเงมยลวดทส่้]/gu, least: 0.5 },
  { label: 'windows-1255', common: /[יולהמארתבש]/gu, least: 0.5 },
];

/** The encoding whose reading looks most like a language; Windows-1252 when none does. */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  if (isMostlyAscii(sample)) return 'windows-1252';
  return likeliest(sample, DOUBLE_BYTE) ?? likeliest(sample, SINGLE_BYTE) ?? 'windows-1252';
}

/** Single accented letters inside words: a language of Latin letters. All others have words without any. */
function isMostlyAscii(sample: Uint8Array): boolean {
  let [foreign, inRuns] = [0, 0];
  for (const [at, byte] of sample.entries()) {
    if (byte < 0x80) continue;
    foreign += 1;
    if ((sample[at - 1] ?? 0) >= 0x80 || (sample[at + 1] ?? 0) >= 0x80) inRuns += 1;
  }
  return inRuns < foreign / 2;
}

function likeliest(sample: Uint8Array, candidates: readonly Candidate[]): string | null {
  let best: { readonly label: string; readonly score: number } | null = null;
  for (const candidate of candidates) {
    const score = scoreOf(new TextDecoder(candidate.label).decode(sample), candidate.common);
    if (score >= candidate.least && (best === null || score > best.score))
      best = { label: candidate.label, score };
  }
  return best?.label ?? null;
}

/** The share of common characters; unreadable bytes and half-width kana, which misreadings are full of, weigh against it. */
function scoreOf(text: string, common: RegExp): number {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const foreign = count(/\P{ASCII}/gu);
  return foreign === 0 ? 0 : (count(common) - 2 * count(/[\ufffd\ue000-\uf8ff\uff61-\uff9f]/gu)) / foreign;
}
