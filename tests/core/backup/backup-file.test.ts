import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BACKUP_LISTS, type Setting } from '../../../src/core/backup/backup';
import type { Article } from '../../../src/core/model/article';
import type { Block, Inline } from '../../../src/core/model/block';
import type { Headline, Story } from '../../../src/core/model/edition';
import type { ArticleId, EditionId, EntryId, FeedId, StoryId } from '../../../src/core/model/ids';
import { written } from '../../support/backup-file';
import { aPage } from '../../support/fetched-page';
import { type Contents, readWhole } from '../../support/read-backup-file';

const headline: Headline = {
  entryId: 'e1' as EntryId,
  title: 'Dam bursts',
  outlet: 'North',
  address: 'https://north.example/dam',
  publishedAt: 5,
};
const article: Article = {
  id: 'e1' as ArticleId,
  entryId: 'e1' as EntryId,
  title: 'Dam bursts',
  outlet: null,
  author: null,
  address: null,
  publishedAt: null,
  language: 'en',
  blocks: [{ kind: 'paragraph', children: [{ kind: 'text', text: 'It burst.' }] }],
};
const story: Story = {
  id: 's1' as StoryId,
  headline,
  summary: { sentences: [{ articleId: 'e1' as ArticleId, start: 0, end: 9 }] },
  coverage: [headline],
};
const whole: Contents = {
  feeds: [
    {
      id: 'f1' as FeedId,
      address: 'https://north.example/feed',
      title: 'North',
      homeAddress: null,
      folder: ['News', 'Local'],
      followedAt: 1,
      pausedAt: null,
    },
  ],
  folders: [['News', 'Local'], ['Later']],
  readings: [{ entryId: 'e1' as EntryId, openedAt: 3 }],
  saved: [{ entryId: 'e1' as EntryId, savedAt: 4, headline }],
  kept: [{ entryId: 'e1' as EntryId, keptAt: 4, headline }],
  mutes: [{ id: 'm1', words: 'football', feedId: null, mutedAt: 8 }],
  bonds: [{ kind: 'not-same', one: 'e1' as EntryId, other: 'e2' as EntryId, at: 9 }],
  followed: [
    {
      id: 'follow e1',
      title: 'Dam bursts',
      followedAt: 9,
      lastMovedAt: 5,
      quietDays: 14,
      entries: [{ headline, at: 5, threadedAt: 6, takenOffAt: 7 }],
    },
  ],
  settings: [{ minutes: 5, hours: ['07:00', '18:00'], dark: null }],
  editions: [
    {
      id: 'd1' as EditionId,
      kind: 'live',
      composedAt: 6,
      lead: story,
      related: [{ ...story, summary: null }],
    },
  ],
  notes: [
    {
      editionId: 'd1' as EditionId,
      composedAt: 6,
      fit: { kind: 'minutes', count: 5 },
      stories: [
        {
          storyId: 's1' as StoryId,
          entryIds: ['e1' as EntryId],
          why: [
            { code: 'outlets', count: 2 },
            { code: 'moved', since: 1, reports: 1 },
          ],
          moved: {
            since: 1,
            entryIds: ['e1' as EntryId],
            words: ['Dam'],
            sentence: { articleId: 'e1' as ArticleId, start: 0, end: 9 },
          },
        },
      ],
      hidden: 1,
      leftOut: 2,
      related: 1,
      passedOver: [{ why: 'no-room', entryIds: ['feed entry' as EntryId] }],
      seconds: 80,
    },
  ],
  articles: [article],
  pages: [aPage('e1' as EntryId)],
};

/** Lists in the order of the file, as `whole` would be written. */
const inOrder = (contents: Contents): Contents =>
  Object.fromEntries(BACKUP_LISTS.map((list) => [list, contents[list] ?? []]));
const file = await written(inOrder(whole), 7);

