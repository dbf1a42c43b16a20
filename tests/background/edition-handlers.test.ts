import { afterEach, describe, expect, test, vi } from 'vitest';
import { editionHandlers } from '../../src/background/edition-handlers';
import { type Announcement, announce, onAnnouncement } from '../../src/messages/announcements';
import type { Database } from '../../src/store/database';
import { readersHand } from '../../src/store/readers-hand';
import { aHeadline, entryId } from '../support/builders';
import { scratchStore } from '../support/scratch-store';

const store = scratchStore('edition-handlers-test');
const composeNow = vi.fn();
const handlers = (database: () => Promise<Database> = async () => store()) =>
  editionHandlers({ database, composeNow });

const mute = { id: 'all football', words: 'Football', feedId: null, mutedAt: 1 };
const bond = { kind: 'same', one: entryId('b'), other: entryId('a'), at: 1 } as const;
const story = {
  id: 'follow a',
  title: 'Dam bursts',
  followedAt: 1,
  lastMovedAt: 1,
  quietDays: 14,
  entries: ['a', 'b'].map((id) => ({ headline: aHeadline(id), at: 1, threadedAt: null, takenOffAt: null })),
};

afterEach(() => composeNow.mockReset());

describe('editionHandlers', () => {
  test('mute and unmute; the same again changes nothing', async () => {
    await handlers().mute(mute);
    await handlers().mute(mute);
    expect((await readersHand(store())).mutes).toEqual([mute]);
    expect(await handlers().unmute(mute.id)).toEqual({ ok: true, value: undefined });
    expect((await readersHand(store())).mutes).toEqual([]);
  });

  test('bind a pair and take it back, whichever way round; the newest word holds', async () => {
    await handlers().bond(bond);
    await handlers().bond({ ...bond, kind: 'not-same', one: bond.other, other: bond.one, at: 2 });
    expect((await readersHand(store())).bonds).toEqual([{ kind: 'not-same', one: 'a', other: 'b', at: 2 }]);
    await handlers().unbond(bond.one, bond.other);
    expect((await readersHand(store())).bonds).toEqual([]);
  });

  test('follow a story and let go of it', async () => {
    await handlers().followStory(story);
    expect((await readersHand(store())).followed).toEqual([story]);
    await handlers().unfollowStory(story.id);
    expect((await readersHand(store())).followed).toEqual([]);
  });

  test('take a report off a timeline and put it back; of a story let go of nothing comes back', async () => {
    const offAt = async () =>
      (await readersHand(store())).followed[0]?.entries.map((each) => each.takenOffAt);
    await handlers().followStory(story);
    await handlers().takeOffTimeline(story.id, entryId('b'), 7);
    expect(await offAt()).toEqual([null, 7]);
    await handlers().takeOffTimeline(story.id, entryId('b'), null);
    expect(await offAt()).toEqual([null, null]);
    await handlers().unfollowStory(story.id);
    await handlers().takeOffTimeline(story.id, entryId('b'), 8);
    expect((await readersHand(store())).followed).toEqual([]);
  });

  test('tell every page that the hand is another, and nobody when it could not be stored', async () => {
    const heard: Announcement[] = [];
    onAnnouncement((one) => void heard.push(one));
    const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    expect(await handlers(full).mute(mute)).toMatchObject({ problem: { code: 'storage-full' } });
    await handlers().mute(mute);
    announce({ kind: 'front-changed' });
    await vi.waitFor(() => expect(heard).toContainEqual({ kind: 'front-changed' }));
    expect(heard).toEqual([{ kind: 'hand-changed' }, { kind: 'front-changed' }]);
  });

  test('an edition now is begun with when it was asked for, and not where there is no store', async () => {
    expect(await handlers().composeNow(77)).toEqual({ ok: true, value: undefined });
    expect(composeNow).toHaveBeenCalledExactlyOnceWith(77);
    const closed = await handlers(() => Promise.reject(new Error('closed'))).composeNow(78);
    expect(closed).toMatchObject({ problem: { code: 'storage-unavailable' } });
    expect(composeNow).toHaveBeenCalledOnce();
  });
});
