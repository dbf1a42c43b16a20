import { headingOf } from '../edition/heading';
import { teaserLine } from '../edition/teaser-line';
import type { Headline } from '../model/edition';
import type { Entry } from '../model/entry';
import type { FeedId } from '../model/ids';
import { wholeMinutes } from '../summary/whole-text';
import { languageOf } from '../text/language';
import type { Standing } from './standing';

/** An entry as the river shows it. */
export type RiverRow = {
  /** Its outlet is the one that a feed which gathers names, else its feed by the reader's name for it. */
  readonly headline: Headline;
  readonly feedId: FeedId;
  /** The publisher's own words under the title; null when there are none. */
  readonly teaser: string | null;
  /** How long the whole text takes to read; null where it is not stored whole. */
  readonly minutes: number | null;
  /** Whether there is any text to open in Lede. */
  readonly hasText: boolean;
  /** Milliseconds since 1970: when it arrived, by which the river is ordered. */
  readonly firstSeenAt: number;
  readonly standing: Standing;
};

/**
 * @param feedTitle null where its feed is not followed any more
 * @param isCopied whether an edition or the reader's saving has copied its text
 */
export function riverRow(
  entry: Entry,
  feedTitle: string | null,
  isCopied: boolean,
  standing: Standing,
): RiverRow {
  const { id, feedId, address, publishedAt, firstSeenAt, content, source } = entry;
  const teaser = teaserLine(entry);
  const title = headingOf(entry);
  return {
    headline: {
      entryId: id,
      title: title === '' ? (address ?? '') : title,
      outlet: source?.name ?? feedTitle,
      address,
      publishedAt,
      language: languageOf(`${title}\n${teaser ?? ''}`, entry.language),
    },
    feedId,
    teaser,
    minutes: wholeMinutes(content),
    hasText: isCopied || content.length > 0,
    firstSeenAt,
    standing,
  };
}