const read = (document: unknown) => {
  const result = readWhole(typeof document === 'string' ? document : JSON.stringify(document));
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

const document = (over: object): object => ({ ...JSON.parse(file), ...over });

describe('reading a backup', () => {
  test('reads all that was written', () => {
    expect(read(file)).toEqual({ contents: whole, faults: [], isWhole: true });
  });

  test('does not depend on where the file is cut', () => {
    for (const chunk of [1, 2, 3, 7, 64]) expect(readWhole(file, chunk)).toEqual(readWhole(file));
  });

  test('does not depend on how the file is laid out, nor on the order of its lists', () => {
    for (const space of [0, 2, '\t'])
      expect(read(JSON.stringify(JSON.parse(file), null, space))).toEqual(read(file));
    const turned = Object.fromEntries(Object.entries(JSON.parse(file)).reverse());
    expect(read(turned)).toEqual(read(file));
  });

  test('reads a file that has only some of the parts', () => {
    expect(read({ format: 'lede-backup', version: 1 })).toEqual({ contents: {}, faults: [], isWhole: true });
  });

  test('leaves out a damaged part, names it and keeps the others', () => {
    const [feed] = whole.feeds ?? [];
    const { contents, faults } = read(
      document({ feeds: [{ ...feed, address: 'javascript:alert(1)' }, feed, 7], readings: 'x' }),
    );
    const { readings: _left, ...others } = whole;
    expect(contents).toEqual(others);
    expect(faults).toEqual([
      { path: 'feeds[0].address', expected: 'an http address' },
      { path: 'feeds[2]', expected: 'an object' },
      { path: 'readings', expected: 'a list' },
    ]);
  });

  test('leaves out an article with a block it does not know, since every offset into it would be wrong', () => {
    const odd = { ...article, blocks: [...article.blocks, { kind: 'frame', address: 'https://x.example/' }] };
    const { contents, faults } = read(document({ articles: [odd] }));
    expect(contents.articles).toEqual([]);
    expect(faults.map((one) => one.path)).toEqual(['articles[0].blocks[1]']);
  });

  test('leaves out a page of which it is not known how sure it is, and keeps the others', () => {
    const good = aPage('e1' as EntryId);
    const { contents, faults } = read(document({ pages: [{ ...good, certainty: 'likely' }, good] }));
    expect(contents.pages).toEqual([good]);
    expect(faults.map((one) => one.path)).toEqual(['pages[0].certainty']);
  });

  test('leaves out notes with a reason it does not know, and keeps their edition', () => {
    const [note] = whole.notes ?? [];
    const odd = { ...note, stories: [{ ...note?.stories[0], why: [{ code: 'luck' }] }] };
    const { contents, faults } = read(document({ notes: [odd] }));
    expect([contents.notes, contents.editions?.length]).toEqual([[], 1]);
    expect(faults).toEqual([{ path: 'notes[0].stories[0].why[0]', expected: 'a reason' }]);
  });

  test('knows a pair by both its entries, whichever comes first', () => {
    const [bond] = whole.bonds ?? [];
    const turned = { ...bond, one: bond?.other, other: bond?.one };
    expect(read(document({ bonds: [turned] })).contents.bonds).toEqual([bond]);
  });

  test('keeps a feed and a headline without what it does not know of them, and names it', () => {
    const [feed] = whole.feeds ?? [];
    const foreign = { ...headline, language: 'x'.repeat(400) };
    const { contents, faults } = read(
      document({
        feeds: [{ ...feed, weight: 'most' }],
        saved: [{ entryId: 'e1', savedAt: 4, headline: foreign }],
      }),
    );
    expect(contents.feeds).toEqual([feed]);
    expect(contents.saved?.[0]?.headline).toEqual({ ...headline, language: null });
    expect(faults.map(({ path }) => path)).toEqual(['feeds[0].weight', 'saved[0].headline.language']);
  });

  test('does not keep what the format does not know', () => {
    const [feed] = whole.feeds ?? [];
    expect(read(document({ feeds: [{ ...feed, html: '<b>' }], more: [1] })).contents).toEqual(whole);
  });

  test('refuses a file from a newer Lede', () => {
    expect(readWhole(JSON.stringify(document({ version: 2 })))).toEqual({
      ok: false,
      problem: { code: 'backup-too-new', detail: '2' },
    });
  });

  test.each([
    '',
    'null',
    '[]',
    '{}',
    '{"format":"lede-backup"}',
    '{"format":"lede-backup","version":"1"}',
    '<opml/>',
  ])('does not take %j for a backup', (text) => {
    expect(readWhole(text)).toEqual({ ok: false, problem: { code: 'backup-not-recognised' } });
  });

  test('takes addresses as everywhere else: as browsers write them, and no feed with a password', () => {
    const feed = (address: string) => ({ ...whole.feeds?.[0], address });
    const { contents, faults } = read(
      document({
        feeds: [feed('HTTPS://North.Example:443/feed'), feed('https://me:secret@north.example/feed')],
        saved: [
          { ...whole.saved?.[0], headline: { ...headline, address: 'https://me:secret@North.example' } },
        ],
      }),
    );
    expect(contents.feeds?.map(({ address }) => address)).toEqual(['https://north.example/feed']);
    expect(contents.saved?.[0]?.headline.address).toBe('https://north.example/');
    expect(faults).toEqual([{ path: 'feeds[1].address', expected: 'an address without a name or password' }]);
  });

  test('goes as far as a file does that was cut short', () => {
    const { contents, isWhole } = read(file.slice(0, file.indexOf('"articles"')));
    const { articles: _articles, editions: _editions, notes: _notes, pages: _pages, ...others } = whole;
    expect(contents).toEqual(others);
    expect(isWhole).toBe(false);
  });

  test('forgives a comma too many, or one that was forgotten', () => {
    const [reading] = JSON.parse(file).readings.map((one: unknown) => JSON.stringify(one));
    const edited = `{"format":"lede-backup","version":1,"readings":[${reading}\n${reading},]}`;
    expect(read(edited)).toMatchObject({ contents: { readings: [{}, {}] }, faults: [], isWhole: true });
  });

  test('loses one line to a quotation mark that is missing', () => {
    const lines = file.replace('"title":"North"', '"title":"North');
    const { contents, faults, isWhole } = read(lines);
    const { feeds: _feeds, ...others } = whole;
    expect(contents).toEqual(others);
    expect([faults, isWhole]).toEqual([[{ path: 'feeds[0]', expected: 'whole text' }], true]);
  });

  test('stops at nesting without end', () => {
    let blocks: unknown[] = [];
    for (let depth = 0; depth < 500; depth += 1) blocks = [{ kind: 'quote', blocks }];
    expect(read(document({ articles: [{ ...article, blocks }] })).faults[0]?.expected).toBe('less nesting');
  });

  test('never throws and never lets in an address that is not http', () => {
    const anything = fc.object({ withNullPrototype: false, maxDepth: 4 });
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom('feeds', 'settings', 'editions', 'articles', 'saved'),
        (value, part) => {
          read(document({ [part]: [value] }));
          read(document({ [part]: value }));
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl(), fc.constantFrom('data:text/html,x', 'JaVaScRiPt:1', '//x', '')),
        (address) => {
          const { contents } = read(document({ feeds: [{ ...whole.feeds?.[0], address }] }));
          for (const feed of contents.feeds ?? [])
            expect(new URL(feed.address).protocol).toMatch(/^https?:$/);
        },
      ),
    );
  });
});

