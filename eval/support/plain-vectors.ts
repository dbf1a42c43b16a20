import { carriesMeaning } from '../../src/core/text/meaning';
import { wordsOf } from '../../src/core/text/words';
import type { Labelled } from './story-sets';

/** Words and weights of one text, a unit vector. */
export type Vector = ReadonlyMap<string, number>;

/** TF-IDF as textbooks have it, over the words that Lede also reads. */
export function plainVectors(texts: readonly Labelled[]): readonly Vector[] {
  const counted = texts.map(({ title, text }) => {
    const counts = new Map<string, number>();
    for (const word of wordsOf(`${title} ${text}`)) {
      if (carriesMeaning(word, 'en')) counts.set(word.form, (counts.get(word.form) ?? 0) + 1);
    }
    return counts;
  });
  const spread = new Map<string, number>();
  for (const counts of counted)
    for (const word of counts.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  return counted.map((counts) => {
    const weights = new Map<string, number>();
    let square = 0;
    for (const [word, count] of counts) {
      const weight = (1 + Math.log(count)) * Math.log((texts.length + 1) / (spread.get(word) ?? 1));
      weights.set(word, weight);
      square += weight * weight;
    }
    const length = Math.sqrt(square) || 1;
    return new Map([...weights].map(([word, weight]) => [word, weight / length]));
  });
}

export type Mentions = Map<string, { readonly text: number; readonly weight: number }[]>;

export function mentionsIn(vectors: readonly Vector[]): Mentions {
  const mentions: Mentions = new Map();
  for (const [text, vector] of vectors.entries()) {
    for (const [word, weight] of vector) {
      const held = mentions.get(word) ?? [];
      held.push({ text, weight });
      mentions.set(word, held);
    }
  }
  return mentions;
}
