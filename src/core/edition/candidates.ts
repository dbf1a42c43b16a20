import { type Outlet, outletsAmong } from '../address/outlets';
import type { Entry } from '../model/entry';
import type { EntryId } from '../model/ids';
import { type Report, reportOf } from '../stories/index/report';
import { saneDate } from '../stories/index/sane-date';
import { CANDIDATE_AT_FIRST_MS, CANDIDATE_MS, RECENT_MS } from './candidate-ages';
import type { ComposeInput } from './compose-input';
import { type FeedHabits, habitsOf } from './feed-habits';
import { headingOf } from './heading';
import { mutedBy } from './mutes';

/** An entry that may stand in an edition. */
export type Candidate = {
  readonly entry: Entry;
  readonly report: Report;
  /** What it is headed with: its title, or what an untitled one begins with. */
  readonly title: string;
  readonly outlet: Outlet;
  readonly habits: FeedHabits;
};

export type Candidates = {
  /** Oldest first. */
  readonly candidates: readonly Candidate[];
  /** How many more a mute hid. */
  readonly hidden: number;
  /** Came since the last edition, and were too old by then. */
  readonly old: readonly EntryId[];
};

/** From here up a feed is not rare: every second day. */
export const RARE_PER_DAY = 0.5;

/** Entries of followed feeds that are recent, not yet shown or read, and not muted. */
export function chooseCandidates(input: ComposeInput): Candidates {
  const recent = candidatesWithin(input, ({ entriesPerDay }) =>
    entriesPerDay < RARE_PER_DAY ? CANDIDATE_MS : RECENT_MS,
  );
  const isEmpty = recent.candidates.length + recent.hidden === 0;
  return isEmpty && input.past.length === 0 ? candidatesWithin(input, () => CANDIDATE_AT_FIRST_MS) : recent;
}

function candidatesWithin(input: ComposeInput, windowOf: (habits: FeedHabits) => number): Candidates {
  const { feeds, entries, now, past, readings, hand } = input;
  const followed = new Set(feeds.map(({ id }) => id));
  const own = entries.filter(({ feedId, firstSeenAt }) => followed.has(feedId) && firstSeenAt <= now);
  const seen = seenIds(past, readings);
  const habits = habitsOf(feeds, own, now);
  const outletOf = outletsAmong(feeds, own);
  const isMuted = mutedBy(hand.mutes);
  // What a mute hid from an earlier edition is not hidden again with every one that follows.
  const lastAt = Math.max(0, ...past.map(({ composedAt }) => composedAt));
  const candidates: Candidate[] = [];
  const old: EntryId[] = [];
  let hidden = 0;
  for (const entry of own) {
    const feed = habits.get(entry.feedId);
    if (feed === undefined || seen.has(entry.id)) continue;
    if (now - saneDate(entry) > windowOf(feed)) {
      if (entry.firstSeenAt > lastAt) old.push(entry.id);
      continue;
    }
    const title = headingOf(entry);
    if (title === '') continue;
    if (isMuted(entry)) hidden += entry.firstSeenAt > lastAt ? 1 : 0;
    else
      candidates.push({
        entry,
        report: reportOf(entry, feed.furniture),
        title,
        outlet: outletOf(entry),
        habits: feed,
      });
  }
  return { candidates: candidates.sort(byTime), hidden, old };
}

/** Everything an earlier edition held in a story, shown or folded, and everything opened. */
const seenIds = (past: ComposeInput['past'], readings: ComposeInput['readings']): ReadonlySet<EntryId> =>
  new Set([
    ...readings.map(({ entryId }) => entryId),
    ...past.flatMap(({ stories }) => stories.flatMap(({ entryIds }) => entryIds)),
  ]);

export const byTime = (one: Candidate, other: Candidate): number =>
  one.report.publishedAt - other.report.publishedAt || (one.entry.id < other.entry.id ? -1 : 1);
