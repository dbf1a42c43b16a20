import type { Article } from '../model/article';
import type { Summary } from '../model/edition';
import { furnitureKey } from '../stories/kinds/furniture';
import { summarise } from '../summary/summarise';
import type { ChosenStory } from './choose-stories';

/** Whether a sentence of one of the story's sources, by its place among them, stands in other entries of its feed as well. */
export function furnitureIn({ headline, coverage }: ChosenStory): (source: number, text: string) => boolean {
  const said = [headline, ...coverage].map(({ habits }) => habits.furniture.sentences);
  return (source, text) => said[source]?.has(furnitureKey(text)) === true;
}

/** The summary that a story has in an edition; null where there is nothing to take one from. @param sources as `sourcesOf` has them */
export const summaryOf = (chosen: ChosenStory, sources: readonly Article[]): Summary | null =>
  summarise({ headline: chosen.headline.title, articles: sources, isFurniture: furnitureIn(chosen) });
