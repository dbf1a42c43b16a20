import { docsOf } from '../../core/search/segment';
import { docsAt, termsBetween } from '../../core/search/term-block';
import { type IndexDatabase, indexState } from './index-database';
import { readSegment } from './segments';

/** After every term. */
const LAST = '\uffff';

/**
 * Reads all of the index: whether every segment has as many entries as it says, and every term those alone.
 * @throws what the index throws, and where a block makes no sense
 */
export async function isWholeIndex(index: IndexDatabase): Promise<boolean> {
  for (const { id, count } of (await indexState(index)).segments) {
    const segment = await readSegment(index, id);
    if (segment.head.count !== count || [...docsOf(segment)].length !== count) return false;
    for (const block of segment.terms)
      for (const { docs, end } of termsBetween(block, '', LAST))
        if (docsAt(docs, end).some((doc) => doc >= count)) return false;
  }
  return true;
}
