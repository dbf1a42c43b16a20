import type { Entry } from '../../model/entry';
import type { Furniture } from './furniture';
import { isPaidFor } from './paid';
import { isRegularFeature, isRegularLabel } from './regular-feature';
import { seriesKeyOf } from './series-key';

/**
 * What a report is: news, which is grouped with its like; an instalment of what its feed consists of, which is told by
 * itself; or what stands behind the news, by itself as well: a regular feature, or what is paid for.
 */
export type ReportKind = 'news' | 'instalment' | 'regular' | 'paid';

/** By what the feed does, by its labels and by its title. */
export function reportKindOf(
  entry: Pick<Entry, 'title' | 'categories'>,
  language: string | null,
  furniture: Furniture,
): ReportKind {
  if (isPaidFor(entry)) return 'paid';
  const { title, categories } = entry;
  if (isRegularFeature(title, language) || categories.some((label) => isRegularLabel(label, language)))
    return 'regular';
  if (furniture.series.size === 0) return 'news';
  const share = furniture.series.get(seriesKeyOf(title));
  return share === undefined ? 'news' : share === 'most of the feed' ? 'instalment' : 'regular';
}

/** Stands behind the last of the news, and is read with none of it. */
export const isBehindNews = (kind: ReportKind): boolean => kind === 'regular' || kind === 'paid';
