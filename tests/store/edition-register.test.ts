import { describe, expect, test, vi } from 'vitest';
import type { Edition } from '../../src/core/model/edition';
import type { EditionId } from '../../src/core/model/ids';
import { editionRegister } from '../../src/store/edition-register';
import { inWorkshop, putInWorkshop } from '../../src/store/workshop';
import { aHeadline, anEdition, aStory } from '../support/builders';
import { makeUnreadable } from '../support/make-unreadable';
import { scratchStore } from '../support/scratch-store';

const store = scratchStore('edition-register-test');

const put = async (from: number, to: number): Promise<void> => {
  for (let at = from; at < to; at += 1) {
    const lead = aStory(`lead${at}`, { coverage: [aHeadline(`elsewhere${at}`)] });
    await store().put('editions', anEdition(`live ${at}`, { kind: 'live', composedAt: at, lead }));
  }
};
/** As it is where every edition is read. */
const expected = async () =>
  (await store().getAllFromIndex('editions', 'byComposedAt')).reverse().map((edition: Edition) => ({
    id: edition.id,
    composedAt: edition.composedAt,
    lead: edition.lead.headline.title,
    entryIds: [edition.lead, ...edition.related].flatMap(({ headline, coverage }) =>
      [headline, ...coverage].map(({ entryId }) => entryId),
    ),
  }));

describe('editionRegister', () => {
  test('has a line for each live edition, the newest first, however many there are and were', async () => {
    await store().put('editions', anEdition('sample', { kind: 'bundled', composedAt: null }));
    for (const [from, to] of [
      [0, 3],
      [3, 60],
      [60, 65],
      [65, 130],
    ] as const) {
      await put(from, to);
      const register = await editionRegister(store());
      expect(register).toEqual(await expected());
      expect(register).toHaveLength(to);
    }
  });

  test('reads again only what came since, and forgets what is gone', async () => {
    await put(0, 40);
    await editionRegister(store());
    expect(await inWorkshop(store(), 'register')).toHaveLength(40);
    await put(40, 45);
    const reads = vi.spyOn(IDBObjectStore.prototype, 'get');
    expect(await editionRegister(store())).toHaveLength(45);
    const read = reads.mock.calls.map(([key]) => key).filter((key) => String(key).startsWith('live'));
    reads.mockRestore();
    expect(read).toHaveLength(5);
    await store().delete('editions', 'live 7' as EditionId);
    expect((await editionRegister(store())).map(({ composedAt }) => composedAt)).not.toContain(7);
    expect(await editionRegister(store())).toEqual(await expected());
  });

  test('is made anew where its record is gone', async () => {
    await put(0, 30);
    await editionRegister(store());
    await putInWorkshop(store(), 'register', []);
    expect(await editionRegister(store())).toEqual(await expected());
  });

  test.each([
    'garbage',
    { line: 1 },
    [null, 7, { id: 'live 1' }, { id: 'live 2', composedAt: 2, lead: 'x', entryIds: [1] }],
  ])('is made anew where its record is damaged (%j)', async (damaged) => {
    await put(0, 30);
    await putInWorkshop(store(), 'register', damaged as never);
    expect(await editionRegister(store())).toEqual(await expected());
  });

  test('has all lines but that of an edition that cannot be read', async () => {
    await put(0, 30);
    const restore = makeUnreadable('editions live 17');
    const without = (await expected()).filter(({ composedAt }) => composedAt !== 17);
    expect(await editionRegister(store())).toEqual(without);
    restore();
  });
});
