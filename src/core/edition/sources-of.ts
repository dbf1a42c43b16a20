import type { Article } from '../model/article';
import { articleOf } from './article-of';
import type { ChosenStory } from './choose-stories';

/** As many reports as a summary is taken from. */
const MOST_SOURCES = 8;

/** What a summary is taken from: the headline's article first, then those of the coverage. Stored ones stay as they are. */
export function sourcesOf(
  { headline, coverage }: ChosenStory,
  stored: readonly Article[],
): readonly Article[] {
  const storedById = new Map(stored.map((article) => [article.entryId, article]));
  return [headline, ...coverage]
    .slice(0, MOST_SOURCES)
    .map(({ entry, outlet }) => storedById.get(entry.id) ?? articleOf(entry, outlet.name));
}
