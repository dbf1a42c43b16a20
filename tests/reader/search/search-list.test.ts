import { describe, expect, test, vi } from 'vitest';
import type { EntryId } from '../../../src/core/model/ids';
import type { SearchQuery } from '../../../src/core/search/search-query';
import type { Library } from '../../../src/reader/library';
import type { Hit, HitWindow, SearchBook } from '../../../src/reader/search/search-book';
import { openSearchList } from '../../../src/reader/search/search-list';
import { steadyView } from '../../../src/reader/search/steady-view';
import { aFeed, aHeadline, feedId } from '../../support/builders';

const library = {
  savedCount: async () => 0,
  hand: async () => ({ followed: [] }),
  marks: async () => ({ read: new Set(), saved: new Set() }),
} as unknown as Library;

const aHit = (id: string): Hit => ({
  row: {
    headline: aHeadline(id),
    feedId: feedId('a'),
    teaser: null,
    minutes: null,
    hasText: false,
    firstSeenAt: 0,
    standing: { kind: 'nowhere' },
  },
  places: { title: [], snippet: null },
  standing: null,
  isRead: false,
  isSaved: false,
});

/** A book in which each word has so many hits, told when `release` is called for it. */
function aBook(counts: Readonly<Record<string, number>>) {
  const waiting = new Map<string, () => void>();
  const asked: string[] = [];
  const wordOf = ({ words }: SearchQuery): string => words[0]?.tokens[0]?.form ?? '';
  const book: SearchBook = {
    feeds: [aFeed('a', { title: 'The Guardian' }), aFeed('b', { title: 'Le Monde' })],
    titles: new Map(),
    begin(query, feeds) {
      const word = wordOf(query);
      asked.push(`${word} ${feeds === null ? '*' : [...feeds].join()}`);
      let told = 0;
      return {
        async next(most): Promise<HitWindow> {
          if (waiting.has(word)) await new Promise<void>((resolve) => waiting.set(word, resolve));
          const count = Math.min(most, (counts[word] ?? 0) - told);
          const hits = Array.from({ length: count }, (_each, at) => aHit(`${word}:${told + at}`));
          told += count;
          return { hits, isEnd: told >= (counts[word] ?? 0), leftOut: false };
        },
      };
    },
    putRight: async (query) =>
      wordOf(query) === 'tarin'
        ? { ...query, words: [{ isExact: false, tokens: [{ kind: 'word', form: 'train' }] }] }
        : null,
    standings: async (ids) => new Map(ids.map((id) => [id, { kind: 'aside' }] as const)),
  };
  return { book, asked, waiting };
}

const idsOf = (hits: readonly Hit[]): EntryId[] => hits.map(({ row }) => row.headline.entryId);
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

describe('the list of hits', () => {
  test('shows a window, and more as the reader goes on', async () => {
    const { book } = aBook({ train: 100 });
    const list = openSearchList(
      library,
      async () => book,
      { words: 'train', wasShown: 0 },
      () => undefined,
    );
    expect((await list.view()).hits).toHaveLength(12);
    await list.more();
    const view = await list.view();
    expect(view.hits).toHaveLength(42);
    expect(new Set(idsOf(view.hits)).size).toBe(42);
    expect(view.hasMore).toBe(true);
  });

  test('gives up what was asked before, however late its answer comes', async () => {
    const { book, waiting } = aBook({ tra: 5, train: 2 });
    waiting.set('tra', () => undefined);
    const list = openSearchList(
      library,
      async () => book,
      { words: 'tra', wasShown: 0 },
      () => undefined,
    );
    const late = list.view();
    await rest();
    list.ask('train');
    expect(idsOf((await list.view()).hits)).toEqual(['train:0', 'train:1']);
    waiting.get('tra')?.();
    await late;
    expect(idsOf((await list.view()).hits)).toEqual(['train:0', 'train:1']);
  });

  test('tells where hits stand after they are shown, and keeps it when it looks again', async () => {
    const { book } = aBook({ train: 2 });
    let changes = 0;
    const list = openSearchList(
      library,
      async () => book,
      { words: 'train', wasShown: 0 },
      () => {
        changes += 1;
      },
    );
    expect((await list.view()).hits[0]?.standing).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(changes).toBe(1);
    expect((await list.view()).hits[0]?.standing).toEqual({ kind: 'aside' });
    list.askAgain();
    expect((await list.view()).hits[0]?.standing).toEqual({ kind: 'aside' });
    list.standAnew();
    expect((await list.view()).hits[0]?.standing).toBeNull();
  });

  test('shows what a mistyped word was meant to find, and says so', async () => {
    const { book } = aBook({ train: 2 });
    const list = openSearchList(
      library,
      async () => book,
      { words: 'tarin', wasShown: 0 },
      () => undefined,
    );
    const view = await list.view();
    expect(view.hits).toHaveLength(2);
    expect(view).toMatchObject({ better: 'train', isBetterShown: true });
  });

  test('asks of the feeds that are named, and says which names no feed has', async () => {
    const { book, asked } = aBook({ train: 2 });
    const list = openSearchList(
      library,
      async () => book,
      { words: 'train feed:monde feed:zzz', wasShown: 0 },
      () => undefined,
    );
    expect((await list.view()).unknownFeeds).toEqual(['zzz']);
    expect(asked).toEqual(['train b']);
  });

  test('asks for nothing where nothing is asked', async () => {
    const { book, asked } = aBook({});
    const list = openSearchList(
      library,
      async () => book,
      { words: ' ', wasShown: 0 },
      () => undefined,
    );
    expect(await list.view()).toMatchObject({ hits: [], hasMore: false });
    expect(asked).toEqual([]);
  });
});

describe('the page', () => {
  const keeper = {
    went: () => undefined,
    state: () => ({ progress: null, trouble: null, isClosed: false }),
  };

  test('shows nothing, and why, where the reader’s data cannot be read', async () => {
    const { book } = aBook({ train: 40 });
    const broken = {
      ...library,
      hand: async () => Promise.reject(new DOMException('Internal error.', 'UnknownError')),
    };
    const list = openSearchList(
      broken,
      async () => book,
      { words: 'train', wasShown: 0 },
      () => undefined,
    );
    let tried = 0;
    const view = await steadyView(list, keeper, async () => {
      tried += 1;
      list.standAnew();
    });
    expect(view.hits).toEqual([]);
    expect(view.trouble).toContain('Internal error.');
    expect(tried).toBeGreaterThan(1);
  });

  test('shows what is found, and that something cannot be told, where hits stand cannot be read', async () => {
    const { book } = aBook({ train: 4 });
    const lost = { ...book, standings: async () => Promise.reject(new Error('No editions')) };
    let changes = 0;
    const list = openSearchList(
      library,
      async () => lost,
      { words: 'train', wasShown: 0 },
      () => {
        changes += 1;
      },
    );
    expect((await list.view()).trouble).toBeNull();
    await vi.waitFor(() => expect(changes).toBe(1));
    const view = await steadyView(list, keeper, async () => undefined);
    expect(view.hits).toHaveLength(4);
    expect(view.trouble).toContain('No editions');
  });
});
