import type { FeedOffer } from '../core/model/following';
import { webAddress } from '../core/text/web-address';

/** The feeds that a page the reader was on offers. */
export type FoundOnPage = {
  /** The page's host, as the reader is told. */
  readonly site: string;
  readonly offers: readonly FeedOffer[];
};

const PAGE = '/src/reader/settings.html';
const PART = 'found';

/** Where the reader chooses among them, from the root of the extension. */
export const offersAddress = (found: FoundOnPage): string =>
  `${PAGE}?${new URLSearchParams({ [PART]: JSON.stringify(found) })}#feeds`;

/** What an address brought; null when it brought nothing that could be offered. */
export function foundIn(search: string): FoundOnPage | null {
  const text = new URLSearchParams(search).get(PART);
  if (text === null) return null;
  try {
    const { site, offers } = JSON.parse(text) as Partial<Record<keyof FoundOnPage, unknown>>;
    if (typeof site !== 'string' || !Array.isArray(offers)) return null;
    return { site, offers: offers.flatMap(checkedOffer) };
  } catch {
    // An address is easily cut short on its way through a clipboard.
    return null;
  }
}

function checkedOffer(offer: unknown): FeedOffer[] {
  const { address, title, isFollowed } = (offer ?? {}) as Partial<Record<keyof FeedOffer, unknown>>;
  const known = typeof address === 'string' ? webAddress(address) : null;
  if (known === null) return [];
  return [
    { address: known, title: typeof title === 'string' ? title : null, isFollowed: isFollowed === true },
  ];
}
