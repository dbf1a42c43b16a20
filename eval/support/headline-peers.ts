import type { Headed, Relatedness } from '../../src/core/edition/relatedness';
import { carriesMeaning } from '../../src/core/text/meaning';
import { prefixOf } from '../../src/core/text/stems';
import { wordsOf } from '../../src/core/text/words';

export type HeadlinePeer = {
  readonly name: string;
  readonly among: (known: readonly Headed[]) => Relatedness;
};

const SHARED_PREFIX = 6;

const meaningful = ({ title, language }: Headed): readonly string[] =>
  wordsOf(title)
    .filter((word) => carriesMeaning(word, language))
    .map(({ form }) => form);

const overlap = (one: readonly string[], other: readonly string[]): number => {
  const [left, right] = [new Set(one), new Set(other)];
  const shared = [...left].filter((each) => right.has(each)).length;
  return left.size + right.size === shared ? 0 : shared / (left.size + right.size - shared);
};

const prefixes = (headed: Headed): readonly string[] =>
  meaningful(headed).map((form) => prefixOf(form, SHARED_PREFIX));

/** The simple ways to say how alike two headlines are. */
export const headlinePeers: readonly HeadlinePeer[] = [
  { name: 'TF-IDF cosine of words', among: (known) => tfIdf(known) },
  { name: 'Jaccard of words', among: () => (one, other) => overlap(meaningful(one), meaningful(other)) },
  {
    name: `shared prefixes of ${SHARED_PREFIX} letters`,
    among: () => (one, other) => overlap(prefixes(one), prefixes(other)),
  },
];

function tfIdf(known: readonly Headed[]): Relatedness {
  const spread = new Map<string, number>();
  for (const headed of known) {
    for (const form of new Set(meaningful(headed))) spread.set(form, (spread.get(form) ?? 0) + 1);
  }
  const weight = (form: string): number => Math.log((known.length + 1) / (spread.get(form) ?? 1)) ** 2;
  const square = (forms: Iterable<string>): number => [...forms].reduce((sum, form) => sum + weight(form), 0);
  return (one, other) => {
    const [left, right] = [new Set(meaningful(one)), new Set(meaningful(other))];
    const shared = square([...left].filter((form) => right.has(form)));
    return shared === 0 ? 0 : shared / Math.sqrt(square(left) * square(right));
  };
}
