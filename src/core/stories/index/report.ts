import { canonicalAddress, isFrontPage } from '../../address/canonical-address';
import { siteOf } from '../../address/site';
import { textOf } from '../../blocks/text-of';
import type { Entry } from '../../model/entry';
import type { EntryId, FeedId } from '../../model/ids';
import { languageOf } from '../../text/language';
import { type Furniture, NO_FURNITURE, withoutFurniture } from '../kinds/furniture';
import { type ReportKind, reportKindOf } from '../kinds/report-kind';
import { saneDate } from './sane-date';

/** An entry as news judgement sees it. */
export type Report = {
  readonly entryId: EntryId;
  readonly feedId: FeedId;
  /** Who publishes it: the site of its page, or what a feed that gathers names as its source; else its feed. */
  readonly outlet: string;
  /** It was taken over from that outlet by a feed that gathers, and says so. */
  readonly isGathered: boolean;
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
  const from = gatheredFrom(entry);
  return {
    entryId: entry.id,
    feedId: entry.feedId,
    outlet: (from ?? siteOf(entry.address)) || entry.feedId,
    isGathered: from !== null,
    title: entry.title,
    text,
    language,
    address: own === null ? null : canonicalAddress(own),
    guid: entry.guid,
    publishedAt: saneDate(entry),
    kind: reportKindOf(entry, language, furniture),
  };
}

/** The site of the source it names, where its page is on another; null where it names none, or its own. */
function gatheredFrom({ source, address }: Entry): string | null {
  const site = siteOf(source?.address ?? null);
  return site === '' || site === siteOf(address) ? null : site;
}
