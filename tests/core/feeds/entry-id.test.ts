import { describe, expect, test } from 'vitest';
import { type EntryIdentity, identitiesOf as identitiesAmong } from '../../../src/core/feeds/entry-id';
import type { ParsedEntry } from '../../../src/core/model/entry';
import type { EntryId, FeedId } from '../../../src/core/model/ids';
import { takeIn } from '../../../src/core/refresh/take-in';
import { aParsedEntry } from '../../support/parsed-entries';

const north = 'north' as FeedId;

/** In the order of the entries. */
function identitiesOf(feedId: FeedId, entries: readonly ParsedEntry[]): readonly EntryIdentity[] {
  const { identities } = identitiesAmong(feedId, entries);
  return entries.flatMap((entry) => identities.get(entry) ?? []);
}

/** The ids of the second document's entries, once the first was read. */
function settled(before: readonly ParsedEntry[], after: readonly ParsedEntry[]): readonly EntryId[] {
  const memory = takeIn(north, before, null, 1);
  return [...takeIn(north, after, memory, 2).latest.keys()];
}

const dam = aParsedEntry({
  guid: 'g1',
  address: 'https://north.example/dam',
  title: 'Dam bursts',
  publishedAt: 1_000,
});
const vote = aParsedEntry({
  guid: 'g2',
  address: 'https://north.example/vote',
  title: 'Vote',
  publishedAt: 2_000,
});

describe('identitiesOf', () => {
  test('gives the same entry the same id each time, and another in another feed', () => {
    const [first] = identitiesOf(north, [dam]);
    expect(identitiesOf(north, [vote, dam])[1]?.id).toBe(first?.id);
    expect(identitiesOf('south' as FeedId, [dam])[0]?.id).not.toBe(first?.id);
  });

  test('knows an entry again whose GUID was changed', () => {
    const renamed = { ...dam, guid: 'https://north.example/?p=17' };
    expect(settled([dam, vote], [renamed, vote])).toEqual(settled([dam, vote], [dam, vote]));
  });

  test('knows an entry again whose GUID and address were changed', () => {
    const moved = { ...dam, guid: 'other', address: 'https://new.example/2024/dam' };
    expect(settled([dam], [moved])).toEqual(settled([dam], [dam]));
  });

  test('knows an entry again whose title was corrected', () => {
    expect(settled([dam], [{ ...dam, title: 'Dam holds', publishedAt: 3_000 }])).toEqual(
      settled([dam], [dam]),
    );
  });

  test('knows an entry again when tracking is added to its address', () => {
    const tracked = {
      ...dam,
      guid: null,
      address: 'http://www.north.example/dam/?utm_source=rss',
      title: 'New title',
    };
    expect(settled([dam], [tracked])).toEqual(settled([dam], [dam]));
  });

  test('tells entries apart that all carry one GUID or one address', () => {
    const sameGuid = [dam, { ...vote, guid: 'g1' }];
    const sameAddress = [dam, vote].map((entry) => ({
      ...entry,
      guid: null,
      address: 'https://north.example/news',
    }));
    for (const entries of [sameGuid, sameAddress]) {
      const ids = identitiesOf(north, entries).map(({ id }) => id);
      expect(new Set(ids).size).toBe(2);
    }
  });

  test('does not take the front page for the address of an entry', () => {
    const first = { ...dam, guid: null, address: 'https://north.example/' };
    const second = { ...vote, guid: null, address: 'https://north.example/' };
    expect(settled([first], [second])).not.toEqual(settled([first], [first]));
  });

  test('names an entry that has nothing but its text', () => {
    const [bare, other] = identitiesOf(north, [
      aParsedEntry({ summary: 'a' }),
      aParsedEntry({ summary: 'b' }),
    ]);
    expect(bare?.aliases).toHaveLength(1);
    expect(bare?.id).not.toBe(other?.id);
  });
});
