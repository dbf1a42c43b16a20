import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMergeQueue, type Proposal } from '../../../../src/core/stories/clusters/merge-queue';

/** Few links, so that many are a draw. */
const proposals = fc.array(
  fc
    .record({ link: fc.nat(4), one: fc.nat(9), other: fc.nat(9) })
    .map(({ link, ...pair }): Proposal => ({ ...pair, link: link / 4, oneChanges: 0, otherChanges: 0 })),
  { maxLength: 60 },
);

const inOrder = (all: readonly Proposal[]): readonly Proposal[] =>
  [...all].sort((a, b) => b.link - a.link || a.one - b.one || a.other - b.other);

const all = (pop: () => Proposal | undefined): readonly Proposal[] => {
  const popped: Proposal[] = [];
  for (let next = pop(); next !== undefined; next = pop()) popped.push(next);
  return popped;
};

test('the best link comes first, a draw goes to the smaller numbers, whatever the order of arrival', () => {
  fc.assert(
    fc.property(proposals, (several) => {
      const queue = createMergeQueue();
      for (const each of several) queue.push(each);
      expect(all(queue.pop)).toEqual(inOrder(several));
    }),
  );
});

test('what is pushed between two pops takes its place', () => {
  fc.assert(
    fc.property(proposals, proposals, (before, after) => {
      const queue = createMergeQueue();
      for (const each of before) queue.push(each);
      const first = queue.pop();
      for (const each of after) queue.push(each);
      expect(first).toEqual(inOrder(before)[0]);
      expect(all(queue.pop)).toEqual(inOrder([...inOrder(before).slice(1), ...after]));
    }),
  );
});
