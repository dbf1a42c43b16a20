import type { Edition } from '../core/model/edition';
import type { Entry } from '../core/model/entry';
import type { ArticleId, EditionId, FeedId } from '../core/model/ids';
import { bytesOf } from '../core/retention/bytes-of';
import type { Database } from '../store/database';
import { onDesk, putOnDesk } from '../store/desk';
import { allHealth, correctHoldings } from '../store/health';
import { dropRecords, readEach } from '../store/read-each';
import type { SelfCheck } from '../store/schema';
import { type CopyPorts, renewSecondCopy } from './keep-second-copy';

export type CheckPorts = CopyPorts & { readonly breathe: () => Promise<void> };

const WEEK_MS = 604_800_000;
/** What can be fetched or made again is taken out where it cannot be read; all else is only named. */
const MADE_AGAIN = new Set(['entries', 'memories', 'workshop', 'aside', 'requests']);

/** Checks the store where it has not been for a week. */
export async function checkStoreWeekly(db: Database, ports: CheckPorts): Promise<boolean> {
  const last = (await onDesk(db, 'selfCheck'))?.at ?? null;
  if (last === null) {
    // Everything is new: the first check is a week away.
    await putOnDesk(db, 'selfCheck', { at: ports.now(), read: {}, mended: 0, faulty: {} });
    return false;
  }
  if (ports.now() - last < WEEK_MS && ports.now() >= last) return false;
  await checkStore(db, ports);
  return true;
}

/** Reads everything back and counts it, mends what can be mended, and writes down what was found. */
export async function checkStore(db: Database, ports: CheckPorts): Promise<SelfCheck> {
  const read: Record<string, number> = {};
  const faulty: Record<string, number> = {};
  let mended = 0;
  const held = new Map<FeedId, { entries: number; bytes: number }>();
  const articles = new Set<ArticleId>();
  const cited: { readonly edition: Edition; readonly articleId: ArticleId }[] = [];
  const seen: Partial<Record<string, (value: unknown) => void>> = {
    entries: (value) => {
      // The store holds nothing else under that name.
      const entry = value as Entry;
      const sum = held.get(entry.feedId) ?? { entries: 0, bytes: 0 };
      held.set(entry.feedId, { entries: sum.entries + 1, bytes: sum.bytes + bytesOf(entry) });
    },
    articles: (value) => void articles.add((value as { id: ArticleId }).id),
    editions: (value) => {
      const edition = value as Edition;
      for (const { summary } of [edition.lead, ...edition.related]) {
        for (const { articleId } of summary?.sentences ?? []) cited.push({ edition, articleId });
      }
    },
  };
  const counted = await allHealth(db);
  for (const name of db.objectStoreNames) {
    const found = await readEach(db, name, seen[name] ?? (() => undefined), ports.breathe);
    read[name] = found.read;
    if (found.unreadable.length === 0) continue;
    if (MADE_AGAIN.has(name)) {
      await dropRecords(db, name, found.unreadable);
      mended += found.unreadable.length;
    } else faulty[name] = found.unreadable.length;
  }
  mended += await correctHoldings(db, held, counted);
  const lacking = new Set<EditionId>();
  for (const { edition, articleId } of cited) {
    // An edition may have been made since the articles were read: each that is missed is looked up once more.
    if (!articles.has(articleId) && (await db.getKey('articles', articleId)) === undefined)
      lacking.add(edition.id);
  }
  if (lacking.size > 0) faulty.editions = (faulty.editions ?? 0) + lacking.size;
  if (await renewSecondCopy(db, ports)) mended += 1;
  const result: SelfCheck = { at: ports.now(), read, mended, faulty };
  await putOnDesk(db, 'selfCheck', result);
  return result;
}
