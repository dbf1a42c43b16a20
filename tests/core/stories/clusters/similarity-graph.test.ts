import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addReports } from '../../../../src/core/stories/add-reports';
import { edgeAt } from '../../../../src/core/stories/clusters/similarity-graph';
import { createStoryIndex, NEIGHBOURS } from '../../../../src/core/stories/index/story-index';
import { someReports } from '../../../support/reports';

test('an edge weighs the same from either end', () => {
  fc.assert(
    fc.property(someReports, (reports) => {
      const index = createStoryIndex();
      addReports(index, reports);
      const edges = new Map<string, number>();
      for (let at = 0; at < index.documents.size * NEIGHBOURS; at += 1) {
        const [doc, other] = [Math.floor(at / NEIGHBOURS), index.neighbours.doc[at] ?? -1];
        if (other >= 0) edges.set(`${doc} ${other}`, edgeAt(index, doc, at));
      }
      for (const [pair, weight] of edges) {
        const back = edges.get(pair.split(' ').reverse().join(' '));
        if (back !== undefined) expect(weight).toBeCloseTo(back, 9);
      }
    }),
  );
});
