import { relatednessAmong } from '../stories/relatedness';
import type { ChosenStory } from './choose-stories';

/** From here up people who were asked call two headlines related more often than not. */
const RELATED = 0.35;

/**
 * The order in which stories are read, as places in `stories`: the lead, which is the first of them, then those
 * related to it, the most related before the others, then the rest as they come.
 */
export function byRelationToLead(stories: readonly ChosenStory[]): readonly number[] {
  const heads = stories.map(({ headline }) => ({
    title: headline.title,
    language: headline.report.language,
  }));
  const [lead] = heads;
  if (lead === undefined) return [];
  const relatedness = relatednessAmong(heads);
  const relations = heads.map((head, place) => {
    const to = place === 0 ? Number.POSITIVE_INFINITY : relatedness(lead, head);
    return { place, to: to >= RELATED ? to : 0 };
  });
  return relations
    .sort((one, other) => other.to - one.to || one.place - other.place)
    .map(({ place }) => place);
}
