import { carriesMeaning } from '../../src/core/text/meaning';
import { wordsOf } from '../../src/core/text/words';
import type { Labelled } from './story-sets';

const HASHES = 64;

/** MinHash over words, pairs above an estimated Jaccard likeness joined: what finds near-duplicates, used for stories. */
export function minHash(texts: readonly Labelled[], least: number): number[] {
  const signatures = texts.map(signatureOf);
  const parent = texts.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root] ?? root;
    return root;
  };
  for (let one = 0; one < texts.length; one += 1) {
    for (let other = 0; other < one; other += 1) {
      let same = 0;
      for (let at = 0; at < HASHES; at += 1) {
        if (signatures[one]?.[at] === signatures[other]?.[at]) same += 1;
      }
      if (same >= least * HASHES) parent[rootOf(one)] = rootOf(other);
    }
  }
  return parent.map((_, at) => rootOf(at));
}

function signatureOf({ title, text }: Labelled): Uint32Array {
  const signature = new Uint32Array(HASHES).fill(0xffffffff);
  for (const word of wordsOf(`${title} ${text}`)) {
    if (!carriesMeaning(word, 'en')) continue;
    for (let at = 0; at < HASHES; at += 1) {
      let hash = Math.imul(at + 1, 0x9e3779b1);
      for (let unit = 0; unit < word.form.length; unit += 1) {
        hash = Math.imul(hash ^ word.form.charCodeAt(unit), 0x01000193);
      }
      hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
      signature[at] = Math.min(signature[at] ?? 0, (hash ^ (hash >>> 13)) >>> 0);
    }
  }
  return signature;
}
