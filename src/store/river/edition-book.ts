import { CANDIDATE_AT_FIRST_MS, CANDIDATE_MS } from '../../core/edition/candidate-ages';
import { DAY_MS } from '../../core/model/durations';
import type { Edition } from '../../core/model/edition';
import type { EditionNotes } from '../../core/model/edition-notes';
import type { EditionId } from '../../core/model/ids';
import { bookOf, type EditionBook } from '../../core/river/place-in-edition';
import type { Database } from '../database';
import { editionsBetween } from '../editions';
import { notesBetween, notesBy } from '../notes';

/** Editions are read by days, each once. */
const DAYS_AFTER = CANDIDATE_MS / DAY_MS;

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
 * none; but the first edition of all looks back further. Thus few editions tell, however many there are.
 */
export function editionShelf(db: Database): EditionShelf {
  const shelved = new Map<EditionId, Shelved>();
  const read = new Map<number, Promise<void>>();
  let first: Promise<Shelved | null> | null = null;
  /** @param days in a row, none of them read before */
  const readDays = async (from: number, to: number): Promise<void> => {
    const [start, end] = [from * DAY_MS, (to + 1) * DAY_MS - 1];
    const [editions, notes] = await Promise.all([
      editionsBetween(db, start, end),
      notesBetween(db, start, end),
    ]);
    const notesOf = new Map(notes.map((each) => [each.editionId, each]));
    for (const edition of editions) shelved.set(edition.id, { edition, notes: notesOf.get(edition.id) });
  };
  const readAll = async (days: readonly number[]): Promise<void> => {
    for (const { from, to } of stretchesOf(days.filter((day) => !read.has(day)))) {
      const reading = readDays(from, to);
      for (let day = from; day <= to; day += 1) read.set(day, reading);
    }
    await Promise.all(days.map((day) => read.get(day)));
  };
  return {
    async bookFor(arrivedAt) {
      const days = daysAfter(arrivedAt);
      first ??= readFirst(db);
      const [oldest] = await Promise.all([first, readAll([...days])]);
      const firstAt = oldest?.edition.composedAt ?? null;
      const isOfFirst =
        firstAt !== null && arrivedAt.some((at) => at <= firstAt && firstAt - at <= CANDIDATE_AT_FIRST_MS);
      const asked = [...shelved.values()].filter(({ edition }) => days.has(dayOf(edition.composedAt ?? 0)));
      const all = new Map(
        [...(oldest !== null && isOfFirst ? [oldest] : []), ...asked].map((each) => [each.edition.id, each]),
      );
      return bookOf(
        [...all.values()].map(({ edition }) => edition),
        new Map([...all.values()].flatMap(({ notes }) => (notes ? [[notes.editionId, notes] as const] : []))),
      );
    },
    async newestAt() {
      const { store } = db.transaction('editions');
      return (await store.index('byComposedAt').openKeyCursor(null, 'prev'))?.key ?? null;
    },
  };
}

/** Of the world's clock: it only says what is read together. */
const dayOf = (at: number): number => Math.floor(at / DAY_MS);

/** The days on which an edition may have been made of what arrived at these instants. */
function daysAfter(arrivedAt: readonly number[]): ReadonlySet<number> {
  const days = new Set<number>();
  for (const day of new Set(arrivedAt.map(dayOf)))
    for (let after = 0; after <= DAYS_AFTER; after += 1) days.add(day + after);
  return days;
}

/** Days as stretches without a gap. */
function stretchesOf(days: readonly number[]): { readonly from: number; readonly to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  for (const day of [...days].sort((one, other) => one - other)) {
    const last = stretches.at(-1);
    if (last !== undefined && last.to === day - 1) last.to = day;
    else stretches.push({ from: day, to: day });
  }
  return stretches;
}

async function readFirst(db: Database): Promise<Shelved | null> {
  const cursor = await db.transaction('editions').store.index('byComposedAt').openCursor();
  const edition: Edition | undefined = cursor?.value;
  return edition === undefined ? null : { edition, notes: await notesBy(db, edition.id) };
}
