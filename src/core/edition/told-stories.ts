import type { EntryId, StoryId } from '../model/ids';
import type { FollowedStory } from '../model/readers-hand';
import { type Report, reportOf } from '../stories/index/report';
import type { StoryGroup } from '../stories/index/story-group';
import { shownOn } from '../timeline/thread-stories';
import type { Candidate } from './candidates';
import type { ComposeInput } from './compose-input';

/** A story as far as it could be told now. */
export type ToldStory = {
  readonly id: StoryId;
  /** Candidates by independent report, earliest first; the first of each stands for its copies. Never empty. */
  readonly reports: readonly (readonly Candidate[])[];
  /** When an edition showed it last; null when none did and nothing of it was read. */
  readonly shownAt: number | null;
  /** What was known of it then. */
  readonly known: readonly Report[];
  /** The story of the reader's hand that it belongs to. */
  readonly followed: string | null;
};

/** Stories with at least one candidate, each once, whatever the order of groups. */
export function tellStories(input: ComposeInput, candidates: readonly Candidate[]): readonly ToldStory[] {
  const byId = new Map(candidates.map((candidate) => [candidate.entry.id, candidate]));
  const entryById = new Map(input.entries.map((entry) => [entry.id, entry]));
  const shownAt = shownAtByEntry(input);
  const followedBy = followedByEntry(input.hand.followed);
  return input.groups
    .flatMap((group): readonly ToldStory[] => {
      const seen = group.entryIds.filter((id) => shownAt.has(id));
      const reports = unseenReports(group, byId, shownAt);
      if (reports.length === 0) return [];
      const known = seen.flatMap((id) => {
        const entry = entryById.get(id);
        return entry === undefined ? [] : [reportOf(entry)];
      });
      return [
        {
          id: group.id,
          reports,
          shownAt: seen.length === 0 ? null : Math.max(...seen.map((id) => shownAt.get(id) ?? 0)),
          known,
          followed: group.entryIds.map((id) => followedBy.get(id)).find((id) => id !== undefined) ?? null,
        },
      ];
    })
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** A report of which a copy was shown says nothing new. */
function unseenReports(
  group: StoryGroup,
  byId: ReadonlyMap<EntryId, Candidate>,
  shownAt: ReadonlyMap<EntryId, number>,
): ToldStory['reports'] {
  return group.reports
    .filter(({ entryIds }) => !entryIds.some((id) => shownAt.has(id)))
    .map(({ entryIds }) => entryIds.flatMap((id) => byId.get(id) ?? []))
    .filter((report) => report.length > 0);
}

/** When each entry was last shown by an edition, or opened. */
function shownAtByEntry({ past, readings }: ComposeInput): ReadonlyMap<EntryId, number> {
  const shown = new Map<EntryId, number>();
  const see = (id: EntryId, at: number): unknown => shown.set(id, Math.max(at, shown.get(id) ?? at));
  for (const { entryId, openedAt } of readings) see(entryId, openedAt);
  for (const { composedAt, stories } of past) {
    for (const { entryIds } of stories) for (const id of entryIds) see(id, composedAt);
  }
  return shown;
}

const followedByEntry = (followed: readonly FollowedStory[]): ReadonlyMap<EntryId, string> =>
  new Map(
    followed.flatMap((story) => shownOn(story).map(({ headline }) => [headline.entryId, story.id] as const)),
  );
