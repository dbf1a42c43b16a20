import type { EditionPlan } from '../core/edition/plan-edition';
import type { WrittenStory } from '../core/edition/write-story';
import type { Article } from '../core/model/article';
import type { StoryIndex } from '../core/stories/index/story-index';
import type { Database } from './database';
import type { Workshop } from './schema';

/** What lies in the workshop: one value a name. All of it can be made anew: what cannot be read is cleared. */
export async function inWorkshop<Name extends keyof Workshop>(
  db: Database,
  name: Name,
): Promise<Workshop[Name] | undefined> {
  try {
    // Each name holds its own type; the store cannot say so.
    return (await db.get('workshop', name)) as Workshop[Name] | undefined;
  } catch {
    await db.delete('workshop', name);
    return undefined;
  }
}

export const putInWorkshop = async <Name extends keyof Workshop>(
  db: Database,
  name: Name,
  value: Workshop[Name],
): Promise<void> => {
  await db.put('workshop', value, name);
};

/** Work that cannot be gone on with is made anew. */
export const clearWorkshop = async (db: Database, name: keyof Workshop): Promise<void> => {
  await db.delete('workshop', name);
};

/** An edition in the making: what was chosen, the stored articles it may cite, and the stories written so far. */
export type Draft = {
  readonly wanted: WantedEdition;
  readonly plan: EditionPlan;
  readonly stored: readonly Article[];
  readonly written: readonly WrittenStory[];
};

/** For which hour, or at which wish of the reader, an edition is made. */
export type WantedEdition = { readonly dueAt: number; readonly isWished: boolean };

/** Raised when stories are made in another way: an older index is then made anew. */
export const STORY_INDEX_SHAPE = 4;

/** The stories as they stood when work on them was last put down. */
export type StoredStoryIndex = {
  readonly shape: number;
  /** What the reader said about pairs of entries when these stories were made, as text to compare. */
  readonly bonds: string;
  readonly index: StoryIndex;
};
