import { beforeEach, describe, expect, test } from 'vitest';
import type { Request } from '../../src/messages/wire';
import { onDesk, putOnDesk } from '../../src/store/desk';
import { allFeeds, putFeeds } from '../../src/store/feeds';
import { dropMute, putMute, readersHand } from '../../src/store/readers-hand';
import { putReading } from '../../src/store/readings';
import { compareStores } from '../../src/tasks/compare-stores';
import { fillFromNewest } from '../../src/tasks/fill-from-copy';
import { LONG_JOURNAL } from '../../src/tasks/journal';
import { answerFeedList } from '../../src/tasks/keep-list-copy';
import { type CopyPorts, keepSecondCopy } from '../../src/tasks/keep-second-copy';
import { aFeed, aHealth, entryId } from '../support/builders';
import { localCopies } from '../support/local-copies';
import { scratchStore } from '../support/scratch-store';

const store = scratchStore('interim-copy-test');
const NOW = 1_000_000;
const QUESTION = {
  verdict: 'ask',
  why: 'older',
  now: 1,
  choices: [{ savedAt: NOW, feeds: 84, lost: 83 }],
} as const;

let ports: CopyPorts & { readonly held: Map<string, unknown> };
const starting = () => ({
  ...ports,
  readListCopy: async () => undefined,
  writeListCopy: async () => undefined,
  replay: async ({ input }: Request) => {
    await read(String(input[0]));
    return { ok: true };
  },
});
const read = (id: string): Promise<unknown> => putReading(store(), { entryId: entryId(id), openedAt: 1 });
const journalled = async (): Promise<number> => (await ports.journal.entries()).length;

/** Reads so many headlines, each in both engines before the next, as the background acknowledges them. */
async function readSome(count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    await read(`a:${at}`);
    const change = (await onDesk(store(), 'change')) ?? 0;
    await ports.journal.append({ request: { lede: 1, call: 'markOpened', input: [`a:${at}`, 1] }, change });
    if ((await journalled()) > LONG_JOURNAL) await keepSecondCopy(store(), ports);
  }
}

/** A copy was made, the reader is being asked, and goes on all the same. */
beforeEach(async () => {
  ports = localCopies({ now: () => NOW });
  await putFeeds(store(), [{ feed: aFeed('a'), health: aHealth('a') }], (before) => before);
  await putMute(store(), { id: 'm', words: 'Königshochzeit', feedId: null, mutedAt: 3 });
  await keepSecondCopy(store(), ports);
  await putOnDesk(store(), 'feedListQuestion', QUESTION);
});

/** Chromium throws away what is damaged, in silence. */
async function loseEverything(): Promise<void> {
  for (const name of ['feeds', 'readings', 'mutes', 'desk'] as const) await store().clear(name);
}

describe('while the reader is being asked', () => {
  test('the journal stays short, the generations stay as they are, and a lost store comes back whole', async () => {
    const generations = structuredClone(ports.held.get('copies'));
    await readSome(5 * LONG_JOURNAL);
    expect(await journalled()).toBeLessThanOrEqual(LONG_JOURNAL);
    expect(ports.held.get('copies')).toEqual(generations);
    await loseEverything();
    expect(await compareStores(store(), starting())).toBe(true);
    expect(await store().count('readings')).toBe(5 * LONG_JOURNAL);
    expect(await allFeeds(store())).toHaveLength(1);
    expect(await onDesk(store(), 'feedListQuestion')).toEqual(QUESTION);
    expect(await compareStores(store(), starting())).toBe(false);
  });

  test('a store that has lost its end gets it back, and what was taken away stays away', async () => {
    await readSome(3);
    const change = (await onDesk(store(), 'change')) ?? 0;
    await dropMute(store(), 'm');
    await readSome(LONG_JOURNAL + 5);
    await store().clear('readings');
    await store().put('mutes', { id: 'm', words: 'Königshochzeit', feedId: null, mutedAt: 3 });
    await putOnDesk(store(), 'change', change);
    expect(await compareStores(store(), starting())).toBe(true);
    expect(await store().count('readings')).toBe(LONG_JOURNAL + 5);
    expect((await readersHand(store())).mutes).toEqual([]);
  });

  test('a new store beside a damaged one is filled with it, and asks as before', async () => {
    await readSome(LONG_JOURNAL + 1);
    await loseEverything();
    await fillFromNewest(store(), 'lede', 'damaged', ports);
    expect(await store().count('readings')).toBe(LONG_JOURNAL + 1);
    expect(await onDesk(store(), 'feedListQuestion')).toEqual(QUESTION);
  });

  test('a copy that was only half written counts for nothing', async () => {
    await readSome(LONG_JOURNAL + 1);
    const stored = ports.held.get('interim') as { text: string };
    ports.held.set('interim', { ...stored, text: stored.text.slice(0, 40) });
    await loseEverything();
    await compareStores(store(), starting());
    expect(await allFeeds(store())).toHaveLength(1);
    expect(await onDesk(store(), 'replaced')).toMatchObject({ back: { readings: 0, feeds: 1 } });
  });
});

test('once the reader has answered, a generation has everything and nothing else is left', async () => {
  await readSome(LONG_JOURNAL + 1);
  expect(ports.held.has('interim')).toBe(true);
  await answerFeedList(store(), 'keep-now', { ...starting() }, () => true);
  expect(ports.held.has('interim')).toBe(false);
  expect(await journalled()).toBe(0);
  await loseEverything();
  await compareStores(store(), starting());
  expect(await store().count('readings')).toBe(LONG_JOURNAL + 1);
  expect(await onDesk(store(), 'feedListQuestion')).toBeUndefined();
});
