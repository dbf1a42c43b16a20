// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { bundle } from '../../src/bundled/bundle';
import { defaultSettings } from '../../src/core/model/settings';
import type { PopupState } from '../../src/popup/popup-state';
import { readState } from '../../src/popup/read-state';
import { keepSnapshot, readSnapshot } from '../../src/popup/snapshot';
import { openDatabase } from '../../src/store/database';
import { putOnDesk } from '../../src/store/desk';
import { seedBundled } from '../../src/tasks/seed-bundled';
import { aHeadline, anOutcome, aPopupState, aTally, entryId } from '../support/builders';

afterEach(async () => {
  vi.unstubAllGlobals();
  await deleteDB('lede');
  localStorage.clear();
});
const titles = ({ front }: PopupState) => front.related.map(({ headline }) => headline.title);

describe('readState', () => {
  test('with nothing stored yet it is the bundled edition, and no trouble', async () => {
    const state = await readState([]);
    expect(titles(state)).toHaveLength(17);
    expect(state.trouble).toBeNull();
  });

  test('with a store that cannot be read it is the bundled edition, and says so', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new Error('closed');
      },
    });
    const state = await readState([]);
    expect(titles(state)).toHaveLength(17);
    expect(state.trouble).toBe('storage-unavailable');
  });

  test('with a damaged front it is the bundled edition, and says so', async () => {
    const db = await openDatabase();
    await db.put('desk', { lead: { headline: {} } } as never, 'front');
    db.close();
    const state = await readState([]);
    expect(titles(state)).toHaveLength(17);
    expect(state.trouble).toBe('storage-damaged');
  });

  test('what the reader did a moment ago counts already', async () => {
    const db = await openDatabase();
    await seedBundled(db, bundle);
    db.close();
    const state = await readState([
      { lede: 1, call: 'markOpened', input: [entryId('x'), 1] },
      { lede: 1, call: 'save', input: [aHeadline('y'), true, 1] },
      { lede: 1, call: 'save', input: [aHeadline('y'), false, 2] },
      { lede: 1, call: 'save', input: [aHeadline('z'), true, 3] },
    ]);
    expect(state.read).toEqual(['x']);
    expect(state.saved).toEqual(['z']);
  });

  test('with the bundled edition put away it is a letter', async () => {
    const db = await openDatabase();
    await seedBundled(db, bundle);
    await putOnDesk(db, 'settings', { ...defaultSettings, bundledPutAway: true });
    db.close();
    expect((await readState([])).letter).toEqual({ kind: 'first-run' });
  });

  test('the bundled edition stands until there is one of the reader’s own, unless it is put away', async () => {
    const db = await openDatabase();
    await seedBundled(db, bundle);
    const outcome = anOutcome({ kind: 'nothing-new', isLetter: true });
    await putOnDesk(db, 'outcome', outcome);
    expect((await readState([])).letter).toBeNull();
    await putOnDesk(db, 'feedTally', aTally({ followed: 1 }));
    await putOnDesk(db, 'settings', { ...defaultSettings, bundledPutAway: true });
    db.close();
    expect((await readState([])).letter).toEqual(outcome);
  });
});

describe('the snapshot', () => {
  test('is what was shown, without what passes', () => {
    keepSnapshot(
      aPopupState({ sheetOpen: true, remark: 'x', read: [entryId('a')], progress: { done: 1, total: 2 } }),
    );
    expect(readSnapshot()).toMatchObject({ sheetOpen: false, remark: null, progress: null, read: ['a'] });
    keepSnapshot(aPopupState({ trouble: 'storage-unavailable' }));
    expect(readSnapshot()).toBeNull();
  });

  test.each(['{', 'null', '{"shape":0,"state":{}}', '{}'])('is nothing when it reads %s', (text) => {
    localStorage.setItem('lede-popup', text);
    expect(readSnapshot()).toBeNull();
  });
});
