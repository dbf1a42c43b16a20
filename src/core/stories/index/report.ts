import { textOf } from '../../blocks/text-of';
import { canonicalAddress, isFrontPage } from '../../feeds/canonical-address';
import type { Entry } from '../../model/entry';
import type { EntryId, FeedId } from '../../model/ids';
import { languageOf } from '../../text/language';
import { hostOf } from '../../text/web-address';
import { type Furniture, NO_FURNITURE, withoutFurniture } from '../kinds/furniture';
import { type ReportKind, reportKindOf } from '../kinds/report-kind';

/** An entry as news judgement sees it. */
export type Report = {
  readonly entryId: EntryId;
  readonly feedId: FeedId;
  /** Who publishes it: the host of its page, so that all feeds of a paper are one outlet. */
  readonly outlet: string;
  readonly title: string;
  /** Plain text after the title, as long as the feed gives it. */
  readonly text: string;
  /** BCP 47; null when unknown. */
  readonly language: string | null;
  /** Canonical, for comparing only; null when the entry has no page of its own. */
  readonly address: string | null;
  readonly guid: string | null;
  /** Milliseconds since 1970: the date given, or when it was first seen. */
  readonly publishedAt: number;
  readonly kind: ReportKind;
};

/** The longer of description and content is what the report says, but for what its feed says every time. */
export function reportOf(entry: Entry, furniture: Furniture = NO_FURNITURE): Report {
  const content = textOf(entry.content);
  const whole = content.length > entry.summary.length ? content : entry.summary;
  const text = withoutFurniture(whole, furniture);
  const language = languageOf(`${entry.title}\n${text}`, entry.language);
  const own = entry.address === null || isFrontPage(entry.address) ? null : entry.address;
  return {
    entryId: entry.id,
    feedId: entry.feedId,
    outlet: outletOf(entry),
    title: entry.title,
    text,
    language,
    address: own === null ? null : canonicalAddress(own),
    guid: entry.guid,
    publishedAt: saneDate(entry),
    kind: reportKindOf(entry, language, furniture),
  };
}

function outletOf({ source, address, feedId }: Entry): string {
  const page = source?.address ?? address;
  return page === null ? feedId : hostOf(page).replace(/^(?:www|m|amp)\./, '');
}

/** A date in the future is a publisher's clock or a notice in advance: the report is as old as its arrival. */
export const saneDate = ({ publishedAt, firstSeenAt }: Entry): number =>
  publishedAt === null ? firstSeenAt : Math.min(publishedAt, firstSeenAt);
