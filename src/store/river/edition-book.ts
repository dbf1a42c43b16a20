import { CANDIDATE_AT_FIRST_MS, CANDIDATE_MS } from '../../core/edition/candidates';
import type { Edition } from '../../core/model/edition';
import type { EditionNotes } from '../../core/model/edition-notes';
import { bookOf, type EditionBook } from '../../core/river/place-in-edition';
import type { Database } from '../database';
import { editionsBetween } from '../editions';
import { notesBetween, notesBy } from '../notes';

/** Editions are read by spans of this length, each once. */
const SPAN_MS = CANDIDATE_MS;

type Shelved = { readonly edition: Edition; readonly notes: EditionNotes | undefined };

/** Reads what editions say of entries, and remembers what was read. */
export type EditionShelf = {
  /** What may be said of entries that arrived at these instants, milliseconds since 1970. */
  bookFor(arrivedAt: readonly number[]): Promise<EditionBook>;
  /** When the newest edition was composed; null where there is none. */
  newestAt(): Promise<number | null>;
};

/**
 * An edition is made of entries of its last ten days, so one that arrived stands in an edition of the ten days after or in
 * none; but the first edition of all looks back further. Thus the editions of two spans tell, however many there are.
 */
export function editionShelf(db: Database): EditionShelf {
  const spans = new Map<number, Promise<readonly Shelved[]>>();
  let first: Promise<Shelved | null> | null = null;
  const spanAt = (number: number): Promise<readonly Shelved[]> => {
    const known = spans.get(number) ?? readSpan(db, number * SPAN_MS, (number + 1) * SPAN_MS - 1);
    spans.set(number, known);
    return known;
  };
  return {
    async bookFor(arrivedAt) {
      const numbers = new Set(arrivedAt.map((at) => Math.floor(at / SPAN_MS)));
      for (const number of [...numbers]) numbers.add(number + 1);
      first ??= readFirst(db);
      const [oldest, ...read] = await Promise.all([first, ...[...numbers].map(spanAt)]);
      const firstAt = oldest?.edition.composedAt ?? null;
      const isOfFirst =
        firstAt !== null && arrivedAt.some((at) => at <= firstAt && firstAt - at <= CANDIDATE_AT_FIRST_MS);
      const all = [...(oldest !== null && isOfFirst ? [oldest] : []), ...read.flat()];
      const byId = new Map(all.map((each) => [each.edition.id, each]));
      return bookOf(
        [...byId.values()].map(({ edition }) => edition),
        new Map(
          [...byId.values()].flatMap(({ notes }) => (notes ? [[notes.editionId, notes] as const] : [])),
        ),
      );
    },
    async newestAt() {
      const { store } = db.transaction('editions');
      return (await store.index('byComposedAt').openKeyCursor(null, 'prev'))?.key ?? null;
    },
  };
}

async function readSpan(db: Database, from: number, to: number): Promise<readonly Shelved[]> {
  const [editions, notes] = await Promise.all([editionsBetween(db, from, to), notesBetween(db, from, to)]);
  const notesOf = new Map(notes.map((each) => [each.editionId, each]));
  return editions.map((edition) => ({ edition, notes: notesOf.get(edition.id) }));
}

async function readFirst(db: Database): Promise<Shelved | null> {
  const cursor = await db.transaction('editions').store.index('byComposedAt').openCursor();
  const edition: Edition | undefined = cursor?.value;
  return edition === undefined ? null : { edition, notes: await notesBy(db, edition.id) };
}
