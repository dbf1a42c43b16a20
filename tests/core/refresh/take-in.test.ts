import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FeedMemory } from '../../../src/core/refresh/feed-memory';
import { type TakenIn, takeIn } from '../../../src/core/refresh/take-in';
import { feedId } from '../../support/feed-builders';
import { aParsedEntry } from '../../support/parsed-entries';

const FEED = feedId('f');
const memoryOf = ({ aliases, latest }: TakenIn): Pick<FeedMemory, 'aliases' | 'latest'> => ({
  aliases,
  latest,
});
const named = (guid: string, title = `Title of ${guid}`) => aParsedEntry({ guid, title });

describe('takeIn', () => {
  test('takes every entry of a first document for new, in its order', () => {
    const { fresh, changed, latest } = takeIn(FEED, [named('a'), named('b')], null, 7);
    expect(fresh.map(({ guid, position, firstSeenAt }) => [guid, position, firstSeenAt])).toEqual([
      ['a', 0, 7],
      ['b', 1, 7],
    ]);
    expect(changed).toEqual([]);
    expect(latest.size).toBe(2);
  });

  test('knows the same document again', () => {
    const first = takeIn(FEED, [named('a'), named('b')], null, 7);
    const second = takeIn(FEED, [named('a'), named('b')], memoryOf(first), 9);
    expect([...second.fresh, ...second.changed]).toEqual([]);
  });

  test('tells an entry that says something else from one that is new', () => {
    const first = takeIn(FEED, [named('a'), named('b')], null, 7);
    const second = takeIn(FEED, [named('c'), named('a', 'Corrected'), named('b')], memoryOf(first), 9);
    expect(second.fresh.map(({ guid }) => guid)).toEqual(['c']);
    expect(second.changed.map(({ title }) => title)).toEqual(['Corrected']);
  });

  test('counts an entry that stands twice in a document once', () => {
    expect(takeIn(FEED, [named('a'), named('a')], null, 7).fresh).toHaveLength(1);
  });

  test('does not take an entry for new that fell out of the feed and comes back', () => {
    const first = takeIn(FEED, [named('a'), named('b')], null, 7);
    const second = takeIn(FEED, [named('b')], memoryOf(first), 8);
    const third = takeIn(FEED, [named('a'), named('b')], memoryOf(second), 9);
    expect(third.fresh).toEqual([]);
  });

  test('knows an entry by its address when its GUID has changed', () => {
    const address = 'https://f.example/story';
    const first = takeIn(FEED, [aParsedEntry({ guid: 'old', address, title: 'T' })], null, 7);
    const second = takeIn(FEED, [aParsedEntry({ guid: 'new', address, title: 'T' })], memoryOf(first), 8);
    expect(second.fresh).toEqual([]);
    expect(second.changed.map(({ id }) => id)).toEqual(first.fresh.map(({ id }) => id));
  });

  test('remembers no end of names, and forgets none of the latest document', () => {
    let memory: Pick<FeedMemory, 'aliases' | 'latest'> | null = null;
    for (let batch = 0; batch < 15; batch += 1) {
      const entries = Array.from({ length: 1000 }, (_one, at) => named(`${batch}-${at}`));
      memory = memoryOf(takeIn(FEED, entries, memory, batch));
    }
    expect(memory?.aliases.size).toBeLessThanOrEqual(12_000);
    const known = new Set(memory?.aliases.values());
    expect([...(memory?.latest.keys() ?? [])].every((id) => known.has(id))).toBe(true);
  });

  test('over any row of documents, no entry is ever new twice', () => {
    const documents = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 8 })), { maxLength: 8 });
    fc.assert(
      fc.property(documents, (rows) => {
        const seen: string[] = [];
        let memory: Pick<FeedMemory, 'aliases' | 'latest'> | null = null;
        for (const row of rows) {
          const taken: TakenIn = takeIn(
            FEED,
            row.map((number) => named(`n${number}`)),
            memory,
            1,
          );
          seen.push(...taken.fresh.map(({ id }) => id));
          memory = memoryOf(taken);
        }
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen.length).toBe(new Set(rows.flat()).size);
      }),
    );
  });
});
