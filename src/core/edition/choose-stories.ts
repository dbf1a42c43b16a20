import type { Moved, Reason } from '../model/edition-notes';
import { type Candidate, RARE_PER_DAY } from './candidates';
import { byHeadline } from './choose-headline';
import type { ComposeInput } from './compose-input';
import { movementOf } from './movement';
import { type Grounds, groundsOf, reasonsFor, scoreOf } from './score-story';
import type { ToldStory } from './told-stories';

/** A story worth telling now, with its headline and what speaks for it. */
export type ChosenStory = {
  readonly told: ToldStory;
  readonly headline: Candidate;
  /** The same story elsewhere: one report of each other outlet, copies left out. */
  readonly coverage: readonly Candidate[];
  readonly grounds: Grounds;
  readonly score: number;
  readonly why: readonly Reason[];
  readonly moved: Omit<Moved, 'sentence'> | null;
  /** From feeds that publish rarely, and from no other. */
  readonly isRare: boolean;
};

/** What is new, or has moved since it was shown; nothing else is told again. */
export function chooseStories(
  { now, past }: ComposeInput,
  stories: readonly ToldStory[],
): readonly ChosenStory[] {
  const lastEditionAt = past.length === 0 ? null : Math.max(...past.map(({ composedAt }) => composedAt));
  return stories.flatMap((told): readonly ChosenStory[] => {
    const movement = movementOf(told);
    if (told.shownAt !== null && movement === null) return [];
    const reports = movement?.reports ?? told.reports;
    const ranked = byHeadline(reports);
    const headline = ranked[0];
    if (headline === undefined) return [];
    const grounds = groundsOf(reports, told.followed !== null, now);
    return [
      {
        told,
        headline,
        coverage: coverageOf(reports, ranked, headline),
        grounds,
        score: scoreOf(grounds),
        why: reasonsFor(reports, told.followed, told.shownAt, lastEditionAt),
        moved:
          movement === null || told.shownAt === null
            ? null
            : {
                since: told.shownAt,
                entryIds: movement.reports.flatMap(([first]) => first?.entry.id ?? []),
                words: movement.words,
              },
        isRare: reports.flat().every(({ habits }) => habits.entriesPerDay < RARE_PER_DAY),
      },
    ];
  });
}

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
