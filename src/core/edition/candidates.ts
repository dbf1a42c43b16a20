import { type Outlet, outletsAmong } from '../address/outlets';
import { DAY_MS } from '../model/durations';
import type { Entry } from '../model/entry';
import type { EntryId } from '../model/ids';
import { type Report, reportOf } from '../stories/index/report';
import { cutTo } from '../text/cut';
import { sentencesOf } from '../text/sentences';
import type { ComposeInput } from './compose-input';
import { type FeedHabits, habitsOf } from './feed-habits';
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

/** A weekend away; what was before it is no news any more. */
const RECENT_MS = 3 * DAY_MS;
/** How far back entries are wanted: what comes once a week or less still waits for its reader. */
export const CANDIDATE_MS = 10 * DAY_MS;
/** How far back they are wanted before there was any edition: where nothing is recent, the first shows what there is. */
export const CANDIDATE_AT_FIRST_MS = 60 * DAY_MS;
/** From here up a feed is not rare: every second day. */
export const RARE_PER_DAY = 0.5;
const LONGEST_OPENING = 160;

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
    if (now - ageFrom(entry) > windowOf(feed)) {
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

const ageFrom = ({ publishedAt, firstSeenAt }: Entry): number =>
  publishedAt === null ? firstSeenAt : Math.min(publishedAt, firstSeenAt);

/** Notes without a title begin with what they say. Word for word; an ellipsis marks where it is cut. */
export function headingOf({ title, summary, language }: Entry): string {
  if (title.trim() !== '') return title;
  const first = sentencesOf(summary, language)[0];
  const opening = first === undefined ? '' : summary.slice(first.start, first.end).replace(/\s+/g, ' ');
  if (opening.length <= LONGEST_OPENING) return opening;
  const cut = cutTo(opening, LONGEST_OPENING);
  return `${/\s/.test(cut) ? cut.slice(0, cut.lastIndexOf(' ')) : cut}…`;
}

export const byTime = (one: Candidate, other: Candidate): number =>
  one.report.publishedAt - other.report.publishedAt || (one.entry.id < other.entry.id ? -1 : 1);
