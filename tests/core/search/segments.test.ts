import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntryId, FeedId } from '../../../src/core/model/ids';
import { blocksOf, docsUnderAll, type TermRange, termRanges } from '../../../src/core/search/look-up';
import { mergeSegments } from '../../../src/core/search/merge-segments';
import { readQuery } from '../../../src/core/search/search-query';
import { docsOf, type Segment } from '../../../src/core/search/segment';
import { termsOf } from '../../../src/core/search/tokens';
import { draftSegment } from '../../../src/core/search/write-segment';
import { atOnce } from '../../../src/core/steps';

type Doc = { readonly id: string; readonly time: number; readonly terms: readonly string[] };

const feedOf = (id: string): FeedId => `f${id.length % 3}` as FeedId;

function segmentOf(docs: readonly Doc[]): Segment {
  const draft = draftSegment();
  for (const { id, time, terms } of docs)
    draft.add({ id: id as EntryId, feedId: feedOf(id), time, print: id.length }, new Set(terms));
  return atOnce(draft.write());
}

/** Ids of what stands under all ranges, the latest first. */
function found(segment: Segment, ranges: readonly TermRange[]): string[] {
  const blocks = ranges.map((range) => segment.terms.slice(...blocksOf(segment.head, range)));
  const all = [...docsOf(segment)];
  return docsUnderAll(segment.head.count, ranges, blocks).map((doc) => all[doc]?.id ?? '');
}

const inModel = (docs: readonly Doc[], ranges: readonly TermRange[]): string[] =>
  docs
    .filter(({ terms }) => ranges.every(({ from, to }) => terms.some((term) => term >= from && term <= to)))
    .map(({ id }) => id)
    .sort();

const term = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(...'abcdé東京한국𠮷1') });
const doc = fc.record({
  id: fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(...'abcdefgh') }),
  time: fc.integer({ min: 0, max: 4_000_000_000 }),
  terms: fc.array(term, { maxLength: 12 }),
});
const docs = fc.uniqueArray(doc, { selector: ({ id }) => id, maxLength: 60 });
const range = fc
  .tuple(term, fc.boolean())
  .map(([from, isBeginning]) => ({ from, to: isBeginning ? `${from}\uffff` : from }));

describe('a segment', () => {
  test('holds what was put in, by its time, and finds it as a plain list does', () => {
    fc.assert(
      fc.property(docs, fc.array(range, { maxLength: 3 }), (all, ranges) => {
        const segment = segmentOf(all);
        const held = [...docsOf(segment)];
        expect(held.map(({ time }) => time)).toEqual(all.map(({ time }) => time).sort((a, b) => a - b));
        for (const { id, feedId, print } of held) {
          expect(feedId).toBe(feedOf(id));
          expect(print).toBe(id.length);
        }
        expect(found(segment, ranges).sort()).toEqual(inModel(all, ranges));
      }),
    );
  });

  test('of several is the same as one of all; the newest version of an entry is kept, and what goes is gone', () => {
    fc.assert(
      fc.property(
        fc.array(docs, { minLength: 1, maxLength: 4 }),
        range,
        fc.constantFrom(...'abc'),
        (parts, one, gone) => {
          const merged = atOnce(mergeSegments(parts.map(segmentOf), (id) => !id.startsWith(gone)));
          const newest = new Map(parts.flat().map((each) => [each.id, each]));
          const left = [...newest.values()].filter(({ id }) => !id.startsWith(gone));
          expect([...docsOf(merged)].map(({ id }) => id as string).sort()).toEqual(
            left.map(({ id }) => id).sort(),
          );
          expect(found(merged, [one]).sort()).toEqual(inModel(left, [one]));
          const again = segmentOf([...left].sort((a, b) => a.time - b.time));
          expect(merged.head.firstTerms).toEqual(again.head.firstTerms);
        },
      ),
    );
  });

  test('of many entries lies in blocks, of which a word reads one', () => {
    const words = Array.from({ length: 20_000 }, (_each, at) => `w${at.toString(36)}`);
    const all = Array.from({ length: 1_000 }, (_each, at) => ({
      id: `e${at}`,
      time: at,
      terms: words.slice(at * 20, at * 20 + 20),
    }));
    const segment = segmentOf(all);
    expect(segment.terms.length).toBeGreaterThan(5);
    for (const at of [0, 7, 9_999, 19_999]) {
      const range = { from: words[at] ?? '', to: words[at] ?? '' };
      const [from, to] = blocksOf(segment.head, range);
      expect(to - from).toBe(1);
      expect(found(segment, [range])).toEqual([`e${Math.floor(at / 20)}`]);
    }
  });

  test('finds words of scripts without spaces by their letters', () => {
    const terms = (text: string) => [...termsOf(text)];
    const segment = segmentOf([
      { id: 'a', time: 1, terms: terms('東京都は予算案') },
      { id: 'b', time: 2, terms: terms('京都の東') },
    ]);
    const rangesFor = (typed: string) => termRanges(readQuery(typed, { today: 0, startOf: () => null }));
    expect(found(segment, rangesFor('東京'))).toEqual(['a']);
    expect(found(segment, rangesFor('京都'))).toEqual(['b', 'a']);
    expect(found(segment, rangesFor('東'))).toEqual(['b', 'a']);
  });
});
