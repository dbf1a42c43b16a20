import type { Edition, Headline } from '../../core/model/edition';
import type { EditionId, EntryId } from '../../core/model/ids';
import type { Database } from '../database';
import { keysAmong } from '../keys-among';
import { readableBy } from '../readable-records';
import type { LooseHeadline } from './index-database';
import type { Pause } from './put-in-index';

export type LooseSlice = {
  /** The edition that has been looked through with it, for good; null where it is to be looked through again. */
  readonly editionId: EditionId | null;
  readonly loose: readonly LooseHeadline[];
};

/**
 * Headlines of editions, and saved ones, whose entry is not stored: those of the sample edition, and what came back from a
 * backup. A slice for each edition.
 * @param known what is in the index already
 * @param looked editions that were looked through before
 */
export async function* looseHeadlines(
  db: Database,
  known: ReadonlySet<EntryId>,
  looked: ReadonlySet<EditionId>,
  pause: Pause,
): AsyncGenerator<LooseSlice> {
  const given = new Set<EntryId>();
  const fresh = async (all: readonly LooseHeadline[]): Promise<readonly LooseHeadline[]> => {
    const own = all.filter(({ entryId }) => !known.has(entryId) && !given.has(entryId));
    for (const { entryId } of own) given.add(entryId);
    const stored = new Set(
      await keysAmong(
        db,
        'entries',
        own.map(({ entryId }) => entryId),
      ),
    );
    return own.filter(({ entryId }) => !stored.has(entryId));
  };
  for (const id of await db.getAllKeys('editions')) {
    const [edition] = looked.has(id) ? [] : await readableBy(db, 'editions', [id]);
    if (edition === undefined) continue;
    // The sample edition is replaced under the same name.
    const editionId = edition.kind === 'live' ? id : null;
    yield { editionId, loose: await fresh(headlinesIn(edition)) };
    await pause();
  }
  const saved = await readableBy(db, 'saved', await db.getAllKeys('saved'));
  const loose = await fresh(saved.map(({ entryId, headline }) => ({ entryId, headline, place: null })));
  yield { editionId: null, loose };
}

function headlinesIn({ id, composedAt, lead, related }: Edition): readonly LooseHeadline[] {
  const standing = (own: Headline, kind: 'headline' | 'listed', headline: Headline): LooseHeadline => ({
    entryId: own.entryId,
    headline: own,
    place: { kind, editionId: id, composedAt, headline },
  });
  return [lead, ...related].flatMap(({ headline, coverage }) => [
    standing(headline, 'headline', headline),
    ...coverage.map((each) => standing(each, 'listed', headline)),
  ]);
}
