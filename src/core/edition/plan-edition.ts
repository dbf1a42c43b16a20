import type { Fit } from '../model/edition-notes';
import { atOnce, type Steps } from '../steps';
import { type Candidates, chooseCandidates } from './candidates';
import { chooseLead } from './choose-lead';
import { type ChosenStory, chooseStories } from './choose-stories';
import type { ComposeInput, NoEdition } from './compose-input';
import { mostStoriesWithin, storiesWithin } from './fit';
import { orderStories } from './order-stories';
import { relationsToLead } from './relate-to-lead';
import { tellStories } from './told-stories';

/** An edition before its summaries: plain data, so that it can wait in a store. */
export type EditionPlan = {
  readonly kind: 'plan';
  readonly now: number;
  readonly fit: Fit;
  /** In the order of importance, the lead first; more than will find room. */
  readonly stories: readonly ChosenStory[];
  /** How related each of them is to the lead. */
  readonly relations: readonly number[];
  /** Stories worth telling, those planned among them. */
  readonly worthTelling: number;
  readonly hidden: number;
};

/**
 * Decides which stories are told and in which order, in three steps: with very many entries each is work for a good
 * second. Writing them is left to `writeSteps`.
 */
export function* planSteps(input: ComposeInput): Steps<EditionPlan | NoEdition> {
  const candidates = chooseCandidates(input);
  yield;
  const worthTelling = chooseStories(input, tellStories(input, candidates.candidates));
  yield;
  return planFrom(input, candidates, worthTelling);
}

/** The same at once. */
export const planEdition = (input: ComposeInput): EditionPlan | NoEdition => atOnce(planSteps(input));

function planFrom(
  input: ComposeInput,
  { candidates, hidden }: Candidates,
  worthTelling: readonly ChosenStory[],
): EditionPlan | NoEdition {
  if (worthTelling.length === 0) {
    if (input.entries.length === 0 && input.fetchedAt === null) return { kind: 'nothing-fetched', hidden };
    return { kind: hidden > 0 && candidates.length === 0 ? 'all-muted' : 'nothing-new', hidden };
  }
  const ranked = [...worthTelling].sort(
    (one, other) => other.score - one.score || (one.told.id < other.told.id ? -1 : 1),
  );
  const lead = chooseLead(ranked, input.articles);
  const stories = orderStories(lead, ranked, storiesWithin(input.fit), mostStoriesWithin(input.fit));
  return {
    kind: 'plan',
    now: input.now,
    fit: input.fit,
    stories,
    relations: relationsToLead(stories, candidates),
    worthTelling: worthTelling.length,
    hidden,
  };
}
