import type { Article } from '../model/article';
import { atOnce, type Steps } from '../steps';
import { assembleEdition, isFull } from './assemble-edition';
import type { Composed, ComposeInput } from './compose-input';
import { type EditionPlan, planEdition } from './plan-edition';
import { type WrittenStory, writeStory } from './write-story';

/**
 * Makes an edition from what is known. The same input gives the same edition, in whatever order its lists come.
 * The background takes the same steps with pauses between them, and puts down what it has.
 */
export function composeEdition(input: ComposeInput): Composed {
  const plan = planEdition(input);
  return plan.kind === 'plan' ? atOnce(writeSteps(plan, input.articles)) : plan;
}

/**
 * Writes the stories of a plan, one a step, until the edition is full. Between two steps it tells which are written.
 * @param stored articles that are cited as they are
 * @param begun those of the stories that were written before
 */
export function* writeSteps(
  plan: EditionPlan,
  stored: readonly Article[],
  begun: readonly WrittenStory[] = [],
): Steps<Composed & { kind: 'edition' }, readonly WrittenStory[]> {
  let written = begun;
  while (!isFull(plan, written)) {
    written = [...written, writeStory(plan, written.length, { articles: stored })];
    yield written;
  }
  return assembleEdition(plan, written);
}
