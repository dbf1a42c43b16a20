import { describe, expect, test } from 'vitest';
import { writeBackup } from '../../src/core/backup/write-backup';
import { articleIdOf } from '../../src/core/model/ids';
import { defaultSettings } from '../../src/core/model/settings';
import { backupContents } from '../../src/store/backup-contents';
import { openDatabase } from '../../src/store/database';
import { onDesk, putOnDesk, settingsIn } from '../../src/store/desk';
import { putEdition } from '../../src/store/editions';
import { allFeeds, putFeeds } from '../../src/store/feeds';
import { putKept } from '../../src/store/kept';
import { putReading } from '../../src/store/readings';
import { putSaved } from '../../src/store/saved';
import { restoreBackup } from '../../src/tasks/restore-backup';
import { aHeadline, anArticle, anEdition, aStory, entryId } from '../support/builders';
import { aFeed, aHealth } from '../support/feed-builders';
import { aParsedEntry } from '../support/parsed-entries';
import { scratchStore } from '../support/scratch-store';

const store = scratchStore('restore-test');
const everywhere = () => true;

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
  await putOnDesk(db, 'settings', { ...defaultSettings, theme: 'dark', keepDays: 7 });
}
const backup = async () => writeBackup(await backupContents(store()), 9000);
const empty = async (): Promise<void> => {
  for (const name of store().objectStoreNames) await store().clear(name);
};

describe('a backup', () => {
  test('restored into an empty profile, brings everything back', async () => {
    await fill();
    const before = await backupContents(store());
    const file = await backup();
    await empty();
    expect(await restoreBackup(store(), file, 9500, everywhere)).toEqual({
      ok: true,
      value: { feeds: 1, readings: 1, saved: 1, kept: 1, editions: 1, faults: [] },
    });
    expect(await backupContents(store())).toEqual(before);
    expect(await onDesk(store(), 'front')).toMatchObject({ editionId: 'e', composedAt: 2000 });
  });

  test('carries the text of what was saved, although it stands in no edition', async () => {
    await fill();
    expect((await backupContents(store())).articles.map(({ title }) => title)).toContain('Put aside');
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
    await restoreBackup(store(), file, 9500, everywhere);
    expect(await store().getAllKeys('articles')).toEqual(['e-a', 'report']);
    const front = await onDesk(store(), 'front');
    expect(front?.related.map(({ stored, moved }) => [stored, moved?.text])).toEqual([
      [true, undefined],
      [false, 'The mayor resigned.'],
    ]);
  });

  test('restored where it was made, adds nothing and takes nothing', async () => {
    await fill();
    const before = await backupContents(store());
    expect(await restoreBackup(store(), await backup(), 9500, everywhere)).toMatchObject({
      value: { feeds: 0, readings: 0, saved: 0, kept: 0, editions: 0 },
    });
    expect(await backupContents(store())).toEqual(before);
  });

  test('keeps what was followed and composed since', async () => {
    await fill();
    const file = await backup();
    await putEdition(store(), anEdition('newer', { composedAt: 3000 }), []);
    await putFeeds(store(), [{ feed: aFeed('b'), health: aHealth('b') }], (before) => before);
    await restoreBackup(store(), file, 9500, everywhere);
    expect((await allFeeds(store())).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(await onDesk(store(), 'front')).toMatchObject({ editionId: 'newer' });
  });

  test('takes no setting that Lede does not know or could not use', async () => {
    const file = writeBackup(
      {
        ...(await backupContents(store())),
        settings: { theme: 'purple', textStep: 'big', keepDays: 12, colour: 'red' },
      },
      1,
    );
    await restoreBackup(store(), file, 1, everywhere);
    expect(await settingsIn(store())).toEqual({ ...defaultSettings, keepDays: 12 });
  });

  test('that is none is refused, and nothing changes', async () => {
    expect(await restoreBackup(store(), 'nonsense', 1, everywhere)).toMatchObject({
      problem: { code: 'backup-not-recognised' },
    });
    expect(await openDatabase('restore-test').then((db) => db.count('feeds'))).toBe(0);
  });
});
