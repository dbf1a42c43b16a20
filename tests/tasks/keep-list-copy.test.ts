import { describe, expect, test } from 'vitest';
import { onDesk } from '../../src/store/desk';
import { allFeeds, dropFeeds, putFeeds } from '../../src/store/feeds';
import {
  answerFeedList,
  compareListCopies,
  keepListCopy,
  type ListPorts,
} from '../../src/tasks/keep-list-copy';
import type { CopyPorts } from '../../src/tasks/keep-second-copy';
import { aFeed, aHealth, feedId } from '../support/feed-builders';
import { localCopies } from '../support/local-copies';
import { scratchStore } from '../support/scratch-store';

const store = scratchStore('list-test');
const everywhere = () => true;
const ids = (count: number) => Array.from({ length: count }, (_one, at) => `f${at}`);
const follow = (...names: string[]) =>
  putFeeds(
    store(),
    names.map((name) => ({ feed: aFeed(name), health: aHealth(name) })),
    (before) => before,
  );
/** The second engine, which outlives the first. */
const engine = (now = 1_000_000) => {
  let held: unknown;
  const ports: ListPorts & CopyPorts = {
    ...localCopies(),
    readListCopy: async () => held,
    writeListCopy: async (generations) => {
      held = structuredClone(generations);
    },
    now: () => now,
  };
  return { ports, held: () => held, damage: (value: unknown) => (held = value) };
};

describe('the two copies of the list of feeds', () => {
  test('agree after every change, and then nobody is asked', async () => {
    const { ports, held } = engine();
    await follow(...ids(20));
    await keepListCopy(store(), ports);
    await dropFeeds(store(), ids(12).map(feedId), 5);
    await keepListCopy(store(), ports);
    expect(await compareListCopies(store(), ports)).toBe(false);
    expect(held()).toHaveLength(2);
  });

  test('the reader is asked when the first has lost its feeds, and gets them back', async () => {
    const { ports } = engine();
    await follow(...ids(20));
    await keepListCopy(store(), ports);
    await store().clear('feeds');
    expect(await compareListCopies(store(), ports)).toBe(true);
    const question = await onDesk(store(), 'feedListQuestion');
    expect(question).toMatchObject({ why: 'missing', now: 0, choices: [{ feeds: 20, lost: 20 }] });
    // What is followed while the question is open does not push out what was lost.
    await follow('new');
    await keepListCopy(store(), ports);
    await answerFeedList(store(), question?.choices[0]?.savedAt ?? 0, ports, everywhere);
    expect(await allFeeds(store())).toHaveLength(21);
    expect(await onDesk(store(), 'feedListQuestion')).toBeUndefined();
    expect(await compareListCopies(store(), ports)).toBe(false);
  });

  test('the reader may also keep what is there', async () => {
    const { ports } = engine();
    await follow(...ids(20));
    await keepListCopy(store(), ports);
    await store().clear('feeds');
    await compareListCopies(store(), ports);
    await answerFeedList(store(), 'keep-now', ports, everywhere);
    expect(await allFeeds(store())).toEqual([]);
  });

  test('a generation that is not there cannot be chosen', async () => {
    const { ports } = engine();
    expect(await answerFeedList(store(), 42, ports, everywhere)).toMatchObject({
      problem: { code: 'not-found' },
    });
  });

  test.each([[null], ['nonsense'], [[{ savedAt: 1 }]], [{}]])(
    'a second copy that is damaged (%j) is made anew',
    async (damaged) => {
      const { ports, held, damage } = engine();
      await follow(...ids(3));
      damage(damaged);
      expect(await compareListCopies(store(), ports)).toBe(false);
      expect(held()).toHaveLength(1);
    },
  );
});
