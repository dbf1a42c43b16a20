import { expect, test } from 'vitest';
import type { StoryId } from '../../src/core/model/ids';
import { onDesk } from '../../src/store/desk';
import { putComposed } from '../../src/store/put-composed';
import { anEdition, anOutcome } from '../support/builders';
import { scratchStore } from '../support/scratch-store';

const store = scratchStore('composed-test');

test('what is new in a story is laid out with it', async () => {
  const edition = anEdition('e');
  const moved = { since: 500, entryIds: [], words: ['tunnel', '40'], sentence: null };
  const notes = {
    editionId: edition.id,
    composedAt: 1000,
    fit: { kind: 'minutes', count: 5 },
    stories: [{ storyId: 'e-b' as StoryId, entryIds: [], why: [], moved }],
    hidden: 0,
    leftOut: 0,
    seconds: 60,
  } as const;
  expect(await putComposed(store(), { edition, articles: [], notes }, anOutcome())).toBe(true);
  const front = await onDesk(store(), 'front');
  expect(front?.lead.moved).toBeNull();
  expect(front?.related.map((story) => story.moved)).toEqual([null, { since: 500, text: 'tunnel, 40' }]);
});
