import { deleteDB } from 'idb';
import { expect, test } from 'vitest';
import { outlineOfFeeds } from '../../src/core/outline/outline-of-feeds';
import { writeOutline } from '../../src/core/outline/write-outline';
import { backupContents } from '../../src/store/backup-slices';
import { copyContents } from '../../src/store/copy-contents';
import { openDatabase } from '../../src/store/database';
import { allFeeds } from '../../src/store/feeds';
import { aFeed } from '../support/builders';

const NAME = 'feeds-test';

test('a password in the stored address of a site is in no list, no copy and no export', async () => {
  const db = await openDatabase(NAME);
  try {
    await db.put('feeds', aFeed('north', { homeAddress: 'https://ann:s3cret@north.example/en@home' }));
    await db.put('feeds', aFeed('south', { homeAddress: 'https://south.example/@south' }));
    const feeds = await allFeeds(db);
    const [list] = (await backupContents(db)).lists;
    const slices = [];
    for await (const slice of list?.slices ?? []) slices.push(slice);
    const said = JSON.stringify([
      feeds,
      await copyContents(db),
      slices,
      writeOutline(outlineOfFeeds(feeds, 'Mine')),
    ]);
    expect(said).not.toContain('s3cret');
    expect(feeds.map(({ homeAddress }) => homeAddress)).toEqual([
      'https://north.example/en@home',
      'https://south.example/@south',
    ]);
    expect(said.split('https://north.example/en@home').length).toBe(5);
  } finally {
    db.close();
    await deleteDB(NAME);
  }
});
