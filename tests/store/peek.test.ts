import { deleteDB } from 'idb';
import { afterEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database';
import { putOnDesk } from '../../src/store/desk';
import { peek } from '../../src/store/peek';
import { putReading } from '../../src/store/readings';
import { putSaved } from '../../src/store/saved';
import { aFront, aHeadline, entryId } from '../support/builders';

const NAME = 'peek-test';
afterEach(() => deleteDB(NAME));

describe('peek', () => {
  test('sees nothing where there is no database, and makes none', async () => {
    expect(await peek(NAME)).toBeNull();
    const db = await openDatabase(NAME);
    expect([...db.objectStoreNames]).toContain('desk');
    db.close();
  });

  test('sees the front, the settings, and what was done with its stories', async () => {
    const db = await openDatabase(NAME);
    await putOnDesk(db, 'front', aFront());
    await putReading(db, { entryId: entryId('a'), openedAt: 1 });
    await putReading(db, { entryId: entryId('elsewhere'), openedAt: 1 });
    await putSaved(db, { entryId: entryId('b'), savedAt: 1, headline: aHeadline('b') });
    const seen = await peek(NAME);
    expect(seen).toMatchObject({ read: ['a'], saved: ['b'] });
    expect(seen?.front).toEqual(aFront());
    expect(seen?.settings).toBeNull();
    db.close();
  });

  test('looks at a damaged front without stumbling', async () => {
    const db = await openDatabase(NAME);
    await db.put('desk', { related: [null, 3], lead: 'x' } as never, 'front');
    expect(await peek(NAME)).toMatchObject({ read: [], saved: [] });
    db.close();
  });

  test('does not keep the database open, so that an upgrade is not held up', async () => {
    (await openDatabase(NAME)).close();
    await peek(NAME);
    await deleteDB(NAME, { blocked: () => expect.fail('still open') });
  });
});
