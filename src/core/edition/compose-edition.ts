import { assembleEdition, isFull } from './assemble-edition';
import type { Composed, ComposeInput } from './compose-input';
import { planEdition } from './plan-edition';
import { type WrittenStory, writeStory } from './write-story';

/**
 * Makes an edition from what is known. The same input gives the same edition, in whatever order its lists come.
 * The background takes the same steps one at a time.
 */
export function composeEdition(input: ComposeInput): Composed {
  const plan = planEdition(input);
  if (plan.kind !== 'plan') return plan;
  const written: WrittenStory[] = [];
  while (!isFull(plan, written)) written.push(writeStory(plan, written.length, input));
  return assembleEdition(plan, written);
}
