import type { Moved, Reason } from '../model/edition-notes';
import type { FeedWeight } from '../model/feed';
import type { EntryId } from '../model/ids';
import { isBehindNews } from '../stories/kinds/report-kind';
import { type Candidate, RARE_PER_DAY } from './candidates';
import { byHeadline } from './choose-headline';
import type { ComposeInput } from './compose-input';
import { type Movement, movementOf, newWordsOf } from './movement';
import { type Grounds, groundsOf, reasonsFor, scoreOf } from './score-story';
import type { ToldStory } from './told-stories';
import { type FeedWeights, scoreOfWeight, weightOfStory, weightsOf } from './weights';

/** A story worth telling now, with its headline and what speaks for it. */
export type ChosenStory = {
  readonly told: ToldStory;
  readonly headline: Candidate;
  /** Everything told with it, copies and further reports of one outlet among them. */
  readonly entryIds: readonly EntryId[];
  /** The same story elsewhere: one report of each other outlet, copies left out. */
  readonly coverage: readonly Candidate[];
  readonly grounds: Grounds;
  readonly score: number;
  readonly why: readonly Reason[];
  readonly moved: Omit<Moved, 'sentence'> | null;
  /** From feeds that publish rarely, and from no other. */
  readonly isRare: boolean;
  /** What the reader said of its feeds. */
  readonly weight: FeedWeight;
};

/** More than all grounds together: regular features and what is paid for stand behind the last of the news. */
const BEHIND_NEWS = 10;

/** What is new, or has moved since it was shown; nothing else is told again. */
export function chooseStories(
  { now, past, feeds }: ComposeInput,
  stories: readonly ToldStory[],
): readonly ChosenStory[] {
  const lastEditionAt = past.length === 0 ? null : Math.max(...past.map(({ composedAt }) => composedAt));
  const weights = weightsOf(feeds);
  return stories.flatMap((told) => choiceOf(told, now, lastEditionAt, weights) ?? []);
}

function choiceOf(
  told: ToldStory,
  now: number,
  lastEditionAt: number | null,
  weights: FeedWeights,
): ChosenStory | null {
  const movement = movementOf(told);
  if (told.shownAt !== null && movement === null) return null;
  const reports = movement?.reports ?? told.reports;
  const ranked = byHeadline(reports);
  const [headline] = ranked;
  if (headline === undefined) return null;
  const weight = weightOfStory(reports.flat(), weights);
  const grounds = groundsOf(reports, told.followed !== null, now);
  const moved = movement?.continues === true ? movedTo(told, movement, headline) : null;
  return {
    told,
    headline,
    coverage: coverageOf(reports, ranked, headline),
    entryIds: reports.flat().map(({ entry }) => entry.id),
    grounds,
    score:
      scoreOf(grounds) +
      scoreOfWeight(weight) -
      (reports.flat().every(({ report }) => isBehindNews(report.kind)) ? BEHIND_NEWS : 0),
    why: [
      ...reasonsFor(reports, told.followed, moved?.since ?? null, lastEditionAt),
      ...(weight === 'more' ? [{ code: 'weighed' } as const] : []),
    ],
    moved,
    isRare: reports.flat().every(({ habits }) => habits.entriesPerDay < RARE_PER_DAY),
    weight,
  };
}

const movedTo = ({ shownAt }: ToldStory, movement: Movement, { entry }: Candidate): ChosenStory['moved'] => ({
  since: shownAt ?? 0,
  entryIds: movement.reports.flatMap(([first]) => first?.entry.id ?? []),
  words: newWordsOf(movement, entry.id),
});

function coverageOf(
  reports: ToldStory['reports'],
  ranked: readonly Candidate[],
  headline: Candidate,
): readonly Candidate[] {
  const independent = new Set(
    reports.filter((copies) => !copies.includes(headline)).flatMap(([first]) => first ?? []),
  );
  const outlets = new Set([headline.outlet.key]);
  return ranked.filter((each) => {
    if (!independent.has(each) || outlets.has(each.outlet.key)) return false;
    outlets.add(each.outlet.key);
    return true;
  });
}
