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

/** Raised when stories are made in another way: an older index is then made anew. */
export const STORY_INDEX_SHAPE = 8;
