import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { hostOf } from '../core/address/host';
import { isPrivateAddress } from '../core/address/private-host';

/** A step sees the database untyped: the schema it was written for is gone. */
export type Migration = (
  db: IDBPDatabase,
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

/** Append only. The version of the database is the length of this list. */
export const migrations: readonly Migration[] = [
  // 1: editions with their articles, and what the reader did
  (db) => {
    // The bundled edition has no date and is not in this index.
    db.createObjectStore('editions', { keyPath: 'id' }).createIndex('byComposedAt', 'composedAt');
    db.createObjectStore('articles', { keyPath: 'id' });
    db.createObjectStore('readings', { keyPath: 'entryId' }).createIndex('byOpenedAt', 'openedAt');
    db.createObjectStore('saved', { keyPath: 'entryId' }).createIndex('bySavedAt', 'savedAt');
    db.createObjectStore('kept', { keyPath: 'entryId' });
    db.createObjectStore('desk');
  },
  // 2: the feeds followed, how they answer, and what they published
  (db) => {
    db.createObjectStore('feeds', { keyPath: 'id' });
    db.createObjectStore('health', { keyPath: 'feedId' });
    db.createObjectStore('entries', { keyPath: 'id' }).createIndex('byFirstSeen', 'firstSeenAt');
    db.createObjectStore('memories', { keyPath: 'feedId' });
  },
  // 3: what is said about editions, the reader's hand, and the work on the next edition
  (db) => {
    db.createObjectStore('notes', { keyPath: 'editionId' }).createIndex('byComposedAt', 'composedAt');
    db.createObjectStore('mutes', { keyPath: 'id' });
    db.createObjectStore('bonds', { keyPath: ['one', 'other'] });
    db.createObjectStore('followed', { keyPath: 'id' });
    db.createObjectStore('workshop');
  },
  // 4: the ledger of requests; private hosts followed before count as entered by the reader
  async (db, tx) => {
    db.createObjectStore('requests', { keyPath: 'id', autoIncrement: true });
    const feeds: { readonly address: string }[] = await tx.objectStore('feeds').getAll();
    const hosts = feeds
      .filter(({ address }) => isPrivateAddress(address))
      .map(({ address }) => hostOf(address));
    await tx.objectStore('desk').put([...new Set(hosts)], 'enteredHosts');
  },
  // 5: entries that work on editions failed over
  (db) => {
    db.createObjectStore('aside', { keyPath: 'entryId' });
  },
  // 6: the entries of one feed by their arrival
  (_db, tx) => {
    tx.objectStore('entries').createIndex('byFeed', ['feedId', 'firstSeenAt']);
  },
  // 7: articles out of the pages of entries
  (db) => {
    db.createObjectStore('pages', { keyPath: 'entryId' });
  },
];
