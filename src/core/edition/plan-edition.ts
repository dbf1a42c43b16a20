import type { Fit, PassedOver } from '../model/edition-notes';
import type { EditionLayout } from '../model/settings';
import { atOnce, type Steps } from '../steps';
import { type Candidates, chooseCandidates } from './candidates';
import { chooseLead } from './choose-lead';
import { type ChosenStory, chooseStories } from './choose-stories';
import type { ComposeInput, NoEdition } from './compose-input';
import { mostStoriesWithin, storiesWithin } from './fit';
import { type IsLeft, isLeftover, leftoversOf } from './leftovers';
import { orderStories, withTurns } from './order-stories';
import { noRoomFor, passedOverBy } from './passed-over';
import { relationsToLead } from './relate-to-lead';
import { sectionsOf } from './sections';
import { tellStories } from './told-stories';
import { deservesEdition, worthTelling } from './worth-telling';

/** An edition before its summaries: plain data, so that it can wait in a store. */
export type EditionPlan = {
  readonly kind: 'plan';
  readonly now: number;
  readonly fit: Fit;
  /** In the order of importance, the lead first; more than will find room. */
  readonly stories: readonly ChosenStory[];
  /** How related each of them is to the lead. */
  readonly relations: readonly number[];
  /** The section each of them would stand in. */
  readonly sections: readonly (string | null)[];
  readonly layout: EditionLayout;
  /** Stories worth telling, those planned among them. */
  readonly worthTelling: number;
  readonly hidden: number;
  /** What came since the last edition and is not planned. */
  readonly passedOver: readonly PassedOver[];
};

/**
 * Decides which stories are told and in which order, in three steps: with very many entries each is work for a good
 * second. Writing them is left to `writeSteps`.
 */
export function* planSteps(input: ComposeInput): Steps<EditionPlan | NoEdition> {
  const candidates = chooseCandidates(input);
  yield;
  const choices = chooseStories(input, tellStories(input, candidates.candidates));
  yield;
  return planFrom(input, candidates, choices);
}

/** The same at once. */
export const planEdition = (input: ComposeInput): EditionPlan | NoEdition => atOnce(planSteps(input));

function planFrom(
  input: ComposeInput,
  { candidates, hidden, old }: Candidates,
  choices: readonly ChosenStory[],
): EditionPlan | NoEdition {
  const isLeft = leftoversOf(input.past);
  const { ranked, slight, less } = worthTelling(input, choices, isLeft);
  const fresh = candidates.filter((candidate) => !isLeft(candidate)).map(({ entry }) => entry.id);
  if (!deservesEdition(input, ranked)) {
    const arrived = fresh.length + old.length;
    if (input.entries.length === 0 && input.fetchedAt === null)
      return { kind: 'nothing-fetched', hidden, arrived };
    if (hidden > 0 && candidates.length === 0) return { kind: 'all-muted', hidden, arrived };
    return { kind: arrived > 0 ? 'too-little' : 'nothing-new', hidden, arrived };
  }
  const lead = chooseLead(openersAmong(ranked, isLeft), input.articles);
  const room = storiesWithin(input.fit);
  const stories = withTurns(orderStories(lead, ranked, room, mostStoriesWithin(input.fit)), ranked, room);
  const planned = new Set(stories);
  const inStories = new Set(choices.flatMap(({ entryIds }) => entryIds));
  return {
    kind: 'plan',
    now: input.now,
    fit: input.fit,
    stories,
    relations: relationsToLead(stories, candidates),
    sections: sectionsOf(stories, input.feeds, input.layout),
    layout: input.layout,
    worthTelling: ranked.length,
    hidden,
    passedOver: passedOverBy([
      ...noRoomFor(ranked.filter((story) => !planned.has(story))),
      { why: 'slight', entryIds: slight.flatMap(({ entryIds }) => entryIds) },
      { why: 'less', entryIds: less.flatMap(({ entryIds }) => entryIds) },
      { why: 'told', entryIds: fresh.filter((id) => !inStories.has(id)) },
      { why: 'old', entryIds: [...old].sort().slice(0, MOST_OLD) },
    ]),
  };
}

/** A first document may bring thousands; that the others were old is seen by their dates. */
const MOST_OLD = 2_000;

/** What was left over by an earlier edition, or is from feeds that never lead, opens none, unless there is nothing else. */
function openersAmong(ranked: readonly ChosenStory[], isLeft: IsLeft): readonly ChosenStory[] {
  const fresh = ranked.filter((story) => !isLeftover(story, isLeft));
  const openers = fresh.filter(({ weight }) => weight !== 'never-leads');
  return [openers, fresh].find(({ length }) => length > 0) ?? ranked;
}
