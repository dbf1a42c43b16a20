import { assembleEdition, isFull } from '../core/edition/assemble-edition';
import { chooseCandidates } from '../core/edition/candidates';
import { chooseStories } from '../core/edition/choose-stories';
import type { ComposeInput, NoEdition } from '../core/edition/compose-input';
import { type EditionPlan, planFrom } from '../core/edition/plan-edition';
import { tellStories } from '../core/edition/told-stories';
import { writeStory } from '../core/edition/write-story';
import type { Article } from '../core/model/article';
import type { EditionOutcome } from '../core/model/edition-outcome';
import { HOUR_MS } from '../core/refresh/next-due';
import type { StoryGroup } from '../core/stories/story-group';
import type { Database } from '../store/database';
import type { ComposedEdition } from '../store/put-composed';
import { type Draft, inWorkshop, putInWorkshop, type WantedEdition } from '../store/workshop';
import { gatherInput } from './gather-input';
import type { GroupPorts } from './group-entries';

type Written = {
  readonly kind: EditionOutcome['kind'];
  readonly composed: ComposedEdition;
  readonly hidden: number;
};

/** A draft older than this is of another day's news; one from the future was begun by a wrong clock. */
const DRAFT_HOLDS_MS = HOUR_MS;

/** Plans an edition and writes its stories, one at a time; what was written before a stop is not written again. */
export async function writeEdition(
  db: Database,
  wanted: WantedEdition,
  groups: readonly StoryGroup[],
  ports: GroupPorts,
): Promise<Written> {
  let draft = (await usableDraft(db, wanted, ports.now())) ?? null;
  let stored: readonly Article[] = draft?.stored ?? [];
  if (draft === null) {
    const input = await gatherInput(db, groups, ports.now(), ports.breathe);
    await ports.breathe();
    const plan = await planInSteps(input, ports.breathe);
    if (plan.kind !== 'plan') return { kind: plan.kind, composed: null, hidden: plan.hidden };
    stored = citedIn(plan, input.articles);
    draft = { wanted, plan, stored, written: [] };
    await putInWorkshop(db, 'draft', draft);
  }
  const { plan } = draft;
  while (!isFull(plan, draft.written)) {
    const { written }: Draft = draft;
    draft = { ...draft, written: [...written, writeStory(plan, written.length, { articles: stored })] };
    await putInWorkshop(db, 'draft', draft);
    await ports.breathe();
  }
  const composed = assembleEdition(plan, draft.written);
  return { kind: 'edition', composed, hidden: composed.notes.hidden };
}

/** As `planEdition` does, with room for pages' questions between the steps. */
async function planInSteps(
  input: ComposeInput,
  breathe: () => Promise<void>,
): Promise<EditionPlan | NoEdition> {
  const candidates = chooseCandidates(input);
  await breathe();
  const worthTelling = chooseStories(input, tellStories(input, candidates.candidates));
  await breathe();
  return planFrom(input, candidates, worthTelling);
}

async function usableDraft(db: Database, wanted: WantedEdition, now: number): Promise<Draft | undefined> {
  const draft = await inWorkshop(db, 'draft');
  if (draft === undefined || draft.wanted.dueAt !== wanted.dueAt) return undefined;
  const age = now - draft.plan.now;
  return age >= 0 && age <= DRAFT_HOLDS_MS ? draft : undefined;
}

/** Of the stored articles those that the plan's stories may cite. */
function citedIn({ stories }: EditionPlan, articles: readonly Article[]): readonly Article[] {
  const ids = new Set(
    stories.flatMap(({ headline, coverage }) => [headline, ...coverage].map(({ entry }) => entry.id)),
  );
  return articles.filter(({ entryId }) => ids.has(entryId));
}
