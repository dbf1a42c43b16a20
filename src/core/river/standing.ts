import { CANDIDATE_MS } from '../edition/candidate-ages';
import { mutedBy } from '../edition/mutes';
import type { Entry } from '../model/entry';
import type { EntryId } from '../model/ids';
import type { Mute } from '../model/readers-hand';
import type { EditionBook, PassedBy, PlaceInEdition } from './place-in-edition';

/** Where an entry stands, as a code with its figures. Nothing here is guessed: what no record says is `nowhere`. */
export type Standing =
  | PlaceInEdition
  /** A mute keeps it out of editions. */
  | { readonly kind: 'hidden'; readonly mute: Mute }
  /** Work on editions failed over it. */
  | { readonly kind: 'aside' }
  /** It came when the newest edition was finished; null while there is no edition at all. */
  | { readonly kind: 'after'; readonly composedAt: number | null }
  | ({ readonly kind: 'passed' } & PassedBy)
  /** The reader had read it when the first edition after its arrival was made. */
  | { readonly kind: 'read-before' }
  /** In no edition, and nothing is known of the reason. */
  | { readonly kind: 'nowhere' };

/** What is known when entries are looked up. */
export type StandingFacts = {
  /** Of all editions that may tell of these entries. */
  readonly book: EditionBook;
  /** When the newest edition was composed, milliseconds since 1970; null where there is none. */
  readonly newestAt: number | null;
  readonly muteOf: (entry: Entry) => Mute | null;
  readonly aside: ReadonlySet<EntryId>;
};

/** @param readAt when the reader read it, milliseconds since 1970; null where they have not */
export function standingOf(entry: Entry, readAt: number | null, facts: StandingFacts): Standing {
  const { book, newestAt, muteOf, aside } = facts;
  const place = book.places.get(entry.id);
  if (place !== undefined) return place;
  const mute = muteOf(entry);
  if (mute !== null) return { kind: 'hidden', mute };
  if (aside.has(entry.id)) return { kind: 'aside' };
  const passed = book.passed.get(entry.id);
  if (passed !== undefined) return { kind: 'passed', ...passed };
  if (newestAt === null || entry.firstSeenAt > newestAt) return { kind: 'after', composedAt: newestAt };
  // Of an edition that came later still it was too old to be a candidate, read or not.
  const first = book.times.find(
    (composedAt) => composedAt >= entry.firstSeenAt && composedAt - entry.firstSeenAt <= CANDIDATE_MS,
  );
  if (first !== undefined && readAt !== null && readAt <= first) return { kind: 'read-before' };
  return { kind: 'nowhere' };
}

/** Whether an edition shows it: as a headline, or listed under one. */
export const isShown = ({ kind }: Pick<Standing, 'kind'>): boolean =>
  kind === 'headline' || kind === 'listed';

/** Tells the first mute that hides an entry; null where none does. */
export function muteAmong(mutes: readonly Mute[]): (entry: Entry) => Mute | null {
  const any = mutedBy(mutes);
  const each = mutes.map((mute) => ({ mute, hides: mutedBy([mute]) }));
  return (entry) => (any(entry) ? (each.find(({ hides }) => hides(entry))?.mute ?? null) : null);
}
