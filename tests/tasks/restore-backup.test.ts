import { describe, expect, test } from 'vitest';
import type { BackupPiece } from '../../src/core/backup/backup';
import { articleIdOf } from '../../src/core/model/ids';
import { defaultSettings } from '../../src/core/model/settings';
import { failed, type Result } from '../../src/core/problem';
import { type Database, openDatabase } from '../../src/store/database';
import { onDesk, putOnDesk, settingsIn } from '../../src/store/desk';
import { allFeeds, putFeeds } from '../../src/store/feeds';
import { putKept } from '../../src/store/kept';
import { putPage } from '../../src/store/pages';
import { putReading } from '../../src/store/readings';
import { beginRestoring, countRestored } from '../../src/store/restoring';
import { putSaved } from '../../src/store/saved';
import { added, backupOf, contentsOf, restore, restorePorts, written } from '../support/backup-file';
import { aHeadline, anArticle, anEdition, aStory, entryId } from '../support/builders';
import { aFeed, aHealth } from '../support/feed-builders';
import { aPage } from '../support/fetched-page';
import { aParsedEntry } from '../support/parsed-entries';
import { putEdition } from '../support/put-edition';
import { scratchStore } from '../support/scratch-store';

const store = scratchStore('restore-test');

/** A store with something of everything in it. */
async function fill(): Promise<void> {
  const db = store();
  await putFeeds(db, [{ feed: aFeed('a', { folder: ['News'] }), health: aHealth('a') }], (before) => before);
  const article = anArticle('cited', 'A sentence.');
  const lead = aStory('s', { summary: { sentences: [{ articleId: article.id, start: 0, end: 11 }] } });
  await putEdition(db, anEdition('e', { composedAt: 2000, lead }), [article]);
  const entry = aParsedEntry({
    title: 'Put aside',
    content: [{ kind: 'paragraph', children: [{ kind: 'text', text: 'Its text.' }] }],
  });
  await db.put('entries', {
    ...entry,
    id: entryId('a:1'),
    feedId: aFeed('a').id,
    firstSeenAt: 1,
    position: 0,
  });
  await putSaved(db, { entryId: entryId('a:1'), savedAt: 5, headline: aHeadline('a:1') });
  await putKept(db, { entryId: entryId('a:3'), keptAt: 7, headline: aHeadline('a:3') });
  await putReading(db, { entryId: entryId('a:2'), openedAt: 6 });
  await putPage(db, aPage(entryId('a:1'), { certainty: 'walled' }));
  await putOnDesk(db, 'settings', { ...defaultSettings, theme: 'dark', keepDays: 7 });
}
const backup = () => backupOf(store(), 9000);
const contents = () => contentsOf(store());
const empty = async (): Promise<void> => {
  for (const name of store().objectStoreNames) await store().clear(name);
};

