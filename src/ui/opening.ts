import { whereToOpen } from '../core/edition/where-to-open';
import type { Headline } from '../core/model/edition';

/** The id of the hidden sentence that says what opening a headline will do. */
export const openingOf = (headline: Headline, stored: boolean, online: boolean): string =>
  `opens-${whereToOpen(headline, stored, online).kind}`;
