import type { Entry } from '../../src/core/model/entry';
import { aParsedEntry } from './parsed-entries';

/**
 * What an entry is stored with beside its id, feed and instants, where only its title and text matter. Plain data, so that
 * it can be handed into a page that stores entries itself.
 */
export const PLAIN_ENTRY: Omit<Entry, 'id' | 'feedId' | 'firstSeenAt'> = {
  ...aParsedEntry({ language: 'en' }),
  position: 0,
};
