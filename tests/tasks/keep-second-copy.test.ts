import { describe, expect, test } from 'vitest';
import { onDesk, putOnDesk, settingsIn } from '../../src/store/desk';
import { allFeeds, dropFeeds, putFeeds } from '../../src/store/feeds';
import { dropMute, putMute, readersHand } from '../../src/store/readers-hand';
import { dropReadings, putReading } from '../../src/store/readings';
import { allSaved, letGo, putSaved } from '../../src/store/saved';
import { type ComparePorts, compareStores } from '../../src/tasks/compare-stores';
import { restoreCopy } from '../../src/tasks/fill-from-copy';
import { type CopyPorts, keepSecondCopy } from '../../src/tasks/keep-second-copy';
import { aFeed, aHeadline, aHealth, anEdition, entryId, feedId } from '../support/builders';
import { localCopies } from '../support/local-copies';
import { scratchStore } from '../support/scratch-store';

const store = scratchStore('second-copy-test');
const NOW = 1_000_000;
const everywhere = (): boolean => true;

/** At a start at which nothing of the list of feeds' own copies is known. */
const starting = (
  ports: CopyPorts,
  replay: ComparePorts['replay'] = async () => ({ ok: true }),
): ComparePorts => ({
  ...ports,
  readListCopy: async () => undefined,
  writeListCopy: async () => undefined,
  replay,
});

/** A reader who has followed, read, saved and muted. */
async function aReader(): Promise<void> {
  await putFeeds(store(), [{ feed: aFeed('a'), health: aHealth('a') }], (before) => before);
  await putReading(store(), { entryId: entryId('a:1'), openedAt: 1 });
  await putSaved(store(), { entryId: entryId('a:2'), savedAt: 2, headline: aHeadline('a:2') });
  await putMute(store(), { id: 'm', words: 'Royal wedding', feedId: null, mutedAt: 3 });
}

async function wipe(...names: ('feeds' | 'readings' | 'saved' | 'mutes')[]): Promise<void> {
  for (const name of names) await store().clear(name);
}

