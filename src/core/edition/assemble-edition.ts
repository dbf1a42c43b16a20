import type { EditionId } from '../model/ids';
import type { Composed } from './compose-input';
import { howManyFit } from './fit';
import { noRoomFor, passedOverBy } from './passed-over';
import type { EditionPlan } from './plan-edition';
import { readingOrder } from './relate-to-lead';
import { arrange } from './sections';
import type { WrittenStory } from './write-story';

/** Whether nothing more is to be written: the edition is full, or the plan is at its end. */
export const isFull = ({ stories, fit }: EditionPlan, written: readonly WrittenStory[]): boolean =>
  written.length >= stories.length ||
  (written.length > 0 && howManyFit(fit, [...secondsOf(written), 1]) <= written.length);

const secondsOf = (written: readonly WrittenStory[]): readonly number[] =>
  written.map(({ seconds }) => seconds);

/** The finished edition, from the first stories of a plan as they were written. */
export function assembleEdition(
  plan: EditionPlan,
  written: readonly WrittenStory[],
): Composed & { kind: 'edition' } {
  const kept = written.slice(0, howManyFit(plan.fit, secondsOf(written)));
  const relations = plan.relations.slice(0, kept.length);
  const close = relations.slice(1).filter((relation) => relation > 0).length;
  const order = readingOrder(relations);
  const others = arrange(
    order.slice(1 + close).map((place) => ({
      place,
      section: plan.sections[place] ?? null,
      language: kept[place]?.story.headline.language ?? null,
    })),
    plan.layout,
  );
  const inOrder = [...order.slice(0, 1 + close), ...others.order].flatMap((place) => kept[place] ?? []);
  const [lead, ...related] = inOrder;
  if (lead === undefined) throw new Error('An edition is assembled from at least one story');
  const id = `live ${plan.now}` as EditionId;
  return {
    kind: 'edition',
    edition: {
      id,
      kind: 'live',
      composedAt: plan.now,
      lead: lead.story,
      related: related.map(({ story }) => story),
    },
    articles: inOrder.flatMap(({ articles }) => articles),
    notes: {
      editionId: id,
      composedAt: plan.now,
      fit: plan.fit,
      stories: inOrder.map(({ note }) => note),
      hidden: plan.hidden,
      leftOut: plan.worthTelling - kept.length,
      seconds: Math.round(kept.reduce((sum, { seconds }) => sum + seconds, 0)),
      related: close,
      parts: others.parts,
      passedOver: passedOverBy([...noRoomFor(plan.stories.slice(kept.length)), ...plan.passedOver]),
    },
  };
}
