import { foundIn } from '../../messages/found-on-page';
import type { FeedsProps } from './feeds/Feeds';

type OpenedFor = Pick<FeedsProps, 'opened' | 'brought'>;

/** What the settings were opened for, by their address: a place in them, or feeds found on a page. */
export function openedFor({ hash, search }: Pick<Location, 'hash' | 'search'>): OpenedFor {
  return { opened: hash === '#starters' ? 'starters' : null, brought: foundIn(search) };
}
