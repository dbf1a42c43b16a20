import type { Article } from '../model/article';
import type { Summary } from '../model/edition';
import { furnitureKey } from '../stories/kinds/furniture';
import { summarise } from '../summary/summarise';
import { lettersOf } from '../text/letters';
import type { ChosenStory } from './choose-stories';

/** Whether a sentence of one of the story's sources, by its place among them, stands in other entries of its feed as well. */
export function furnitureIn({ headline, coverage }: ChosenStory): (source: number, text: string) => boolean {
  const said = [headline, ...coverage].map(({ habits }) => habits.furniture.sentences);
  return (source, text) => said[source]?.has(furnitureKey(text)) === true;
}

/**
 * The summary that a story has in an edition, which does not say its headline again; null where there is nothing to take
 * one from. @param sources as `sourcesOf` has them
 */
export function summaryOf(chosen: ChosenStory, sources: readonly Article[]): Summary | null {
  const { title } = chosen.headline;
  const isFurniture = furnitureIn(chosen);
  return summarise({
    headline: title,
    articles: sources,
    isFurniture: (source, text) => isFurniture(source, text) || saysTitle(text, title),
  });
}

/** A note without a title goes by its first sentence, which may be cut there. */
function saysTitle(sentence: string, title: string): boolean {
  const [said, heading] = [lettersOf(sentence), lettersOf(title)];
  return said === heading || (title.endsWith('…') && heading !== '' && said.startsWith(heading));
}
