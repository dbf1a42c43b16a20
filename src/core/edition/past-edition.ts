import type { Edition } from '../model/edition';
import type { EditionNotes, PastEdition } from '../model/edition-notes';

/** What later editions need to know of one. An edition that came without its notes is known by what it shows. */
export const pastOf = (
  { composedAt, lead, related }: Edition,
  notes: EditionNotes | undefined,
): PastEdition => ({
  composedAt: composedAt ?? 0,
  stories:
    notes?.stories.map(({ storyId, entryIds }) => ({ storyId, entryIds })) ??
    [lead, ...related].map(({ id, headline, coverage }) => ({
      storyId: id,
      entryIds: [headline, ...coverage].map(({ entryId }) => entryId),
    })),
  passedOver: notes?.passedOver?.flatMap(({ entryIds }) => entryIds) ?? null,
});
