import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addReports } from '../../../../src/core/stories/add-reports';
import {
  type ClusterVector,
  clusterVectorOf,
  linkOf,
  merged,
  without,
} from '../../../../src/core/stories/clusters/cluster-vector';
import { createStoryIndex } from '../../../../src/core/stories/index/story-index';
import { someReports } from '../../../support/reports';

/** Three heaps of some news, as numbers of reports in order; none is empty. */
const threeHeaps = fc
  .tuple(someReports, fc.array(fc.nat(2), { minLength: 40, maxLength: 40 }))
  .map(([reports, heaps]) => {
    const index = createStoryIndex();
    addReports(index, reports);
    const docs = reports.map((_, doc) => doc);
    return [0, 1, 2].map((heap) => ({ index, docs: docs.filter((doc) => heaps[doc] === heap) }));
  })
  .filter((heaps) => heaps.every(({ docs }) => docs.length > 0))
  .map((heaps) => heaps.map(({ index, docs }) => clusterVectorOf(index, docs)))
  .map(([one, other, third]) => [one, other, third] as [ClusterVector, ClusterVector, ClusterVector]);

/** Its terms with what they weigh, none that weighs nothing. */
const weightsOf = ({ terms, weights }: ClusterVector): ReadonlyMap<number, number> =>
  new Map(
    Array.from(terms, (term, at): [number, number] => [term, weights[at] ?? 0]).filter(
      ([, weight]) => Math.abs(weight) > 1e-9,
    ),
  );

const expectAlike = (found: ClusterVector, wanted: ClusterVector): void => {
  expect(found.size).toBe(wanted.size);
  expect(found.within).toBeCloseTo(wanted.within, 6);
  expect(found.meanTime).toBeCloseTo(wanted.meanTime, 0);
  const [left, right] = [weightsOf(found), weightsOf(wanted)];
  expect([...left.keys()]).toEqual([...right.keys()]);
  for (const [term, weight] of left) expect(weight).toBeCloseTo(right.get(term) ?? Number.NaN, 6);
};

describe('a cluster vector', () => {
  test('that is merged with another and parted from it is what it was', () => {
    fc.assert(
      fc.property(threeHeaps, ([one, other]) => {
        expectAlike(without(merged(one, other), other), one);
      }),
    );
  });

  test('merges the same either way round, and in either order of three', () => {
    fc.assert(
      fc.property(threeHeaps, ([one, other, third]) => {
        expectAlike(merged(one, other), merged(other, one));
        expectAlike(merged(merged(one, other), third), merged(one, merged(other, third)));
      }),
    );
  });

  test('links to another as that one does to it', () => {
    fc.assert(
      fc.property(threeHeaps, ([one, other]) => {
        expect(linkOf(one, other)).toBeCloseTo(linkOf(other, one), 9);
        expect(linkOf(one, other)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
