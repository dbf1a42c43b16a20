import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corporaFolder } from './feed-cases';
import { rougeKinds, rougeLsum, type Score } from './rouge';

type Measure = 'rouge-1' | 'rouge-2' | 'rouge-l';
type Case = { hyp: string; ref: string; scores: Record<Measure, { p: number; r: number }> };

const ROUNDING = 0.0001;

/**
 * Precision and recall agree with another implementation's, which splits at spaces, counts kinds of n-grams and
 * takes each text as one sentence. Its F-measure of ROUGE-L is weighted in a way of its own and left out.
 */
export const checkRouge = (): boolean => {
  const file = join(corporaFolder(), 'rouge-check', 'pltrdy-data.json');
  if (!existsSync(file)) {
    console.log('ROUGE: not checked, the set rouge-check is missing');
    return true;
  }
  // The corpus' own format, described in its SOURCE.md.
  const cases = JSON.parse(readFileSync(file, 'utf8')) as Case[];
  let agreed = 0;
  for (const { hyp, ref, scores } of cases) {
    const found = hyp.split(/\s+/).filter(Boolean);
    const wanted = ref.split(/\s+/).filter(Boolean);
    const ours: Record<Measure, Score> = {
      'rouge-1': rougeKinds(found, wanted, 1),
      'rouge-2': rougeKinds(found, wanted, 2),
      'rouge-l': rougeLsum([found], [wanted]),
    };
    for (const measure of ['rouge-1', 'rouge-2', 'rouge-l'] as const) {
      const { p, r } = scores[measure];
      const { precision, recall } = ours[measure];
      if (Math.abs(precision - p) < ROUNDING && Math.abs(recall - r) < ROUNDING) agreed += 1;
    }
  }
  console.log(`ROUGE: ${agreed} of ${3 * cases.length} values agree with another implementation`);
  return agreed === 3 * cases.length;
};
