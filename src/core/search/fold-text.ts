import { folded } from '../text/fold';

/** Marks that one letter carries; more than a letter of any language has are letters by themselves. */
const MOST_MARKS = 16;
/**
 * What folds together: a letter with its marks, or the parts of a Korean syllable. Plain letters without a mark are left
 * to the change of case, which they fold by alone.
 */
const CLUSTER = new RegExp(
  String.raw`[\u1100-\u115f][\u1160-\u11a7]?[\u11a8-\u11ff]?|\p{ASCII}[\p{M}\uff9e\uff9f]{1,${MOST_MARKS}}|\P{ASCII}[\p{M}\uff9e\uff9f]{0,${MOST_MARKS}}`,
  'gu',
);
/** Seen by nobody: a place where a word may be parted, and what joins letters or keeps them apart. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** Letters that are written in two ways in one word: the last sigma, and Persian letters on Arabic keyboards. */
const VARIANTS: Readonly<Record<string, string>> = { ς: 'σ', ی: 'ي', ک: 'ك' };
const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join('')}]`, 'g');
const PLAIN = /^\p{ASCII}*$/u;

const fold = (cluster: string): string =>
  folded(cluster.normalize('NFKC'))
    .replace(UNSEEN, '')
    .replace(VARIANT, (letter) => VARIANTS[letter] ?? letter);

/** Clusters come again and again; of longer ones there is no end. */
const LONGEST_KNOWN = 3;
const MOST_KNOWN = 20_000;
const known = new Map<string, string>();

function foldedCluster(cluster: string): string {
  if (cluster.length > LONGEST_KNOWN) return fold(cluster);
  const before = known.get(cluster);
  if (before !== undefined) return before;
  const now = fold(cluster);
  if (known.size < MOST_KNOWN) known.set(cluster, now);
  return now;
}

/** A text as search compares it: lower case, without accents, in one width, letter by letter. */
export const foldText = (text: string): string =>
  PLAIN.test(text) ? text.toLowerCase() : text.replace(CLUSTER, foldedCluster).toLowerCase();

/** A folded text with the way back to the text as it was written. */
export type FoldedText = {
  /** The same as `foldText` gives. */
  readonly text: string;
  /** The UTF-16 offset, in the text as written, at which the letter begins that a folded unit comes from. */
  startOf(at: number): number;
  /** The offset behind the letter that the folded unit before `at` comes from, with its marks. */
  endOf(at: number): number;
};

/** Folds a text and remembers where each letter was: decomposed letters have other offsets than written ones. */
export function foldWithPlaces(text: string): FoldedText {
  const pieces: string[] = [];
  /** Stretches that fold unit by unit have one place each; a cluster has one as well. */
  const places: Place[] = [];
  let length = 0;
  const add = (piece: string, from: number, to: number, isEven: boolean): void => {
    if (from === to) return;
    places.push({ at: length, from, to, isEven });
    pieces.push(piece);
    length += piece.length;
  };
  let last = 0;
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    add(text.slice(last, index).toLowerCase(), last, index, true);
    last = index + cluster.length;
    add(foldedCluster(cluster).toLowerCase(), index, last, false);
  }
  add(text.slice(last).toLowerCase(), last, text.length, true);
  return {
    text: pieces.join(''),
    startOf(at) {
      const place = placeAt(places, at);
      if (place === undefined) return at >= length ? text.length : 0;
      return place.isEven ? place.from + at - place.at : place.from;
    },
    endOf(at) {
      if (at <= 0) return 0;
      const place = placeAt(places, at - 1);
      if (place === undefined) return text.length;
      return place.isEven ? place.from + at - place.at : place.to;
    },
  };
}

type Place = {
  /** Where it begins in the folded text. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** Each unit of it comes from one unit. */
  readonly isEven: boolean;
};

/** The last place that begins at or before an offset; of several that begin there, the one that has it. */
function placeAt(places: readonly Place[], at: number): Place | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}
