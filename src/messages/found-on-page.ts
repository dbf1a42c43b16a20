import { webAddress } from '../core/address/web-address';
import type { FeedOffer } from '../core/model/following';

/** The feeds that a page the reader was on offers. */
export type FoundOnPage = {
  /** The page's host, as the reader is told. */
  readonly site: string;
  readonly offers: readonly FeedOffer[];
};

const PART = 'found';

/** Where the reader chooses among them, from the root of the extension. What they are is handed over apart from it. */
export const OFFERS_ADDRESS = `/src/reader/settings.html?${PART}#feeds`;

/** Whether an address is of a page opened to choose among what was found. */
export const isForOffers = (search: string): boolean => new URLSearchParams(search).has(PART);

/** What was handed over; null when it is nothing that could be offered. */
export function foundIn(left: unknown): FoundOnPage | null {
  const { site, offers } = (left ?? {}) as Partial<Record<keyof FoundOnPage, unknown>>;
  if (typeof site !== 'string' || !Array.isArray(offers)) return null;
  return { site, offers: offers.flatMap(checkedOffer) };
}

function checkedOffer(offer: unknown): FeedOffer[] {
  const { address, title, isFollowed } = (offer ?? {}) as Partial<Record<keyof FeedOffer, unknown>>;
  const known = typeof address === 'string' ? webAddress(address) : null;
  if (known === null) return [];
  return [
    { address: known, title: typeof title === 'string' ? title : null, isFollowed: isFollowed === true },
  ];
}