describe('the second copy of everything', () => {
  test('is made when the reader has changed something, and not again before the next change', async () => {
    const ports = localCopies({ now: () => NOW });
    expect(await keepSecondCopy(store(), ports)).toBe(false);
    await aReader();
    expect(await keepSecondCopy(store(), ports)).toBe(true);
    expect(await keepSecondCopy(store(), ports)).toBe(false);
  });

  test('fills a store that is found without anything, and says so', async () => {
    const ports = localCopies({ now: () => NOW });
    await aReader();
    await keepSecondCopy(store(), ports);
    await wipe('feeds', 'readings', 'saved', 'mutes');
    await store().clear('desk');
    expect(await compareStores(store(), starting(ports))).toBe(true);
    expect(await allFeeds(store())).toHaveLength(1);
    expect(await allSaved(store())).toHaveLength(1);
    expect((await readersHand(store())).mutes).toHaveLength(1);
    expect(await onDesk(store(), 'replaced')).toMatchObject({
      name: null,
      copyAt: NOW,
      back: { feeds: 1, saved: 1 },
    });
    // It is counted as having seen what the copy had: the next start has nothing to say.
    expect(await compareStores(store(), starting(ports))).toBe(false);
  });

  test('asks where the store has lost its end, with exactly what each copy holds, and brings it back', async () => {
    const ports = localCopies({ now: () => NOW });
    await aReader();
    const change = (await onDesk(store(), 'change')) ?? 0;
    await putReading(store(), { entryId: entryId('a:9'), openedAt: 9 });
    await keepSecondCopy(store(), ports);
    await store().delete('readings', entryId('a:9'));
    await putOnDesk(store(), 'change', change);
    expect(await compareStores(store(), starting(ports))).toBe(true);
    const question = await onDesk(store(), 'feedListQuestion');
    expect(question).toMatchObject({
      why: 'older',
      choices: [{ holds: { readings: 2 }, missing: { readings: 1, feeds: 0 } }],
    });
    expect(await restoreCopy(store(), question?.choices[0]?.savedAt ?? 0, ports, everywhere)).toBe(true);
    expect(await store().count('readings')).toBe(2);
  });

  test('waits while the reader is asked, so that it keeps what was lost', async () => {
    const ports = localCopies({ now: () => NOW });
    await aReader();
    await keepSecondCopy(store(), ports);
    await putOnDesk(store(), 'feedListQuestion', { verdict: 'ask', why: 'older', now: 0, choices: [] });
    await putReading(store(), { entryId: entryId('a:7'), openedAt: 9 });
    expect(await keepSecondCopy(store(), ports)).toBe(false);
  });

  test('passes over a generation that was only half written', async () => {
    let now = NOW;
    const ports = localCopies({ now: () => now });
    await aReader();
    await keepSecondCopy(store(), ports);
    now += 1;
    await putReading(store(), { entryId: entryId('a:5'), openedAt: 9 });
    await keepSecondCopy(store(), ports);
    ports.held.set(`copy ${now}`, String(ports.held.get(`copy ${now}`)).slice(0, 50));
    await wipe('feeds', 'readings', 'saved', 'mutes');
    await store().clear('desk');
    await compareStores(store(), starting(ports));
    expect(await onDesk(store(), 'replaced')).toMatchObject({ copyAt: NOW, back: { readings: 1 } });
    expect((await settingsIn(store())).theme).toBe('system');
  });

  test('is filled up with what the journal has since, each call once, and a start that broke off begins again', async () => {
    const ports = localCopies({ now: () => NOW });
    await aReader();
    await keepSecondCopy(store(), ports);
    const change = (await onDesk(store(), 'change')) ?? 0;
    for (const at of [1, 2, 3])
      await ports.journal.append({
        request: { lede: 1, call: 'markOpened', input: [`a:${at}`, at] },
        change: change + at,
      });
    await wipe('feeds', 'readings', 'saved', 'mutes');
    await store().clear('desk');
    const done: unknown[] = [];
    const full = { ok: false, problem: { code: 'storage-full' } };
    const failing = starting(ports, async () => full);
    await expect(compareStores(store(), failing)).rejects.toThrow('Not done again');
    const whole = starting(ports, async ({ input }) => {
      done.push(input[0]);
      return { ok: true };
    });
    await compareStores(store(), whole);
    expect(done).toEqual(['a:1', 'a:2', 'a:3']);
    expect(await compareStores(store(), whole)).toBe(false);
  });

  test('goes on behind what is done again already, when a start broke off in the middle', async () => {
    const ports = localCopies({ now: () => NOW });
    await aReader();
    const change = (await onDesk(store(), 'change')) ?? 0;
    for (const at of [1, 2, 3])
      await ports.journal.append({
        request: { lede: 1, call: 'markOpened', input: [`a:${at}`, at] },
        change: change + at,
      });
    const done: unknown[] = [];
    const stopping = starting(ports, async ({ input }) => {
      if (input[0] === 'a:3') throw new Error('The background is killed');
      done.push(input[0]);
      return { ok: true };
    });
    await expect(compareStores(store(), stopping)).rejects.toThrow('killed');
    await compareStores(
      store(),
      starting(ports, async ({ input }) => {
        done.push(input[0]);
        return { ok: true };
      }),
    );
    expect(done).toEqual(['a:1', 'a:2', 'a:3']);
  });

  test('takes away again what the reader had taken away, and the store has lost that it did', async () => {
    const ports = localCopies({ now: () => NOW });
    await aReader();
    await putFeeds(store(), [{ feed: aFeed('b'), health: aHealth('b') }], (before) => before);
    const change = (await onDesk(store(), 'change')) ?? 0;
    const saved = await allSaved(store());
    const hand = await readersHand(store());
    const feeds = await allFeeds(store());
    const readings = await store().getAll('readings');
    await letGo(store(), entryId('a:2'));
    await dropReadings(
      store(),
      readings.map(({ entryId: id }) => id),
    );
    await dropMute(store(), 'm');
    await dropFeeds(store(), [feedId('b')], 5);
    await keepSecondCopy(store(), ports);
    // The log is cut: all of them stand there again, and what came after the copy stays.
    expect(readings.length).toBeGreaterThan(0);
    for (const one of readings) await store().put('readings', one);
    await store().put('readings', { entryId: entryId('a:9'), openedAt: NOW + 1 });
    for (const one of saved) await store().put('saved', one);
    for (const one of hand.mutes) await store().put('mutes', one);
    await store().put('mutes', { id: 'later', words: '王室', feedId: null, mutedAt: NOW + 1 });
    for (const one of feeds) await store().put('feeds', one);
    await putOnDesk(store(), 'change', change);
    expect(await compareStores(store(), starting(ports))).toBe(false);
    expect(await allSaved(store())).toEqual([]);
    expect(await store().getAllKeys('readings')).toEqual(['a:9']);
    expect((await readersHand(store())).mutes.map(({ id }) => id)).toEqual(['later']);
    expect((await allFeeds(store())).map(({ id }) => id)).toEqual([feedId('a')]);
  });

  test('takes nothing away where the store does not know its count', async () => {
    const ports = localCopies({ now: () => NOW });
    await aReader();
    await letGo(store(), entryId('a:2'));
    await keepSecondCopy(store(), ports);
    await putSaved(store(), { entryId: entryId('a:2'), savedAt: 2, headline: aHeadline('a:2') });
    await store().delete('desk', 'change');
    await compareStores(store(), starting(ports));
    expect(await allSaved(store())).toHaveLength(1);
  });

  test('counts on from the journal’s last change: what is done next is newer than what was done again', async () => {
    const ports = localCopies({ now: () => NOW });
    await aReader();
    await keepSecondCopy(store(), ports);
    const change = (await onDesk(store(), 'change')) ?? 0;
    // Other work of the background was counted between the reader’s two acts.
    const saving = { lede: 1 as const, call: 'save', input: ['a:7', true] };
    await ports.journal.append({ request: saving, change: change + 40 });
    await wipe('feeds', 'readings', 'saved', 'mutes');
    await store().clear('desk');
    await compareStores(store(), starting(ports));
    expect(await onDesk(store(), 'change')).toBe(change + 40);
    const again: unknown[] = [];
    await compareStores(
      store(),
      starting(ports, async ({ call }) => {
        again.push(call);
        return { ok: true };
      }),
    );
    expect(again).toEqual([]);
  });

  test('fills a store beside whose emptiness the bundled edition already stands', async () => {
    const ports = localCopies({ now: () => NOW });
    await aReader();
    await keepSecondCopy(store(), ports);
    await wipe('feeds', 'readings', 'saved', 'mutes');
    await store().clear('desk');
    await store().put('editions', anEdition('bundled'));
    expect(await compareStores(store(), starting(ports))).toBe(true);
    expect(await onDesk(store(), 'feedListQuestion')).toBeUndefined();
    expect(await allSaved(store())).toHaveLength(1);
  });

  test('made twice at once leaves nothing behind that is not listed', async () => {
    const ports = localCopies({ now: () => NOW });
    for (let round = 0; round < 4; round += 1) {
      await putReading(store(), { entryId: entryId(`a:${round}`), openedAt: 1 });
      await Promise.all([keepSecondCopy(store(), ports), keepSecondCopy(store(), ports)]);
    }
    const copies = [...ports.held.keys()].filter((name) => name.startsWith('copy '));
    expect(copies).toHaveLength((ports.held.get('copies') as unknown[]).length);
  });
});
