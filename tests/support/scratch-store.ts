import { deleteDB } from 'idb';
import { afterEach, beforeEach } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database';

/** A database of its own for each test of a file. @returns hands it out */
export function scratchStore(name: string): () => Database {
  let db: Database;
  beforeEach(async () => {
    db = await openDatabase(name);
  });
  afterEach(async () => {
    db.close();
    await deleteDB(name);
  });
  return () => db;
}
