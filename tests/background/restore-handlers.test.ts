import { describe, expect, test, vi } from 'vitest';
import { restoreHandlers } from '../../src/background/restore-handlers';
import { BACKUP_LISTS, type BackupPiece } from '../../src/core/backup/backup';
import { allFeeds } from '../../src/store/feeds';
import type { Refresher } from '../../src/tasks/refresh-feeds';
import { added } from '../support/backup-file';
import { aFeed } from '../support/feed-builders';
import { scratchStore } from '../support/scratch-store';

const store = scratchStore('restore-handlers-test');
const FILE = { name: 'lede.json.gz', size: 7, madeAt: 1 };
const feeds: BackupPiece = { list: 'feeds', from: 0, things: [JSON.stringify(aFeed('a')), '{"id":'] };

function handlersOf(database = async () => store()) {
  let copy: unknown;
  const refresher = {
    endHold: vi.fn(async () => undefined),
    refreshDue: vi.fn(async () => undefined),
  };
  const handlers = restoreHandlers({
    database,
    // Of a refresher these two are all that is asked.
    refresher: refresher as unknown as Refresher,
    grantedHosts: async () => () => true,
    readListCopy: async () => copy,
    async writeListCopy(generations) {
      copy = generations;
    },
    now: () => 9,
  });
  return { handlers, refresher, copy: () => copy };
}

describe('restoreHandlers', () => {
  test('add pieces and answer at the end with all of it; feeds are copied at once, and asked when it has ended', async () => {
    const { handlers, refresher, copy } = handlersOf();
    await handlers.beginRestore(FILE);
    expect(await handlers.restorePiece(feeds)).toEqual({ ok: true, value: undefined });
    expect(await handlers.restorePiece(feeds)).toEqual({ ok: true, value: undefined });
    expect((await allFeeds(store())).map(({ id }) => id)).toEqual(['a']);
    expect(copy()).toMatchObject([{ feeds: [{ id: 'a' }] }]);
    expect(refresher.refreshDue).not.toHaveBeenCalled();
    expect(await handlers.endRestore()).toEqual({
      ok: true,
      value: { added: added({ feeds: 1 }), faults: [{ path: 'feeds[1]', expected: 'JSON' }] },
    });
    expect(refresher.refreshDue).toHaveBeenCalledTimes(1);
  });

  test('pass over what is damaged in a piece of any list', async () => {
    const { handlers } = handlersOf();
    await handlers.beginRestore(FILE);
    for (const list of BACKUP_LISTS)
      expect(await handlers.restorePiece({ list, from: 3, things: ['7', 'x'] })).toMatchObject({ ok: true });
    const end = await handlers.endRestore();
    if (!end.ok) throw new Error(end.problem.code);
    expect(end.value.added).toEqual(added({}));
    expect(end.value.faults.map(({ path }) => path)).toEqual(
      BACKUP_LISTS.flatMap((list) => (list === 'settings' ? [list] : [`${list}[3]`, `${list}[4]`])),
    );
  });

  test('end what had not begun with nothing', async () => {
    expect(await handlersOf().handlers.endRestore()).toMatchObject({ value: { added: added({}) } });
  });

  test('say so when the store cannot be had', async () => {
    const { handlers } = handlersOf(() => Promise.reject(new DOMException('closed', 'InvalidStateError')));
    for (const reply of [
      await handlers.beginRestore(FILE),
      await handlers.restorePiece(feeds),
      await handlers.endRestore(),
    ])
      expect(reply).toMatchObject({ problem: { code: 'storage-unavailable' } });
  });
});
