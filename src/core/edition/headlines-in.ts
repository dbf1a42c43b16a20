import type { Edition, Headline, Story } from '../model/edition';
import type { EntryId } from '../model/ids';

/** All stories, in the order they are read. */
export const storiesIn = ({ lead, related }: Pick<Edition, 'lead' | 'related'>): Story[] => [
  lead,
  ...related,
];

/** All that an edition shows: what heads its stories, and what is listed under each. */
export const headlinesIn = (edition: Pick<Edition, 'lead' | 'related'>): Headline[] =>
  storiesIn(edition).flatMap(({ headline, coverage }) => [headline, ...coverage]);

/** The entries of these. */
export const entryIdsIn = (edition: Pick<Edition, 'lead' | 'related'>): EntryId[] =>
  headlinesIn(edition).map(({ entryId }) => entryId);
