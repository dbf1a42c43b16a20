import type { Page } from './driver';

/** What a store is to be filled with. */
export type Filling = {
  /** Real texts; each article is one of them, its paragraphs apart by lines. */
  readonly texts: readonly string[];
  /** The first edition of this filling, counted from 0, and how many of them. */
  readonly from: number;
  readonly editions: number;
};

/** Editions are made of so many stories, each with an article. */
export const STORIES = 20;

/**
 * Fills the store of Lede with editions as it makes them: every story has its article, a summary that cites it, and
 * every one is noted; some are read, saved, kept, bound, muted and followed. Nothing stands there twice.
 * @returns characters of the records, as JSON
 */
export const fillStore = (page: Page, filling: Filling): Promise<number> =>
  page.runWith(
    { ...filling, stories: STORIES },
    async (window, _document, { texts, from, editions, stories }) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = window.indexedDB.open('lede');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const names = [
        'articles',
        'editions',
        'notes',
        'readings',
        'saved',
        'kept',
        'bonds',
        'mutes',
        'followed',
      ];
      const tx = db.transaction([...names, 'feeds', 'health'], 'readwrite');
      let length = 0;
      const put = (store: string, record: object): void => {
        length += JSON.stringify(record).length;
        tx.objectStore(store).put(record);
      };
      const day = 86_400_000;
      for (let number = from; number < from + editions; number += 1) {
        const composedAt = 1_600_000_000_000 + number * (day / 2);
        const feedId = `feed-${number % 97}`;
        if (number < 97) {
          const address = `https://${feedId}.example/feed`;
          put('feeds', {
            id: feedId,
            address,
            title: `Zeitung ${number} · газета`,
            homeAddress: null,
            folder: ['News', `Part ${number % 7}`],
            followedAt: composedAt,
            pausedAt: composedAt,
          });
        }
        const storyOf = (place: number) => {
          const entryId = `${feedId}:${number}-${place}`;
          const lines = (texts[(number * stories + place) % texts.length] ?? '').split('\n');
          // No two articles are the same, and none compresses into another.
          const paragraphs = [`${number} ${place} 新聞 أخبار 📰 "\\" ${composedAt * (place + 1)}`, ...lines];
          const title = `${paragraphs[1]?.slice(0, 80)} ${number}.${place}`;
          const address = `https://${feedId}.example/${number}/${place}`;
          const headline = { entryId, title, outlet: feedId, address, publishedAt: composedAt - place };
          put('articles', {
            id: entryId,
            entryId,
            title,
            outlet: feedId,
            author: place % 3 === 0 ? null : 'A. Writer',
            address,
            publishedAt: composedAt - place,
            language: 'en',
            blocks: paragraphs.map((text) => ({ kind: 'paragraph', children: [{ kind: 'text', text }] })),
          });
          if (place % 5 === 0) put('readings', { entryId, openedAt: composedAt + place });
          if (place === 7) put('saved', { entryId, savedAt: composedAt + place, headline });
          if (place === 8 && number % 10 === 0)
            put('kept', { entryId, keptAt: composedAt + place, headline });
          const sentences = [{ articleId: entryId, start: 0, end: 20 }];
          return {
            id: `story ${entryId}`,
            headline,
            summary: place < 4 ? { sentences } : null,
            coverage: [headline],
          };
        };
        const [lead, ...related] = Array.from({ length: stories }, (_each, place) => storyOf(place));
        if (lead === undefined) continue;
        const id = `edition-${number}`;
        put('editions', { id, kind: 'live', composedAt, lead, related });
        put('notes', {
          editionId: id,
          composedAt,
          fit: { kind: 'minutes', count: 5 },
          stories: [lead, ...related].map((story) => ({
            storyId: story.id,
            entryIds: [story.headline.entryId],
            why: [{ code: 'published', at: composedAt }],
            moved: null,
          })),
          hidden: 0,
          leftOut: number % 9,
          seconds: 280,
          related: number % 4,
          passedOver: [{ why: 'no-room', entryIds: [`${lead.headline.entryId}-passed`] }],
        });
        const [one, other] = [lead.headline.entryId, `${lead.headline.entryId}-other`];
        if (number % 20 === 0) put('bonds', { kind: 'same', one, other, at: composedAt });
        if (number % 50 === 0)
          put('mutes', {
            id: `mute-${number}`,
            words: `palabra ${number}`,
            feedId: null,
            mutedAt: composedAt,
          });
        if (number % 60 === 0)
          put('followed', {
            id: `follow-${number}`,
            title: lead.headline.title,
            followedAt: composedAt,
            lastMovedAt: composedAt,
            quietDays: 14,
            entries: [{ headline: lead.headline, at: composedAt, threadedAt: null, takenOffAt: null }],
          });
      }
      await new Promise<void>((resolve, reject) => {
        tx.oncomplete = () => resolve();
        tx.onabort = () => reject(tx.error);
      });
      db.close();
      return length;
    },
  );

const READERS = [
  'feeds',
  'readings',
  'saved',
  'kept',
  'mutes',
  'bonds',
  'followed',
  'articles',
  'editions',
  'notes',
] as const;

type Digest = {
  readonly store: string;
  readonly count: number;
  readonly digest: string;
  readonly after: string | null;
};

/** What the reader has in the store: of each kind how many, and a digest of all of it. */
export async function digestOf(page: Page): Promise<Readonly<Record<string, string>>> {
  const digests: Record<string, string> = {};
  for (const store of READERS) {
    let so: Digest = { store, count: 0, digest: '', after: null };
    do so = await digestOn(page, so);
    while (so.after !== null);
    digests[store] = `${so.count} ${so.digest}`;
  }
  return digests;
}

/** Goes on with a digest for some thousand records: no answer of a page is waited for without end. */
const digestOn = (page: Page, before: Digest): Promise<Digest> =>
  page.runWith(before, async (window, _document, { store: name, count, digest, after }) => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    // The order of an object's fields says nothing.
    const sorted = (_key: string, value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
        : value;
    const hash = async (text: string): Promise<string> => {
      const bytes = await window.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    };
    const db = await answer(window.indexedDB.open('lede'));
    let last: IDBValidKey | null = after === null ? null : JSON.parse(after);
    let [so, counted] = [digest, count];
    for (let slice = 0; slice < 40; slice += 1) {
      const store: IDBObjectStore = db.transaction(name).objectStore(name);
      const range = last === null ? null : IDBKeyRange.lowerBound(last, true);
      const [keys, values]: [IDBValidKey[], unknown[]] = await Promise.all([
        answer(store.getAllKeys(range, 200)),
        answer(store.getAll(range, 200)),
      ]);
      last = keys.at(-1) ?? null;
      if (last === null) break;
      so = await hash(so + JSON.stringify(values, sorted));
      counted += keys.length;
    }
    db.close();
    return { store: name, count: counted, digest: so, after: last === null ? null : JSON.stringify(last) };
  });
