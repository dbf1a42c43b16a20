import type { Edition, Headline } from '../model/edition';
import type { EditionNotes, Fit, WhyNot } from '../model/edition-notes';
import type { EditionId, EntryId } from '../model/ids';

/**
 * Where an entry stands in an edition. `headline`: a story goes by it. `listed`: shown under the headline of its story.
 * `folded`: its story was told without showing it, for another entry says the same.
 */
export type PlaceInEdition = {
  readonly kind: 'headline' | 'listed' | 'folded';
  readonly editionId: EditionId;
  /** Milliseconds since 1970. */
  readonly composedAt: number;
  /** What its story goes by there. */
  readonly headline: Headline;
};

/** An edition passed an entry over, and noted why. */
export type PassedBy = {
  readonly why: WhyNot;
  readonly composedAt: number;
  /** How long that edition might be. */
  readonly fit: Fit;
};

/** What some editions say of entries. */
export type EditionBook = {
  readonly places: ReadonlyMap<EntryId, PlaceInEdition>;
  readonly passed: ReadonlyMap<EntryId, PassedBy>;
  /** When these editions were composed, oldest first. */
  readonly times: readonly number[];
};

const RANK = { headline: 0, listed: 1, folded: 2 } as const;

/**
 * Reads editions with their notes; an edition that came without notes is known by what it shows. Of several places the
 * most visible counts, and of those the earliest; of several editions that passed an entry over, the last.
 */
export function bookOf(
  editions: readonly Edition[],
  notes: ReadonlyMap<EditionId, EditionNotes>,
): EditionBook {
  const places = new Map<EntryId, PlaceInEdition>();
  const passed = new Map<EntryId, PassedBy>();
  const dated = editions
    .flatMap((edition) => (edition.composedAt === null ? [] : [{ edition, composedAt: edition.composedAt }]))
    .sort((one, other) => one.composedAt - other.composedAt);
  for (const { edition, composedAt } of dated) {
    const noted = notes.get(edition.id);
    const put = (id: EntryId, kind: PlaceInEdition['kind'], headline: Headline): void => {
      const before = places.get(id);
      if (before === undefined || RANK[kind] < RANK[before.kind])
        places.set(id, { kind, editionId: edition.id, composedAt, headline });
    };
    const folded = new Map(noted?.stories.map(({ storyId, entryIds }) => [storyId, entryIds]));
    for (const { id, headline, coverage } of [edition.lead, ...edition.related]) {
      put(headline.entryId, 'headline', headline);
      for (const { entryId } of coverage) put(entryId, 'listed', headline);
      for (const entryId of folded.get(id) ?? []) put(entryId, 'folded', headline);
    }
    if (noted === undefined) continue;
    for (const { why, entryIds } of noted.passedOver ?? [])
      for (const id of entryIds) passed.set(id, { why, composedAt, fit: noted.fit });
  }
  return { places, passed, times: dated.map(({ composedAt }) => composedAt) };
}
