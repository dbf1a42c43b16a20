import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lookForRoom, tellStored } from '../../src/background/full-disk';
import { journaled } from '../../src/background/journaled';
import { failed, ok } from '../../src/core/problem';
import { type Announcement, onAnnouncement } from '../../src/messages/announcements';
import { noteRefused, wasRefused } from '../../src/platform/room';
import { type Database, openDatabase } from '../../src/store/database';
import { createJournal } from '../../src/tasks/journal';
import { localCopies } from '../support/local-copies';

const NAME = 'full-disk-test';
let db: Database;
const heard: Announcement['kind'][] = [];
onAnnouncement(({ kind }) => void heard.push(kind));

beforeEach(async () => {
  db = await openDatabase(NAME);
  await noteRefused(false);
});
afterEach(async () => {
  // What was told by one test is not to be heard in the next.
  await new Promise((resolve) => setTimeout(resolve, 20));
  heard.length = 0;
  db.close();
  await deleteDB(NAME);
});

const database = async (): Promise<Database> => db;
const full = async (): Promise<Database> => {
  throw new DOMException('the disk is full', 'QuotaExceededError');
};
const marking = { lede: 1, call: 'markOpened', input: ['a', 1] };

describe('a call that finds no room', () => {
  test('is told at once, and to pages that are opened later, until something is stored', async () => {
    const { readLocal, writeLocal } = localCopies();
    let reply: unknown = failed('storage-full', 'full');
    const route = journaled(async () => reply, createJournal({ readLocal, writeLocal }), database);
    await route(marking);
    await vi.waitFor(() => expect(heard).toEqual(['store-full']));
    expect(await wasRefused()).toBe(true);
    reply = ok(undefined);
    await route(marking);
    await vi.waitFor(() => expect(heard).toEqual(['store-full', 'store-has-room']));
    expect(await wasRefused()).toBe(false);
  });
});

describe('lookForRoom', () => {
  test('tells again that there is none, as long as the store takes nothing', async () => {
    await noteRefused(true);
    await lookForRoom(full);
    await vi.waitFor(() => expect(heard).toEqual(['store-full']));
    expect(await wasRefused()).toBe(true);
  });

  test('tells that there is some, and leaves nothing behind', async () => {
    await noteRefused(true);
    await lookForRoom(database);
    await vi.waitFor(() => expect(heard).toEqual(['store-has-room']));
    expect(await wasRefused()).toBe(false);
    expect(await db.getAllKeys('desk')).not.toContain('sample');
  });

  test('asks nothing of the store where nothing was refused, and tells nothing', async () => {
    const asked = vi.fn(database);
    await lookForRoom(asked);
    await tellStored();
    expect(asked).not.toHaveBeenCalled();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual([]);
  });
});
