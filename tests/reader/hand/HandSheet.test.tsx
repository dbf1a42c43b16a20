// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReadersHand } from '../../../src/core/model/readers-hand';
import { type HandProps, HandSheet } from '../../../src/reader/hand/HandSheet';
import { type Deed, followedFrom, type HandCalls, muteOf } from '../../../src/reader/hand/hand-calls';
import { aFeed, aHeadline, anEdition, aStory, entryId } from '../../support/builders';
import { buttonNamed, click, onPage, settled, type } from '../../support/page';

const NOW = Date.UTC(2026, 0, 5, 9);
const NO_HAND: ReadersHand = { mutes: [], bonds: [], followed: [] };
/** A lead that two outlets report, and one other story. */
const edition = anEdition('e', {
  lead: aStory('dam', { coverage: [aHeadline('dam-east', { title: 'Valley flooded' })] }),
  related: [aStory('vote')],
});

let said: unknown[][] = [];
let deeds: Deed[] = [];
const calls = Object.fromEntries(
  ['mute', 'unmute', 'bind', 'unbind', 'follow', 'unfollow'].map((name) => [
    name,
    (...input: unknown[]) => void said.push([name, ...input]),
  ]),
) as HandCalls;
const close = vi.fn();

beforeEach(() => {
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
  said = [];
  deeds = [];
  close.mockReset();
});

/** With the dialog open. */
async function show(more: Partial<HandProps> = {}): Promise<HTMLElement> {
  const root = onPage(
    <HandSheet
      headline={aHeadline('dam')}
      edition={edition}
      feed={aFeed('north')}
      hand={NO_HAND}
      why={null}
      calls={calls}
      did={(deed) => deeds.push(deed)}
      close={close}
      {...more}
    />,
  );
  await settled();
  return root;
}
/** Takes the last thing the reader did back. */
const undo = (): void => deeds.at(-1)?.undo?.();

describe('HandSheet', () => {
  test('is a dialog named by its headline, which says why that stands here, and closes', async () => {
    const root = await show({ why: 'two outlets' });
    expect(root.querySelector('dialog')?.open).toBe(true);
    expect(root.querySelector('dialog')?.getAttribute('aria-labelledby')).toBe(root.querySelector('h2')?.id);
    expect(root.querySelector('h2')?.textContent).toBe('Title of dam');
    expect(root.querySelector('.hint')?.textContent).toBe('whyHere');
    await click(root, 'close');
    expect(close).toHaveBeenCalledOnce();
    expect(said).toEqual([]);
  });

  test('follows the story with the reports the edition shows of it, and lets go of it again', async () => {
    await click(await show(), 'followStory');
    const story = followedFrom([aHeadline('dam'), aHeadline('dam-east', { title: 'Valley flooded' })], NOW);
    expect(said).toEqual([['follow', story]]);
    expect(deeds.map((deed) => deed.said)).toEqual(['nowFollowing']);
    expect(close).toHaveBeenCalledOnce();
    undo();
    expect(said.at(-1)).toEqual(['unfollow', story.id]);
  });

  test('a story that is followed through another of its reports can be let go, with its timeline kept', async () => {
    const story = followedFrom([aHeadline('dam-east')], NOW - 1000);
    await click(await show({ hand: { ...NO_HAND, followed: [story] } }), 'unfollowStory');
    expect(said).toEqual([['unfollow', story.id]]);
    undo();
    expect(said.at(-1)).toEqual(['follow', story]);
  });

  test('mutes words, in all feeds or in this one, and never nothing', async () => {
    const root = await show();
    const field = root.querySelector<HTMLInputElement>('#mute-words');
    await type(field, '  ');
    await click(root, 'muteIt');
    expect(said).toEqual([]);
    await type(field, ' Football ');
    await click(root, 'muteIt');
    expect(said).toEqual([['mute', muteOf('Football', null, NOW)]]);
    undo();
    expect(said.at(-1)).toEqual(['unmute', 'all football']);

    const again = await show();
    await type(again.querySelector<HTMLInputElement>('#mute-words'), 'Football');
    again.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await settled();
    await click(again, 'muteIt');
    expect(said.at(-1)).toEqual(['mute', muteOf('Football', aFeed('north').id, NOW)]);
  });

  test('offers to mute in one feed only where the feed is known', async () => {
    const root = await show({ feed: null });
    expect(root.querySelector('input[type=checkbox]')).toBeNull();
  });

  test('says of a pair that it is not one story, and takes that back', async () => {
    await click(await show(), 'notSameStoryNamed');
    const bond = { kind: 'not-same', one: entryId('dam'), other: entryId('dam-east'), at: NOW };
    expect(said).toEqual([['bind', bond]]);
    undo();
    expect(said.at(-1)).toEqual(['unbind', bond]);
  });

  test('taken back, an earlier word on the pair holds again, whichever way round it was said', async () => {
    const before = { kind: 'same', one: entryId('dam-east'), other: entryId('dam'), at: 5 } as const;
    const elsewhere = { kind: 'same', one: entryId('dam'), other: entryId('vote'), at: 6 } as const;
    await click(await show({ hand: { ...NO_HAND, bonds: [elsewhere, before] } }), 'notSameStoryNamed');
    undo();
    expect(said.at(-1)).toEqual(['bind', before]);
  });

  test('puts the headline together with another story of the edition', async () => {
    const root = await show();
    const choices = [...root.querySelectorAll('option')].map((each) => each.textContent);
    expect(choices).toEqual(['Title of vote']);
    await click(root, 'putTogether');
    const bond = { kind: 'same', one: entryId('dam'), other: entryId('vote'), at: NOW };
    expect(said).toEqual([['bind', bond]]);
    undo();
    expect(said.at(-1)).toEqual(['unbind', bond]);
  });

  test('a headline known from elsewhere can be followed and muted by, and has no pair', async () => {
    const root = await show({ edition: null });
    expect(buttonNamed(root, 'followStory')).toBeDefined();
    expect(root.querySelector('select')).toBeNull();
    expect(root.querySelector('#hand-apart')).toBeNull();
  });
});