describe('a backup', () => {
  test('restored into an empty profile, brings everything back', async () => {
    await fill();
    const before = await contents();
    const file = await backup();
    await empty();
    expect(await restore(store(), file)).toEqual({
      ok: true,
      value: {
        report: {
          added: added({
            feeds: 1,
            settings: 1,
            readings: 1,
            saved: 1,
            kept: 1,
            editions: 1,
            articles: 2,
            pages: 1,
          }),
          faults: [],
        },
        ended: 'whole',
      },
    });
    expect(await contents()).toEqual(before);
    expect(await onDesk(store(), 'front')).toMatchObject({ editionId: 'e', composedAt: 2000 });
  });

  test('carries the text of what was saved, although it stands in no edition', async () => {
    await fill();
    expect(await contents()).toMatchObject({
      articles: expect.arrayContaining([expect.objectContaining({ title: 'Put aside' })]),
    });
  });

  test('carries the texts that say what is new in a story, and those that can only be read offline', async () => {
    await putEdition(store(), anEdition('e', { composedAt: 2000 }), [
      anArticle('e-a', 'No sentence of it is cited.'),
      anArticle('report', 'The mayor resigned.'),
    ]);
    const sentence = { articleId: articleIdOf(entryId('report')), start: 0, end: 19 };
    const moved = { since: 1, entryIds: [], words: ['mayor'], sentence };
    await store().put('notes', {
      editionId: anEdition('e').id,
      composedAt: 2000,
      fit: { kind: 'minutes', count: 5 },
      stories: [{ storyId: aStory('e-b').id, entryIds: [], why: [], moved }],
      hidden: 0,
      leftOut: 0,
      seconds: 60,
    });
    const file = await backup();
    await empty();
    await restore(store(), file);
    expect(await store().getAllKeys('articles')).toEqual(['e-a', 'report']);
    const front = await onDesk(store(), 'front');
    expect(front?.related.map(({ stored, moved }) => [stored, moved?.text])).toEqual([
      [true, undefined],
      [false, 'The mayor resigned.'],
    ]);
  });

  test('restored where it was made, adds nothing and takes nothing', async () => {
    await fill();
    const before = await contents();
    expect(await restore(store(), await backup())).toMatchObject({
      // The text of what was saved is stored of its own from now on.
      value: { report: { added: added({ articles: 1 }), faults: [] } },
    });
    expect(await contents()).toEqual(before);
  });

  test('keeps what was followed and composed since', async () => {
    await fill();
    const file = await backup();
    await putEdition(store(), anEdition('newer', { composedAt: 3000 }), []);
    await putFeeds(store(), [{ feed: aFeed('b'), health: aHealth('b') }], (before) => before);
    await restore(store(), file);
    expect((await allFeeds(store())).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(await onDesk(store(), 'front')).toMatchObject({ editionId: 'newer' });
  });

  test('takes no setting that Lede does not know or could not use', async () => {
    const settings = { theme: 'purple', textStep: 'big', keepDays: 12, colour: 'red' };
    const file = await written({ settings: [settings] }, 1);
    await restore(store(), file);
    expect(await settingsIn(store())).toEqual({ ...defaultSettings, keepDays: 12 });
  });

  test('that is none is refused, and nothing changes', async () => {
    expect(await restore(store(), 'nonsense')).toMatchObject({
      problem: { code: 'backup-not-recognised' },
    });
    expect(await openDatabase('restore-test').then((db) => db.count('feeds'))).toBe(0);
  });

  test('with its lists in another order, brings everything back', async () => {
    await fill();
    const before = await contents();
    const turned = Object.fromEntries(Object.entries(JSON.parse(await backup())).reverse());
    await empty();
    await restore(store(), JSON.stringify(turned, null, 1));
    expect(await contents()).toEqual(before);
    expect(await onDesk(store(), 'front')).toMatchObject({ editionId: 'e', composedAt: 2000 });
  });

  test('that cites an article which is nowhere, leaves out the summary and says so', async () => {
    await fill();
    const { articles: _articles, ...rest } = JSON.parse(await backup());
    await empty();
    expect(await restore(store(), JSON.stringify(rest))).toMatchObject({
      value: {
        report: { faults: [{ path: 'edition e.lead.summary', expected: 'articles that are in the file' }] },
      },
    });
    expect((await store().get('editions', anEdition('e').id))?.lead.summary).toBeNull();
  });

  test('that was cut short, brings back what comes before, and says so', async () => {
    await fill();
    const file = await backup();
    await empty();
    const short = file.slice(0, file.indexOf('"editions"') + 20);
    expect(await restore(store(), short)).toMatchObject({
      value: { ended: 'cut-short', report: { added: { feeds: 1, articles: 2, editions: 0 } } },
    });
  });

  test('that does not say that it is one until its end, changes nothing before', async () => {
    await fill();
    const { format, version, ...rest } = JSON.parse(await backup());
    await empty();
    await restore(store(), JSON.stringify({ ...rest, format: 'another', version }));
    expect(await store().count('feeds')).toBe(0);
    await restore(store(), JSON.stringify({ ...rest, format, version }));
    expect(await store().count('feeds')).toBe(1);
  });
});

const deskOf = (db: Database) => db.transaction('desk', 'readwrite').store;

/** Enough for many pieces: the texts are long. */
async function fillMuch(): Promise<void> {
  await fill();
  for (let at = 0; at < 12; at += 1) {
    const article = anArticle(`long-${at}`, `${at} `.repeat(150_000));
    const lead = aStory(`s-${at}`, { summary: { sentences: [{ articleId: article.id, start: 0, end: 2 }] } });
    await putEdition(store(), anEdition(`e-${at}`, { composedAt: 3000 + at, lead }), [article]);
  }
}

describe('a restore that is stopped', () => {
  test('between a piece and its answer, is told once what the piece added', async () => {
    await fillMuch();
    const before = await contents();
    const file = await backup();
    await empty();
    const { add } = restorePorts(store(), 9500);
    let sent = 0;
    const forgetful = async (piece: BackupPiece): Promise<Result<void>> => {
      const answer = await add(piece);
      sent += 1;
      return sent % 2 === 0 ? answer : failed('storage-unavailable', 'nobody answered');
    };
    const restored = await restore(store(), file, { add: forgetful });
    expect(sent).toBeGreaterThan(20);
    expect(restored).toMatchObject({
      value: {
        ended: 'whole',
        report: { added: { feeds: 1, settings: 1, saved: 1, articles: 14, editions: 13 } },
      },
    });
    expect(await contents()).toEqual(before);
  });

  test('after any piece, goes on with the same file, and tells in the end of all that came back', async () => {
    await fillMuch();
    const before = await contents();
    const file = await backup();
    await empty();
    const { add } = restorePorts(store(), 9500);
    const dyingAfter = (pieces: number) => {
      let left = pieces;
      return async (piece: BackupPiece): Promise<Result<void>> => {
        left -= 1;
        if (left < 0) throw new Error('the page is gone');
        return add(piece);
      };
    };
    for (const pieces of [0, 1, 3, 8, 11])
      await expect(restore(store(), file, { add: dyingAfter(pieces) })).rejects.toThrow('the page is gone');
    expect((await onDesk(store(), 'restoring'))?.file).toMatchObject({ name: 'lede.json', madeAt: 9000 });
    expect(await restore(store(), file)).toMatchObject({
      value: {
        ended: 'whole',
        report: { added: { feeds: 1, settings: 1, saved: 1, articles: 14, editions: 13 } },
      },
    });
    expect(await contents()).toEqual(before);
    expect(await onDesk(store(), 'restoring')).toBeUndefined();
  });

  test('tells nothing of another file that was begun before', async () => {
    await fill();
    const file = await backup();
    await beginRestoring(store(), { name: 'other.json', size: 1, madeAt: 1 });
    await countRestored(deskOf(store()), 'feeds', 7, []);
    expect(await restore(store(), file)).toMatchObject({ value: { report: { added: { feeds: 0 } } } });
  });

  test('by a full disk, says so at once and can go on', async () => {
    await fill();
    const file = await backup();
    await empty();
    const full = async () => failed('storage-full');
    expect(await restore(store(), file, { add: full })).toEqual(failed('storage-full'));
    expect(await onDesk(store(), 'restoring')).toBeDefined();
  });

  test('by a file that was taken away, says so', async () => {
    async function* gone(): AsyncGenerator<string> {
      yield '{"format":"lede-backup",';
      throw new DOMException('gone', 'NotReadableError');
    }
    expect(await restore(store(), '', { texts: gone })).toEqual(failed('file-unreadable'));
  });
});
