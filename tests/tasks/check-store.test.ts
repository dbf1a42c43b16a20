import { expect, test } from 'vitest';
import { articleIdOf } from '../../src/core/model/ids';
import { onDesk, putOnDesk } from '../../src/store/desk';
import { putReading } from '../../src/store/readings';
import { checkStore, checkStoreWeekly } from '../../src/tasks/check-store';
import { keepSecondCopy } from '../../src/tasks/keep-second-copy';
import { aHealth, anEdition, aStory, entryId } from '../support/builders';
import { anEntry } from '../support/edition-news';
import { localCopies } from '../support/local-copies';
import { scratchStore } from '../support/scratch-store';

const store = scratchStore('check-store-test');
const DAY = 86_400_000;
const ports = (now = 5) => ({ ...localCopies({ now: () => now }), breathe: async () => undefined });

test('everything is read back and counted, and what is counted wrongly is put right', async () => {
  await store().put('entries', anEntry('a-1', '東京で地震'));
  await store().put('entries', anEntry('a-2', 'Dam bursts above the valley'));
  await store().put('health', { ...aHealth('a'), entries: 7, bytes: 1 });
  const found = await checkStore(store(), ports());
  expect(found).toMatchObject({ mended: 1, faulty: {}, read: { entries: 2, health: 1 } });
  expect(await store().get('health', aHealth('a').feedId)).toMatchObject({ entries: 2 });
  expect(await onDesk(store(), 'selfCheck')).toEqual(found);
});

test('an edition whose summary cites a text that is gone is counted once', async () => {
  const gone = (id: string) => ({ articleId: articleIdOf(entryId(id)), start: 0, end: 4 });
  const summary = { sentences: [gone('gone'), gone('gone-too')] };
  await store().put('editions', anEdition('e', { lead: aStory('l', { summary }) }));
  expect((await checkStore(store(), ports())).faulty).toEqual({ editions: 1 });
});

test('a second copy that is not whole is made anew', async () => {
  const its = ports();
  await putReading(store(), { entryId: entryId('a:1'), openedAt: 1 });
  await keepSecondCopy(store(), its);
  its.held.set('copy 5', 'half');
  expect(await checkStore(store(), its)).toMatchObject({ mended: 1 });
  expect(await checkStore(store(), its)).toMatchObject({ mended: 0 });
});

test('it is done once a week, the first time a week after the beginning', async () => {
  expect(await checkStoreWeekly(store(), ports(DAY))).toBe(false);
  expect(await checkStoreWeekly(store(), ports(6 * DAY))).toBe(false);
  expect(await checkStoreWeekly(store(), ports(9 * DAY))).toBe(true);
  await putOnDesk(store(), 'selfCheck', { at: 99 * DAY, read: {}, mended: 0, faulty: {} });
  expect(await checkStoreWeekly(store(), ports(10 * DAY))).toBe(true);
});
