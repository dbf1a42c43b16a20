import type { Edition, Headline } from '../../core/model/edition';
import { feedIdOf } from '../../core/model/ids';
import type { Library } from '../library';
import { whyLine } from '../why-line';
import type { HandProps } from './HandSheet';

/** A headline in the reader's hand, with what is known of it. */
export type InHand = Pick<HandProps, 'headline' | 'edition' | 'feed' | 'hand' | 'why'>;

export async function readInHand(
  library: Library,
  headline: Headline,
  edition: Edition | null,
): Promise<InHand> {
  const [feeds, hand, notes] = await Promise.all([
    library.feeds(),
    library.hand(),
    edition === null ? null : library.notes(edition.id),
  ]);
  const note = notes?.stories.find(({ entryIds }) => entryIds.includes(headline.entryId));
  return {
    headline,
    edition,
    feed: feeds.find(({ id }) => id === feedIdOf(headline.entryId)) ?? null,
    hand,
    why: note === undefined ? null : whyLine(note.why, Date.now()) || null,
  };
}
