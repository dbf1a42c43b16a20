// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type HandCalls, muteOf } from '../../../../src/reader/hand/hand-calls';
import { Mutes, type MutesProps } from '../../../../src/reader/settings/editions/Mutes';
import { aFeed, entryId, feedId } from '../../../support/builders';
import { click, onPage, settled, type } from '../../../support/page';

const NOW = Date.UTC(2026, 0, 5, 9);
let said: unknown[][] = [];
const calls = Object.fromEntries(
  ['mute', 'unmute', 'bind', 'unbind', 'follow', 'unfollow'].map((name) => [
    name,
    (...input: unknown[]) => void said.push([name, ...input]),
  ]),
) as HandCalls;
beforeEach(() => {
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
  said = [];
});

const show = (more: Partial<MutesProps> = {}): HTMLElement =>
  onPage(<Mutes mutes={[]} pairs={[]} feeds={[aFeed('north')]} calls={calls} {...more} />);
const status = (root: HTMLElement) => root.querySelector('[role="status"]')?.textContent;
const texts = (root: HTMLElement, selector: string) =>
  [...root.querySelectorAll(selector)].map((each) => each.textContent);

describe('Mutes', () => {
  test('adds words for all feeds or for one, empties the field, and never mutes nothing', async () => {
    const root = show();
    const field = root.querySelector<HTMLInputElement>('#add-mute');
    await click(root, 'muteIt');
    expect(said).toEqual([]);
    await type(field, ' Football ');
    await click(root, 'muteIt');
    expect(said).toEqual([['mute', muteOf('Football', null, NOW)]]);
    expect(field?.value).toBe('');
    expect(status(root)).toContain('nowMuted');
    await click(root, 'undo');
    expect(said.at(-1)).toEqual(['unmute', 'all football']);
    expect(status(root)).toBe('undone');

    const where = root.querySelector('select');
    if (where !== null) where.value = 'north';
    where?.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    await type(field, 'Football');
    await click(root, 'muteIt');
    expect(said.at(-1)).toEqual(['mute', muteOf('Football', feedId('north'), NOW)]);
  });

  test('lists what is muted and where, also in a feed that is no longer followed, and takes it back', async () => {
    const gone = muteOf('Chess', feedId('gone'), 2);
    const mutes = [muteOf('Football', null, 1), gone, muteOf('Cars', feedId('north'), 3)];
    const root = show({ mutes });
    expect(texts(root, 'b')).toEqual(['Football', 'Chess', 'Cars']);
    expect(texts(root, '.said-of small')).toEqual(['inAllFeeds', 'inFeed', 'inFeed']);
    const takeBack = [...root.querySelectorAll<HTMLButtonElement>('.said-of button')];
    takeBack[1]?.click();
    await settled();
    expect(said).toEqual([['unmute', gone.id]]);
    await click(root, 'undo');
    expect(said.at(-1)).toEqual(['mute', gone]);
  });

  test('lists pairs by their titles, or by their ids where those are forgotten, and takes them back', async () => {
    const bond = { kind: 'not-same', one: entryId('a'), other: entryId('b'), at: 1 } as const;
    const root = show({ pairs: [{ bond, one: 'Dam bursts', other: null }] });
    expect(texts(root, '[aria-labelledby="pairs"] small')).toEqual(['pairNotSame']);
    expect(texts(root, '[aria-labelledby="pairs"] [dir="auto"]')).toEqual(['Dam bursts', 'b']);
    await click(root, 'unmuteNamed');
    expect(said).toEqual([['unbind', bond]]);
    await click(root, 'undo');
    expect(said.at(-1)).toEqual(['bind', bond]);
  });

  test('says so where nothing is muted, and shows no pairs where there are none', () => {
    const root = show();
    expect(root.textContent).toContain('noMutes');
    expect(root.querySelector('#pairs')).toBeNull();
  });
});
