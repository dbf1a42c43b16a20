import { foundIn, isForOffers } from '../../messages/found-on-page';
import { handedOver } from '../../platform/hand-over';
import type { FeedsProps } from './feeds/Feeds';

type OpenedFor = Pick<FeedsProps, 'opened' | 'brought'>;

/** What the settings were opened for, by their address: a place in them, or feeds found on a page. */
export async function openedFor({ hash, search }: Pick<Location, 'hash' | 'search'>): Promise<OpenedFor> {
  return {
    opened: hash === '#starters' ? 'starters' : null,
    brought: isForOffers(search) ? foundIn(await handedOver()) : null,
  };
}
