import type { EditionNotes, PastEdition } from '../model/edition-notes';

/** What later editions need to know of one. */
export const pastOf = ({ composedAt, stories }: EditionNotes): PastEdition => ({
  composedAt,
  stories: stories.map(({ storyId, entryIds }) => ({ storyId, entryIds })),
});
