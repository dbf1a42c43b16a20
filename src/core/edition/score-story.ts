import { DAY_MS, HOUR_MS } from '../model/durations';
import type { Reason } from '../model/edition-notes';
import { type Candidate, RARE_PER_DAY } from './candidates';

/** What speaks for a story, each from 0 (nothing) to about 1, but for outlets. */
export type Grounds = {
  /** Independent outlets; copies of one wire text count once. */
  readonly outlets: number;
  readonly fresh: number;
  readonly prominent: number;
  /** Of the feeds: what seldom publishes means it. */
  readonly rare: number;
  readonly followed: number;
};

/** How much each ground counts; docs/notes/how-a-lead-is-chosen.md says why. */
const WEIGHTS: Grounds = { outlets: 1, fresh: 1.2, prominent: 1, rare: 0.3, followed: 0.6 };

/** A morning's news is half as fresh in the evening. */
const FRESH_HALF_LIFE_MS = 12 * HOUR_MS;
/** Without a date it may be of any day; what came with the first document of its feed most of all. */
const UNDATED_AGE_MS = DAY_MS;
/** Places from the top that halve how much a feed puts forward. */
const PLACES = 4;
/** Where the order of a feed says nothing. */
const UNPLACED = 0.25;
/** One feed's first place is one editor's word; the second makes it nearly sure. */
const TRUST = 0.7;

export function groundsOf(
  reports: readonly (readonly Candidate[])[],
  followed: boolean,
  now: number,
): Grounds {
  const all = reports.flat();
  return {
    outlets: independentOutlets(reports),
    fresh: 0.5 ** (Math.min(...all.map((each) => ageOf(each, now))) / FRESH_HALF_LIFE_MS),
    prominent: prominenceOf(all),
    rare: Math.max(...all.map(rarityOf)),
    followed: followed ? 1 : 0,
  };
}

/** The second outlet says more than the tenth. */
export const scoreOf = ({ outlets, fresh, prominent, rare, followed }: Grounds): number =>
  WEIGHTS.outlets * Math.log2(outlets) +
  WEIGHTS.fresh * fresh +
  WEIGHTS.prominent * prominent +
  WEIGHTS.rare * rare +
  WEIGHTS.followed * followed;

/** A copy adds no witness: each report speaks for the outlet that had it first. */
const independentOutlets = (reports: readonly (readonly Candidate[])[]): number =>
  new Set(reports.map((copies) => copies[0]?.outlet.key)).size;

const ageOf = ({ entry, report }: Candidate, now: number): number =>
  Math.max(0, now - report.publishedAt, entry.publishedAt === null ? UNDATED_AGE_MS : 0);

/** As noisy witnesses: each outlet's best place makes it more probable that editors put the story forward. */
function prominenceOf(all: readonly Candidate[]): number {
  const best = new Map<string, number>();
  for (const each of all) {
    best.set(each.outlet.key, Math.max(placeOf(each), best.get(each.outlet.key) ?? 0));
  }
  return 1 - [...best.values()].reduce((doubt, place) => doubt * (1 - TRUST * place), 1);
}

const placeOf = ({ entry, habits }: Candidate): number =>
  habits.isEdited ? 0.5 ** (entry.position / PLACES) : UNPLACED;

/** 0 for a feed of fifty a day, a half at one a day, 1 at about one in a month and a half. */
const rarityOf = ({ habits }: Candidate): number =>
  Math.min(1, Math.max(0, 0.5 - 0.3 * Math.log10(habits.entriesPerDay)));

/** Why a story stands in an edition, most telling first; never empty. */
export function reasonsFor(
  reports: readonly (readonly Candidate[])[],
  followed: string | null,
  movedSince: number | null,
  lastEditionAt: number | null,
): readonly Reason[] {
  const all = reports.flat();
  const reasons: Reason[] = [];
  if (movedSince !== null) reasons.push({ code: 'moved', since: movedSince, reports: reports.length });
  if (followed !== null) reasons.push({ code: 'followed', id: followed });
  const outlets = independentOutlets(reports);
  if (outlets > 1) reasons.push({ code: 'outlets', count: outlets });
  const firstIn = new Set(
    all
      .filter(({ entry, habits }) => habits.isEdited && entry.position === 0)
      .map(({ entry }) => entry.feedId),
  );
  if (firstIn.size > 0) reasons.push({ code: 'first-in', feeds: firstIn.size });
  const slowest = Math.min(...all.map(({ habits }) => habits.entriesPerDay));
  if (slowest < RARE_PER_DAY) reasons.push({ code: 'rare-feed', days: Math.round(1 / slowest) });
  const oldest = Math.min(...all.map(({ report }) => report.publishedAt));
  if (movedSince === null && lastEditionAt !== null && oldest > lastEditionAt) {
    reasons.push({ code: 'new-since', since: lastEditionAt });
  }
  const newest = Math.max(...all.map(({ report }) => report.publishedAt));
  return reasons.length === 0 ? [{ code: 'published', at: newest }] : reasons;
}
