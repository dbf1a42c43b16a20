import { termsOf } from '../stories/terms/report-terms';
import { wordsOf } from '../text/words';
import type { Candidate } from './candidates';
import type { ChosenStory } from './choose-stories';
import { standsBehind } from './order-stories';
import { type Headed, relatednessAmong } from './relatedness';

/**
 * Below this, reports on real days share an everyday word and no more. Of pairs in editions of real feeds, judged by hand,
 * 7 of 9 above it have to do with each other, and 5 of 15 between it and 0.05.
 */
const RELATED = 0.08;
/** Who and where often stand in the sentence below the headline. */
const OPENING_WORDS = 30;
const OPENING_CHARACTERS = 300;
/** So many of the newest reports tell how common a word is today; more would only take longer. */
const REPORTS_ASKED = 2_000;
const HEADLINES_ASKED = 1_000;

type Weights = ReadonlyMap<string, number>;

/**
 * How related each story is to the lead, which is the first of them. Whether at all is told by names, places and
 * other terms they share in headline and opening, the rarer among today's reports the more; 0 for not enough to be
 * read with it. How much is told by these and by how people rate headlines. Candidates come oldest first.
 */
export function relationsToLead(
  stories: readonly ChosenStory[],
  candidates: readonly Candidate[],
): readonly number[] {
  const commonness = new Map<string, number>();
  const asked = candidates.slice(-REPORTS_ASKED);
  for (const each of asked) {
    for (const term of termsIn(each).keys()) commonness.set(term, (commonness.get(term) ?? 0) + 1);
  }
  const vectors = stories.map(({ headline }) => weighed(termsIn(headline), commonness, asked.length));
  const related = relatednessAmong(asked.slice(-HEADLINES_ASKED).map(headed));
  const heads = stories.map(({ headline }) => headed(headline));
  const [lead, leadHead] = [vectors[0], heads[0]];
  return stories.map((story, at) => {
    if (standsBehind(story)) return 0;
    const [vector, head] = [vectors[at], heads[at]];
    if (lead === undefined || leadHead === undefined || vector === undefined || head === undefined) return 0;
    const relation = cosine(lead, vector);
    return relation >= RELATED ? (relation + related(leadHead, head)) / 2 : 0;
  });
}

const headed = ({ title, report }: Candidate): Headed => ({ title, language: report.language });

function termsIn({ title, report }: Candidate): Weights {
  const text = wordsOf(report.text.slice(0, OPENING_CHARACTERS)).slice(0, OPENING_WORDS);
  const terms = termsOf({ title: wordsOf(title), text }, report.language);
  return new Map([...terms].map(([term, { emphasis }]) => [term, emphasis]));
}

/** A unit vector. What everybody writes about today tells nothing. */
function weighed(terms: Weights, commonness: Weights, all: number): Weights {
  const weights = [...terms].map(
    ([term, weight]) => [term, weight * Math.log((all + 1) / (commonness.get(term) ?? 1))] as const,
  );
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return new Map(weights.map(([term, weight]) => [term, weight / length]));
}

function cosine(one: Weights, other: Weights): number {
  let sum = 0;
  for (const [term, weight] of one) sum += weight * (other.get(term) ?? 0);
  return sum;
}

/**
 * The order in which stories are read, as places: the lead, which is the first, then those related to it, the most
 * related before the others, then the rest as they come.
 */
export const readingOrder = (relations: readonly number[]): readonly number[] =>
  relations
    .map((relation, place) => ({ place, relation: place === 0 ? 2 : relation }))
    .sort((one, other) => other.relation - one.relation || one.place - other.place)
    .map(({ place }) => place);
