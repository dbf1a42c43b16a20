import type { FeedWeight } from '../../../core/model/feed';
import type { MessageKey } from '../../../platform/text';

/** What each weight of a feed is called. */
export const WEIGHT_WORDS: { readonly [Weight in FeedWeight]: MessageKey } = {
  more: 'weightMore',
  normal: 'weightNormal',
  less: 'weightLess',
  'never-leads': 'weightNeverLeads',
};