describe('writeBackup', () => {
  const text = fc.string({ unit: 'binary', maxLength: 8 });
  const address = fc.webUrl().map((url) => new URL(url).href);
  const inline: fc.Arbitrary<Inline> = fc.oneof(
    fc.record({ kind: fc.constant('text' as const), text }),
    fc.record({ kind: fc.constant('break' as const) }),
    fc.record({ kind: fc.constant('link' as const), address, children: fc.constant([]) }),
  );
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ kind: fc.constant('paragraph' as const), children: fc.array(inline, { maxLength: 3 }) }),
    fc.record({ kind: fc.constant('image' as const), address, alt: text, caption: text }),
    fc.record({ kind: fc.constant('table' as const), rows: fc.constant([[{ header: true, children: [] }]]) }),
    fc.record({
      kind: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.constant([[{ kind: 'rule' as const }]]),
    }),
  );
  const setting: fc.Arbitrary<Setting> = fc.oneof(
    text,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(text),
  );

  test('loses nothing that is read again', async () => {
    const articles = fc.array(block, { maxLength: 4 }).map((blocks): Article[] => [{ ...article, blocks }]);
    const settings = fc.dictionary(fc.string({ minLength: 1, maxLength: 5 }), setting, { maxKeys: 4 });
    const feeds = fc.array(fc.record({ address, title: text, folder: fc.array(text, { maxLength: 2 }) }), {
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(
        articles,
        settings,
        feeds,
        fc.nat(),
        async (someArticles, someSettings, someFeeds, now) => {
          const state: Contents = {
            articles: someArticles,
            settings: [someSettings],
            feeds: someFeeds.map((feed, at) => ({
              ...feed,
              id: `f${at}` as FeedId,
              homeAddress: null,
              followedAt: now,
              pausedAt: null,
            })),
          };
          const again = read(await written(state, now));
          expect(again.faults).toEqual([]);
          const {
            feeds: feedsAgain = [],
            articles: articlesAgain = [],
            settings: settingsAgain,
          } = again.contents;
          expect(JSON.stringify(settingsAgain)).toBe(JSON.stringify(state.settings));
          expect([feedsAgain, articlesAgain]).toEqual([state.feeds, state.articles]);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('gives each thing a line of its own', async () => {
    const some = { feeds: [], settings: [{ theme: 'dark' }], readings: whole.readings ?? [] };
    expect((await written(some, 9)).split('\n')).toEqual([
      '{',
      '"format": "lede-backup",',
      '"version": 1,',
      '"madeAt": 9,',
      '"feeds": [],',
      '"settings": {"theme":"dark"},',
      '"readings": [',
      '{"entryId":"e1","openedAt":3}',
      ']',
      '}',
      '',
    ]);
  });
});
